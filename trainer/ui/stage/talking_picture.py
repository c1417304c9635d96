"""The picture of the stage with what the partner says in it."""

from PySide6.QtGui import QResizeEvent

from trainer.ui.art import Drawings, StagePicture
from trainer.ui.stage.bubble import Bubble
from trainer.ui.theme.wardrobe import Wardrobe

INSET = 24
BUBBLE_SHARE = 0.68
BUBBLE_AT_LEAST = 320
"""The bubble's width at 100 % text, where the picture has that much."""


class TalkingPicture(StagePicture):
    """The bubble takes the upper left, as wide as it reads well and as high as its words need."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__(drawings, wardrobe.tokens.place)
        self._wardrobe = wardrobe
        self.bubble = Bubble()
        self.bubble.setParent(self)
        self.bubble.hide()

    @property
    def spoken_height(self) -> int:
        """How much of the height the bubble takes."""
        return self.bubble.height() if self.bubble.isVisibleTo(self) else 0

    def say(self, words: str, who: str) -> None:
        """Show a turn of the partner's."""
        self.bubble.show_turn(words, who)
        self.bubble.show()
        self._place_bubble()

    def fall_silent(self) -> None:
        """Show the partner alone."""
        self.bubble.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place_bubble()

    def _place_bubble(self) -> None:
        room = self.width() - 2 * INSET
        width = min(room, max(round(room * BUBBLE_SHARE), self._wardrobe.tokens.scaled(BUBBLE_AT_LEAST)))
        self.bubble.setGeometry(INSET, INSET, width, self.bubble.heightForWidth(width))
