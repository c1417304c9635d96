"""The six drills to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, Qt
from PySide6.QtWidgets import QWidget

from trainer.core.practice.drills import AIMS, TITLES, Drill
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import Beside
from trainer.ui.widgets import FilledButton, column, label, row

A_ROW = 2
GREETING = "A few minutes each, with the people of the scenes. Begin anywhere; nothing here has to be finished."


class DrillMenu(QWidget):
    """Every drill with what it asks."""

    wanted = Signal(object)

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.cards = [DrillCard(drill, str(number + 1)) for number, drill in enumerate(Drill)]
        for card in self.cards:
            card.clicked.connect(lambda _=False, drill=card.drill: self.wanted.emit(drill))
        rows = [Beside(needs, *self.cards[at : at + A_ROW]) for at in range(0, len(self.cards), A_ROW)]
        head = (label("Drills", "greeting"), label(GREETING, "lead", name="drills-greeting"), 8)
        self.setLayout(column(*head, *rows, None, space=24, margins=(24, 16, 24, 20)))


class DrillCard(FilledButton):
    """One drill: its name, its key, and what it asks."""

    def __init__(self, drill: Drill, key: str) -> None:
        super().__init__()
        self.drill = drill
        self.setObjectName(f"choose-{drill.value}")
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{TITLES[drill]}. {AIMS[drill]}")
        self.setAccessibleDescription(f"Key: {key}")
        self.setShortcut(QKeySequence(key))
        title = row(label(TITLES[drill], "title"), label(key, "key", wrap=False), space=12)
        title.setStretch(0, 1)
        self.fill(column(title, label(AIMS[drill], "muted"), None, space=6, margins=(24, 20, 24, 20)))
