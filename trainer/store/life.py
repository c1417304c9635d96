"""What happened at real gatherings, in the player's file: the core's LifeLog."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from trainer.core.life import LeftHow, LoggedExit, Promise, PromiseKind
from trainer.store.database import Database
from trainer.store.moments import moment_text
from trainer.store.scenes import kept


class SqliteLife:
    """Fulfils LifeLog. Disk trouble is a TrainerError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Whom one left

    def keep_exit(self, left: LoggedExit) -> None:
        self._do(_KEEP_EXIT, _exit_values(left))

    def remove_exit(self, exit_id: str) -> None:
        self._do("DELETE FROM logged_exits WHERE id = :id", {"id": exit_id})

    def exits_of(self, event: str) -> Sequence[LoggedExit]:
        found = self._database.read("SELECT * FROM logged_exits WHERE event = ? ORDER BY at, rowid", (event,))
        return [_exit_of(row) for row in found]

    def exits_between(self, begin: datetime, end: datetime) -> Sequence[LoggedExit]:
        within = moment_text(begin), moment_text(end)
        found = self._database.read("SELECT * FROM logged_exits WHERE at >= ? AND at < ? ORDER BY at, rowid", within)
        return [_exit_of(row) for row in found]

    # What one promised

    def keep_promise(self, promise: Promise) -> None:
        self._do(_KEEP_PROMISE, _promise_values(promise))

    def remove_promise(self, promise_id: str) -> None:
        self._do("DELETE FROM promises WHERE id = :id", {"id": promise_id})

    def open_promises(self) -> Sequence[Promise]:
        return [_promise_of(row) for row in self._database.read(f"{_OPEN} ORDER BY due, made, id")]

    def due_by(self, moment: datetime) -> Sequence[Promise]:
        found = self._database.read(f"{_OPEN} AND due <= ? ORDER BY due, made, id", (moment_text(moment),))
        return [_promise_of(row) for row in found]

    def promises_between(self, begin: datetime, end: datetime) -> Sequence[Promise]:
        within = moment_text(begin), moment_text(end)
        found = self._database.read("SELECT * FROM promises WHERE made >= ? AND made < ? ORDER BY made, id", within)
        return [_promise_of(row) for row in found]

    def kept_between(self, begin: datetime, end: datetime) -> int:
        within = moment_text(begin), moment_text(end)
        found = self._database.read("SELECT count(*) AS kept FROM promises WHERE kept >= ? AND kept < ?", within)
        return int(found[0]["kept"])

    def mark_kept(self, promise_id: str, at: datetime) -> None:
        self._do("UPDATE promises SET kept = :at WHERE id = :id", {"id": promise_id, "at": moment_text(at)})

    def let_go(self, promise_id: str, at: datetime) -> None:
        self._do("UPDATE promises SET let_go = :at WHERE id = :id", {"id": promise_id, "at": moment_text(at)})

    def take_back(self, promise_id: str) -> None:
        self._do("UPDATE promises SET kept = NULL, let_go = NULL WHERE id = :id", {"id": promise_id})

    def put_off(self, promise_id: str, due: datetime) -> None:
        self._do("UPDATE promises SET due = :due WHERE id = :id", {"id": promise_id, "due": moment_text(due)})

    def mark_reminded(self, promise_id: str, at: datetime) -> None:
        self._do("UPDATE promises SET reminded = :at WHERE id = :id", {"id": promise_id, "at": moment_text(at)})

    # What else was called to mind

    def told(self, what: str) -> datetime | None:
        found = self._database.read("SELECT at FROM told WHERE what = ?", (what,))
        return datetime.fromisoformat(found[0]["at"]) if found else None

    def mark_told(self, what: str, at: datetime) -> None:
        self._do(_TELL, {"what": what, "at": moment_text(at)})

    def _do(self, sql: str, values: Mapping[str, str | int | None]) -> None:
        with self._database.write() as connection:
            connection.execute(sql, values)


def _exit_values(left: LoggedExit) -> Mapping[str, str | int | None]:
    return {
        "id": left.id,
        "at": moment_text(left.at),
        "whom": kept(left.whom),
        "how": left.how.value,
        "event": left.event,
        "felt": left.felt,
        "taken": left.taken,
        "words": kept(left.words),
    }


def _exit_of(row: sqlite3.Row) -> LoggedExit:
    return LoggedExit(
        id=row["id"],
        at=datetime.fromisoformat(row["at"]),
        whom=row["whom"],
        how=LeftHow(row["how"]),
        event=row["event"],
        felt=row["felt"],
        taken=row["taken"],
        words=row["words"],
    )


def _promise_values(promise: Promise) -> Mapping[str, str | int | None]:
    return {
        "id": promise.id,
        "made": moment_text(promise.made),
        "whom": kept(promise.whom),
        "what": kept(promise.what),
        "kind": promise.kind.value,
        "due": moment_text(promise.due),
        "event": promise.event,
        "kept": _text(promise.kept),
        "let_go": _text(promise.let_go),
        "reminded": _text(promise.reminded),
    }


def _promise_of(row: sqlite3.Row) -> Promise:
    return Promise(
        id=row["id"],
        made=datetime.fromisoformat(row["made"]),
        whom=row["whom"],
        what=row["what"],
        kind=PromiseKind(row["kind"]),
        due=datetime.fromisoformat(row["due"]),
        event=row["event"],
        kept=_moment(row["kept"]),
        let_go=_moment(row["let_go"]),
        reminded=_moment(row["reminded"]),
    )


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


_OPEN = "SELECT * FROM promises WHERE kept IS NULL AND let_go IS NULL"

_KEEP_EXIT = """
INSERT INTO logged_exits (id, at, whom, how, event, felt, taken, words)
VALUES (:id, :at, :whom, :how, :event, :felt, :taken, :words)
ON CONFLICT (id) DO UPDATE SET at = excluded.at, whom = excluded.whom, how = excluded.how, event = excluded.event,
    felt = excluded.felt, taken = excluded.taken, words = excluded.words
"""

_KEEP_PROMISE = """
INSERT INTO promises (id, made, whom, what, kind, due, event, kept, let_go, reminded)
VALUES (:id, :made, :whom, :what, :kind, :due, :event, :kept, :let_go, :reminded)
ON CONFLICT (id) DO UPDATE SET made = excluded.made, whom = excluded.whom, what = excluded.what, kind = excluded.kind,
    due = excluded.due, event = excluded.event, kept = excluded.kept, let_go = excluded.let_go,
    reminded = excluded.reminded
"""

_TELL = "INSERT INTO told (what, at) VALUES (:what, :at) ON CONFLICT (what) DO UPDATE SET at = excluded.at"
