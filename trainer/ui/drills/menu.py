"""The six drills to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from trainer.core.practice.drills import Drill
from trainer.ui.drills.drill_card import SIGHTS, DrillCard
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import PAGE, SMALL, WIDE
from trainer.ui.widgets import SideBySide, column, label
from trainer.ui.words import translate

A_ROW = 3
CARD_AT_LEAST = 300
"""The width in pixels, at 100 % text, below which each card is a row of its own."""


class DrillMenu(QWidget):
    """Every drill with what it asks, and somebody it can be done with."""

    wanted = Signal(object)

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._needs = needs
        self.cards = [DrillCard(drill, str(number + 1), needs) for number, drill in enumerate(Drill)]
        for card in self.cards:
            card.clicked.connect(lambda _=False, drill=card.drill: self.wanted.emit(drill))
        self._rows = [
            SideBySide(*self.cards[at : at + A_ROW], each_at_least=self._at_least)
            for at in range(0, len(self.cards), A_ROW)
        ]
        greeting = translate(
            "Drills",
            "A few minutes each, with the people of the scenes. Begin anywhere; nothing here has to be finished.",
        )
        head = column(
            label(translate("Drills", "Drills"), "greeting"),
            label(greeting, "lead", name="drills-greeting"),
            space=SMALL,
        )
        self.setLayout(column(head, *self._rows, None, space=WIDE, margins=PAGE))
        needs.wardrobe.changed.connect(self._dress)

    def show_people(self) -> None:
        """Show in each place the first of those who are met there; the scenes may have changed."""
        met = {scene.drawing: scene for scene in reversed(self._needs.shelf.summaries())}
        for card in self.cards:
            card.show_somebody(met.get(SIGHTS[card.drill].place))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    @property
    def _at_least(self) -> int:
        return self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST)

    def _arrange(self) -> None:
        lying = self._rows[0].width() < self._at_least * A_ROW
        for card in self.cards:
            card.lie(lying)

    def _dress(self) -> None:
        for each in self._rows:
            each.set_each_at_least(self._at_least)
        self._arrange()
