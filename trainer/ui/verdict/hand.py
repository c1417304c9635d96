"""The hand that holds the pencil: a stroke is nearly straight, and the same each time that it is drawn."""

from math import ceil, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

STRAYS = 0.12
"""How far an edge strays from the ruler, in thicknesses of the stroke."""
STEP = 8.0
"""From one point of an edge to the next, in pixels."""


def waver(at: float, seed: int) -> float:
    """Where the hand is at that point of its way, from −1 (too high) to 1 (too low)."""
    return 0.6 * sin(at / 61 + seed * 1.7) + 0.4 * sin(at / 23 + seed * 2.9)


def pencil_stroke(place: QRectF, seed: int) -> QPainterPath:
    """A stroke that fills the place with square ends; strokes of different seeds are no copies of one another."""
    steps = max(1, ceil(place.width() / STEP))
    along = [place.width() * step / steps for step in range(steps + 1)]
    strays = STRAYS * place.height()
    top = [QPointF(place.left() + x, place.top() + strays * waver(x, 2 * seed)) for x in along]
    bottom = [QPointF(place.left() + x, place.bottom() + strays * waver(x, 2 * seed + 1)) for x in along]
    path = QPainterPath()
    path.addPolygon(QPolygonF([*top, *reversed(bottom)]))
    path.closeSubpath()
    return path
