"""When promises are due and when they are called to mind, whatever the zone and whatever the clock does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.life import Promise, PromiseKind
from trainer.core.practice.promising import (
    due_day,
    due_from,
    due_on,
    letters_may_be_told,
    to_call_to_mind,
    week_later,
)

ZONES: list[tzinfo] = [
    UTC,
    timezone(timedelta(hours=-11)),
    timezone(timedelta(hours=14)),
    timezone(timedelta(hours=5, minutes=45)),
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/New_York"),
]

MADE = datetime(2026, 3, 4, 21, 30, tzinfo=UTC)
LONG_AGO = MADE - timedelta(days=100)

zones = st.sampled_from(ZONES)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(lambda one: one.replace(tzinfo=UTC))  # noqa: DTZ001 - the zone follows
kinds = st.sampled_from(PromiseKind)


def promise(made: datetime = MADE, kind: PromiseKind = PromiseKind.ANSWER, **more: datetime) -> Promise:
    return Promise("one", made, "Ana", "send the paper", kind, more.pop("due", due_from(kind, made)), **more)  # type: ignore[arg-type]  # moments alone


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "hours"), [(PromiseKind.ANSWER, 48), (PromiseKind.INTRODUCTION, 168), (PromiseKind.OTHER, 168)]
)
def test_what_was_promised_says_when_it_is_due(kind: PromiseKind, hours: int) -> None:
    assert due_from(kind, MADE) == MADE + timedelta(hours=hours)


def test_a_promise_is_called_to_mind_from_the_morning_of_its_day() -> None:
    assert not to_call_to_mind([promise()], at(5, 12), LONG_AGO, UTC)
    assert not to_call_to_mind([promise()], at(6, 7, 59), LONG_AGO, UTC)
    assert to_call_to_mind([promise()], at(6, 8), LONG_AGO, UTC) == [promise()]


def test_what_is_due_in_the_night_is_called_to_mind_on_the_day_before() -> None:
    early = promise(datetime(2026, 3, 4, 2, 0, tzinfo=UTC))
    assert due_day(early.due, UTC) == date(2026, 3, 5)
    assert to_call_to_mind([early], at(5, 8), LONG_AGO, UTC)


def test_nobody_is_reminded_in_the_first_minute() -> None:
    noon = at(6, 12)
    assert not to_call_to_mind([promise()], noon, noon - timedelta(seconds=59), UTC)
    assert to_call_to_mind([promise()], noon, noon - timedelta(seconds=60), UTC)


def test_a_clock_set_back_does_not_make_a_first_minute_of_a_day() -> None:
    assert to_call_to_mind([promise()], at(6, 12), at(7, 12), UTC)


def test_once_a_day_is_enough() -> None:
    told = promise(reminded=at(6, 9))
    assert not to_call_to_mind([told], at(6, 21), LONG_AGO, UTC)
    assert to_call_to_mind([told], at(7, 8), LONG_AGO, UTC)


def test_a_clock_that_was_a_year_ahead_does_not_silence_a_promise() -> None:
    assert to_call_to_mind([promise(reminded=at(6, 9) + timedelta(days=365))], at(6, 12), LONG_AGO, UTC)


def test_after_a_week_of_reminders_it_is_left_to_the_player() -> None:
    assert not to_call_to_mind([promise(reminded=at(13, 9))], at(14, 9), LONG_AGO, UTC)


def test_a_promise_whose_day_passed_while_nobody_was_there_is_called_to_mind_once() -> None:
    missed = promise(reminded=at(6, 9))
    assert to_call_to_mind([missed], at(30, 9), LONG_AGO, UTC)
    assert not to_call_to_mind([replace(missed, reminded=at(30, 9))], at(31, 9), LONG_AGO, UTC)


def test_what_was_promised_this_hour_is_still_in_mind() -> None:
    today = promise(at(6, 12), due=at(6, 20))
    assert not to_call_to_mind([today], at(6, 12, 30), LONG_AGO, UTC)
    assert to_call_to_mind([today], at(6, 13), LONG_AGO, UTC)


def test_what_was_kept_or_let_go_is_never_called_to_mind() -> None:
    closed = [promise(kept=at(5, 9)), promise(let_go=at(5, 9))]
    assert not to_call_to_mind(closed, at(6, 12), LONG_AGO, UTC)


def test_the_first_due_comes_first() -> None:
    later, sooner = promise(due=at(6, 9)), replace(promise(due=at(5, 9)), id="two")
    assert to_call_to_mind([later, sooner], at(6, 12), LONG_AGO, UTC) == [sooner, later]


def test_letters_are_called_to_mind_once_a_week() -> None:
    assert letters_may_be_told(None, at(6, 12), LONG_AGO, UTC)
    assert not letters_may_be_told(at(1, 12), at(6, 12), LONG_AGO, UTC)
    assert letters_may_be_told(at(1, 12), at(8, 12), LONG_AGO, UTC)
    assert letters_may_be_told(at(30, 12), at(8, 12), LONG_AGO, UTC)
    assert not letters_may_be_told(None, at(6, 23), LONG_AGO, UTC)


@given(made=moments, kind=kinds, zone=zones)
def test_the_day_of_a_promise_begins_before_it_is_due(made: datetime, kind: PromiseKind, zone: tzinfo) -> None:
    due = due_from(kind, made)
    morning = due_on(due_day(due, zone), zone).replace(hour=8)
    assert morning.timestamp() <= due.timestamp() < (morning + timedelta(days=1)).timestamp() + 3600


@given(day=st.dates(date(2020, 1, 1), date(2035, 1, 1)), zone=zones)
def test_a_day_that_the_player_chose_is_its_day(day: date, zone: tzinfo) -> None:
    assert due_day(due_on(day, zone), zone) == day


@given(due=moments, now=moments, zone=zones)
def test_a_week_later_is_a_week_from_its_day_or_from_today(due: datetime, now: datetime, zone: tzinfo) -> None:
    put_off = due_day(week_later(due, now, zone), zone)
    today = now.astimezone(zone).date()
    assert put_off == max(due_day(due, zone), today) + timedelta(days=7)


@given(made=moments, kind=kinds, zone=zones, after=st.integers(0, 60 * 24 * 30))
def test_nobody_is_reminded_by_night_and_never_before_the_day(
    made: datetime, kind: PromiseKind, zone: tzinfo, after: int
) -> None:
    now = made + timedelta(minutes=after)
    one = promise(made, kind)
    if to_call_to_mind([one], now, LONG_AGO - timedelta(days=9999), zone):
        local = now.astimezone(zone)
        assert 8 <= local.hour < 22
        assert local.date() >= due_day(one.due, zone)


@given(
    made=moments,
    kind=kinds,
    steps=st.lists(st.integers(-300, 2000), min_size=1, max_size=60),
    zone=zones,
)
def test_no_day_of_the_clock_has_two_reminders_though_the_clock_is_set_back(
    made: datetime, kind: PromiseKind, steps: list[int], zone: tzinfo
) -> None:
    one, now, told = promise(made, kind), made, list[date]()
    for minutes in steps:  # a clock that mostly goes on, and now and then back by some hours
        now += timedelta(minutes=minutes)
        if to_call_to_mind([one], now, now - timedelta(days=1), zone):
            told.append(now.astimezone(zone).date())
            one = replace(one, reminded=now)
    assert len(told) == len(set(told))


@given(made=moments, kind=kinds, zone=zones)
def test_somebody_at_their_desk_all_the_time_is_reminded_in_time(
    made: datetime, kind: PromiseKind, zone: tzinfo
) -> None:
    one = promise(made, kind)
    hours = [made + timedelta(hours=1) * number for number in range(24 * 8)]
    told = [now for now in hours if to_call_to_mind([one], now, LONG_AGO - timedelta(days=9999), zone)]
    assert told
    assert told[0] <= one.due + timedelta(hours=1)  # an hour for a clock that is changed in spring
