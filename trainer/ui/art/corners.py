"""Rounded corners for pictures, smooth at their edge, where a clip would be jagged."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

RADIUS = 16
Corners = frozenset[Qt.Corner]
ALL_CORNERS: Corners = frozenset(Qt.Corner)
LEFT_CORNERS: Corners = frozenset({Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner})
TOP_CORNERS: Corners = frozenset({Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner})


def cut_corners(painter: QPainter, area: QRectF, corners: Corners, radius: float) -> None:
    """Make the picture transparent outside its rounded corners."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    for corner in corners:
        painter.fillPath(_outside(area, corner, radius), Qt.GlobalColor.black)
    painter.restore()


def _outside(area: QRectF, corner: Qt.Corner, radius: float) -> QPainterPath:
    """The sliver between a corner and the curve that rounds it."""
    right = corner in {Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner}
    bottom = corner in {Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner}
    x = area.right() - radius if right else area.left()
    y = area.bottom() - radius if bottom else area.top()
    square, disc = QPainterPath(), QPainterPath()
    square.addRect(x, y, radius, radius)
    disc.addEllipse(x - radius * right, y - radius * bottom, 2 * radius, 2 * radius)
    return square.subtracted(disc)
