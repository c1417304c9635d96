"""What is practised: a mark within a family of scenes, how it went last, and the day that it is due again."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import IntEnum
from typing import NamedTuple, Protocol

from trainer.core.day_tally import DayTally
from trainer.core.rubric import Mark


class Effort(IntEnum):
    """How a mark went in one exit."""

    SLIPPED = 1
    """A failing mark crept in."""
    MISSED = 2
    """A serving mark was not there, and the line wanted it."""
    WENT_WELL = 3
    CAME_EASILY = 4


class Skill(NamedTuple):
    """A mark within a family of scenes as the spacing sees it. Its days are the player's: no hour, no zone."""

    family: str
    mark: Mark
    tries: int
    last: date
    due: date
    effort: Effort
    """How it went at its last try."""
    stability: float
    """How many days it is likely to hold."""
    difficulty: float
    """From 1 to 10."""


class Played(NamedTuple):
    """A run through a scene."""

    scenario: str
    family: str
    day: date
    grade: int = 0
    """Of its last exit; 0 where it was not asked for."""


class PracticeBook(Protocol):
    """What the day's suggestions are made of, kept ready beside the attempts."""

    def skills(self) -> Sequence[Skill]:
        """All skills that were practised so far."""
        ...

    def last_played(self) -> Mapping[str, Played]:
        """For each scenario that was tried, when it was tried last and what came of it."""
        ...

    def runs(self, limit: int) -> Sequence[Played]:
        """The newest runs, the newest first, as far as the newest `limit` exits tell."""
        ...

    def days_since(self, day: date) -> Sequence[DayTally]:
        """How many exits on each day of practice from that day on, the oldest first; their marks are left out."""
        ...

    def earned(self, limit: int) -> Sequence[frozenset[Mark]]:
        """The marks that count of each of the newest exits, the newest first."""
        ...
