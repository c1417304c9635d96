"""Events, their plans and tallies in the player's file: the core's EventBook."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from trainer.core.events import LASTS, MOST_PLANS, Event, EventKind, Hoped, Plan, Worry
from trainer.store.database import Database
from trainer.store.moments import moment_text
from trainer.store.scenes import kept


class SqliteEvents:
    """Fulfils EventBook. Disk trouble is a TrainerError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, event: Event) -> None:
        with self._database.write() as connection:
            connection.execute(_KEEP_EVENT, _event_values(event))

    def get(self, event_id: str) -> Event | None:
        found = self._database.read("SELECT * FROM events WHERE id = ?", (event_id,))
        return _event_of(found[0]) if found else None

    def coming(self, now: datetime) -> Sequence[Event]:
        found = self._database.read("SELECT * FROM events WHERE starts > ? ORDER BY starts, id", _over_by(now))
        return [_event_of(row) for row in found]

    def past(self, now: datetime, limit: int = 50) -> Sequence[Event]:
        over = "SELECT * FROM events WHERE starts <= ? ORDER BY starts DESC, id LIMIT ?"
        return [_event_of(row) for row in self._database.read(over, (*_over_by(now), limit))]

    def remove(self, event_id: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM plans WHERE event = ?", (event_id,))
            connection.execute("DELETE FROM tallies WHERE event = ?", (event_id,))
            connection.execute("DELETE FROM events WHERE id = ?", (event_id,))

    def keep_plan(self, plan: Plan) -> None:
        with self._database.write() as connection:
            others = connection.execute(_OTHER_PLANS, (plan.event, plan.id)).fetchone()[0]
            if others >= MOST_PLANS:
                raise ValueError(f"event {plan.event} has {others} plans already")
            connection.execute(_KEEP_PLAN, _plan_values(plan))

    def plans(self, event_id: str) -> Sequence[Plan]:
        found = self._database.read("SELECT * FROM plans WHERE event = ? ORDER BY rowid", (event_id,))
        return [_plan_of(row) for row in found]

    def remove_plan(self, plan_id: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM plans WHERE id = ?", (plan_id,))

    def tally(self, event_id: str) -> int:
        found = self._database.read("SELECT people FROM tallies WHERE event = ?", (event_id,))
        return int(found[0]["people"]) if found else 0

    def set_tally(self, event_id: str, people: int) -> None:
        with self._database.write() as connection:
            connection.execute(_KEEP_TALLY, (event_id, people))


def _over_by(now: datetime) -> tuple[str]:
    """Events that began at this moment or before are over."""
    return (moment_text(now - LASTS),)


def _event_values(event: Event) -> Mapping[str, str | int | None]:
    people = [{"name": kept(one.name), "note": kept(one.note)} for one in event.people]
    return {
        "id": event.id,
        "name": kept(event.name),
        "kind": event.kind.value,
        "starts": moment_text(event.starts),
        "place": kept(event.place),
        "worry": event.worry.value,
        "worry_words": kept(event.worry_words),
        "goal": event.goal,
        "people": json.dumps(people, ensure_ascii=False),
        "feared": event.feared,
        "warmed_up": moment_text(event.warmed_up) if event.warmed_up else None,
    }


def _event_of(row: sqlite3.Row) -> Event:
    return Event(
        id=row["id"],
        name=row["name"],
        kind=EventKind(row["kind"]),
        starts=datetime.fromisoformat(row["starts"]),
        place=row["place"],
        worry=Worry(row["worry"]),
        worry_words=row["worry_words"],
        goal=row["goal"],
        people=tuple(Hoped(**one) for one in json.loads(row["people"])),
        feared=row["feared"],
        warmed_up=datetime.fromisoformat(row["warmed_up"]) if row["warmed_up"] else None,
    )


def _plan_values(plan: Plan) -> Mapping[str, str | None]:
    rehearsed = moment_text(plan.rehearsed) if plan.rehearsed else None
    said = {"cue": kept(plan.cue), "line": kept(plan.line), "scenario": plan.scenario}
    return {"id": plan.id, "event": plan.event, **said, "rehearsed": rehearsed}


def _plan_of(row: sqlite3.Row) -> Plan:
    rehearsed = datetime.fromisoformat(row["rehearsed"]) if row["rehearsed"] else None
    return Plan(row["id"], row["event"], row["cue"], row["line"], row["scenario"], rehearsed)


_KEEP_EVENT = """
INSERT INTO events (id, name, kind, starts, place, worry, worry_words, goal, people, feared, warmed_up)
VALUES (:id, :name, :kind, :starts, :place, :worry, :worry_words, :goal, :people, :feared, :warmed_up)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, starts = excluded.starts,
    place = excluded.place, worry = excluded.worry, worry_words = excluded.worry_words, goal = excluded.goal,
    people = excluded.people, feared = excluded.feared, warmed_up = excluded.warmed_up
"""

_OTHER_PLANS = "SELECT count(*) FROM plans WHERE event = ? AND id != ?"

_KEEP_PLAN = """
INSERT INTO plans (id, event, cue, line, scenario, rehearsed)
VALUES (:id, :event, :cue, :line, :scenario, :rehearsed)
ON CONFLICT (id) DO UPDATE SET cue = excluded.cue, line = excluded.line, scenario = excluded.scenario,
    rehearsed = excluded.rehearsed
"""

_KEEP_TALLY = (
    "INSERT INTO tallies (event, people) VALUES (?, ?) ON CONFLICT (event) DO UPDATE SET people = excluded.people"
)
