"""Predictions, reasons and the player's own lines, in the player's file: the core's Thoughts and OwnLines."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from trainer.core.own_lines import GOOD, OwnLine
from trainer.core.prediction import Predicted, Prediction, Thought
from trainer.store import sums
from trainer.store.database import Database
from trainer.store.moments import moment_text
from trainer.store.scenes import kept

LOOKED_AT = 24
"""Of each scene so many of the newest exits are looked through for the best line, however many there are."""


class SqliteThoughts:
    """Fulfils Thoughts. Each change is one transaction; disk trouble is a TrainerError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep_prediction(self, attempt_id: str, prediction: Prediction) -> None:
        said = (prediction.hard, prediction.taken, prediction.turned_out, prediction.surprise)
        with self._database.write() as connection:
            number = _number(connection, attempt_id)
            before = connection.execute(_EXPECTED, (number,)).fetchone()
            connection.execute(_KEEP_PREDICTION, (number, *said))
            sums.put_prediction(
                connection, attempt_id, sums.Expected(*before) if before else None, sums.Expected(*said[:3])
            )

    def keep_why(self, attempt_id: str, text: str, at: datetime) -> None:
        with self._database.write() as connection:
            number = _number(connection, attempt_id)
            if text:
                connection.execute(_KEEP_WHY, (number, kept(text), moment_text(at)))
            else:
                connection.execute("DELETE FROM whys WHERE attempt = ?", (number,))

    def of(self, attempt_id: str) -> Thought:
        found = self._database.read(_THOUGHT, (attempt_id,))
        if not found:
            return Thought()
        row = found[0]
        return Thought(_prediction(row), row["text"] or "")

    def newest(self, limit: int) -> Sequence[Predicted]:
        return [
            Predicted(row["id"], row["scenario"], row["family"], datetime.fromisoformat(row["given"]), _prediction(row))
            for row in self._database.read(NEWEST_PREDICTIONS, (limit,))
        ]

    def practised_before(self, run: str) -> bool:
        return bool(self._database.read(PRACTISED_BEFORE, (run,)))


class SqliteOwnLines:
    """Fulfils OwnLines. Each change is one transaction; disk trouble is a TrainerError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def said(self) -> Sequence[OwnLine]:
        return [_own_line(row, "given") for row in self._database.read(BEST_LINES, {"good": GOOD, "most": LOOKED_AT})]

    def kept(self) -> Sequence[OwnLine]:
        found = self._database.read("SELECT * FROM own_lines WHERE NOT off")
        return [_own_line(row, "kept", by_hand=True) for row in found]

    def keep(self, line: OwnLine) -> None:
        self._put(line, off=False)

    def take_off(self, line: OwnLine) -> None:
        self._put(line, off=True)

    def forget(self, line_id: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM own_lines WHERE id = ?", (line_id,))

    def _put(self, line: OwnLine, *, off: bool) -> None:
        about = (line.id, line.family, line.scenario, kept(line.title), kept(line.line), line.grade)
        with self._database.write() as connection:
            connection.execute(_KEEP_LINE, (*about, moment_text(line.at), int(off)))


def _number(connection: sqlite3.Connection, attempt_id: str) -> int:
    found = connection.execute("SELECT number FROM attempts WHERE id = ?", (attempt_id,)).fetchone()
    if found is None:
        raise KeyError(attempt_id)
    number: int = found[0]
    return number


def _prediction(row: sqlite3.Row) -> Prediction:
    return Prediction(row["hard"], row["taken"], row["turned_out"], row["surprise"])


def _own_line(row: sqlite3.Row, when: str, *, by_hand: bool = False) -> OwnLine:
    about = (row["id"], row["scenario"], row["title"], row["family"], row["line"], row["grade"])
    return OwnLine(*about, datetime.fromisoformat(row[when]), by_hand)


_EXPECTED = "SELECT hard, taken, turned_out FROM predictions WHERE attempt = ?"

_KEEP_PREDICTION = """
INSERT INTO predictions (attempt, hard, taken, turned_out, surprise) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (attempt) DO UPDATE SET hard = excluded.hard, taken = excluded.taken,
    turned_out = excluded.turned_out, surprise = excluded.surprise
"""

_KEEP_WHY = """
INSERT INTO whys (attempt, text, at) VALUES (?, ?, ?)
ON CONFLICT (attempt) DO UPDATE SET text = excluded.text, at = excluded.at
"""

_THOUGHT = """
SELECT hard, taken, turned_out, surprise, text FROM attempts
LEFT JOIN predictions ON predictions.attempt = attempts.number
LEFT JOIN whys ON whys.attempt = attempts.number
WHERE attempts.id = ?
"""

NEWEST_PREDICTIONS = """
SELECT id, scenario, family, given, hard, taken, turned_out, surprise
FROM predictions JOIN attempts ON attempts.number = predictions.attempt
ORDER BY predictions.attempt DESC LIMIT ?
"""

PRACTISED_BEFORE = "SELECT 1 FROM attempts WHERE reaction IS NOT NULL AND run <> ? LIMIT 1"

BEST_LINES = """
WITH RECURSIVE tried (scenario) AS (
    SELECT min(scenario) FROM attempts WHERE reaction IS NOT NULL
    UNION ALL
    SELECT (SELECT min(scenario) FROM attempts WHERE reaction IS NOT NULL AND scenario > tried.scenario)
    FROM tried WHERE scenario IS NOT NULL
),
best (attempt) AS (
    SELECT (
        SELECT attempt FROM (
            SELECT number AS attempt,
                (SELECT grade FROM judgements WHERE attempt = attempts.number ORDER BY number DESC LIMIT 1) AS grade
            FROM attempts
            WHERE scenario = tried.scenario AND reaction IS NOT NULL ORDER BY given DESC LIMIT :most
        ) JOIN attempts AS own ON own.number = attempt
        WHERE grade >= :good AND own.way <> 'chosen' AND NOT EXISTS (
            SELECT 1 FROM own_lines
            WHERE off AND own_lines.scenario = own.scenario AND own_lines.line = own.line
        )
        ORDER BY grade DESC, own.given DESC LIMIT 1
    )
    FROM tried WHERE scenario IS NOT NULL
)
SELECT id, scenario, title, family, line, given,
    (SELECT grade FROM judgements WHERE attempt = attempts.number ORDER BY number DESC LIMIT 1) AS grade
FROM best JOIN attempts ON attempts.number = best.attempt
ORDER BY given DESC
"""
"""From each scenario to the next by the index, and in each through its newest exits only."""

_KEEP_LINE = """
INSERT INTO own_lines (id, family, scenario, title, line, grade, kept, off) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET grade = excluded.grade, kept = excluded.kept, off = excluded.off
"""
