"""The week and the calendar: counted from the days alone, with nothing in them to lose."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from trainer.core.day_tally import DayTally
from trainer.core.practice.rhythm import calendar, monday, week_so_far

WEDNESDAY = date(2026, 3, 4)
SATURDAY_AND_SUNDAY = 0b1100000
DATES = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def tally(day: date, attempts: int = 2) -> DayTally:
    return DayTally(day.isoformat(), attempts, attempts * 4, {})


def test_the_calendar_ends_with_this_week_and_begins_on_a_monday() -> None:
    weeks = calendar([tally(WEDNESDAY - timedelta(7), 5)], WEDNESDAY, 2, SATURDAY_AND_SUNDAY)
    assert [week.begins for week in weeks] == [date(2026, 2, 23), date(2026, 3, 2)]
    assert [cell.attempts for cell in weeks[0].days] == [0, 0, 5, 0, 0, 0, 0]
    assert [cell.ahead for cell in weeks[1].days] == [False, False, False, True, True, True, True]
    assert [cell.rests for cell in weeks[1].days] == [False] * 5 + [True] * 2


def test_one_exit_makes_a_day_of_practice() -> None:
    days = [tally(WEDNESDAY - timedelta(1), 1), tally(WEDNESDAY, 9)]
    week = week_so_far(days, WEDNESDAY, 3)
    assert (week.practised, week.goal, week.reached) == (2, 3, False)


def test_days_of_rest_lower_a_goal_that_could_not_be_reached_and_count_where_one_practised() -> None:
    week = week_so_far([tally(WEDNESDAY)], WEDNESDAY, 7, SATURDAY_AND_SUNDAY)
    assert week.goal == 5
    assert week_so_far([tally(WEDNESDAY)], WEDNESDAY, 3, 1 << WEDNESDAY.weekday()).practised == 1
    assert week_so_far([], WEDNESDAY, 3, 127).goal == 1


def test_a_day_that_is_yet_to_come_does_not_count() -> None:
    week = week_so_far([tally(WEDNESDAY + timedelta(1))], WEDNESDAY, 3)
    assert week.practised == 0
    assert week.week.days[3].attempts == 2


@given(st.dictionaries(DATES, st.integers(1, 9), max_size=30), DATES, st.integers(1, 60))
def test_a_calendar_has_every_day_once_and_in_order(days: dict[date, int], today: date, weeks: int) -> None:
    found = calendar([tally(day, attempts) for day, attempts in days.items()], today, weeks)
    cells = [cell for week in found for cell in week.days]
    assert len(found) == weeks
    assert [cell.day for cell in cells] == [found[0].begins + timedelta(number) for number in range(7 * weeks)]
    assert monday(today) == found[-1].begins
    assert all(cell.attempts == days.get(cell.day, 0) for cell in cells)
