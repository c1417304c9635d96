"""The talk before the leaving: the partner's turns, the small answers, and what either may depend on."""

from dataclasses import dataclass

from trainer.core.content import PLAIN
from trainer.core.person import Face

LEAST, MOST = 0, 10
"""Between these a partner's warmth and patience move."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """How the partner feels towards the player and the talk, each from 0 to 10."""

    __pydantic_config__ = PLAIN

    warmth: int = 5
    """How much they like being with the player."""
    patience: int = 5
    """How much of it they have left."""

    def moved(self, warmth: int, patience: int) -> "Feeling":
        """The feeling after it moved by so much, within its bounds."""
        return Feeling(_bounded(self.warmth + warmth), _bounded(self.patience + patience))


def _bounded(value: int) -> int:
    return min(MOST, max(LEAST, value))


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand between the two at one point of a play."""

    feeling: Feeling = Feeling()
    notes: frozenset[str] = frozenset()
    """What the scene remembers of the player's choices."""
    stickiness: int = 2
    """The dial: 1 (lets go) to 5 (holds on)."""


NEUTRAL = Standing()
"""As it stands where nothing is known of the play."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What must hold for a turn, an answer or a reaction to come about."""

    __pydantic_config__ = PLAIN

    notes: tuple[str, ...] = ()
    """All of these were noted."""
    without: tuple[str, ...] = ()
    """None of these was noted."""
    warmth_from: int = LEAST
    warmth_to: int = MOST
    patience_from: int = LEAST
    patience_to: int = MOST
    stickiness_from: int = 1
    stickiness_to: int = 5

    def met(self, standing: Standing) -> bool:
        """Whether all of it holds."""
        feeling = standing.feeling
        return (
            standing.notes.issuperset(self.notes)
            and standing.notes.isdisjoint(self.without)
            and self.warmth_from <= feeling.warmth <= self.warmth_to
            and self.patience_from <= feeling.patience <= self.patience_to
            and self.stickiness_from <= standing.stickiness <= self.stickiness_to
        )


ALWAYS = Needs()


@dataclass(frozen=True, slots=True)
class Reply:
    """A small answer that steers the talk; nothing in it is judged."""

    __pydantic_config__ = PLAIN

    says: str
    to: str
    """The turn or moment that follows, or "exit"."""
    warmth: int = 0
    """By how much it moves the partner's warmth, up or down."""
    patience: int = 0
    """The same for their patience."""
    notes: tuple[str, ...] = ()
    """Words of the author's that the scene remembers from here on, for the `needs` of what comes later."""
    needs: Needs = ALWAYS
    """When it can be given; at least one answer of a turn needs nothing."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One turn of the partner's, and what the player may answer."""

    __pydantic_config__ = PLAIN

    id: str
    says: str
    face: Face = Face.EXPLAINING
    tells: tuple[str, ...] = ()
    """The facts of `scene.partner.said` that this turn lets the player hear, word for word."""
    replies: tuple[Reply, ...] = ()
    to: str = ""
    """Where a turn without replies leads: a turn, a moment or "exit"; empty for the next in the file, after the last
    for "exit"."""
    at: str = ""
    """In writing, when it was sent: "Tue 09:14"."""
    needs: Needs = ALWAYS
    """When the turn is taken at all; otherwise the play goes on to `otherwise`."""
    otherwise: str = ""
    """Where a turn that is not taken leads; empty for where it would have led itself."""
