"""The sums that are kept ready, so that progress never reads every attempt.

They count each judged attempt once, by the judgement that counts: the newest row of its judgements. Whoever adds such
a row takes the old count away and puts the new one in the same transaction. So with the answers to the listening check
and with what the player expected of an exit.

`practice_sums` has a row for each day, way and family, and one for all ways and all families of that day, with an empty
name: whatever a chart is narrowed to, it reads one row a day.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from trainer.core.practice.exit_kind import ExitKind, exit_kind
from trainer.core.rubric import Mark

ALL = ""
"""Stands for every family or every way."""

GRADES = tuple(f"grade_{grade}" for grade in range(1, 6))
KINDS = tuple(f"kind_{kind}" for kind in ExitKind)
MARKS = tuple(f"mark_{mark}" for mark in Mark)
COUNTED = ("attempts", "grades", *GRADES, *KINDS, *MARKS)
"""The columns of `practice_sums` that count; `grades` is the sum of the grades."""

_ATTEMPTS, _GRADES, _FIRST_GRADE = 0, 1, 2
_PLACE = {name: place for place, name in enumerate(COUNTED)}


class Count(NamedTuple):
    """What one judged attempt adds to the sums."""

    day: str
    family: str
    way: str
    grade: int
    marks: frozenset[str]


class Expected(NamedTuple):
    """What the player expected of an exit and what came of it, from 0 to 100; None where they passed over it."""

    hard: int | None = None
    taken: int | None = None
    turned_out: int | None = None


def put(connection: sqlite3.Connection, count: Count) -> None:
    """Add an attempt to the sums."""
    _change(connection, count, 1)


def take(connection: sqlite3.Connection, count: Count) -> None:
    """Remove an attempt from the sums again."""
    _change(connection, count, -1)
    connection.execute("DELETE FROM day_sums WHERE day = ? AND attempts = 0", (count.day,))
    connection.executemany(_DROP_EMPTY, _keys(count.family, count.way, count.day))


def put_recall(connection: sqlite3.Connection, family: str, day: str, *, right: bool) -> None:
    """Add an answer to the listening check."""
    connection.executemany(_RECALL, ((one, day, 1, int(right)) for one in {ALL, family}))


def put_prediction(connection: sqlite3.Connection, attempt_id: str, before: Expected | None, after: Expected) -> None:
    """Count what the player expected of an attempt, in the transaction that keeps it.

    `before` is what was kept of it until now, None where it is new. Raises KeyError for an unknown attempt.
    """
    found = connection.execute("SELECT family, day FROM attempts WHERE id = ?", (attempt_id,)).fetchone()
    if found is None:
        raise KeyError(attempt_id)
    added, taken = _expected_values(after), _expected_values(before or Expected())
    values = tuple(new - old for new, old in zip(added, taken, strict=True))
    connection.executemany(_PREDICTION, ((one, found[1], *values) for one in {ALL, found[0]}))


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of the sums by day, way and family, and count all that is there. Part of a migration's step."""
    columns = ", ".join(f"{name} INTEGER NOT NULL DEFAULT 0" for name in COUNTED)
    key = "way TEXT NOT NULL, family TEXT NOT NULL, day TEXT NOT NULL"
    connection.execute(
        f"CREATE TABLE practice_sums ({key}, {columns}, PRIMARY KEY (way, family, day)) STRICT, WITHOUT ROWID"
    )
    for statement in _MORE_TABLES:
        connection.execute(statement)
    recount(connection)


def recount(connection: sqlite3.Connection) -> None:
    """Make all sums anew from the attempts. Takes seconds at a million, so it is for migrations and the doctor."""
    for statement in _RECOUNT:  # one by one: executescript would end the transaction around it
        connection.execute(statement)
    rows = _counted_anew(connection)
    connection.executemany(_INSERT, ((*key, *values) for key, values in rows.items()))


def _change(connection: sqlite3.Connection, count: Count, sign: int) -> None:
    connection.execute(_DAY, (count.day, sign, sign * count.grade))
    places = _places(count.grade, count.marks)
    values = [0] * len(COUNTED)
    for place in places:
        values[place] = sign
    values[_GRADES] = sign * count.grade
    connection.executemany(_PRACTICE, ((*key, *values) for key in _keys(count.family, count.way, count.day)))


def _keys(family: str, way: str, day: str) -> set[tuple[str, str, str]]:
    """The rows that an attempt counts in: four, or fewer where its family has no name."""
    return {(one_way, one_family, day) for one_way, one_family in product((ALL, way), (ALL, family))}


def _places(grade: int, marks: frozenset[str]) -> tuple[int, ...]:
    """The columns that an attempt adds one to."""
    kind = exit_kind({Mark(mark) for mark in marks})
    earned = (_PLACE[f"mark_{mark}"] for mark in marks)
    return (_ATTEMPTS, _FIRST_GRADE + grade - 1, _PLACE[f"kind_{kind}"], *earned)


