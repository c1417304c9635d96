"""What stands in place of a drill that no scene fits: a corner of a place, why, and the one thing to do."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget

from trainer.core.practice.drills import TITLES, Drill
from trainer.ui.art import LAMP_WARM, StagePicture
from trainer.ui.art.corners import TOP_CORNERS
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import NONE, PAGE, SMALL, WIDE
from trainer.ui.widgets import Flow, KeyButton, column, label
from trainer.ui.words import translate

PLACE = "foyer-wall"
PICTURE_HEIGHT = 280
EDGE = (1, 1, 1, 1)
"""The hairline around the card, which the picture must leave free."""


class NothingFits(QWidget):
    """A page with one card; `to_scenes` is its filled button."""

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._needs = needs
        self._picture = _Corner(needs.drawings, needs.wardrobe.tokens.place, corners=TOP_CORNERS)
        self._picture.set_place(PLACE)
        self._picture.set_lamp(LAMP_WARM)
        self._picture.setFixedHeight(PICTURE_HEIGHT)
        self._title = label("", "title", name="nothing-fits-title")
        self._why = label("", "lead", name="nothing-fits-why")
        self.to_scenes = KeyButton(translate("Drills", "Go to the scenes"), "Return", "primary", name="to-scenes")
        words = column(
            self._title, self._why, SMALL, Flow(self.to_scenes), space=SMALL, margins=(WIDE, WIDE, WIDE, WIDE)
        )
        card = QFrame()
        card.setObjectName("nothing-fits")
        card.setProperty("role", "card")
        card.setLayout(column(self._picture, words, space=NONE[0], margins=EDGE))
        self.setLayout(column(card, None, margins=PAGE))
        needs.wardrobe.changed.connect(self._dress)

    def explain(self, drill: Drill | None) -> None:
        """Say that no scene fits this drill; for None, that there is no scene at all."""
        if drill:
            self._title.setText(TITLES[drill])
            self._why.setText(translate("Drills", "No scene here has what this drill needs. More scenes bring it."))
        else:
            self._title.setText(translate("Drills", "No scenes here yet"))
            self._why.setText(
                translate("Drills", "Every drill is made of a scene. Add some, and the drills come with them.")
            )

    def _dress(self) -> None:
        self._picture.set_theme(self._needs.wardrobe.tokens.place)


class _Corner(StagePicture):
    """The place from nearer by: a corner of it, and nobody who waits there."""

    CLOSE = 1.3

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, PICTURE_HEIGHT)
