"""The second of the first steps: three doors, by what brings the player here."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from trainer.core.settings import Purpose
from trainer.ui.art import Drawings, SceneThumb
from trainer.ui.theme.space import EVEN, ROOMY, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import FilledButton, SideBySide, column, label, row
from trainer.ui.words import translate

CARD_AT_LEAST = 260
"""The width below which the doors stand below one another."""
LOWEST_THUMB, HIGHEST_THUMB = 120, 200
EDGE = 1
"""The card's own line, which its picture leaves free."""


class Door(NamedTuple):
    """What brings somebody here, and what they find behind it."""

    purpose: Purpose
    title: str
    behind: str
    drawing: str


def doors() -> Sequence[Door]:
    """In the order of their keys."""
    return (
        Door(
            Purpose.EVENT,
            translate("Welcome", "I have an event in an hour"),
            translate("Welcome", "One short talk to warm up with, face to face."),
            "hotel-foyer",
        ),
        Door(
            Purpose.DAILY,
            translate("Welcome", "A few minutes a day"),
            translate("Welcome", "One scene now, and another whenever you like."),
            "coffee-break",
        ),
        Door(
            Purpose.WORKSHOP,
            translate("Welcome", "I lead a workshop"),
            translate("Welcome", "A look around first, so that you can choose for your group."),
            "conference-hall",
        ),
    )


class Doors(QWidget):
    """Three cards, one of them marked as the one that “Go on” would take."""

    chosen = Signal(Purpose)

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._wardrobe = wardrobe
        self.cards = [DoorCard(door, str(number + 1), drawings, wardrobe) for number, door in enumerate(doors())]
        for card in self.cards:
            card.clicked.connect(lambda _=False, purpose=card.purpose: self.chosen.emit(purpose))
        self._side_by_side = SideBySide(*self.cards, each_at_least=wardrobe.tokens.scaled(CARD_AT_LEAST))
        self.setLayout(column(self._side_by_side))

    @property
    def marked(self) -> Purpose:
        """The door that is marked."""
        return next(card.purpose for card in self.cards if card.isChecked())

    def mark(self, purpose: Purpose) -> None:
        """Mark a door; for who has not said what brings them, that of a few minutes a day."""
        for card in self.cards:
            card.set_marked(card.purpose is (Purpose.DAILY if purpose is Purpose.NONE else purpose))

    def dress(self) -> None:
        """Take on the colours and the size of text in force."""
        self._side_by_side.set_each_at_least(self._wardrobe.tokens.scaled(CARD_AT_LEAST))
        for card in self.cards:
            card.thumb.set_theme(self._wardrobe.tokens.place)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        """Below one another the doors are words alone, so that all three are soon in sight."""
        beside = width >= self._wardrobe.tokens.scaled(CARD_AT_LEAST) * len(self.cards)
        for card in self.cards:
            card.thumb.setVisible(beside)


class DoorCard(FilledButton):
    """One door: its place, its words, its key."""

    def __init__(self, door: Door, key: str, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.purpose = door.purpose
        self.setObjectName(f"door-{door.purpose.value}")
        self.setProperty("role", "card")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        named = translate("Welcome", "{title}. {behind}").format(title=door.title, behind=door.behind)
        self.setAccessibleName(named)
        self.setAccessibleDescription(translate("Window", "Key: {key}").format(key=key))
        self.setShortcut(QKeySequence(key))
        self.thumb = SceneThumb(drawings, wardrobe.tokens.place)
        self.thumb.set_place(door.drawing)
        self._title = label(door.title, "strong")
        title = row(self._title, label(key, "key", wrap=False), space=SNUG)
        title.setStretch(0, 1)
        words = column(title, label(door.behind, "muted"), None, space=TINY, margins=(ROOMY, EVEN, ROOMY, ROOMY))
        inside = column(self.thumb, words, space=0, margins=(EDGE, EDGE, EDGE, EDGE))
        inside.setStretch(1, 1)
        self.fill(inside)

    def set_marked(self, marked: bool) -> None:
        """Whether this is the door that is marked, to a screen reader and to the eye, and there not by colour alone."""
        self.setChecked(marked)
        self._title.setProperty("tone", "accent" if marked else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)
        font = self._title.font()
        font.setUnderline(marked)
        self._title.setFont(font)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A wide card shows more of its place."""
        self.thumb.setFixedHeight(min(max(event.size().width() // 3, LOWEST_THUMB), HIGHEST_THUMB))
        super().resizeEvent(event)
