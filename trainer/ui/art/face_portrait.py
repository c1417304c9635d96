"""The verdict's portrait: the partner's face in their light."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.ui.art.corners import LEFT_CORNERS, RADIUS, Corners, cut_corners
from trainer.ui.art.drawings import Drawings
from trainer.ui.art.person_picture import PersonPicture
from trainer.ui.art.places import Colours, with_alpha

HEAD_SHARE = 0.47
CHIN_SHARE = 0.83
"""Of the portrait's height: how high the head is, and how far down the chin."""

WIDTH, HEIGHT = 264, 392


class FacePortrait(PersonPicture):
    """A lamp-lit wall and somebody's head and shoulders. Rounded where its card is: at the left."""

    def __init__(
        self, drawings: Drawings, colours: Colours, parent: QWidget | None = None, *, corners: Corners = LEFT_CORNERS
    ) -> None:
        super().__init__(drawings, colours, parent, corners)
        self.setObjectName("face-portrait")
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        head = self._head()
        self._person.look_up(round(head.height() * self.devicePixelRatioF()), self._colours)
        state = (self.size(), self.devicePixelRatioF(), frozenset(self._colours.items()), *self._person.state)
        if state != self._frame_state:
            self._frame, self._frame_state = self._composed(head), state
        QPainter(self).drawPixmap(0, 0, self._frame)

    def _head(self) -> QRectF:
        """The head's box; a narrow portrait has a smaller head, so that the hair keeps clear of the edges."""
        height = min(self.height() * HEAD_SHARE, self.width() * 0.78)
        return QRectF(0, self.height() * CHIN_SHARE - height, self.width(), height)

    def _composed(self, head: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        frame = QPixmap(self.size() * ratio)
        frame.setDevicePixelRatio(ratio)
        frame.fill(Qt.GlobalColor.transparent)
        painter = QPainter(frame)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.fillRect(area, self._wall())
        painter.fillRect(area, self._light(head))
        self._person.paint(painter, head)
        cut_corners(painter, area, self._corners, RADIUS)
        painter.end()
        return frame

    def _wall(self) -> QLinearGradient:
        wall = QLinearGradient(0, 0, 0, self.height())
        wall.setColorAt(0.0, QColor(self._colours["wall2"]))
        wall.setColorAt(1.0, QColor(self._colours["far"]))
        return wall

    def _light(self, head: QRectF) -> QRadialGradient:
        """The lamp is above the picture's upper right; its pool falls around the head."""
        centre = QPointF(self.width() * 0.58, head.top() + head.height() * 0.15)
        light = QRadialGradient(centre, self.height() * 0.62)
        for stop, alpha in ((0.0, 1.0), (0.3, 0.72), (0.65, 0.24), (1.0, 0.0)):
            light.setColorAt(stop, with_alpha(self._colours["glow"], alpha * self._person.lamp))
        return light
