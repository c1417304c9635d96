"""The picture of the stage with what the partner says in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent

from trainer.core.person import Face
from trainer.core.scenario import Scenario
from trainer.ui.art import LAMP_AT_REST, Drawings, StagePicture
from trainer.ui.stage.bubble import Bubble
from trainer.ui.stage.messages import Message, last_of_theirs
from trainer.ui.theme.space import WIDE
from trainer.ui.theme.wardrobe import Wardrobe

BUBBLE_SHARE = 0.68
BUBBLE_AT_LEAST = 320
"""The bubble's width at 100 % text, where the picture has that much."""
LEAST_PERSON = 200
"""How much of the picture, at 100 % text, is left to the person under the bubble when the room scrolls.

Never more than a quarter of the room: what is said and what can be answered should be in sight together.
"""
ON_THEIR_PHONE = "alone-with-a-phone"
"""The family of scenes in which the partner looks at a phone until somebody talks with them."""


class TalkingPicture(StagePicture):
    """The bubble takes the upper left, as wide as it reads well and as high as its words need."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__(drawings, wardrobe.tokens.place)
        self._wardrobe = wardrobe
        self._partner = ("", "")
        self._on_their_phone = False
        self._hour: float | None = None
        self.bubble = Bubble()
        self.bubble.setParent(self)
        self.bubble.installEventFilter(self)
        self.bubble.hide()

    def set_scene(self, scenario: Scenario) -> None:
        """Show the place of a scene and the person in it, before anything is said."""
        partner = scenario.scene.partner
        self._partner = (partner.name, partner.role)
        self._on_their_phone = scenario.family == ON_THEIR_PHONE
        self._hour = scenario.place.hour
        self.set_theme(self._wardrobe.tokens.place_at(self._hour))
        self.set_place(scenario.place.drawing)
        self.set_person(scenario.look, partner.name)
        self.set_foot(scenario.brief.aim)

    def show_place(self) -> None:
        """Show the partner alone, with nothing said."""
        self.bubble.hide()
        self.set_prop(self._on_their_phone)
        self.set_lamp(LAMP_AT_REST)
        self.set_face(Face.SMILE)

    def show_talk(self, said: Sequence[Message]) -> None:
        """Show the partner's present words, and how they look at them. After their first they put a phone away."""
        now = last_of_theirs(said)
        self.set_prop(self._on_their_phone and sum(message.theirs for message in said) == 1)
        self.set_face(now.face)
        self.set_lamp(now.lamp)
        self.bubble.show_turn(now.turn.text, " · ".join(part for part in (*self._partner, now.turn.at) if part))
        self.bubble.show()
        self._place_bubble()

    def show_draft(self, text: str) -> None:
        """What is about to be said is not heard yet."""

    def follow(self, start: int, end: int) -> None:
        """Let the sentence that is being spoken stand out: its start and end in the turn, in code points."""
        self.bubble.follow(start, end)

    def settle(self) -> None:
        """The voice is silent: all words stand alike."""
        self.bubble.settle()

    def dress(self) -> None:
        """Take on a changed look."""
        self.set_theme(self._wardrobe.tokens.place_at(self._hour))
        self.set_motion(self._wardrobe.motion)

    def least_height(self, room: int) -> int:
        """How high it has to be, in a room that high, where what can be answered stands below it."""
        spoken = self.bubble.height() if self.bubble.isVisibleTo(self) else 0
        return spoken + min(self._wardrobe.tokens.scaled(LEAST_PERSON), room // 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What comes and goes in the bubble, such as its key, takes and gives back room."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.bubble:
            self._place_bubble()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place_bubble()

    def _place_bubble(self) -> None:
        room = self.width() - 2 * WIDE
        width = min(room, max(round(room * BUBBLE_SHARE), self._wardrobe.tokens.scaled(BUBBLE_AT_LEAST)))
        self.bubble.setGeometry(WIDE, WIDE, width, self.bubble.heightForWidth(width))
