"""What progress is asked and what it answers: sums by day and family, and exits that are looked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from trainer.core.attempt import JudgedAttempt, Way
from trainer.core.day_tally import DayTally
from trainer.core.rubric import Mark


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many attempts there were on one day, and the sum of their grades."""

    day: str
    attempts: int
    grades: int


@dataclass(frozen=True, slots=True)
class RecallTally:
    """What came of the listening check on one day."""

    day: str
    asked: int
    right: int


@dataclass(frozen=True, slots=True)
class PredictionTally:
    """What was expected of one day's exits, and what came of them; sums of numbers from 0 to 100."""

    day: str
    felt: int
    """How often the player said how hard it would be."""
    hard: int
    compared: int
    """How often they said both how it would be taken and how it was."""
    taken: int
    """As expected, over those compared; 100 is well."""
    turned_out: int
    """As it was, over those compared."""
    better: int
    """How often it was taken better than expected."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which attempts progress is asked about; what is None stands for all."""

    family: str | None = None
    way: Way | None = None
    since: date | None = None
    """The first day of the player's."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which attempts a list is to show, beyond what it is narrowed to."""

    narrowed: Narrowed = Narrowed()
    grade: int | None = None
    mark: Mark | None = None
    words: str = ""
    """Anywhere in the line or in the title of its scene, whatever the case."""


@dataclass(frozen=True, slots=True)
class Found:
    """Some of the attempts that were looked for, the newest first."""

    attempts: Sequence[JudgedAttempt]
    go_on: datetime | None
    """Before which moment to look further; None where there is nothing older."""


EVERYTHING = Narrowed()


class ProgressLog(Protocol):
    """Sums over all attempts that are kept ready, so that a million attempts open as fast as ten."""

    def days(self, narrowed: Narrowed = EVERYTHING) -> Sequence[DayTally]:
        """One tally a day with attempts, oldest first."""
        ...

    def families(self, narrowed: Narrowed = EVERYTHING) -> Mapping[str, tuple[int, int]]:
        """For each family: how many attempts, and the sum of their grades."""
        ...

    def family_days(self, narrowed: Narrowed = EVERYTHING) -> Mapping[str, Sequence[DayCount]]:
        """For each family its days with attempts, oldest first."""
        ...

    def recalls(self, narrowed: Narrowed = EVERYTHING) -> Sequence[RecallTally]:
        """One tally a day on which the listening check was answered, oldest first. The way does not matter."""
        ...

    def find(self, wanted: Wanted, before: datetime | None = None) -> Found:
        """Attempts as wanted, given before that moment: as many as one look through a stretch of the past finds."""
        ...

    def judged_otherwise(self, version: str) -> Sequence[str]:
        """The ids of the attempts that a judge of another version judged last, the newest first. Reads them all."""
        ...

    def predictions(self, narrowed: Narrowed = EVERYTHING) -> Sequence[PredictionTally]:
        """One tally a day on which something was expected, oldest first. The way does not matter."""
        ...
