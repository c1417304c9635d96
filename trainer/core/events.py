"""An evening to come: the event, and the plans for it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LASTS = timedelta(hours=8)
"""So long after its start an event still counts as to come: one is at it."""

MOST_PLANS = 3
"""More plans than this for one event help less than they distract."""

EVENING = 19
"""The hour at which most evenings begin."""


class EventKind(StrEnum):
    """What sort of gathering it is."""

    MIXER = "mixer"
    """Standing, with glasses: a reception, a meet-up, drinks after work."""
    CONFERENCE = "conference"
    DINNER = "dinner"
    PARTY = "party"
    """Private: a wedding, a birthday."""
    WORK = "work"
    """Among colleagues or clients: a meeting, an away day."""
    ONLINE = "online"


class Worry(StrEnum):
    """What of leaving the player is afraid of, in the choices that the form offers."""

    GETTING_STUCK = "getting_stuck"
    """Somebody talks on and on."""
    BEING_RUDE = "being_rude"
    LEAVING_SOMEBODY_ALONE = "leaving_somebody_alone"
    BEING_FOLLOWED = "being_followed"
    """They come along when one leaves."""
    SAYING_YES = "saying_yes"
    """One agrees to what one does not want."""
    IMPORTANT_PEOPLE = "important_people"
    MESSAGES_AFTERWARDS = "messages_afterwards"
    NOTHING = "nothing"
    """They have not said."""


@dataclass(frozen=True, slots=True)
class Hoped:
    """Somebody whom the player hopes to meet."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A gathering that the player means to go to."""

    id: str
    """The same on every machine."""
    name: str
    kind: EventKind
    starts: datetime
    """In UTC; shown in the player's own time."""
    place: str = ""
    worry: Worry = Worry.NOTHING
    worry_words: str = ""
    """The worry in the player's own words."""
    goal: int = 0
    """How many people they mean to talk with; 0 for no goal."""
    people: tuple[Hoped, ...] = ()
    feared: int | None = None
    """Before it: how hard leaving will be, from 0 to 100; None where they did not say."""
    warmed_up: datetime | None = None
    """When its warm-up was last played to its end."""


@dataclass(frozen=True, slots=True)
class Plan:
    """If this happens, then I say that. Ready only once its words were said in a scene."""

    id: str
    event: str
    cue: str
    """The if: a place, a time or a sign that can be seen or heard."""
    line: str
    """The then: the player's words."""
    scenario: str = ""
    """Where it was last rehearsed."""
    rehearsed: datetime | None = None

    @property
    def ready(self) -> bool:
        return self.rehearsed is not None


def usual_start(now: datetime) -> datetime:
    """When an event begins of which nothing is said yet: this evening, or soon where that is past.

    `now` is on the player's own clock.
    """
    evening = now.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    if now < evening:
        return evening
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
