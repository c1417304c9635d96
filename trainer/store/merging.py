"""Taking in what was carried from another machine: what is here already stays once, all of it or nothing."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from trainer.core.errors import ContentError, Problem
from trainer.store.carrying import attempt_at
from trainer.store.checking import Misfit, fitting
from trainer.store.database import Database
from trainer.store.joining import Record, join_attempts, join_rows
from trainer.store.shape import NUMBER, Table, carried

AGAIN = "export it again on the other machine"


@dataclass(frozen=True, slots=True)
class Coming:
    """A row from outside, and the line of the file that it stands in."""

    table: str
    row: object
    line: int


@dataclass(slots=True)
class Taken:
    """What came of it."""

    exits: int = 0
    """Attempts that were not here."""
    changed: int = 0
    """Rows that were here and know more now."""
    others: int = 0
    """Rows of other tables that were not here; scenes do not count."""

    @property
    def anything(self) -> bool:
        return bool(self.exits or self.changed or self.others)


Hook = Callable[[sqlite3.Connection], object]
"""Makes anew, in the same transaction, what follows from the rows."""


def look_through(database: Database, coming: Iterable[Coming], file: str) -> int:
    """How many attempts there are to take in; nothing is changed. Raises ContentError where a row does not fit."""
    with database.still() as connection:
        tables = carried(connection)
        scenes: set[str] = set()
        found = 0
        for one in coming:
            row = _fitting(tables, one, file)
            if one.table == "scenes":
                scenes.add(row["hash"])
            elif one.table == "attempts":
                found += 1
                _need(row["scene"] in scenes, one, file, "scene: is not in the file")
    return found


def take_in(
    database: Database, coming: Iterable[Coming], file: str, *, hooks: Iterable[Hook] = (), settings: bool = False
) -> Taken:
    """Merge these rows, in one transaction. Raises ContentError, with nothing changed, where one does not fit."""
    with database.write() as connection:
        merger = _Merger(connection, file, settings=settings)
        for one in coming:
            merger.take(one)
        if merger.taken.anything:
            for hook in hooks:
                hook(connection)
    return merger.taken


def _fitting(tables: Any, one: Coming, file: str) -> Record:
    _need(one.table in tables, one, file, f"“{one.table}” is not known here")
    try:
        return fitting(tables[one.table], one.row)
    except Misfit as misfit:
        raise _refusal(file, one, str(misfit)) from None


def _need(so: bool, one: Coming, file: str, what: str) -> None:
    if not so:
        raise _refusal(file, one, what)


def _refusal(file: str, one: Coming, what: str) -> ContentError:
    return ContentError((Problem(file, one.line, 0, f"{one.table}: {what}", AGAIN),))


class _Merger:
    def __init__(self, connection: sqlite3.Connection, file: str, *, settings: bool) -> None:
        self.taken = Taken()
        self._connection = connection
        self._tables = carried(connection)
        self._file = file
        self._settings = settings

    def take(self, one: Coming) -> None:
        row = _fitting(self._tables, one, self._file)
        table = self._tables[one.table]
        try:
            match one.table:
                case "scenes":
                    self._connection.execute(_ADD_SCENE, (row["hash"], row["json"]))
                case "settings":
                    self._take_setting(row)
                case "attempts":
                    self._take_attempt(table, row, one)
                case _:
                    self._take_row(table, row)
        except sqlite3.IntegrityError as error:
            raise _refusal(self._file, one, f"does not go with the rest ({error})") from error

    def _take_setting(self, row: Record) -> None:
        if self._settings:
            self.taken.changed += self._connection.execute(_SET, (row["key"], row["value"])).rowcount

    def _take_row(self, table: Table, row: Record) -> None:
        here = self._find(table, row)
        if here is None:
            self._add(table, row)
            self.taken.others += 1
        elif (joined := join_rows(table, here, row)) != here:
            self._change(table, joined)
            self.taken.changed += 1

    def _take_attempt(self, table: Table, row: Record, one: Coming) -> None:
        found = self._connection.execute(_SCENE, (row["scene"],)).fetchone()
        _need(found is not None, one, self._file, "scene: is not in the file")
        here = self._connection.execute("SELECT number FROM attempts WHERE id = ?", (row["id"],)).fetchone()
        if here is None:
            number = self._add(table, {**row, "scene": found[0]})
            self._add_parts(table, row, number)
            self.taken.exits += 1
            return
        known = attempt_at(self._connection, table, here[0])
        same = all(known[name] == row[name] for name in ("line", "given", "scene"))
        _need(same, one, self._file, f"id: “{row['id']}” is here with other words")
        joined = join_attempts(table, known, row, found[1])
        if joined != known:
            self._connection.execute("UPDATE attempts SET reaction = ? WHERE number = ?", (joined["reaction"], here[0]))
            self._remove_parts(table, here[0])
            self._add_parts(table, joined, here[0])
            self.taken.changed += 1

    # Rows

    def _find(self, table: Table, row: Record) -> Record | None:
        columns = ", ".join(f'"{name}"' for name in table.columns)
        sql = f"SELECT {columns} FROM {table.name} WHERE {_same(table)}"  # noqa: S608 - ours
        found = self._connection.execute(sql, [row[name] for name in table.key]).fetchone()
        return dict(zip(table.columns, found, strict=True)) if found else None

    def _add(self, table: Table, row: Record, **more: int) -> int:
        values = {**{name: row[name] for name in table.columns}, **more}
        columns, places = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        sql = f"INSERT INTO {table.name} ({columns}) VALUES ({places})"  # noqa: S608 - ours
        number = self._connection.execute(sql, list(values.values())).lastrowid
        assert number is not None
        return number

    def _change(self, table: Table, row: Record) -> None:
        names = [name for name in table.columns if name not in table.key]
        new = ", ".join(f'"{name}" = ?' for name in names)
        sql = f"UPDATE {table.name} SET {new} WHERE {_same(table)}"  # noqa: S608 - ours
        self._connection.execute(sql, [row[name] for name in (*names, *table.key)])

    def _add_parts(self, table: Table, row: Record, owner: int) -> None:
        for part in table.parts:
            for one in row.get(part.name, ()):
                number = self._add(part, one, **{part.by: owner})
                self._add_parts(part, one, number)

    def _remove_parts(self, table: Table, owner: int) -> None:
        for part in table.parts:
            for inner in part.parts:
                inside = f"SELECT {NUMBER} FROM {part.name} WHERE {part.by} = ?"  # noqa: S608 - ours
                self._connection.execute(f"DELETE FROM {inner.name} WHERE {inner.by} IN ({inside})", (owner,))  # noqa: S608
            self._connection.execute(f"DELETE FROM {part.name} WHERE {part.by} = ?", (owner,))  # noqa: S608


def _same(table: Table) -> str:
    return " AND ".join(f'"{name}" = ?' for name in table.key)


_ADD_SCENE = "INSERT INTO scenes (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"
_SCENE = "SELECT number, json FROM scenes WHERE hash = ?"
_SET = """
INSERT INTO settings (key, value) VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
"""
