"""All that is the player's, row by row, without anything that holds in one file alone: for taking it elsewhere."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from trainer.store.shape import NUMBER, Table, carried

AT_ONCE = 500
"""How many rows are read with their parts: few enough for the memory, many enough for the time."""

Record = dict[str, Any]
"""A row by its columns; under the name of a part, the list of its rows."""


def everything(connection: sqlite3.Connection) -> Iterator[tuple[str, Iterator[Record]]]:
    """Each table with its rows, in an order in which they can be taken in. To be read within `Database.still`."""
    for name, table in carried(connection).items():
        yield name, rows_of(connection, table)


def rows_of(connection: sqlite3.Connection, table: Table) -> Iterator[Record]:
    """The rows of a table with their parts; a million of them take no more memory than a few."""
    if table.name == "attempts":
        yield from _in_batches(connection, table)
    else:
        order = NUMBER if table.numbered else ", ".join(table.key)
        found = _plain(connection, f"SELECT {_columns(table)} FROM {table.name} ORDER BY {order}")  # noqa: S608 - ours
        yield from (dict(zip(table.columns, row, strict=True)) for row in found)


def attempt_at(connection: sqlite3.Connection, table: Table, number: int) -> Record:
    """One attempt with all that was said of it."""
    return _with_parts(connection, table, f"{NUMBER} = ?", (number,))[0]


def _in_batches(connection: sqlite3.Connection, table: Table) -> Iterator[Record]:
    last = -1
    while True:
        top = connection.execute(_TOP, (last, AT_ONCE)).fetchone()[0]
        if top is None:
            return
        yield from _with_parts(connection, table, f"{NUMBER} > ? AND {NUMBER} <= ?", (last, top))
        last = top


_TOP = "SELECT max(number) FROM (SELECT number FROM attempts WHERE number > ? ORDER BY number LIMIT ?)"


def _with_parts(connection: sqlite3.Connection, table: Table, where: str, values: Sequence[int]) -> list[Record]:
    sql = f"SELECT {NUMBER}, {_columns(table)} FROM {table.name} WHERE {where} ORDER BY {NUMBER}"  # noqa: S608 - ours
    found = {row[0]: dict(zip(table.columns, row[1:], strict=True)) for row in _plain(connection, sql, values)}
    _name_scenes(connection, table, found.values())
    _add_parts(connection, table, found)
    return list(found.values())


def _name_scenes(connection: sqlite3.Connection, table: Table, records: Any) -> None:
    if "scene" in table.columns:
        numbers = json.dumps([one["scene"] for one in records])
        names = dict(_plain(connection, _SCENE_NAMES, (numbers,)))
        for one in records:
            one["scene"] = names[one["scene"]]


_SCENE_NAMES = "SELECT number, hash FROM scenes WHERE number IN (SELECT value FROM json_each(?))"


def _add_parts(connection: sqlite3.Connection, table: Table, owners: Mapping[int, Record]) -> None:
    """Put to each record the rows of every part, where it has any."""
    for part in table.parts:
        groups: defaultdict[int, list[Record]] = defaultdict(list)
        numbered: dict[int, Record] = {}
        for row in _plain(connection, _part_rows(part), (json.dumps(list(owners)),)):
            record = dict(zip(part.columns, row[2:], strict=True))
            groups[row[0]].append(record)
            numbered[row[1]] = record
        for number, records in groups.items():
            owners[number][part.name] = records
        if part.parts:
            _add_parts(connection, part, numbered)


def _part_rows(part: Table) -> str:
    """The owner's number, the row's own, and its columns."""
    order = NUMBER if part.numbered else ", ".join((part.by, *part.key))
    own = NUMBER if part.numbered else "rowid"
    return (
        f"SELECT {part.by}, {own}, {_columns(part)} FROM {part.name}"  # noqa: S608 - ours
        f" WHERE {part.by} IN (SELECT value FROM json_each(?)) ORDER BY {order}"
    )


def _columns(table: Table) -> str:
    return ", ".join(f'"{name}"' for name in table.columns)


def _plain(connection: sqlite3.Connection, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
    """Rows as tuples: half the time of rows with names."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return iter(cursor.execute(sql, values))
