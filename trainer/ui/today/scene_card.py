"""A scene as a card: its person in the light of its place, its title, and why to play it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent

from trainer.core.summary import Summary
from trainer.ui.art import Drawings, SceneThumb
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import FilledButton, column, label, row

LOWEST_THUMB, HIGHEST_THUMB = 132, 220


class SceneCard(FilledButton):
    """One tap into a scene."""

    def __init__(self, scene: Summary, note: str, key: str, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setObjectName(f"scene-{scene.id}")
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{scene.title}. {note}")
        self.setShortcut(QKeySequence(key))
        self._thumb = SceneThumb(drawings, wardrobe.tokens.place)
        self._thumb.set_place(scene.drawing)
        self._thumb.set_person(scene.look, scene.partner)
        title = row(label(scene.title, "strong"), label(key, "key", wrap=False), space=12)
        title.setStretch(0, 1)
        words = column(title, label(note, "muted"), None, space=4, margins=(20, 16, 20, 20))
        inside = column(self._thumb, words, space=0, margins=(1, 1, 1, 1))
        inside.setStretch(1, 1)
        self.fill(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A wide card shows more of its place, so that the person keeps their head."""
        self._thumb.setFixedHeight(min(max(event.size().width() // 3, LOWEST_THUMB), HIGHEST_THUMB))
        super().resizeEvent(event)
