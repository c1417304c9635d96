"""Where events and their plans are kept, as the rooms see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from trainer.core.events import Event, Plan


class EventBook(Protocol):
    """Events, their plans and how many people were talked with. Every call has reached the disk when it returns."""

    def keep(self, event: Event) -> None:
        """Keep a new event, or a changed one in its place."""
        ...

    def get(self, event_id: str) -> Event | None:
        """The event of that id; None where there is none."""
        ...

    def coming(self, now: datetime) -> Sequence[Event]:
        """Events to come or going on, the soonest first."""
        ...

    def past(self, now: datetime, limit: int = 50) -> Sequence[Event]:
        """Events that are over, the latest first."""
        ...

    def remove(self, event_id: str) -> None:
        """Remove an event with its plans and its tally. What was logged there and promised stays."""
        ...

    def keep_plan(self, plan: Plan) -> None:
        """Keep a new plan, or a changed one in its place. Raises ValueError where the event has MOST_PLANS others."""
        ...

    def plans(self, event_id: str) -> Sequence[Plan]:
        """The plans for an event, in the order in which they were made."""
        ...

    def remove_plan(self, plan_id: str) -> None:
        """Remove a plan."""
        ...

    def tally(self, event_id: str) -> int:
        """How many people were talked with at the event, by the player's own count."""
        ...

    def set_tally(self, event_id: str, people: int) -> None:
        """Keep that count."""
        ...