def _counted_anew(connection: sqlite3.Connection) -> Mapping[tuple[str, str, str], Sequence[int]]:
    """All rows of `practice_sums`: first for each way and family alone, then those that take several together."""

    @cache
    def places(grade: int, marks: str | None) -> tuple[int, ...]:
        return _places(grade, frozenset(marks.split(",") if marks else ()))

    alone: defaultdict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0] * len(COUNTED))
    cursor = connection.cursor()
    cursor.row_factory = None
    for way, family, day, grade, marks in cursor.execute(_COUNTING):
        values = alone[way, family, day]
        for place in places(grade, marks):
            values[place] += 1
        values[_GRADES] += grade
    together: dict[tuple[str, str, str], list[int]] = {}
    for (way, family, day), values in alone.items():
        for key in _keys(family, way, day):
            so_far = together.get(key)
            together[key] = [a + b for a, b in zip(so_far, values, strict=True)] if so_far else list(values)
    return together


def _expected_values(said: Expected) -> tuple[int, ...]:
    """What a prediction adds: its columns in the order of the table."""
    hard = (0, 0) if said.hard is None else (1, said.hard)
    if said.taken is None or said.turned_out is None:
        return (*hard, 0, 0, 0, 0)
    return (*hard, 1, said.taken, said.turned_out, int(said.turned_out > said.taken))


_DAY = """
INSERT INTO day_sums (day, attempts, grades) VALUES (?, ?, ?)
ON CONFLICT (day) DO UPDATE SET attempts = attempts + excluded.attempts, grades = grades + excluded.grades
"""

_INSERT = f"INSERT INTO practice_sums (way, family, day, {', '.join(COUNTED)}) VALUES (?, ?, ?{', ?' * len(COUNTED)})"  # noqa: S608 - our own names

_ADDED = ", ".join(f"{name} = {name} + excluded.{name}" for name in COUNTED)
_PRACTICE = f"{_INSERT} ON CONFLICT (way, family, day) DO UPDATE SET {_ADDED}"

_DROP_EMPTY = "DELETE FROM practice_sums WHERE way = ? AND family = ? AND day = ? AND attempts = 0"

_RECALL = """
INSERT INTO recall_sums (family, day, asked, right) VALUES (?, ?, ?, ?)
ON CONFLICT (family, day) DO UPDATE SET asked = asked + excluded.asked, right = right + excluded.right
"""

_PREDICTION = """
INSERT INTO prediction_sums (family, day, felt, hard, compared, taken, turned_out, better)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (family, day) DO UPDATE SET felt = felt + excluded.felt, hard = hard + excluded.hard,
    compared = compared + excluded.compared, taken = taken + excluded.taken,
    turned_out = turned_out + excluded.turned_out, better = better + excluded.better
"""

_MORE_TABLES = (
    """
    CREATE TABLE recall_sums (
        family TEXT NOT NULL, day TEXT NOT NULL, asked INTEGER NOT NULL, right INTEGER NOT NULL,
        PRIMARY KEY (family, day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE prediction_sums (
        family TEXT NOT NULL, day TEXT NOT NULL, felt INTEGER NOT NULL, hard INTEGER NOT NULL,
        compared INTEGER NOT NULL, taken INTEGER NOT NULL, turned_out INTEGER NOT NULL, better INTEGER NOT NULL,
        PRIMARY KEY (family, day)
    ) STRICT, WITHOUT ROWID
    """,
)

_RECOUNT = (
    "DELETE FROM day_sums",
    "DELETE FROM practice_sums",
    "DELETE FROM recall_sums",
    "DELETE FROM prediction_sums",
    """
    INSERT INTO day_sums
        SELECT day, count(*), sum(grade) FROM judgements JOIN attempts ON attempts.number = judgements.attempt
        WHERE judgements.number IN (SELECT max(number) FROM judgements GROUP BY attempt) GROUP BY day
    """,
    """
    INSERT INTO recall_sums
        SELECT '', day, count(*), sum(told = chosen) FROM recalls GROUP BY day
        UNION ALL SELECT family, day, count(*), sum(told = chosen) FROM recalls WHERE family <> '' GROUP BY family, day
    """,
    """
    WITH said AS (
        SELECT family, day, hard, taken, turned_out FROM predictions JOIN attempts ON attempts.number = attempt
        WHERE family <> ''
        UNION ALL
        SELECT '', day, hard, taken, turned_out FROM predictions JOIN attempts ON attempts.number = attempt
    )
    INSERT INTO prediction_sums
        SELECT family, day, count(hard), coalesce(sum(hard), 0), count(taken + turned_out),
            coalesce(sum(iif(turned_out IS NULL, NULL, taken)), 0),
            coalesce(sum(iif(taken IS NULL, NULL, turned_out)), 0), coalesce(sum(turned_out > taken), 0)
        FROM said GROUP BY family, day
    """,
)

_COUNTING = """
SELECT way, family, day, grade,
    (SELECT group_concat(DISTINCT mark) FROM evidence WHERE judgement = judgements.number AND NOT doubt)
FROM judgements JOIN attempts ON attempts.number = judgements.attempt
WHERE judgements.number IN (SELECT max(number) FROM judgements GROUP BY attempt)
"""
