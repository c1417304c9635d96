"""A scene as a card: its person in the light of its place, its title, and why to play it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from trainer.core.summary import Summary
from trainer.ui.art import Drawings, SceneThumb
from trainer.ui.theme.space import EVEN, ROOMY, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import FilledButton, column, label, row
from trainer.ui.words import translate

LOWEST_PICTURE, HIGHEST_PICTURE = 132, 220
"""Of a card in a page that scrolls; a wide card shows more of its place, so that the person keeps their head."""
TALLEST_PICTURE = 340
"""Of a card in a window that has height to spare."""
EDGE = (1, 1, 1, 1)
"""The hairline around the card, which the picture must leave free."""


class SceneCard(FilledButton):
    """One tap into a scene."""

    def __init__(self, scene: Summary, note: str, key: str, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setObjectName(f"scene-{scene.id}")
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Today", "{title}. {note}").format(title=scene.title, note=note))
        self.setAccessibleDescription(translate("Today", "Key: {key}").format(key=key))
        self.setShortcut(QKeySequence(key))
        self._picture = SceneThumb(drawings, wardrobe.tokens.place)
        self._picture.set_place(scene.drawing)
        self._picture.set_person(scene.look, scene.partner)
        title = row(label(scene.title, "strong"), label(key, "key", wrap=False), space=SNUG)
        title.setStretch(0, 1)
        words = column(title, label(note, "muted"), None, space=TINY, margins=(ROOMY, EVEN, ROOMY, ROOMY))
        inside = column(self._picture, words, space=0, margins=EDGE)
        inside.setStretch(1, 1)
        self.fill(inside)

    @property
    def picture_height(self) -> int:
        return self._picture.height()

    def fit(self, wanted: int) -> None:
        """Make the picture that high, but no lower than shows the person and no higher than suits its width."""
        least = min(max(self.width() // 3, LOWEST_PICTURE), HIGHEST_PICTURE)
        most = max(least, min(self.width() * 7 // 8, TALLEST_PICTURE))
        self._picture.setFixedHeight(min(max(wanted, least), most))
