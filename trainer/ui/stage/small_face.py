"""A small face in its light, as it stands beside a message."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QWidget

from trainer.core.person import Face, Look
from trainer.ui.art import FACE_WORDS, Drawings, figure_rect
from trainer.ui.art.places import with_alpha
from trainer.ui.theme.wardrobe import Wardrobe

FACE = 48
"""The width of the round, at 100 % text."""
HEAD_WIDTH, HEAD_HEIGHT, HEAD_BELOW = 0.6, 0.68, 0.06
"""The head's size, and how far its middle is below that of the round, in widths of the round."""


class SmallFace(QWidget):
    """A round of lamp light with a head in it; until the face is drawn, the light alone."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe, look: Look, face: Face, lamp: float) -> None:
        """`lamp`: how strong the light is, 0 to 1. The face is named for those who listen."""
        super().__init__()
        self.setObjectName("small-face")
        self.setAccessibleName(FACE_WORDS[face])
        self._drawings = drawings
        self._wardrobe = wardrobe
        self._look, self._face, self._lamp = look, face, lamp
        width = wardrobe.tokens.scaled(FACE)
        self.setFixedSize(width, width)
        drawings.drawn.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addEllipse(area)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, QColor(self._wardrobe.tokens.place["wall2"]))
        painter.fillRect(area, self._light(area))
        head = QRectF(0, 0, area.width() * HEAD_WIDTH, area.width() * HEAD_HEIGHT)
        head.moveCenter(area.center() + QPointF(0, area.width() * HEAD_BELOW))
        height = round(head.height() * self.devicePixelRatioF())
        figure = self._drawings.figure(self._look, self._face, height, self._wardrobe.tokens.place)
        if figure is not None:
            painter.drawImage(figure_rect(head), figure)

    def _light(self, area: QRectF) -> QRadialGradient:
        glow = self._wardrobe.tokens.place["glow"]
        light = QRadialGradient(area.center() - QPointF(0, area.width() * 0.2), area.width() * 0.75)
        light.setColorAt(0.0, with_alpha(glow, self._lamp))
        light.setColorAt(1.0, with_alpha(glow, 0.0))
        return light
