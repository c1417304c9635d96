"""When a promise is due, and when it is called to mind: once a day at most, by day, and not for ever."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from trainer.core.life import Promise, PromiseKind
from trainer.core.practice.day import practice_day

ANSWER_WITHIN = timedelta(hours=48)
A_WEEK = timedelta(weeks=1)

MORNING, NIGHT = 8, 22
"""From when on and until when the player may be spoken to, in hours of their clock."""

EVENING = 20
"""The hour until which something is meant to be done on a day that the player chose."""

FIRST_MINUTE = timedelta(minutes=1)
"""Nobody opens the app to be reminded at once."""

FRESH = timedelta(hours=1)
"""What was promised this recently is still in mind."""

LONG_ENOUGH = timedelta(weeks=1)
"""So long after its day a promise that was called to mind stays in its list and is left to the player."""

LOOK_OVER_EVERY = timedelta(weeks=1)
"""No more often are the letters called to mind."""


def due_from(kind: PromiseKind, made: datetime) -> datetime:
    """When a promise of that kind is due, unless the player says otherwise."""
    return made + (ANSWER_WITHIN if kind is PromiseKind.ANSWER else A_WEEK)


def due_on(day: date, zone: tzinfo) -> datetime:
    """When a promise is due that the player means for that day."""
    return datetime.combine(day, time(EVENING), zone)


def due_day(due: datetime, zone: tzinfo) -> date:
    """The day on which it is to be done: the last whose morning comes before it is due."""
    return practice_day(due, zone, MORNING)


def week_later(due: datetime, now: datetime, zone: tzinfo) -> datetime:
    """A week after the day it was meant for, or after today where that day has passed."""
    day = max(due_day(due, zone), now.astimezone(zone).date())
    return due_on(day + A_WEEK, zone)


def due_by_tonight(now: datetime) -> datetime:
    """No promise that is due later than this can have its day today, in any zone."""
    return now + timedelta(days=1)


def to_call_to_mind(promises: Iterable[Promise], now: datetime, opened: datetime, zone: tzinfo) -> Sequence[Promise]:
    """The promises to be called to mind now, the first due first. `opened`: when the app was."""
    if not _may_speak(now, opened, zone):
        return ()
    return sorted((one for one in promises if _is_due(one, now, zone)), key=lambda one: (one.due, one.id))


def letters_may_be_told(told: datetime | None, now: datetime, opened: datetime, zone: tzinfo) -> bool:
    """Whether the letters to look over may be called to mind; `told`: when they last were."""
    return _may_speak(now, opened, zone) and (told is None or not told <= now < told + LOOK_OVER_EVERY)


def _may_speak(now: datetime, opened: datetime, zone: tzinfo) -> bool:
    # A clock that was set back since shows a moment before the app was opened: it says nothing about the first minute.
    early = opened <= now < opened + FIRST_MINUTE
    return MORNING <= now.astimezone(zone).hour < NIGHT and not early


def _is_due(promise: Promise, now: datetime, zone: tzinfo) -> bool:
    today = now.astimezone(zone).date()
    fresh = promise.made <= now < promise.made + FRESH
    return promise.open and not fresh and due_day(promise.due, zone) <= today and not _told(promise, now, zone)


def _told(promise: Promise, now: datetime, zone: tzinfo) -> bool:
    """Whether it was called to mind today already, or has been often enough."""
    if promise.reminded is None:
        return False
    today, told = now.astimezone(zone).date(), promise.reminded.astimezone(zone).date()
    # A day ahead is what a journey or a clock set back makes of today; more than that was a clock that went wrong.
    if today <= told <= today + timedelta(days=1):
        return True
    return told < today and promise.due <= promise.reminded and now >= promise.due + LONG_ENOUGH
