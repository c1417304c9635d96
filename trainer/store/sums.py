"""The sums that are kept ready by day, by mark and by family, so that progress never reads every attempt.

They count each judged attempt once, by the judgement that counts: the newest row of its judgements. Whoever adds such
a row takes the old count away and puts the new one in the same transaction.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """What one judged attempt adds to the sums."""

    day: str
    family: str
    grade: int
    marks: frozenset[str]


def put(connection: sqlite3.Connection, count: Count) -> None:
    """Add an attempt to the sums."""
    _change(connection, count, 1)


def take(connection: sqlite3.Connection, count: Count) -> None:
    """Remove an attempt from the sums again."""
    _change(connection, count, -1)
    connection.execute("DELETE FROM day_mark_sums WHERE day = ? AND attempts = 0", (count.day,))
    connection.execute("DELETE FROM day_sums WHERE day = ? AND attempts = 0", (count.day,))
    connection.execute("DELETE FROM family_sums WHERE family = ? AND attempts = 0", (count.family,))


def recount(connection: sqlite3.Connection) -> None:
    """Make all sums anew from the attempts. Takes seconds at a million, so it is for migrations and the doctor."""
    for statement in _RECOUNT:  # one by one: executescript would end the transaction around it
        connection.execute(statement)


def _change(connection: sqlite3.Connection, count: Count, sign: int) -> None:
    connection.execute(_DAY, (count.day, sign, sign * count.grade))
    connection.execute(_FAMILY, (count.family, sign, sign * count.grade))
    by_mark: Iterable[tuple[str, str, int]] = ((count.day, mark, sign) for mark in count.marks)
    connection.executemany(_DAY_MARK, by_mark)


_DAY = """
INSERT INTO day_sums (day, attempts, grades) VALUES (?, ?, ?)
ON CONFLICT (day) DO UPDATE SET attempts = attempts + excluded.attempts, grades = grades + excluded.grades
"""

_FAMILY = """
INSERT INTO family_sums (family, attempts, grades) VALUES (?, ?, ?)
ON CONFLICT (family) DO UPDATE SET attempts = attempts + excluded.attempts, grades = grades + excluded.grades
"""

_DAY_MARK = """
INSERT INTO day_mark_sums (day, mark, attempts) VALUES (?, ?, ?)
ON CONFLICT (day, mark) DO UPDATE SET attempts = attempts + excluded.attempts
"""

_RECOUNT = (
    "DELETE FROM day_sums",
    "DELETE FROM family_sums",
    "DELETE FROM day_mark_sums",
    """
    CREATE TEMP TABLE counting AS
        SELECT max(judgements.number) AS judgement, day, family, grade
        FROM judgements JOIN attempts ON attempts.number = judgements.attempt
        GROUP BY judgements.attempt
    """,
    "INSERT INTO day_sums SELECT day, count(*), sum(grade) FROM counting GROUP BY day",
    "INSERT INTO family_sums SELECT family, count(*), sum(grade) FROM counting GROUP BY family",
    """
    INSERT INTO day_mark_sums
        SELECT day, mark, count(DISTINCT counting.judgement)
        FROM counting JOIN evidence ON evidence.judgement = counting.judgement AND NOT evidence.doubt
        GROUP BY day, mark
    """,
    "DROP TABLE counting",
)
