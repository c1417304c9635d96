"""A look back at real evenings: what was expected against what came, and a month in plain counts. No score."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum, auto

from trainer.core.life import LeftHow, LoggedExit

NEAR = 5
"""Numbers no further apart than this are about the same: nobody feels to the point."""

TAKEN_WELL = 60
"""From here on people took it well."""

OPENLY = (LeftHow.SAID_SO, LeftHow.HANDED_OVER)
"""The ways that this app is there to practise."""


class Against(Enum):
    """How it felt against what was expected."""

    EASIER = auto()
    ALIKE = auto()
    HARDER = auto()


@dataclass(frozen=True, slots=True)
class Compared:
    """How hard leaving was expected to be, and how hard it felt, from 0 to 100."""

    feared: int
    felt: int

    @property
    def against(self) -> Against:
        if abs(self.feared - self.felt) <= NEAR:
            return Against.ALIKE
        return Against.EASIER if self.felt < self.feared else Against.HARDER


def compared(feared: int | None, exits: Iterable[LoggedExit]) -> Compared | None:
    """What was expected of an event against the mean of what was felt there; None where either was not said."""
    felt = mean(one.felt for one in exits)
    return None if feared is None or felt is None else Compared(feared, felt)


def mean(said: Iterable[int | None]) -> int | None:
    """The mean of what was said, rounded; None where nothing was."""
    numbers = [number for number in said if number is not None]
    return round(sum(numbers) / len(numbers)) if numbers else None


class Worth(Enum):
    """What of a month is worth a sentence."""

    EASIER = auto()
    """It felt easier than expected."""
    TAKEN_WELL = auto()
    OPENLY = auto()
    """Some were left openly, or in company."""
    KEPT = auto()
    """Promises were kept."""
    WRITTEN_DOWN = auto()
    """Something was written down at all."""


@dataclass(frozen=True, slots=True)
class LookBack:
    """A month in counts."""

    exits: int
    """Conversations that were written down."""
    ways: Mapping[LeftHow, int]
    """How often each way was taken, those never taken left out."""
    compared: Compared | None
    """Over the events of which both were said."""
    taken: int | None
    """How well people took it, from 0 to 100."""
    promised: int
    kept: int

    @property
    def empty(self) -> bool:
        return not (self.exits or self.promised or self.kept)

    @property
    def openly(self) -> int:
        """How many were left openly or in company."""
        return sum(self.ways.get(way, 0) for way in OPENLY)

    @property
    def worth(self) -> Worth | None:
        """The one thing to tell; None where nothing was written down."""
        if self.compared and self.compared.against is Against.EASIER:
            return Worth.EASIER
        if self.taken is not None and self.taken >= TAKEN_WELL:
            return Worth.TAKEN_WELL
        if self.openly:
            return Worth.OPENLY
        if self.kept:
            return Worth.KEPT
        return None if self.empty else Worth.WRITTEN_DOWN


def look_back(exits: Sequence[LoggedExit], feared: Mapping[str, int | None], promised: int, kept: int) -> LookBack:
    """The month's exits and promises in counts. `feared`: what was expected of each event, by its id."""
    counted = {way: sum(one.how is way for one in exits) for way in LeftHow}
    ways = {way: count for way, count in counted.items() if count}
    return LookBack(len(exits), ways, _over_all(exits, feared), mean(one.taken for one in exits), promised, kept)


def _over_all(exits: Sequence[LoggedExit], feared: Mapping[str, int | None]) -> Compared | None:
    """The mean over the events; each counts once, however many one left there."""
    of_each = [
        one
        for event, expected in feared.items()
        if (one := compared(expected, (left for left in exits if left.event == event)))
    ]
    expected, felt = mean(one.feared for one in of_each), mean(one.felt for one in of_each)
    return None if expected is None or felt is None else Compared(expected, felt)


def month_of(moment: datetime, zone: tzinfo) -> date:
    """The first day of the month that a moment lies in, on the player's clock."""
    return moment.astimezone(zone).date().replace(day=1)


def month_after(first: date, months: int = 1) -> date:
    """The first day of the month that comes so many after; before, for a negative number."""
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


def bounds(first: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """When that month begins, and when the next does."""
    begin, end = (datetime(day.year, day.month, 1, tzinfo=zone) for day in (first, month_after(first)))
    return begin, end


def tonight(now: datetime) -> tuple[datetime, datetime]:
    """The stretch that counts as this evening where there is no event: until a little after now."""
    return now - timedelta(hours=16), now + timedelta(minutes=1)
