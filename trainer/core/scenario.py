"""A scenario: a person, a place, a conversation of beats, and the moments at which the player leaves."""

from dataclasses import dataclass, field
from typing import TypeVar

from trainer.core.content import PLAIN
from trainer.core.leaving import Hold, Moment
from trainer.core.lessons import Lesson
from trainer.core.person import Look, Voice
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage
from trainer.core.talk import Beat, Feeling

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

    @property
    def hour(self) -> float | None:
        """The hour of the day that the clock shows, 0 to 24; None where there is no clock, or it tells no time."""
        hours, colon, minutes = self.clock.partition(":")
        if not (colon and hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60):
            return None
        return int(hours) + int(minutes) / 60


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
    teaches: tuple[Lesson, ...] = ()
    """The pieces of guidance that it practises."""
    temperament: str = "even"
    """What they say and feel where this file does not: a file in assets/temperaments, without its ending."""
    feeling: Feeling | None = None
    """How they feel at first; left out: as their temperament does."""
    holds: tuple[Hold, ...] = ()
    """How they hold on when the dial makes them; those of their temperament follow."""
    hold_at: str = ""
    """The moment at which they hold on of their own accord; empty for the first at the stage pushback."""
    cuts_in: tuple[str, ...] = ()
    """How they cut an answer off when the dial makes them: "Wait, wait." Empty: as their temperament does."""
    glad_too: tuple[str, ...] = ()
    """What is told afterwards where they had wanted to go as well. Empty: as their temperament does."""
    foils: tuple[str, ...] = ()
    """What they did not tell, near enough to be mistaken for it, for the listening check."""

    def beat(self, beat_id: str) -> Beat:
        """The beat of that id. Raises KeyError where there is none."""
        return _by_id(self.beats, beat_id)

    @property
    def holding(self) -> str:
        """The moment at which they hold on; empty where the file has none."""
        return self.hold_at or next((one.id for one in self.moments if one.stage is Stage.PUSHBACK), "")

    def moment(self, moment_id: str) -> Moment:
        """The moment of that id. Raises KeyError where there is none."""
        return _by_id(self.moments, moment_id)


_Named = TypeVar("_Named", Beat, Moment)


def _by_id(items: tuple[_Named, ...], wanted: str) -> _Named:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
