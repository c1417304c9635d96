"""A scene as a card: its person in the light of its place, its title, and why to play it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from trainer.core.summary import Summary
from trainer.ui.art import Drawings, SceneThumb
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import PressButton, column, label, row

LOWEST_THUMB, HIGHEST_THUMB = 132, 220


class SceneCard(PressButton):
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
        self.setLayout(inside)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._column().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._column().minimumSize()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._column().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A wide card shows more of its place, so that the person keeps their head."""
        self._thumb.setFixedHeight(min(max(event.size().width() // 3, LOWEST_THUMB), HIGHEST_THUMB))
        super().resizeEvent(event)

    def _column(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout
