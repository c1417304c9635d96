"""The gentle rhythm: the week so far against its goal, and the weeks of a calendar. There is nothing in it to lose."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from trainer.core.day_tally import DayTally

WEEK = 7


class DayCell(NamedTuple):
    """One day of a calendar."""

    day: date
    attempts: int
    rests: bool
    """Whether the player means to rest on this day of the week."""
    ahead: bool
    """Whether it is still to come."""


class Week(NamedTuple):
    """Seven days from a Monday on."""

    begins: date
    days: tuple[DayCell, ...]


class WeekSoFar(NamedTuple):
    """This week, with how much of its goal is reached. A goal is never more than the days without rest."""

    week: Week
    practised: int
    """On how many days there was at least one exit; one is enough, and a rest day counts, too."""
    goal: int

    @property
    def reached(self) -> bool:
        return self.practised >= self.goal


def calendar(days: Sequence[DayTally], today: date, weeks: int, rest_days: int = 0) -> tuple[Week, ...]:
    """So many weeks with this one as the last, the oldest first.

    `rest_days` are days of the week as bits, 1 for Monday. Days that the log has for the future, since the clock was
    once ahead, are shown with what is in them.
    """
    attempts = {date.fromisoformat(one.day): one.attempts for one in days}
    begins = [monday(today) - timedelta(WEEK * back) for back in reversed(range(weeks))]
    return tuple(_week(first, attempts, today, rest_days) for first in begins)


def week_so_far(days: Sequence[DayTally], today: date, goal: int, rest_days: int = 0) -> WeekSoFar:
    """This week against a goal of so many days."""
    (week,) = calendar(days, today, 1, rest_days)
    practised = sum(cell.attempts > 0 and not cell.ahead for cell in week.days)
    free = sum(not cell.rests for cell in week.days)
    return WeekSoFar(week, practised, max(1, min(goal, free)))


def monday(day: date) -> date:
    """The Monday of that week."""
    return day - timedelta(day.weekday())


def rests_on(day: date, rest_days: int) -> bool:
    """Whether this day of the week is one to rest on."""
    return bool(rest_days >> day.weekday() & 1)


def _week(begins: date, attempts: dict[date, int], today: date, rest_days: int) -> Week:
    days = (begins + timedelta(number) for number in range(WEEK))
    cells = tuple(DayCell(day, attempts.get(day, 0), rests_on(day, rest_days), day > today) for day in days)
    return Week(begins, cells)
