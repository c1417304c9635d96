"""A calendar file of what is to come: the event and each open promise, with alarms, for any calendar to import."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from unicodedata import category

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from trainer.core.errors import TrainerError
from trainer.core.events import Event
from trainer.core.life import Promise
from trainer.core.practice.promising import EVENING, MORNING, due_day

FILE_NAME = "graceful-exit.ics"

MADE_BY = "-//Graceful Exit//Calendar 1//EN"
"""Who wrote the file; calendars want to know."""

EVENING_LASTS = timedelta(hours=2)
PROMISE_TAKES = timedelta(minutes=15)
BEFORE = timedelta(hours=1)
"""How long before its entry an alarm rings."""
SHORTLY = timedelta(minutes=15)
"""How long before, where an hour before would be too early in the morning."""

WARM_UP = "Three minutes of warm-up?"


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the file, as it stands in it."""

    uid: str
    """The same each time, so that a calendar that imports the file again changes the entry and adds none."""
    starts: datetime
    ends: datetime
    title: str
    place: str
    alarm_before: timedelta
    alarm_says: str


def event_line(event: Event) -> Line:
    """The entry of an event."""
    starts = _whole(event.starts)
    return Line(
        uid=_uid("event", event.id),
        starts=starts,
        ends=starts + EVENING_LASTS,
        title=_clean(event.name),
        place=_clean(event.place),
        alarm_before=BEFORE,
        alarm_says=WARM_UP,
    )


def promise_line(promise: Promise, zone: tzinfo) -> Line:
    """The entry of a promise: by day, and in time."""
    day = due_day(promise.due, zone)
    evening, morning = (datetime(day.year, day.month, day.day, hour, tzinfo=zone) for hour in (EVENING, MORNING))
    starts = _whole(max(min(promise.due, evening), morning))
    title = _clean(f"{promise.what} ({promise.whom})" if promise.whom else promise.what)
    before = BEFORE if starts - BEFORE >= morning else SHORTLY
    return Line(_uid("promise", promise.id), starts, starts + PROMISE_TAKES, title, "", before, title)


def calendar_file(lines: Iterable[Line], now: datetime) -> bytes:
    """The file's content. Entries and not to-dos: those are passed over by most calendars that import."""
    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for line in lines:
        calendar.add_component(_entry(line, now))
    content: bytes = calendar.to_ical()
    return content


def read_calendar(content: bytes) -> list[Line]:
    """The entries of a file that was written here."""
    return [_line(entry) for entry in Calendar.from_ical(content).walk("VEVENT") if isinstance(entry, Entry)]


def write_calendar(
    path: Path, events: Iterable[Event], promises: Iterable[Promise], now: datetime, zone: tzinfo
) -> None:
    """Write the file, on any thread. Raises TrainerError where it cannot be written."""
    lines = [*(event_line(event) for event in events), *(promise_line(promise, zone) for promise in promises)]
    try:
        path.write_bytes(calendar_file(lines, now))
    except OSError as error:
        raise TrainerError(f"“{path}” could not be written ({error.strerror}). Choose another folder.") from error


def _entry(line: Line, now: datetime) -> Entry:
    entry = Entry()
    entry.add("uid", line.uid)
    entry.add("dtstamp", _whole(now))
    entry.add("dtstart", line.starts)
    entry.add("dtend", line.ends)
    entry.add("summary", line.title)
    if line.place:
        entry.add("location", line.place)
    entry.add_component(_alarm(line))
    return entry


def _alarm(line: Line) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", line.alarm_says)
    alarm.add("trigger", -line.alarm_before)
    return alarm


def _line(entry: Entry) -> Line:
    (alarm,) = entry.walk("VALARM")
    return Line(
        uid=str(entry["uid"]),
        starts=entry.decoded("dtstart"),
        ends=entry.decoded("dtend"),
        title=str(entry["summary"]),
        place=str(entry.get("location", "")),
        alarm_before=-alarm.decoded("trigger"),
        alarm_says=str(alarm["description"]),
    )


def _uid(kind: str, name: str) -> str:
    return f"{kind}-{_clean(name)}@graceful-exit"


def _whole(moment: datetime) -> datetime:
    """In UTC, to the second: the file knows nothing smaller."""
    return moment.astimezone(UTC).replace(microsecond=0)


def _clean(text: str) -> str:
    """Text as the file can hold it: ends of lines of one kind, and no other characters that only control."""
    lines = "\n".join(text.splitlines())
    return "".join(one for one in lines if one == "\n" or category(one) not in ("Cc", "Cs"))
