"""What stands in place of the list: nothing was found, or there is nothing to find."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from trainer.core.finding import Wanted
from trainer.ui.art import Drawings
from trainer.ui.corner_card import CornerCard
from trainer.ui.theme.space import SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton, label
from trainer.ui.words import translate

PLACE = "coat-corner"
SHOWN_PROBLEMS = 5
"""As many lines of what is wrong as can be taken in; the first is nearly always the cause of the others."""


class NothingCard(CornerCard):
    """Says which of the two it is, and has the one button that helps."""

    all_wanted = Signal()
    look_again = Signal()

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        self._all = KeyButton(translate("Scenes", "Show all scenes"), "A", "primary", name="show-all-instead")
        self._again = KeyButton(translate("Scenes", "Look again"), "Return", "primary", name="read-scenes-again")
        self._problems = label("", "muted", name="missing-scenes")
        ways = Flow(self._all, self._again)
        super().__init__(drawings, wardrobe, PLACE, self._problems, SMALL, ways, name="no-scene")
        self._all.clicked.connect(self.all_wanted)
        self._again.clicked.connect(self.look_again)

    def show_unfound(self, wanted: Wanted) -> None:
        """No scene is like that."""
        words_alone = translate("Scenes", "No scene has these words. Try fewer, or another word.")
        choices = translate("Scenes", "No scene fits all that you chose. Take one choice back, or look at them all.")
        self.tell(translate("Scenes", "Nobody like that here"), choices if wanted.choosy else words_alone)
        self._offer(self._all)

    def show_missing(self, problems: Sequence[str]) -> None:
        """There is no scene at all: why, as far as that is known, and what to do."""
        remedy = translate(
            "Scenes",
            "The scenes that come with the program are not where they should be. Installing it again brings them "
            "back. What you practised is safe.",
        )
        unreadable = translate(
            "Scenes",
            "No scene can be read. Installing the program again brings its own back; for others, the first places to "
            "look at are named here. What you practised is safe.",
        )
        title = translate("Scenes", "There are no scenes here")
        self.tell(title, unreadable if problems else remedy, fault=True)
        self._problems.setText("\n".join(problems[:SHOWN_PROBLEMS]))
        self._problems.setVisible(bool(problems))
        self._offer(self._again)

    def _offer(self, button: KeyButton) -> None:
        for one in (self._all, self._again):
            one.setVisible(one is button)
        self._problems.setVisible(button is self._again and bool(self._problems.text()))
        self.setFocusProxy(button)
