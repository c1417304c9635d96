"""People from SVG text to pixels, standing in their place's light."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from trainer.ui.art.faces import CHIN, CROWN, MIDDLE, VIEW
from trainer.ui.art.places import Colours, with_alpha


def draw_figure(svg: bytes, head_height: int, colours: Colours) -> QImage:
    """Render a figure whose head, from crown to chin, is that many device pixels high. For any thread."""
    from PySide6.QtSvg import QSvgRenderer

    scale = head_height / (CHIN - CROWN)
    size = QSize(round(VIEW[2] * scale), round(VIEW[3] * scale))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(image.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(image.rect(), _room_light(size, colours))
    painter.end()
    return image


def figure_rect(head: QRectF) -> QRectF:
    """Where a figure goes whose head fills `head` from crown to chin."""
    scale = head.height() / (CHIN - CROWN)
    left = head.center().x() - (MIDDLE - VIEW[0]) * scale
    top = head.top() - (CROWN - VIEW[1]) * scale
    return QRectF(left, top, VIEW[2] * scale, VIEW[3] * scale)


def _room_light(size: QSize, colours: Colours) -> QLinearGradient:
    """A breath of the room's colours: shade from below and behind, light from the lamp at the upper right."""
    dark_room = QColor(colours["wall1"]).lightnessF() < 0.5
    light = QLinearGradient(size.width() * 0.2, size.height(), size.width() * 0.75, size.height() * 0.2)
    light.setColorAt(0.0, with_alpha(colours["mid"], 0.5 if dark_room else 0.3))
    light.setColorAt(0.45, with_alpha(colours["mid"], 0.2 if dark_room else 0.08))
    light.setColorAt(1.0, with_alpha(colours["glow"], 0.1))
    return light
