"""Days of practice gathered into points of a chart: days while there are few, then weeks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.core.ports import DayTally
from trainer.core.rubric import Mark

MOST_DAYS = 14
"""With more days of practice than this, a chart counts by weeks."""


@dataclass(frozen=True, slots=True)
class Period:
    """A day or a week with attempts in it."""

    begins: date
    attempts: int
    mean_grade: float
    shares: Mapping[Mark, float]
    """The share of attempts that earned each mark, 0 to 1; marks never earned are left out."""


def periods(days: Sequence[DayTally]) -> Sequence[Period]:
    """The days or weeks with attempts, oldest first. `days` must be in that order; weeks begin on Monday."""
    by_week = len(days) > MOST_DAYS
    gathered: dict[date, list[DayTally]] = {}
    for day in days:
        when = date.fromisoformat(day.day)
        begins = when - timedelta(days=when.weekday()) if by_week else when
        gathered.setdefault(begins, []).append(day)
    return [_period(begins, tallies) for begins, tallies in gathered.items()]


def _period(begins: date, tallies: Iterable[DayTally]) -> Period:
    attempts = grades = 0
    earned: dict[Mark, int] = {}
    for tally in tallies:
        attempts += tally.attempts
        grades += tally.grades
        for mark, count in tally.marks.items():
            earned[mark] = earned.get(mark, 0) + count
    shares = {mark: count / attempts for mark, count in earned.items()}
    return Period(begins, attempts, grades / attempts, shares)
