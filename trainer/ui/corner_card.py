"""A card for where there is nothing to show: a corner of a place above what happened and the one thing to do."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from trainer.ui.art import LAMP_WARM, Drawings, StagePicture
from trainer.ui.art.corners import TOP_CORNERS
from trainer.ui.theme.space import SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import column, label
from trainer.ui.widgets.layouts import Item

LEAST, MOST = 80, 480
"""The height of the picture. Of its width, and of the height of its window, it takes a quarter."""
EDGE, RULE = 1, 4
"""The hairline around the card and the rule at the left of one about a fault, which the picture must leave free."""


class CornerCard(QFrame):
    """The picture, a title, a sentence, and `below` them the ways on. Of a fault it has a rule in another colour."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe, place: str, *below: Item, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._wardrobe = wardrobe
        self._picture = _Corner(drawings, wardrobe.tokens.place, corners=TOP_CORNERS)
        self._picture.set_place(place)
        self._picture.set_lamp(LAMP_WARM)
        self.title = label("", "title", name=f"{name}-title")
        self.sentence = label("", "lead", name=f"{name}-sentence")
        words = column(self.title, self.sentence, SMALL, *below, space=SMALL, margins=(WIDE, WIDE, WIDE, WIDE))
        self._column = column(self._picture, words, space=0)
        self.setLayout(self._column)
        self.tell("", "")
        wardrobe.changed.connect(self._dress)

    def tell(self, title: str, sentence: str, *, fault: bool = False) -> None:
        """Say what happened, and what to do."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self._column.setContentsMargins(RULE if fault else EDGE, EDGE, EDGE, EDGE)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setProperty("role", "message" if fault else "card")
        self.setProperty("tone", "plum" if fault else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Large text leaves the picture less room."""
        window = self.window().height() * 100 // self._wardrobe.tokens.text_size
        self._picture.setFixedHeight(min(max(min(event.size().width(), window) // 4, LEAST), MOST))
        super().resizeEvent(event)

    def _dress(self) -> None:
        self._picture.set_theme(self._wardrobe.tokens.place)


class _Corner(StagePicture):
    """The place from nearer by, and nobody who waits there."""

    CLOSE = 1.6

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, LEAST)
