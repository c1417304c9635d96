"""Days of practice gathered into points of a chart: days while there are few, then weeks, then months."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from trainer.core.day_tally import DayTally
from trainer.core.practice.exit_kind import ExitKind
from trainer.core.rubric import Mark

MOST_DAYS = 14
"""With more days of practice than this, a chart counts by weeks."""
MOST_WEEKS = 60
"""Over more weeks than this, a chart counts by months."""
GRADES = 5


class Grain(StrEnum):
    """What one point of a chart stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class OfDay(Protocol):
    """Anything that was counted for one day."""

    @property
    def day(self) -> str:
        """ISO date."""
        ...


T = TypeVar("T", bound=OfDay)


@dataclass(frozen=True, slots=True)
class Period:
    """A day, a week or a month with attempts in it."""

    begins: date
    attempts: int
    mean_grade: float
    shares: Mapping[Mark, float]
    """The share of attempts that earned each mark, 0 to 1; marks never earned are left out."""
    by_grade: tuple[float, ...]
    """The share of attempts that had grade 1, 2, 3, 4 and 5."""
    kinds: Mapping[ExitKind, int]
    """How many attempts were exits of each kind; kinds without any are left out."""


def grain(days: Sequence[OfDay]) -> Grain:
    """What the points of a chart of these days stand for. `days` must have the oldest first."""
    if len(days) <= MOST_DAYS:
        return Grain.DAY
    weeks = (date.fromisoformat(days[-1].day) - date.fromisoformat(days[0].day)).days / 7
    return Grain.WEEK if weeks <= MOST_WEEKS else Grain.MONTH


def gathered(days: Iterable[T], by: Grain) -> Mapping[date, Sequence[T]]:
    """The days by the day on which their point begins, oldest first; weeks begin on Monday."""
    points: dict[date, list[T]] = {}
    for day in days:
        points.setdefault(_begins(date.fromisoformat(day.day), by), []).append(day)
    return points


def periods(days: Sequence[DayTally], by: Grain | None = None) -> Sequence[Period]:
    """The days, weeks or months with attempts, oldest first. `days` must be in that order."""
    return [_period(begins, tallies) for begins, tallies in gathered(days, by or grain(days)).items()]


def _begins(day: date, by: Grain) -> date:
    match by:
        case Grain.DAY:
            return day
        case Grain.WEEK:
            return day - timedelta(days=day.weekday())
        case Grain.MONTH:
            return day.replace(day=1)


def _period(begins: date, tallies: Sequence[DayTally]) -> Period:
    attempts = sum(tally.attempts for tally in tallies)
    earned: dict[Mark, int] = {}
    kinds: dict[ExitKind, int] = {}
    for tally in tallies:
        for mark, count in tally.marks.items():
            earned[mark] = earned.get(mark, 0) + count
        for kind, count in tally.kinds.items():
            kinds[kind] = kinds.get(kind, 0) + count
    return Period(
        begins,
        attempts,
        sum(tally.grades for tally in tallies) / attempts,
        {mark: count / attempts for mark, count in earned.items()},
        tuple(sum(tally.by_grade[place] for tally in tallies) / attempts for place in range(GRADES)),
        kinds,
    )
