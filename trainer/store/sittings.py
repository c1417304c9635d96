"""Scenes left in the middle, and answers to the listening check, in the player's file: the core's Sittings."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from trainer.store import sums
from trainer.store.database import Database
from trainer.store.scenes import kept

if TYPE_CHECKING:
    from trainer.core.recall import Recalled


class SqliteSittings:
    """Fulfils Sittings. Disk trouble is a TrainerError."""

    def __init__(self, database: Database, day_of: Callable[[datetime], date]) -> None:
        self._database = database
        self._day_of = day_of

    def save(self, scenario: str, run: str, play: Mapping[str, Any] | None) -> None:
        with self._database.write() as connection:
            if play is None:
                connection.execute("DELETE FROM sittings WHERE scenario = ?", (scenario,))
            else:
                connection.execute(_KEEP, (scenario, run, kept(json.dumps(play, ensure_ascii=False))))

    def load(self, scenario: str) -> tuple[str, Mapping[str, Any]] | None:
        found = self._database.read("SELECT run, play FROM sittings WHERE scenario = ?", (scenario,))
        try:
            return (found[0]["run"], json.loads(found[0]["play"])) if found else None
        except (ValueError, RecursionError):
            return None

    def add_recall(self, recalled: "Recalled") -> None:
        at, day = recalled.at.isoformat(timespec="microseconds"), self._day_of(recalled.at).isoformat()
        said = (recalled.run, recalled.scenario, recalled.family, kept(recalled.told), kept(recalled.chosen))
        with self._database.write() as connection:
            connection.execute(_ADD_RECALL, (*said, at, day))
            sums.put_recall(connection, recalled.family, day, right=kept(recalled.told) == kept(recalled.chosen))


_KEEP = """
INSERT INTO sittings (scenario, run, play) VALUES (?, ?, ?)
ON CONFLICT (scenario) DO UPDATE SET run = excluded.run, play = excluded.play
"""

_ADD_RECALL = "INSERT INTO recalls (run, scenario, family, told, chosen, at, day) VALUES (?, ?, ?, ?, ?, ?, ?)"
