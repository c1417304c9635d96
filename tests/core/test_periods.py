"""Days of practice become points of a chart: days while there are few, weeks after that."""

from datetime import date, timedelta

import pytest

from trainer.core.day_tally import DayTally
from trainer.core.practice.periods import MOST_DAYS, periods
from trainer.core.rubric import Mark

MONDAY = date(2026, 3, 2)


def tally(days_later: int, attempts: int = 1, grades: int = 3, **marks: int) -> DayTally:
    day = MONDAY + timedelta(days=days_later)
    return DayTally(day.isoformat(), attempts, grades, {Mark(mark): count for mark, count in marks.items()})


def test_without_practice_there_is_nothing_to_show() -> None:
    assert periods([]) == []


def test_few_days_are_shown_as_days_and_days_without_practice_left_out() -> None:
    found = periods([tally(0), tally(3)])
    assert [period.begins for period in found] == [MONDAY, MONDAY + timedelta(days=3)]


def test_a_day_has_its_mean_grade_and_the_share_of_each_mark() -> None:
    [period] = periods([tally(0, 4, 14, thanks=3, caves=1)])
    assert (period.attempts, period.mean_grade) == (4, 3.5)
    assert period.shares == {Mark.THANKS: 0.75, Mark.CAVES: 0.25}


@pytest.mark.parametrize(("days", "points"), [(MOST_DAYS, 14), (MOST_DAYS + 1, 3)])
def test_more_than_two_weeks_of_days_are_gathered_into_weeks(days: int, points: int) -> None:
    assert len(periods([tally(number) for number in range(days)])) == points


def test_weeks_begin_on_monday_wherever_practice_began() -> None:
    found = periods([tally(number) for number in range(6, 6 + 15)])
    assert [period.begins for period in found] == [MONDAY + timedelta(weeks=number) for number in range(3)]
    assert [period.attempts for period in found] == [1, 7, 7]


def test_weeks_weigh_every_attempt_the_same_and_not_every_day() -> None:
    days = [
        tally(0, 3, 15, thanks=3),
        tally(1, 1, 1),
        tally(2, 4, 12, thanks=1),
        *(tally(7 + number) for number in range(14)),
    ]
    week = periods(days)[0]
    assert (week.attempts, week.mean_grade) == (8, 3.5)
    assert week.shares == {Mark.THANKS: 0.5}


def test_weeks_without_practice_are_left_out() -> None:
    found = periods([*(tally(number) for number in range(14)), tally(70)])
    assert [period.begins for period in found] == [MONDAY, MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=10)]
