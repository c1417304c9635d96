"""The suggested scenes as cards, in rows; what goes well takes the place that a card leaves free."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from trainer.ui.theme.space import WIDE
from trainer.ui.today.scene_card import SceneCard
from trainer.ui.widgets import SideBySide, column

CARD_AT_LEAST = 260
"""The width in pixels, at 100 % text, below which the cards go below one another."""
IN_A_ROW = 3


class Cards(QWidget):
    """Rows of cards that are all of one size, with `rest` after them where the only row has room for it."""

    def __init__(self, cards: Sequence[SceneCard], each_at_least: int, rest: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._cards = list(cards)
        self._rows = [
            _row(cards[first : first + IN_A_ROW], each_at_least, rest) for first in range(0, len(cards), IN_A_ROW)
        ]
        self.setLayout(column(*self._rows, space=WIDE))

    @property
    def picture_height(self) -> int:
        return self._cards[0].picture_height if self._cards else 0

    def fit(self, room: int, tall: int) -> bool:
        """Give the pictures what a page of this height leaves of the room. Returns whether that changed anything.

        Cards below one another need all that there is, and more.
        """
        if not self._cards:
            return False
        beside = len({card.y() for card in self._cards[:IN_A_ROW]}) == 1
        before = self.picture_height
        for card in self._cards:
            card.fit(before + (room - tall) // len(self._rows) if beside else 0)
        if self.picture_height == before:
            return False
        for widget in (*self._cards, *self._rows, self):
            widget.updateGeometry()
        return True


def has_room(cards: int) -> bool:
    """Whether so many cards leave room for something beside them."""
    return 0 < cards < IN_A_ROW


def _row(cards: Sequence[SceneCard], each_at_least: int, rest: QWidget | None) -> SideBySide:
    free = IN_A_ROW - len(cards)
    if not free:
        return SideBySide(*cards, each_at_least=each_at_least)
    if rest is None:
        rest = QWidget()
        rest.setProperty("role", "inside")
    return SideBySide(*cards, rest, each_at_least=each_at_least, shares=(*(1 for _ in cards), free))
