"""What the tables look like, asked of the file itself, so that nothing is forgotten that a later version adds."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Value = str | int | float | None

DERIVED = frozenset({"skills"})
"""Tables that follow from the others; those whose names end in “_sums” do, too. They are made anew, never carried."""

NAMES = {"attempts": "id", "scenes": "hash"}
"""The column that names a numbered row on every machine."""

NUMBER = "number"
"""A row's number: of this file alone, so it is never carried."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    kind: str
    """SQLite's own: INTEGER, TEXT or REAL."""
    needed: bool
    default: Value


@dataclass(frozen=True, slots=True)
class Table:
    """One table, as it is carried."""

    name: str
    columns: Mapping[str, Column]
    """Those that are carried: without the number, and without the one that names the owner's row."""
    key: Sequence[str]
    """The columns that tell rows apart, on every machine."""
    numbered: bool
    owner: str = ""
    """The table whose rows these belong to; empty for none."""
    by: str = ""
    """The column that names the owner's row."""
    parts: tuple["Table", ...] = ()
    """The tables whose rows belong to this one's."""


def carried(connection: sqlite3.Connection) -> Mapping[str, Table]:
    """The tables that are the player's, each with its parts inside it, in an order in which rows can be added."""
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    names = [row[0] for row in found]
    names = [name for name in names if not name.startswith("sqlite_") and not is_derived(name)]
    owners = {name: _owner(connection, name) for name in names}
    made: dict[str, Table] = {}

    def make(name: str) -> Table:
        parts = tuple(make(part) for part in names if owners[part][0] == name)
        return _table(connection, name, owners[name], parts)

    waiting = [name for name in names if not owners[name][0]]
    while waiting:  # a table comes after those that it refers to
        name = next(one for one in waiting if not _refers_to(connection, one) & set(waiting) - {one})
        made[name] = make(name)
        waiting.remove(name)
    return made


def _refers_to(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}


def is_derived(table: str) -> bool:
    return table in DERIVED or table.endswith("_sums")


def _owner(connection: sqlite3.Connection, table: str) -> tuple[str, str]:
    """The table that owns this one's rows and the column that says which; empty for none."""
    for _, _, other, column, *_ in connection.execute(f"PRAGMA foreign_key_list({table})"):
        if other in ("attempts", "judgements"):
            return other, column
    return "", ""


def _table(connection: sqlite3.Connection, name: str, owner: tuple[str, str], parts: tuple[Table, ...]) -> Table:
    found = connection.execute(f"PRAGMA table_info({name})").fetchall()
    all_columns = [Column(row[1], row[2], bool(row[3]), _default(row[4])) for row in found]
    own = {one.name: one for one in all_columns if one.name not in (NUMBER, owner[1])}
    numbered = len(own) + bool(owner[1]) < len(all_columns)
    key = [row[1] for row in sorted(found, key=lambda row: int(row[5])) if row[5] and row[1] in own]
    if name in NAMES:
        key = [NAMES[name]]
    elif numbered:
        key = list(own)
    return Table(name, own, tuple(key), numbered, *owner, parts)


def _default(text: str | None) -> Value:
    """A default as the schema writes it: a number or a quoted text."""
    if text is None:
        return None
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    return float(text) if "." in text else int(text)
