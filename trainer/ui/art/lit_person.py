"""Somebody in lamp light: whose face shows, the cross-fade to the next face, and how bright their lamp is."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from trainer.core.person import Face, Look, Mood
from trainer.ui.art.drawings import Drawings
from trainer.ui.art.faces import FACE_WORDS
from trainer.ui.art.figures import figure_rect
from trainer.ui.art.motion import Glide
from trainer.ui.art.places import Colours

LAMP_WARM, LAMP_AT_REST, LAMP_HURT = 0.9, 0.75, 0.45

MOOD_LAMPS = {
    Mood.WARM: LAMP_WARM,
    Mood.RELIEVED: LAMP_WARM,
    Mood.EAGER: LAMP_WARM,
    Mood.PUZZLED: LAMP_AT_REST,
    Mood.HURT: LAMP_HURT,
}
"""How strong the lamp is over somebody of that mood."""


class LitPerson(QObject):
    """The person of a picture. The picture asks at each paint; `changed` says when to paint again."""

    changed = Signal()

    def __init__(self, parent: QObject, drawings: Drawings) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._face = Face.SMILE
        self._shown: QImage | None = None
        self._leaving: QImage | None = None
        self._fade = Glide(self, 1.0)
        self._lamp = Glide(self, LAMP_AT_REST)
        self.look: Look | None = None
        self.name = ""
        self.motion = True
        for glide in (self._fade, self._lamp):
            glide.moved.connect(self.changed)

    @property
    def words(self) -> str:
        """The person and their face in words, such as “Leon, smiling”."""
        return f"{self.name}, {FACE_WORDS[self._face]}" if self.name else FACE_WORDS[self._face]

    @property
    def lamp(self) -> float:
        """The lamp's strength at this moment, 0 to 1."""
        return self._lamp.value

    @property
    def state(self) -> tuple[object, ...]:
        """All that the picture of the person depends on, beside its size."""
        keys = [image.cacheKey() if image else 0 for image in (self._shown, self._leaving)]
        return (*keys, self._fade.value, self._lamp.value)

    def become(self, look: Look | None, name: str) -> None:
        """Somebody else, or nobody, comes into the picture."""
        if look != self.look:
            self._shown = self._leaving = None
        self.look, self.name = look, name
        self.changed.emit()

    def show_face(self, face: Face) -> None:
        self._face = face
        self.changed.emit()

    def light(self, strength: float) -> None:
        self._lamp.glide_to(min(max(strength, 0.0), 1.0), at_once=not self.motion)

    def look_up(self, head_height: int, colours: Colours) -> None:
        """Take the wanted face as soon as it is drawn, and begin to fade over to it."""
        if self.look is None or head_height <= 0:
            return
        wanted = self._drawings.figure(self.look, self._face, head_height, colours)
        if wanted is None or wanted is self._shown:
            return
        resized = self._shown is not None and self._shown.size() != wanted.size()
        self._leaving, self._shown = self._shown, wanted
        self._fade.value = 0.0
        self._fade.glide_to(1.0, at_once=not self.motion or resized)

    def paint(self, painter: QPainter, head: QRectF) -> None:
        """Paint the person so that their head fills `head`. The old face stays whole under the new until it is done."""
        area = figure_rect(head)
        opacity = painter.opacity()
        if self._leaving is not None and self._fade.value < 1.0:
            painter.drawImage(area, self._leaving)
        if self._shown is not None:
            painter.setOpacity(opacity * self._fade.value)
            painter.drawImage(area, self._shown)
            painter.setOpacity(opacity)
