"""Progress before the first exit: a corner of the evening, one sentence, and the one thing to do."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame

from trainer.ui.art import LAMP_WARM, Drawings, StagePicture
from trainer.ui.art.corners import TOP_CORNERS
from trainer.ui.theme.space import NONE, SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton, column, label
from trainer.ui.words import translate

PLACE = "evening"
PICTURE_HEIGHT = 280
EDGE = (1, 1, 1, 1)
"""The hairline around the card, which the picture must leave free."""


class NothingYet(QFrame):
    """A card with a picture above its words; `play` is the filled button."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setObjectName("nothing-yet")
        self.setProperty("role", "card")
        self._wardrobe = wardrobe
        self._picture = _Corner(drawings, wardrobe.tokens.place, corners=TOP_CORNERS)
        self._picture.set_place(PLACE)
        self._picture.set_lamp(LAMP_WARM)
        self._picture.setFixedHeight(PICTURE_HEIGHT)
        self.play = KeyButton(translate("Progress", "Choose a first scene"), "Return", "primary", name="to-first-scene")
        sentence = translate(
            "Progress", "After your first exit this room shows how your lines change from week to week."
        )
        words = column(
            label(translate("Progress", "Nothing here yet"), "title"),
            label(sentence, "lead"),
            SMALL,
            Flow(self.play),
            space=SMALL,
            margins=(WIDE, WIDE, WIDE, WIDE),
        )
        self.setLayout(column(self._picture, words, space=NONE[0], margins=EDGE))
        wardrobe.changed.connect(self._dress)

    def _dress(self) -> None:
        self._picture.set_theme(self._wardrobe.tokens.place)


class _Corner(StagePicture):
    """The place from nearer by: a corner of it, and nobody who waits there."""

    CLOSE = 1.3

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, PICTURE_HEIGHT)
