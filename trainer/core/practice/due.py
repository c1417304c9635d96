"""What is good to play today: at most so many scenes, each with its reason. Nothing is locked, and nothing piles up."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from trainer.core.practice.choosing import Chooser
from trainer.core.practice.rhythm import rests_on
from trainer.core.practice.skills import Played, PracticeBook, Skill
from trainer.core.practice.suggesting import Suggestion, suggest
from trainer.core.settings import Settings
from trainer.core.summary import Summary

if TYPE_CHECKING:
    from trainer.core.events import Event

BREAK_DAYS = 14
"""After so many days without a scene, practice begins softly."""

SOFT_CAP = 2
"""How many scenes are suggested on the day of coming back."""

SQUEEZE_DAYS = 3
"""From so many days before an event on, what fits it comes forward."""

RUNS = 40
"""How many of the newest exits are looked at, to mix the scenes."""


class Occasion(Enum):
    """What sort of day it is, for a kind sentence above the scenes."""

    NO_SCENES = auto()
    NEWCOMER = auto()
    PRACTICE = auto()
    BEFORE_EVENT = auto()
    WELCOME_BACK = auto()
    ALL_FRESH = auto()
    """Nothing is due, and nothing is new."""
    ENOUGH = auto()
    """As many scenes were played today as the player wants."""
    REST = auto()
    """One of the player's days of rest."""


class EventGlance(NamedTuple):
    """The next event, from the day that it is now."""

    event: "Event"
    days: int
    """0 for today."""
    families: tuple[str, ...] = ()
    """The families of scenes that fit it, those that fit best first."""


class History(NamedTuple):
    """What the player has practised so far."""

    skills: Sequence[Skill] = ()
    last: Mapping[str, Played] = MappingProxyType({})
    """For each scene that was tried, the last time."""
    runs: Sequence[Played] = ()
    """The newest runs, the newest first."""


class DayPlan(NamedTuple):
    """The suggestions for a day. There may be none: everything else is still one tap away."""

    occasion: Occasion
    suggestions: tuple[Suggestion, ...] = ()


def history(book: PracticeBook) -> History:
    """What the book tells of the past."""
    return History(book.skills(), book.last_played(), book.runs(RUNS))


def due(
    scenes: Sequence[Summary], past: History, settings: Settings, today: date, coming: EventGlance | None = None
) -> DayPlan:
    """The day's suggestions. `today` is the player's day; `coming` is the next event.

    What was played today already counts towards the cap. Days that lie ahead of today, since the clock was set back,
    count as tried and as nothing else.
    """
    if not scenes:
        return DayPlan(Occasion.NO_SCENES)
    if not past.last:
        return DayPlan(Occasion.NEWCOMER, suggest(scenes, (), settings.daily_cap))
    if rests_on(today, settings.rest_days):
        return DayPlan(Occasion.REST)
    comes_back = _comes_back(past, today)
    cap = min(settings.daily_cap, SOFT_CAP) if comes_back else settings.daily_cap
    left = cap - sum(one.day == today for one in past.last.values())
    if left <= 0:
        return DayPlan(Occasion.ENOUGH)
    near = coming if coming and 0 <= coming.days <= SQUEEZE_DAYS else None
    chooser = Chooser(scenes, past.skills, past.last, past.runs, today, cap)
    if near:
        chooser.squeeze(near.event.name, near.days, near.families)
    suggestions = chooser.easy(left) if comes_back else chooser.choose(left)
    return DayPlan(_occasion(comes_back, near, is_fresh=chooser.all_is_fresh), suggestions)


def _occasion(comes_back: bool, near: EventGlance | None, *, is_fresh: bool) -> Occasion:
    if comes_back:
        return Occasion.WELCOME_BACK
    if near:
        return Occasion.BEFORE_EVENT
    return Occasion.ALL_FRESH if is_fresh else Occasion.PRACTICE


def _comes_back(past: History, today: date) -> bool:
    """Whether the player has been away; also for the rest of the day on which they are back."""
    days = {one.day for one in (*past.last.values(), *past.runs)} - {today}
    return bool(days) and (today - max(days)).days >= BREAK_DAYS
