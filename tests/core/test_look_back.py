"""A month's look back says what is true, and nothing is counted that nobody said."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.life import LeftHow, LoggedExit
from trainer.core.practice.look_back import (
    Against,
    Compared,
    Worth,
    bounds,
    compared,
    look_back,
    month_after,
    month_of,
)

NOW = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)


def left(
    how: LeftHow = LeftHow.SAID_SO, felt: int | None = None, taken: int | None = None, event: str = ""
) -> LoggedExit:
    return LoggedExit("one", NOW, "Ana", how, event, felt, taken)


def test_what_was_feared_is_held_against_the_mean_of_what_was_felt() -> None:
    told = compared(70, [left(felt=30), left(), left(felt=50)])
    assert told == Compared(70, 40)
    assert told.against is Against.EASIER


@pytest.mark.parametrize(
    ("felt", "against"), [(64, Against.EASIER), (65, Against.ALIKE), (75, Against.ALIKE), (76, Against.HARDER)]
)
def test_numbers_that_lie_close_are_alike(felt: int, against: Against) -> None:
    assert Compared(70, felt).against is against


def test_where_one_of_the_two_was_not_said_nothing_is_compared() -> None:
    assert compared(None, [left(felt=30)]) is None
    assert compared(70, [left()]) is None
    assert compared(0, [left(felt=0)]) == Compared(0, 0)


def test_a_month_is_counted_way_by_way() -> None:
    exits = [left(), left(LeftHow.STAYED), left(taken=80), left(LeftHow.SLIPPED_AWAY, taken=40)]
    told = look_back(exits, {}, promised=3, kept=2)
    assert told.exits == 4
    assert told.ways == {LeftHow.SAID_SO: 2, LeftHow.SLIPPED_AWAY: 1, LeftHow.STAYED: 1}
    assert (told.taken, told.promised, told.kept) == (60, 3, 2)


def test_each_event_counts_once_however_many_were_left_there() -> None:
    exits = [left(felt=10, event="a"), left(felt=10, event="a"), left(felt=60, event="b"), left(felt=99)]
    told = look_back(exits, {"a": 50, "b": 80, "c": 100}, 0, 0)
    assert told.compared == Compared(65, 35)


@pytest.mark.parametrize(
    ("exits", "kept", "worth"),
    [
        ([left(LeftHow.STAYED, felt=20, event="a")], 1, Worth.EASIER),
        ([left(LeftHow.SLIPPED_AWAY, felt=90, taken=70, event="a")], 1, Worth.TAKEN_WELL),
        ([left(LeftHow.HANDED_OVER, taken=20)], 1, Worth.OPENLY),
        ([left(LeftHow.EXCUSE)], 1, Worth.KEPT),
        ([left(LeftHow.STAYED)], 0, Worth.WRITTEN_DOWN),
        ([], 0, None),
    ],
)
def test_the_one_thing_told_is_the_best_that_is_true(exits: list[LoggedExit], kept: int, worth: Worth | None) -> None:
    assert look_back(exits, {"a": 80}, 0, kept).worth is worth


def test_months_go_round_the_year() -> None:
    assert month_after(date(2026, 12, 1)) == date(2027, 1, 1)
    assert month_after(date(2026, 1, 1), -1) == date(2025, 12, 1)


@given(moment=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))  # noqa: DTZ001 - the zone follows
def test_every_moment_lies_within_its_month(moment: datetime) -> None:
    now = moment.replace(tzinfo=UTC)
    begin, end = bounds(month_of(now, UTC), UTC)
    assert begin <= now < end
    assert end - begin <= timedelta(days=31)
