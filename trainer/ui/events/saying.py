"""What the events room says: kinds, worries, how far an event is, and what the player means to do there."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from trainer.core.events import LASTS, Event, EventKind, Hoped, Plan, Worry
from trainer.core.summary import Summary
from trainer.ui.spoken import spoken_minutes, spoken_number
from trainer.ui.words import translate

SOON = timedelta(hours=12)
"""An event that is nearer than this is told in hours and minutes."""
WEEK = 7

SIGHTS: Mapping[EventKind, str] = {
    EventKind.MIXER: "bar-passage",
    EventKind.CONFERENCE: "conference-hall",
    EventKind.DINNER: "dinner-table",
    EventKind.PARTY: "rooftop-bar",
    EventKind.WORK: "office",
    EventKind.ONLINE: "video-call",
}
"""The place that stands for each kind of gathering."""


def kinds() -> Sequence[tuple[EventKind, str]]:
    return (
        (EventKind.MIXER, translate("Events", "Drinks, a meet-up")),
        (EventKind.CONFERENCE, translate("Events", "Conference")),
        (EventKind.DINNER, translate("Events", "Dinner")),
        (EventKind.PARTY, translate("Events", "Party")),
        (EventKind.WORK, translate("Events", "At work")),
        (EventKind.ONLINE, translate("Events", "On screen")),
    )


def worries() -> Sequence[tuple[Worry, str]]:
    """What of leaving one may be afraid of, in the player’s own voice."""
    return (
        (Worry.GETTING_STUCK, translate("Events", "Getting stuck with somebody")),
        (Worry.BEING_RUDE, translate("Events", "Being rude")),
        (Worry.LEAVING_SOMEBODY_ALONE, translate("Events", "Leaving somebody alone")),
        (Worry.BEING_FOLLOWED, translate("Events", "That they come along")),
        (Worry.SAYING_YES, translate("Events", "Saying yes to everything")),
        (Worry.IMPORTANT_PEOPLE, translate("Events", "People who matter to me")),
        (Worry.MESSAGES_AFTERWARDS, translate("Events", "The messages afterwards")),
        (Worry.NOTHING, translate("Events", "Nothing in particular")),
    )


def unnamed(kind: EventKind) -> str:
    """What an event is called whose name was left empty."""
    return dict(kinds())[kind]


def clock(moment: datetime) -> str:
    """The time on the player’s own clock."""
    return f"{moment.astimezone():%H:%M}"


def day_words(moment: datetime) -> str:
    """The day on the player’s own calendar: “Friday, 6 March”."""
    local, locale = moment.astimezone(), QLocale()
    return translate("Events", "{weekday}, {day} {month}").format(
        weekday=locale.dayName(local.isoweekday()), day=local.day, month=locale.monthName(local.month)
    )


def when_and_where(event: Event) -> str:
    """“Friday, 6 March, 19:00 · Hotel Astoria”."""
    when = translate("Events", "{day}, {time}").format(day=day_words(event.starts), time=clock(event.starts))
    return translate("Events", "{when} · {place}").format(when=when, place=event.place) if event.place else when


def is_over(event: Event, now: datetime) -> bool:
    return now >= event.starts + LASTS


def countdown(event: Event, now: datetime) -> str:
    """How far the event is, as a sentence."""
    left = event.starts - now
    if is_over(event, now):
        return translate("Events", "It is over.")
    if left <= timedelta(0):
        return translate("Events", "It has begun.")
    if left < SOON:
        return translate("Events", "It starts in {time}.").format(time=_hours(left))
    return _days(event.starts.astimezone(), (event.starts.astimezone().date() - now.astimezone().date()).days)


def _days(starts: datetime, days: int) -> str:
    if days == 0:
        return translate("Events", "It is today at {time}.").format(time=clock(starts))
    if days == 1:
        return translate("Events", "It is tomorrow at {time}.").format(time=clock(starts))
    if days < WEEK:
        weekday = QLocale().dayName(starts.isoweekday())
        soon = translate("Events", "It is on {weekday}, in {number} days.")
        return soon.format(weekday=weekday, number=spoken_number(days))
    return translate("Events", "It is in {number} days.").format(number=spoken_number(days))


def _hours(left: timedelta) -> str:
    """“two hours and ten minutes”, “an hour”, “five minutes”."""
    hours, minutes = divmod(max(round(left.total_seconds() / 60), 1), 60)
    if not hours:
        return spoken_minutes(minutes)
    told = translate("Events", "an hour")
    if hours > 1:
        told = translate("Events", "{number} hours").format(number=spoken_number(hours))
    if not minutes:
        return told
    return translate("Events", "{hours} and {minutes}").format(hours=told, minutes=spoken_minutes(minutes))


def goal_words(goal: int) -> str:
    """What the player means to do; empty for no goal."""
    if goal == 1:
        return translate("Events", "You mean to talk with one person, and to leave them well.")
    told = translate("Events", "You mean to talk with {number} people, and to leave each of them well.")
    return told.format(number=spoken_number(goal)) if goal else ""


def goal_choice(goal: int) -> str:
    """A goal as the form offers it."""
    if goal == 0:
        return translate("Events", "No number")
    if goal == 1:
        return translate("Events", "One person")
    return translate("Events", "{number} people").format(number=spoken_number(goal).capitalize())


def hoped_words(people: Sequence[Hoped]) -> str:
    """Whom the player hopes to meet: “Priya (the clinic), Ben”."""
    with_note = translate("Events", "{name} ({note})")
    return ", ".join(with_note.format(name=one.name, note=one.note) if one.note else one.name for one in people)


def cue_words(plan: Plan) -> str:
    """The “if” of a plan; three dots where it is still missing."""
    return translate("Events", "If {cue}", "the first half of a plan").format(cue=plan.cue or "…")


def line_words(plan: Plan) -> str:
    """The “then” of a plan."""
    return translate("Events", "then I say: “{line}”", "the second half of a plan").format(line=plan.line or "…")


def ready_words(plan: Plan, scenes: Sequence[Summary]) -> str:
    """Whether a plan is ready, and why."""
    if not (plan.cue and plan.line):
        return translate("Events", "Half of it is still to be said.")
    if not plan.ready:
        return translate("Events", "Not rehearsed yet.")
    title = next((scene.title for scene in scenes if scene.id == plan.scenario), "")
    if not title:
        return translate("Events", "Ready: you have said it.")
    return translate("Events", "Ready: you said it in “{scene}”.").format(scene=title.strip("“”"))


def with_length(scene: Summary, why: str) -> str:
    """How long a scene takes, and why it was chosen."""
    length = spoken_minutes(scene.minutes)
    told = translate("Events", "{length}. {why}", "how long a scene takes, and a sentence about it")
    return told.format(length=length[:1].upper() + length[1:], why=why)
