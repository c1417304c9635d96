"""A player's file with something in every table, and all that is in a file."""

from typing import Any

from trainer.store.carrying import everything
from trainer.store.database import Database
from trainer.store.joining import Record

A_ROW: dict[str, tuple[Any, ...]] = {
    "predictions": (1, 70, 30, 80, 90),
    "whys": (1, "It thanks them.", "2026-03-04T20:00:00.000000+00:00"),
    "drafts": ("cornered", "exit", "Well, I"),
    "sittings": ("cornered", "run-9", "{}"),
    "own_lines": ("line-1", "talkers", "cornered", "Thank you, Ana.", 5, "2026-03-04T20:00:00.000000+00:00"),
    "events": (
        *("event-1", "The autumn mixer", "mixer", "2026-03-05T18:00:00.000000+00:00", "Ghent", "being_rude", "", 4),
        *("[]", None, None),
    ),
    "plans": ("plan-1", "event-1", "If they say “I’ll come along”", "I’ll go by myself.", "cornered", None),
    "tallies": ("event-1", 3),
    "logged_exits": ("exit-1", "2026-03-05T19:00:00.000000+00:00", "Ana", "said_so", "event-1", 40, None, ""),
    "promises": (
        *("promise-1", "2026-03-05T19:00:00.000000+00:00", "Ana", "the vet’s address", "answer"),
        *("2026-03-07T19:00:00.000000+00:00", "event-1", None, None, None),
    ),
}
"""A row for the tables that no store class of these tests fills."""


def everything_in(database: Database) -> dict[str, list[Record]]:
    """All rows by table, as they are carried."""
    with database.still() as connection:
        return {name: list(rows) for name, rows in everything(connection)}


def without_order(kept: dict[str, list[Record]]) -> dict[str, list[Record]]:
    """The same, sorted, so that it does not matter which row came first."""
    return {name: sorted(rows, key=repr) for name, rows in kept.items()}
