"""What every picture of a person takes: who it is, their face, their light, and the colours of their place."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from trainer.core.person import Face, Look
from trainer.ui.art.corners import Corners
from trainer.ui.art.drawings import Drawings
from trainer.ui.art.lit_person import LitPerson
from trainer.ui.art.places import Colours


class PersonPicture(QWidget):
    """Somebody in lamp light. What is around them, and how it is painted, is for the pictures made of this."""

    def __init__(self, drawings: Drawings, colours: Colours, parent: QWidget | None, corners: Corners) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._colours = dict(colours)
        self._corners = corners
        self._frame = QPixmap()
        self._frame_state: tuple[object, ...] = ()
        self._person = LitPerson(self, drawings)
        self._person.changed.connect(self.update)
        drawings.drawn.connect(self.update)

    def set_person(self, look: Look | None, name: str = "") -> None:
        """Who is shown; None for nobody. `name` is for those who listen to the picture."""
        self._person.become(look, name)
        self._describe()

    def set_face(self, face: Face) -> None:
        """Cross-fade to a face."""
        self._person.show_face(face)
        self._describe()

    def set_lamp(self, strength: float) -> None:
        """Let the lamp grow or sink to a strength from 0 to 1; see MOOD_LAMPS."""
        self._person.light(strength)

    def set_corners(self, corners: Corners) -> None:
        """Which of its corners are rounded, as it stands in its card."""
        if corners != self._corners:
            self._corners, self._frame_state = corners, ()
            self.update()

    def set_theme(self, colours: Colours) -> None:
        """Take on a theme's place tokens."""
        self._colours = dict(colours)
        self.update()

    def set_motion(self, motion: bool) -> None:
        """Whether faces fade and the lamp glides, or both change at once."""
        self._person.motion = motion

    def _describe(self) -> None:
        self.setAccessibleName(self._person.words if self._person.look else "")
