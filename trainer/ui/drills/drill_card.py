"""A drill as a card: somebody of the scenes in their place, the drill's name, its key, and what it asks."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from trainer.core.person import Face
from trainer.core.practice.drills import AIMS, TITLES, Drill
from trainer.core.summary import Summary
from trainer.ui.art import StagePicture
from trainer.ui.art.corners import LEFT_CORNERS, TOP_CORNERS
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import EVEN, NONE, ROOMY, SMALL, TINY
from trainer.ui.widgets import FilledButton, column, label, row
from trainer.ui.words import translate

LOWEST_PICTURE, HIGHEST_PICTURE = 116, 260
LYING_PICTURE = 280
"""The greatest width of a picture at the left of its words."""
UNBOUND = 2**24 - 1
"""Qt’s word for “as large as there is room”."""
EDGE = (1, 1, 1, 1)
"""The hairline around the card, which the picture must leave free."""


class Sight(NamedTuple):
    """What the picture of a drill shows: one place for each, and how somebody looks who is drilled so."""

    place: str
    face: Face


SIGHTS: Mapping[Drill, Sight] = {
    Drill.SPOT: Sight("gallery", Face.SMILE),
    Drill.REPAIR: Sight("foyer-wall", Face.CONCERNED),
    Drill.RECAP: Sight("dinner-table", Face.EXPLAINING),
    Drill.FIRM: Sight("bar-passage", Face.AWE),
    Drill.FIVE: Sight("coffee-break", Face.CHEEKY),
    Drill.WRITTEN: Sight("phone-screen", Face.CALM),
}


class DrillCard(FilledButton):
    """One tap into a drill. The picture stands above the words, or at their left where the card is a row of its own."""

    def __init__(self, drill: Drill, key: str, needs: DrillNeeds) -> None:
        super().__init__()
        self.drill = drill
        self._needs = needs
        self._lying = False
        self.setObjectName(f"choose-{drill.value}")
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        named = translate("Drills", "{title}. {aim}").format(title=TITLES[drill], aim=AIMS[drill])
        self.setAccessibleName(named)
        self.setAccessibleDescription(translate("Window", "Key: {key}").format(key=key))
        self.setShortcut(QKeySequence(key))
        self.picture = _Picture(needs.drawings, needs.wardrobe.tokens.place, corners=TOP_CORNERS)
        self.picture.set_motion(False)
        self.picture.set_place(SIGHTS[drill].place)
        shown_key = label(key, "key", wrap=False)
        title = row(label(TITLES[drill], "title"), shown_key, space=SMALL)
        title.setStretch(0, 1)
        title.setAlignment(shown_key, Qt.AlignmentFlag.AlignTop)
        words = column(title, label(AIMS[drill], "muted"), None, space=TINY, margins=(EVEN, EVEN, EVEN, ROOMY))
        self._box = column(self.picture, words, space=NONE[0], margins=EDGE)
        self._box.setStretch(1, 1)
        self.fill(self._box)
        needs.wardrobe.changed.connect(self._dress)

    def show_somebody(self, scene: Summary | None) -> None:
        """Show who is met in that scene; nobody where the place has no scene."""
        self.picture.set_person(scene.look if scene else None, scene.partner if scene else "")
        self.picture.set_face(SIGHTS[self.drill].face)

    def lie(self, lying: bool) -> None:
        """Whether the picture stands at the left of the words, and takes their height."""
        if lying == self._lying:
            return
        self._lying = lying
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if lying else QBoxLayout.Direction.TopToBottom)
        self.picture.set_corners(LEFT_CORNERS if lying else TOP_CORNERS)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A wide card shows more of the place."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        if self._lying:
            self.picture.setFixedWidth(min(width // 4, LYING_PICTURE))
            self.picture.setMinimumHeight(LOWEST_PICTURE)
            self.picture.setMaximumHeight(UNBOUND)
        else:
            self.picture.setMinimumWidth(0)
            self.picture.setMaximumWidth(UNBOUND)
            self.picture.setFixedHeight(min(max(width * 3 // 8, LOWEST_PICTURE), HIGHEST_PICTURE))

    def _dress(self) -> None:
        self.picture.set_theme(self._needs.wardrobe.tokens.place)


class _Picture(StagePicture):
    """The place and the person from nearby."""

    CLOSE = 1.6

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, LOWEST_PICTURE)
