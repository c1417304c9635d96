"""Templates and what waits for a close, in the player's file: the core's LetterBook."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from trainer.core.channel import Channel
from trainer.core.letters import QUARTER, WRITTEN, Template, Waiting
from trainer.core.practice.drills_written import Frame, Outcome, Stakes
from trainer.store.database import Database
from trainer.store.moments import moment_text
from trainer.store.scenes import kept

E = TypeVar("E", bound=StrEnum)


class SqliteLetters:
    """Fulfils LetterBook. Each change is one transaction; disk trouble is a TrainerError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Templates

    def keep(self, template: Template) -> None:
        self._do(_KEEP_TEMPLATE, _template_values(template))

    def remove(self, template_id: str) -> None:
        self._do("DELETE FROM templates WHERE id = :id", {"id": template_id})

    def templates(self) -> Sequence[Template]:
        found = [_template_of(row) for row in self._database.read("SELECT * FROM templates")]
        return sorted(found, key=lambda one: (one.title.casefold(), one.made, one.id))

    def to_look_over(self, now: datetime) -> Sequence[Template]:
        before = moment_text(now - QUARTER)
        found = self._database.read(
            "SELECT * FROM templates WHERE looked_over <= ? ORDER BY looked_over, id", (before,)
        )
        return [_template_of(row) for row in found]

    # What waits

    def keep_waiting(self, waiting: Waiting) -> None:
        self._do(_KEEP_WAITING, _waiting_values(waiting))

    def close(self, waiting_id: str, at: datetime) -> None:
        self._do("UPDATE waiting SET closed = :at WHERE id = :id", {"id": waiting_id, "at": moment_text(at)})

    def reopen(self, waiting_id: str) -> None:
        self._do("UPDATE waiting SET closed = NULL WHERE id = :id", {"id": waiting_id})

    def remove_waiting(self, waiting_id: str) -> None:
        self._do("DELETE FROM waiting WHERE id = :id", {"id": waiting_id})

    def waiting(self) -> Sequence[Waiting]:
        found = self._database.read("SELECT * FROM waiting WHERE closed IS NULL ORDER BY came, id")
        return [_waiting_of(row) for row in found]

    def _do(self, sql: str, values: Mapping[str, str | None]) -> None:
        with self._database.write() as connection:
            connection.execute(sql, values)


def _template_values(template: Template) -> Mapping[str, str]:
    return {
        "id": template.id,
        "title": kept(template.title),
        "situation": kept(template.situation),
        "body": kept(template.body),
        "made": moment_text(template.made),
        "looked_over": moment_text(template.looked_over),
        "frame": _value(template.frame),
    }


def _template_of(row: sqlite3.Row) -> Template:
    return Template(
        id=row["id"],
        title=row["title"],
        situation=row["situation"],
        body=row["body"],
        made=datetime.fromisoformat(row["made"]),
        looked_over=datetime.fromisoformat(row["looked_over"]),
        frame=_one_of(Frame, row["frame"]),
    )


def _waiting_values(waiting: Waiting) -> Mapping[str, str | None]:
    return {
        "id": waiting.id,
        "whom": kept(waiting.whom),
        "about": kept(waiting.about),
        "channel": waiting.channel.value,
        "came": moment_text(waiting.came),
        "stakes": _value(waiting.stakes),
        "outcome": _value(waiting.outcome),
        "frame": _value(waiting.frame),
        "closed": moment_text(waiting.closed) if waiting.closed else None,
    }


def _waiting_of(row: sqlite3.Row) -> Waiting:
    channel = _one_of(Channel, row["channel"])
    return Waiting(
        id=row["id"],
        whom=row["whom"],
        about=row["about"],
        channel=channel if channel in WRITTEN else Channel.EMAIL,
        came=datetime.fromisoformat(row["came"]),
        stakes=_one_of(Stakes, row["stakes"]),
        outcome=_one_of(Outcome, row["outcome"]),
        frame=_one_of(Frame, row["frame"]),
        closed=datetime.fromisoformat(row["closed"]) if row["closed"] else None,
    )


def _value(one: StrEnum | None) -> str:
    """What is not decided is empty."""
    return one.value if one else ""


def _one_of(kind: type[E], text: str) -> E | None:
    """A word that this version does not know is as good as none."""
    return next((one for one in kind if one.value == text), None)


_KEEP_TEMPLATE = """
INSERT INTO templates (id, title, situation, body, made, looked_over, frame)
VALUES (:id, :title, :situation, :body, :made, :looked_over, :frame)
ON CONFLICT (id) DO UPDATE SET title = excluded.title, situation = excluded.situation, body = excluded.body,
    made = excluded.made, looked_over = excluded.looked_over, frame = excluded.frame
"""

_KEEP_WAITING = """
INSERT INTO waiting (id, whom, about, channel, came, stakes, outcome, frame, closed)
VALUES (:id, :whom, :about, :channel, :came, :stakes, :outcome, :frame, :closed)
ON CONFLICT (id) DO UPDATE SET whom = excluded.whom, about = excluded.about, channel = excluded.channel,
    came = excluded.came, stakes = excluded.stakes, outcome = excluded.outcome, frame = excluded.frame,
    closed = excluded.closed
"""
