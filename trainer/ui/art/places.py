"""Place drawings: one layered SVG for every theme, rendered with its lamp off and on; any strength is a blend."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QRadialGradient

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

LAYERS = ("wall", "lit", "far", "mid", "front")
"""Back to front. “lit” holds what only lamp light shows; the person stands between “mid” and “front”."""

PROP = "prop"
"""An optional layer that the person holds, such as a phone. It takes {skin} and {ink} from the person."""

GRAIN_TILE = 128
GRAIN_STRENGTH = 7
"""The noise changes a pixel by less than this share of 255."""

HAIR = 0.22
"""How much room a near view leaves above the crown for tall hair, as a share of the head."""

Colours = Mapping[str, str]
"""Names of placeholders to colours, such as "wall1" to "#F3D9B1": a theme's place tokens, and those of a person."""


class Sprite(NamedTuple):
    """A layer that does not fill the picture."""

    image: QImage
    at: QPoint


class PlaceImages(NamedTuple):
    """A place at one size, in one theme, in device pixels.

    `lit` painted over `dim` at an opacity of s is the place with its lamp at strength s.
    """

    dim: QImage
    lit: QImage
    front: Sprite
    prop: Sprite | None
    head: QRectF
    """Where the person's head goes, from crown to chin."""


def read_place(folder: Path, name: str) -> str:
    """The drawing's text. Raises FileNotFoundError where there is none of that name."""
    return (folder / f"{name}.svg").read_text("utf-8")


def coloured(drawing: str, colours: Colours) -> bytes:
    """The drawing with its placeholders, such as {wall1}, filled in."""
    for name, colour in colours.items():
        drawing = drawing.replace(f"{{{name}}}", colour)
    return drawing.encode()


def draw_place(drawing: str, size: QSize, colours: Colours, close: float = 1.0) -> PlaceImages:
    """Render a drawing so that it fills `size` device pixels. For any thread: it takes tens of milliseconds.

    `close` is how much nearer than usual we stand to the person, for small pictures.
    """
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(coloured(drawing, colours)))
    canvas = _Canvas(renderer, size, _visible(renderer, size, at_right="xMax" in drawing, close=close))
    return PlaceImages(
        dim=canvas.under_lamp(colours, strength=0.0),
        lit=canvas.under_lamp(colours, strength=1.0),
        front=canvas.sprite("front"),
        prop=canvas.sprite(PROP) if renderer.elementExists(PROP) else None,
        head=canvas.where("person"),
    )


class _Canvas:
    """Paints layers of one drawing at one size."""

    def __init__(self, renderer: "QSvgRenderer", size: QSize, scene: QRectF) -> None:
        self._renderer = renderer
        self._size = size
        self._scene = scene

    def where(self, element: str) -> QRectF:
        """An element's place in the picture."""
        rect = self._renderer.boundsOnElement(element)
        scale = self._size.height() / self._scene.height()
        return QRectF((rect.topLeft() - self._scene.topLeft()) * scale, rect.size() * scale)

    def sprite(self, layer: str) -> Sprite:
        area = self.where(layer).toAlignedRect().adjusted(-1, -1, 1, 1)
        area &= QRectF(0, 0, self._size.width(), self._size.height()).toRect()
        image = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
        if image.isNull():
            return Sprite(image, area.topLeft())  # the layer lies outside what is shown
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(-area.topLeft())
        self._paint(painter, layer)
        painter.end()
        return Sprite(image, area.topLeft())

    def under_lamp(self, colours: Colours, strength: float) -> QImage:
        """What is behind the person, with the lamp off (0) or on (1)."""
        lamp = self.where("lamp")
        image = QImage(self._size, QImage.Format.Format_RGB32)
        image.fill(QColor(colours["wall1"]))  # a picture may be wider than any drawing
        painter = QPainter(image)
        self._paint(painter, "wall")
        if strength:
            painter.fillRect(image.rect(), _glow(lamp, colours["glow"]))
            self._paint(painter, "lit")
        self._paint(painter, "far", "mid")
        painter.fillRect(image.rect(), _dusk(lamp, colours["mid"], 0.75 - 0.6 * strength))
        painter.fillRect(image.rect(), QBrush(_grain()))
        painter.end()
        return image

    def _paint(self, painter: QPainter, *layers: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for layer in layers:
            self._renderer.render(painter, layer, self.where(layer))


def _visible(renderer: "QSvgRenderer", size: QSize, *, at_right: bool, close: float) -> QRectF:
    """The part of the drawing that fills a picture of `size`: its full height, and as much of its width as fits.

    Rooms go on beyond the view box on both sides, so a wide picture shows more room and the person keeps their size.
    """
    view = renderer.viewBoxF()
    room = renderer.boundsOnElement("wall")
    head = renderer.boundsOnElement("person")
    height = min(view.height() / close, room.width() * size.height() / size.width())
    width = height * size.width() / size.height()
    left = view.right() - width if at_right else view.center().x() - width / 2
    left = min(max(left, room.left()), room.right() - width)
    top = min(head.top() - HAIR * head.height(), view.bottom() - height)
    return QRectF(left, max(top, view.top()), width, height)


def _glow(lamp: QRectF, colour: str) -> QRadialGradient:
    """Lamp light: bright at the bulb, soft to its reach."""
    light = QRadialGradient(lamp.center(), lamp.width() / 2)
    for stop, alpha in ((0.0, 0.95), (0.12, 0.72), (0.35, 0.38), (0.65, 0.13), (1.0, 0.0)):
        light.setColorAt(stop, with_alpha(colour, alpha))
    return light


def _dusk(lamp: QRectF, colour: str, depth: float) -> QRadialGradient:
    """What the lamp does not reach lies in shade."""
    shade = QRadialGradient(lamp.center(), lamp.width())
    for stop, share in ((0.0, 0.1), (0.35, 0.4), (1.0, 1.0)):
        shade.setColorAt(stop, with_alpha(colour, depth * share))
    return shade


@cache
def _grain() -> QImage:
    """A tile of faint noise: without it, wide soft gradients show as rings on eight-bit screens."""
    from random import Random

    noise = Random(GRAIN_TILE).randbytes(GRAIN_TILE * GRAIN_TILE)  # noqa: S311 - a texture, no secret
    pixels = b"".join(_grain_pixel(value) for value in noise)
    return QImage(pixels, GRAIN_TILE, GRAIN_TILE, QImage.Format.Format_ARGB32).copy()


def _grain_pixel(value: int) -> bytes:
    ink = 255 * (value & 1)
    return bytes((ink, ink, ink, value % GRAIN_STRENGTH))


def with_alpha(colour: str, alpha: float) -> QColor:
    """A colour at an opacity from 0 to 1."""
    tinted = QColor(colour)
    tinted.setAlphaF(alpha)
    return tinted
