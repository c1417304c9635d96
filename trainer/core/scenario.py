"""A scenario: a person, a place, a conversation of beats, and the moments at which the player leaves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from trainer.core.person import MOOD_FACES, Face, Look, Mood, Voice
from trainer.core.rubric import Mark
from trainer.core.scene import PLAIN, Scene, Stage

EXIT = "exit"
"""The beat's `to` that ends the listening and opens the first moment."""

FORMAT = 1
"""The scenario format that this version reads."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the scene is set and how it is drawn."""

    __pydantic_config__ = PLAIN

    drawing: str
    """A drawing in assets/places, without its ending."""
    event: str
    """The occasion in a few words: "Food-trade evening"."""
    clock: str = ""
    """The time on the wall: "19:40"."""


@dataclass(frozen=True, slots=True)
class RuleOfTheDay:
    """The one rule that the scene practises, with a good and a bad line."""

    __pydantic_config__ = PLAIN

    mark: Mark
    text: str
    good: str
    bad: str


@dataclass(frozen=True, slots=True)
class Brief:
    """What the player reads before the scene."""

    __pydantic_config__ = PLAIN

    situation: str
    aim: str
    """What the player means to do tonight, in one sentence to them; it stays in sight while they play."""
    rule: RuleOfTheDay


@dataclass(frozen=True, slots=True)
class Reply:
    """A small answer that steers the talk; nothing in it is judged."""

    __pydantic_config__ = PLAIN

    says: str
    to: str
    """The beat that follows, or "exit"."""


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
    """Where a beat without replies leads; empty for the next in the file, after the last for "exit"."""


@dataclass(frozen=True, slots=True)
class OfferedExit:
    """A line that the player may choose, with what its author means it to earn; the linter holds the judge to it."""

    __pydantic_config__ = PLAIN

    line: str
    marks: tuple[Mark, ...]
    grade: int


@dataclass(frozen=True, slots=True)
class When:
    """When a reaction fits: every condition that is given must hold."""

    __pydantic_config__ = PLAIN

    any_of: tuple[Mark, ...] = ()
    all_of: tuple[Mark, ...] = ()
    none_of: tuple[Mark, ...] = ()
    mentions: tuple[str, ...] = ()
    """At least one of these words or phrases stands in the player's line, in any case."""
    grade_from: int = 1
    grade_to: int = 5


@dataclass(frozen=True, slots=True)
class Reaction:
    """How the partner answers an exit."""

    __pydantic_config__ = PLAIN

    says: str
    mood: Mood
    when: When = When()
    face: Face | None = None
    """Left out: the face of the mood."""
    to: str = ""
    """The moment that follows, such as a pushback; empty where the scene ends here."""
    afterwards: str = ""
    """What happened then, told in a sentence or two to the player."""

    @property
    def shown_face(self) -> Face:
        return self.face or MOOD_FACES[self.mood]


@dataclass(frozen=True, slots=True)
class Moment:
    """A point at which the player leaves: the offered exits and how the partner may react."""

    __pydantic_config__ = PLAIN

    id: str
    exits: tuple[OfferedExit, ...]
    reactions: tuple[Reaction, ...]
    """The first that fits is taken; the last must fit everything."""
    phrases: Mapping[Mark, str]
    """Sentences of this scene, one a serving mark, that a better line can be made of."""
    stage: Stage = Stage.CLOSE
    also_true: tuple[str, ...] = ()
    """Truths that hold from this moment on, beside those of the scene."""
    also_intends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One playable scenario, as its file says it."""

    __pydantic_config__ = PLAIN

    format: int
    """The version of this file format: 1."""
    id: str
    version: int
    """Raised by the author whenever the text changes."""
    title: str
    family: str
    level: int
    """1 (easy to leave) to 5 (hard)."""
    minutes: int
    summary: str
    """What is hard here, in a few words, for the list."""
    place: Place
    look: Look
    scene: Scene
    brief: Brief
    beats: tuple[Beat, ...]
    moments: tuple[Moment, ...]
    voice: Voice = field(default=Voice())

    def beat(self, beat_id: str) -> Beat:
        """The beat of that id. Raises KeyError where there is none."""
        return _by_id(self.beats, beat_id)

    def moment(self, moment_id: str) -> Moment:
        """The moment of that id. Raises KeyError where there is none."""
        return _by_id(self.moments, moment_id)


_Named = TypeVar("_Named", Beat, Moment)


def _by_id(items: tuple[_Named, ...], wanted: str) -> _Named:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
