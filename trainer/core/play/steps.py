"""What a scenario shows at one point: a turn to listen to, a moment to leave at, or its end."""

from dataclasses import dataclass

from trainer.core.person import Face, Mood
from trainer.core.scenario import Beat, Moment, Reaction, Reply
from trainer.core.scene import Scene


@dataclass(frozen=True, slots=True)
class Listening:
    """The partner has a turn; the player gives a small answer or just listens."""

    beat: Beat

    @property
    def says(self) -> str:
        return self.beat.says

    @property
    def face(self) -> Face:
        return self.beat.face

    @property
    def mood(self) -> Mood | None:
        return None

    @property
    def replies(self) -> tuple[Reply, ...]:
        return self.beat.replies


@dataclass(frozen=True, slots=True)
class Leaving:
    """The player makes an exit. The partner's last words still stand."""

    moment: Moment
    scene: Scene
    """The scene as it is now: what a line given here is judged in."""
    says: str
    face: Face
    mood: Mood | None


@dataclass(frozen=True, slots=True)
class Ended:
    """The partner has answered the last exit."""

    reaction: Reaction

    @property
    def says(self) -> str:
        return self.reaction.says

    @property
    def face(self) -> Face:
        return self.reaction.shown_face

    @property
    def mood(self) -> Mood:
        return self.reaction.mood


Step = Listening | Leaving | Ended
