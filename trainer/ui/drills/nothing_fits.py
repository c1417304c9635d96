"""What stands in place of a drill that no scene fits: a corner of a place, why, and the one thing to do."""

from PySide6.QtWidgets import QWidget

from trainer.core.practice.drills import TITLES, Drill
from trainer.ui.corner_card import CornerCard
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import PAGE
from trainer.ui.widgets import Flow, KeyButton, column
from trainer.ui.words import translate

PLACE = "foyer-wall"


class NothingFits(QWidget):
    """A page with one card; `to_scenes` is its filled button."""

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.to_scenes = KeyButton(translate("Drills", "Go to the scenes"), "Return", "primary", name="to-scenes")
        self._card = CornerCard(needs.drawings, needs.wardrobe, PLACE, Flow(self.to_scenes), name="nothing-fits")
        self.setLayout(column(self._card, None, margins=PAGE))

    def explain(self, drill: Drill | None) -> None:
        """Say that no scene fits this drill; for None, that there is no scene at all."""
        if drill:
            why = translate("Drills", "No scene here has what this drill needs. More scenes bring it.")
            self._card.tell(TITLES[drill], why)
        else:
            self._card.tell(
                translate("Drills", "No scenes here yet"),
                translate("Drills", "Every drill is made of a scene. Add some, and the drills come with them."),
            )
