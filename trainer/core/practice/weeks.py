"""Days of practice gathered into weeks, for the charts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.core.ports import DayTally
from trainer.core.rubric import Mark


@dataclass(frozen=True, slots=True)
class Week:
    """One week with attempts in it."""

    monday: date
    attempts: int
    mean_grade: float
    shares: Mapping[Mark, float]
    """The share of attempts that earned each mark, 0 to 1; marks never earned are left out."""


def weeks(days: Iterable[DayTally]) -> Sequence[Week]:
    """The weeks with attempts, oldest first. `days` must be in order."""
    gathered: dict[date, list[DayTally]] = {}
    for day in days:
        when = date.fromisoformat(day.day)
        gathered.setdefault(when - timedelta(days=when.weekday()), []).append(day)
    return [_week(monday, tallies) for monday, tallies in gathered.items()]


def _week(monday: date, tallies: Sequence[DayTally]) -> Week:
    attempts = sum(tally.attempts for tally in tallies)
    earned: dict[Mark, int] = {}
    for tally in tallies:
        for mark, count in tally.marks.items():
            earned[mark] = earned.get(mark, 0) + count
    return Week(
        monday,
        attempts,
        sum(tally.grades for tally in tallies) / attempts,
        {mark: count / attempts for mark, count in earned.items()},
    )
