"""The place with the person standing in it, under a lamp that follows their mood."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.ui.art.corners import ALL_CORNERS, RADIUS, Corners, cut_corners
from trainer.ui.art.drawings import Drawings
from trainer.ui.art.person_picture import PersonPicture
from trainer.ui.art.places import Colours, PlaceImages, Sprite, with_alpha

FOOT_MARGIN = 24
"""Space beside the foot's text; above and below it there are two thirds of that."""


class StagePicture(PersonPicture):
    """A place, somebody in it, and a line of text along the foot.

    Paints one ready picture. It is put together anew only when something in it changed, from parts that are drawn
    once for each size and theme. The upper left is free for a bubble: put it there as a child widget.
    """

    CLOSE = 1.0
    """How near we stand to the person: 1 for the whole height of the room."""

    def __init__(
        self, drawings: Drawings, colours: Colours, parent: QWidget | None = None, *, corners: Corners = ALL_CORNERS
    ) -> None:
        super().__init__(drawings, colours, parent, corners)
        self._place = ""
        self._foot = ""
        self._prop = True
        self._parts: PlaceImages | None = None
        self.setObjectName("stage-picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_place(self, name: str) -> None:
        """Show a drawing of assets/places, named without its ending."""
        if name != self._place:
            self._place, self._parts = name, None
            self.update()

    def set_prop(self, shown: bool) -> None:
        """Whether the person holds what the place gives them, such as the phone of one who stands alone."""
        self._prop = shown
        self.update()

    def set_foot(self, text: str) -> None:
        """The text along the foot; empty for none."""
        self._foot = text
        self.setAccessibleDescription(text)
        self.update()

    def head_rect(self) -> QRect:
        """Where the person's head is, from crown to chin, in this widget; empty until the place is drawn."""
        if self._parts is None:
            return QRect()
        ratio = self.devicePixelRatioF()
        head = self._parts.head
        return QRectF(head.topLeft() / ratio, head.size() / ratio).toRect()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(710, 720)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self._take_what_is_drawn()
        state = self._state()
        if state != self._frame_state:
            self._frame, self._frame_state = self._composed(), state
        QPainter(self).drawPixmap(0, 0, self._frame)

    def _device_size(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _take_what_is_drawn(self) -> None:
        size = self._device_size()
        if not self._place or size.isEmpty():
            return
        parts = self._drawings.place(self._place, size, self._colours, self._person.look, self.CLOSE)
        self._parts = parts or self._parts
        if self._parts:
            self._person.look_up(round(self._parts.head.height()), self._colours)

    def _state(self) -> tuple[object, ...]:
        parts = self._parts.dim.cacheKey() if self._parts else frozenset(self._colours.items())
        foot = (self._foot, self.font().key(), self._colours["fore"])
        return (self._device_size(), parts, foot, self._prop, *self._person.state)

    def _composed(self) -> QPixmap:
        frame = QPixmap(self._device_size())
        frame.fill(Qt.GlobalColor.transparent)
        painter = QPainter(frame)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_scene(painter, QRect(QPoint(0, 0), frame.size()))
        ratio = self.devicePixelRatioF()
        painter.scale(ratio, ratio)
        self._paint_foot(painter)
        cut_corners(painter, QRectF(self.rect()), self._corners, RADIUS)
        painter.end()
        frame.setDevicePixelRatio(ratio)
        return frame

    def _paint_scene(self, painter: QPainter, area: QRect) -> None:
        parts = self._parts
        if parts is None:
            painter.fillRect(area, _bare_wall(area, self._colours))
            return
        painter.save()
        painter.scale(area.width() / parts.dim.width(), area.height() / parts.dim.height())
        painter.drawImage(0, 0, parts.dim)
        painter.setOpacity(self._person.lamp)
        painter.drawImage(0, 0, parts.lit)
        painter.setOpacity(1.0)
        if self._person.look:
            self._person.paint(painter, parts.head)
            if parts.prop and self._prop:
                _paint_sprite(painter, parts.prop)
        _paint_sprite(painter, parts.front)
        painter.restore()

    def _paint_foot(self, painter: QPainter) -> None:
        if not self._foot:
            return
        text = self._foot_rect()
        shade = text.adjusted(-FOOT_MARGIN, -text.height() - FOOT_MARGIN, FOOT_MARGIN, FOOT_MARGIN)
        painter.fillRect(shade, _foot_shade(shade, text, self._colours["fore"]))
        painter.setFont(self.font())
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(text, Qt.TextFlag.TextWordWrap, self._foot)

    def _foot_rect(self) -> QRect:
        width = self.width() - 2 * FOOT_MARGIN
        room = QRect(0, 0, width, self.height())
        needed = QFontMetrics(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self._foot).height()
        return QRect(FOOT_MARGIN, self.height() - needed - FOOT_MARGIN * 2 // 3, width, needed)


class SceneThumb(StagePicture):
    """A scene as the picture of a card: the same place and person, nearer and at rest."""

    CLOSE = 1.6
    SIZE = QSize(394, 132)
    """As it likes to be; the height is kept, the width follows the card's."""

    def __init__(self, drawings: Drawings, colours: Colours, parent: QWidget | None = None) -> None:
        corners = frozenset({Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner})
        super().__init__(drawings, colours, parent, corners=corners)
        self.set_motion(False)
        self.setObjectName("scene-thumb")
        self.setFixedHeight(self.SIZE.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.SIZE


def _paint_sprite(painter: QPainter, sprite: Sprite) -> None:
    painter.drawImage(sprite.at, sprite.image)


def _bare_wall(area: QRect, colours: Colours) -> QLinearGradient:
    """What shows for the blink in which the place is drawn."""
    wall = QLinearGradient(area.topLeft(), area.bottomLeft())
    wall.setColorAt(0.0, QColor(colours["wall1"]))
    wall.setColorAt(1.0, QColor(colours["wall2"]))
    return wall


def _foot_shade(shade: QRect, text: QRect, colour: str) -> QLinearGradient:
    """Dark enough under the text for white to read on anything, and gone above it."""
    gradient = QLinearGradient(shade.topLeft(), shade.bottomLeft())
    gradient.setColorAt(0.0, with_alpha(colour, 0.0))
    gradient.setColorAt((text.top() - shade.top()) / shade.height(), with_alpha(colour, 0.84))
    gradient.setColorAt(1.0, with_alpha(colour, 0.92))
    return gradient
