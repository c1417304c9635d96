"""The scene: what is true at the moment of leaving. A line is judged in its scene, never alone."""

from dataclasses import dataclass
from enum import StrEnum

from trainer.core.channel import Channel
from trainer.core.content import PLAIN


class Stage(StrEnum):
    """Where in the leaving a line stands; see Scene.stage."""

    CLOSE = "close"
    PUSHBACK = "pushback"


class Who(StrEnum):
    """Whose turn it was."""

    PARTNER = "partner"
    PLAYER = "player"


@dataclass(frozen=True, slots=True)
class Partner:
    """The person whom the player talks with."""

    __pydantic_config__ = PLAIN

    name: str
    role: str = ""
    """What they do, in a few words: "farm owner"."""
    said: tuple[str, ...] = ()
    """What they told the player, each a short fact that continues their name: "runs a chicken farm near Ghent"."""


@dataclass(frozen=True, slots=True)
class Bystander:
    """Somebody else at hand who could be introduced to the partner."""

    __pydantic_config__ = PLAIN

    name: str
    note: str = ""
    """What they might share with the partner."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing said in the conversation so far."""

    __pydantic_config__ = PLAIN

    who: Who
    text: str
    at: str = ""
    """In writing, when it was sent: "Tue 09:14"."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a judgement needs to know. The fields are those of the rubric (docs/rubric.md)."""

    __pydantic_config__ = PLAIN

    partner: Partner
    id: str = ""
    """Names the scene; a scenario's own id stands in where it is left out."""
    channel: Channel = Channel.IN_PERSON
    stage: Stage = Stage.CLOSE
    """close: the player decides to end it. pushback: they have closed, and the partner resists or tags along."""
    setting: str = ""
    alone_together: bool = True
    """One-to-one, so that leaving leaves the partner standing alone."""
    truths: tuple[str, ...] = ()
    """What is true of the player, here, now. Any other claim about themselves as a reason to go is untrue."""
    intends: tuple[str, ...] = ()
    """What the player really means to do afterwards. Empty: nothing."""
    people: tuple[Bystander, ...] = ()
    history: tuple[Turn, ...] = ()
    """The last turns, oldest first."""

    @property
    def in_writing(self) -> bool:
        """Whether the exit is written rather than spoken."""
        return self.channel is not Channel.IN_PERSON
