"""What remains of an evening: whom one left there and what one promised, and where that is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class LeftHow(StrEnum):
    """Which way the player left somebody, as they tell it afterwards."""

    SAID_SO = "said_so"
    """Closed it openly."""
    HANDED_OVER = "handed_over"
    """Left them with company."""
    EXCUSE = "excuse"
    SLIPPED_AWAY = "slipped_away"
    STAYED = "stayed"
    """Wanted to go and stayed."""
    THEY_LEFT = "they_left"


@dataclass(frozen=True, slots=True)
class LoggedExit:
    """One conversation that the player left, or did not, at a real gathering."""

    id: str
    at: datetime
    whom: str
    how: LeftHow
    event: str = ""
    """The event's id; empty for none."""
    felt: int | None = None
    """How hard it was, from 0 to 100."""
    taken: int | None = None
    """How well they took it, from 0 to 100."""
    words: str = ""
    """What was said, or whatever the player wants to remember."""


class PromiseKind(StrEnum):
    """What was promised; its day follows from it."""

    ANSWER = "answer"
    """Within 48 hours."""
    INTRODUCTION = "introduction"
    """Within a week."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that the player told somebody they would do."""

    id: str
    made: datetime
    whom: str
    what: str
    kind: PromiseKind
    due: datetime
    event: str = ""
    """The event's id; empty for none."""
    kept: datetime | None = None
    """When it was done; None while it is open."""
    let_go: datetime | None = None
    """When the player decided not to do it after all."""
    reminded: datetime | None = None
    """When it was last called to mind."""

    @property
    def open(self) -> bool:
        return self.kept is None and self.let_go is None


class LifeLog(Protocol):
    """The log of real evenings. Every call has reached the disk when it returns; disk trouble is a TrainerError."""

    def keep_exit(self, left: LoggedExit) -> None:
        """Keep whom the player left. One of the same id takes its place, so that a removal can be undone."""
        ...

    def remove_exit(self, exit_id: str) -> None:
        """Forget it; nothing happens where there is none."""
        ...

    def exits_of(self, event: str) -> Sequence[LoggedExit]:
        """Those of an event, the oldest first."""
        ...

    def exits_between(self, begin: datetime, end: datetime) -> Sequence[LoggedExit]:
        """Those from `begin` on and before `end`, the oldest first."""
        ...

    def keep_promise(self, promise: Promise) -> None:
        """Keep a promise. One of the same id takes its place."""
        ...

    def remove_promise(self, promise_id: str) -> None:
        """Forget it, as if it had not been written down; nothing happens where there is none."""
        ...

    def open_promises(self) -> Sequence[Promise]:
        """Those that are neither kept nor let go, by the day they are meant for."""
        ...

    def due_by(self, moment: datetime) -> Sequence[Promise]:
        """The open ones that are due then or before, the first due first."""
        ...

    def promises_between(self, begin: datetime, end: datetime) -> Sequence[Promise]:
        """Those made from `begin` on and before `end`, open or not, the oldest first."""
        ...

    def kept_between(self, begin: datetime, end: datetime) -> int:
        """How many promises were marked as kept in that time, whenever they were made."""
        ...

    def mark_kept(self, promise_id: str, at: datetime) -> None:
        """It was done."""
        ...

    def let_go(self, promise_id: str, at: datetime) -> None:
        """The player decided against it."""
        ...

    def take_back(self, promise_id: str) -> None:
        """It is open after all."""
        ...

    def put_off(self, promise_id: str, due: datetime) -> None:
        """It is meant for another day."""
        ...

    def mark_reminded(self, promise_id: str, at: datetime) -> None:
        """It was called to mind."""
        ...

    def told(self, what: str) -> datetime | None:
        """When something else of that name was last called to mind; None for never."""
        ...

    def mark_told(self, what: str, at: datetime) -> None:
        """Something else of that name was called to mind."""
        ...
