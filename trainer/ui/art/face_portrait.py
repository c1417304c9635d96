"""The verdict's portrait: the partner's face in their light."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.core.person import Face, Look
from trainer.ui.art.corners import LEFT_CORNERS, RADIUS, Corners, cut_corners
from trainer.ui.art.drawings import Drawings
from trainer.ui.art.lit_person import LitPerson
from trainer.ui.art.places import Colours, with_alpha

HEAD_SHARE = 0.47
CHIN_SHARE = 0.83
"""Of the portrait's height: how high the head is, and how far down the chin."""


class FacePortrait(QWidget):
    """A lamp-lit wall and somebody's head and shoulders, 264 wide. Rounded where its card is: at the left."""

    def __init__(
        self, drawings: Drawings, colours: Colours, parent: QWidget | None = None, *, corners: Corners = LEFT_CORNERS
    ) -> None:
        super().__init__(parent)
        self._colours = dict(colours)
        self._corners = corners
        self._person = LitPerson(self, drawings)
        self._person.changed.connect(self.update)
        drawings.drawn.connect(self.update)
        self._frame = QPixmap()
        self._frame_state: tuple[object, ...] = ()
        self.setObjectName("face-portrait")
        self.setFixedWidth(264)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_person(self, look: Look | None, name: str = "") -> None:
        """Whose portrait it is; None for nobody."""
        self._person.become(look, name)
        self._describe()

    def set_face(self, face: Face) -> None:
        """Cross-fade to a face."""
        self._person.show_face(face)
        self._describe()

    def set_lamp(self, strength: float) -> None:
        """Let the light grow or sink to a strength from 0 to 1; see MOOD_LAMPS."""
        self._person.light(strength)

    def set_theme(self, colours: Colours) -> None:
        """Take on a theme's place tokens."""
        self._colours = dict(colours)
        self.update()

    def set_motion(self, motion: bool) -> None:
        """Whether faces fade and the light glides, or both change at once."""
        self._person.motion = motion

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(264, 392)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        head = self._head()
        self._person.look_up(round(head.height() * self.devicePixelRatioF()), self._colours)
        state = (self.size(), self.devicePixelRatioF(), frozenset(self._colours.items()), *self._person.state)
        if state != self._frame_state:
            self._frame, self._frame_state = self._composed(head), state
        QPainter(self).drawPixmap(0, 0, self._frame)

    def _describe(self) -> None:
        self.setAccessibleName(self._person.words if self._person.look else "")

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
