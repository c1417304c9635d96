"""What a scenario shows at one point: a turn to listen to, a moment to leave at, or its end."""

from dataclasses import dataclass

from trainer.core.leaving import Moment, Reaction
from trainer.core.person import Face, Mood
from trainer.core.scene import Scene
from trainer.core.talk import Beat, Reply


@dataclass(frozen=True, slots=True)
class Listening:
    """The partner has a turn; the player gives a small answer or just listens."""

    beat: Beat
    replies: tuple[Reply, ...] = ()
    """Those of the turn's answers that can be given now."""
    cut_in: str = ""
    """What they cut the player's answer off with; empty where they let them finish."""

    @property
    def says(self) -> str:
        return f"{self.cut_in} {self.beat.says}" if self.cut_in else self.beat.says

    @property
    def face(self) -> Face:
        return self.beat.face

    @property
    def mood(self) -> Mood | None:
        return None


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
    says: str
    afterwards: str
    """What happened then; may be empty."""

    @property
    def face(self) -> Face:
        return self.reaction.shown_face

    @property
    def mood(self) -> Mood:
        return self.reaction.mood


Step = Listening | Leaving | Ended
