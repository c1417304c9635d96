"""What is written into a calendar file is what a calendar reads from it."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.errors import TrainerError
from trainer.core.events import Event, EventKind
from trainer.core.life import Promise, PromiseKind
from trainer.report.calendar_file import (
    calendar_file,
    event_line,
    promise_line,
    read_calendar,
    write_calendar,
)

NOW = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))
EVENT = Event("e1", "Food-trade evening; hens, “eggs”", EventKind.MIXER, NOW + timedelta(days=3), place="Ghent\\Hall")


def promise(due: datetime = NOW + timedelta(days=2), whom: str = "Ana", what: str = "send the paper") -> Promise:
    return Promise("p1", NOW, whom, what, PromiseKind.ANSWER, due)


def text(*lines: object) -> str:
    return calendar_file(lines, NOW).decode()  # type: ignore[arg-type]


moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(lambda one: one.replace(tzinfo=UTC))  # noqa: DTZ001 - the zone follows
anything = st.text()


@given(starts=moments, name=anything, place=anything, due=moments, what=anything, whom=anything)
def test_what_was_written_is_read_back_equal(
    starts: datetime, name: str, place: str, due: datetime, what: str, whom: str
) -> None:
    event = Event("e1", name, EventKind.PARTY, starts, place=place)
    lines = [event_line(event), promise_line(promise(due, whom, what), BERLIN)]
    assert read_calendar(calendar_file(lines, NOW)) == lines


def test_an_event_takes_two_hours_and_rings_an_hour_before() -> None:
    written = text(event_line(EVENT))
    assert "DTSTART:20260307T223000Z" in written
    assert "DTEND:20260308T003000Z" in written
    assert "TRIGGER:-PT1H" in written
    assert "Three minutes of warm-up?" in written


def test_signs_that_mean_something_to_a_calendar_are_escaped() -> None:
    written = text(event_line(EVENT))
    assert "SUMMARY:Food-trade evening\\; hens\\, “eggs”" in written
    assert "LOCATION:Ghent\\\\Hall" in written


def test_a_name_cannot_write_lines_of_its_own() -> None:
    written = text(promise_line(promise(what="x\r\nEND:VEVENT\r\nBEGIN:VEVENT"), UTC))
    assert written.split("\r\n").count("BEGIN:VEVENT") == 1
    assert len(read_calendar(written.encode())) == 1


def test_an_entry_has_the_same_name_each_time() -> None:
    first, second = (read_calendar(calendar_file([event_line(EVENT)], now)) for now in (NOW, NOW + timedelta(days=1)))
    assert first == second
    assert event_line(EVENT).uid != promise_line(promise(), UTC).uid


@pytest.mark.parametrize(
    ("due", "starts"), [(15, 15), (23, 20), (8, 8)], ids=["by day", "late at night", "early in the morning"]
)
def test_a_promise_stands_in_the_day_on_the_players_clock(due: int, starts: int) -> None:
    line = promise_line(promise(datetime(2026, 3, 6, due, 5, tzinfo=BERLIN)), BERLIN)
    local = line.starts.astimezone(BERLIN)
    assert (local.day, local.hour) == (6, starts)
    assert (line.starts - line.alarm_before).astimezone(BERLIN).hour >= 7


def test_a_promise_due_in_the_small_hours_stands_on_the_evening_before() -> None:
    line = promise_line(promise(datetime(2026, 3, 6, 2, 0, tzinfo=BERLIN)), BERLIN)
    assert line.starts.astimezone(BERLIN) == datetime(2026, 3, 5, 20, 0, tzinfo=BERLIN)


def test_the_file_holds_everything_and_lines_end_as_calendars_want(tmp_path: Path) -> None:
    path = tmp_path / "evening.ics"
    write_calendar(path, [EVENT], [promise()], NOW, BERLIN)
    content = path.read_bytes()
    assert len(read_calendar(content)) == 2
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_a_folder_that_refuses_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="could not be written"):
        write_calendar(tmp_path / "missing" / "evening.ics", [EVENT], [], NOW, UTC)
