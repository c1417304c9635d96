"""Attempts, judgements, disputes, answers and drafts in the player's file: the core's AttemptLog."""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

from trainer.core.attempt import Answer, Attempt, Dispute, JudgedAttempt
from trainer.core.judge.grade import is_heard
from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.store import rows, skills, sums
from trainer.store.database import Database
from trainer.store.moments import moment_text
from trainer.store.scenes import kept, scene_text, text_hash

_MARKS: Mapping[str, Mark] = {mark.value: mark for mark in Mark}
_END_OF_TIME = datetime.max.replace(tzinfo=UTC)

REMEMBERED_ANSWERS = 60
"""How many of the partner's earlier answers are asked for: more than any scene has wordings."""


class SqliteAttemptLog:
    """Fulfils AttemptLog.

    Every change is one transaction and on the disk when the call returns. `day_of` says to which day of the player's a
    moment belongs; it is asked once, when the attempt is added, so that moving or changing the day's start never
    rewrites the past. Disk trouble is a TrainerError; an unknown attempt is a KeyError; a judgement that does not fit
    its attempt a ValueError.
    """

    def __init__(self, database: Database, day_of: Callable[[datetime], date]) -> None:
        self._database = database
        self._day_of = day_of

    def add(self, attempt: Attempt) -> None:
        text = scene_text(attempt.scene)
        day = self._day_of(attempt.given)
        with self._database.write() as connection:
            connection.execute(_KEEP_SCENE, (text_hash(text), text))
            connection.execute(_ADD, {**rows.attempt_values(attempt), "day": day.isoformat(), "hash": text_hash(text)})

    def add_judgement(self, attempt_id: str, judgement: Judgement, reaction: str) -> None:
        with self._database.write() as connection:
            attempt = _find(connection, attempt_id)
            if attempt["reaction"] is not None:
                raise ValueError(f"attempt {attempt_id} has its first judgement already")
            _add_judgement(connection, attempt, judgement)
            connection.execute("UPDATE attempts SET reaction = ? WHERE number = ?", (kept(reaction), attempt["number"]))
            sums.put(connection, _count_now(connection, attempt))
            skills.count(connection, attempt["number"], first=True)

    def rejudge(self, attempt_id: str, judgement: Judgement, recount: Judgement | None = None) -> None:
        with self._database.write() as connection:
            attempt = _find_judged(connection, attempt_id)
            if recount is None and _is_corrected(connection, attempt, judgement):
                raise ValueError(f"attempt {attempt_id} has marks that the player corrected: it needs a recount")
            sums.take(connection, _count_now(connection, attempt))
            _add_judgement(connection, attempt, judgement)
            if recount is not None:
                _add_judgement(connection, attempt, recount, is_recount=True)
            sums.put(connection, _count_now(connection, attempt))
            skills.count(connection, attempt["number"])

    def add_dispute(self, attempt_id: str, dispute: Dispute, recount: Judgement) -> None:
        with self._database.write() as connection:
            attempt = _find_judged(connection, attempt_id)
            sums.take(connection, _count_now(connection, attempt))
            connection.execute(_DISPUTE, _dispute_values(attempt["number"], dispute))
            _add_judgement(connection, attempt, recount, is_recount=True)
            sums.put(connection, _count_now(connection, attempt))
            skills.count(connection, attempt["number"])

    def add_answer(self, attempt_id: str, answer: Answer, recount: Judgement | None) -> None:
        with self._database.write() as connection:
            attempt = _find_judged(connection, attempt_id)
            connection.execute(_ANSWER, _answer_values(attempt["number"], answer))
            if recount is not None:
                sums.take(connection, _count_now(connection, attempt))
                _add_judgement(connection, attempt, recount, is_recount=True)
                sums.put(connection, _count_now(connection, attempt))
                skills.count(connection, attempt["number"])

    def take_back(self, restored: JudgedAttempt) -> None:
        with self._database.write() as connection:
            attempt = _find_judged(connection, restored.attempt.id)
            number = attempt["number"]
            sums.take(connection, _count_now(connection, attempt))
            _forget_corrections(connection, number)
            connection.executemany(_DISPUTE, (_dispute_values(number, one) for one in restored.disputes))
            connection.executemany(_ANSWER, (_answer_values(number, one) for one in restored.answers))
            if restored.recount is not None:
                _add_judgement(connection, attempt, restored.recount, is_recount=True)
            sums.put(connection, _count_now(connection, attempt))
            skills.count(connection, attempt["number"])

    def unjudged(self) -> Sequence[Attempt]:
        found = self._database.read(ATTEMPTS + "WHERE reaction IS NULL ORDER BY given, attempts.number")
        return [rows.attempt_of(row) for row in found]

    def get(self, attempt_id: str) -> JudgedAttempt | None:
        found = self._database.read(ATTEMPTS + "WHERE attempts.id = ? AND reaction IS NOT NULL", (attempt_id,))
        return next(iter(self.judged(found)), None)

    def newest(
        self, limit: int, *, before: datetime | None = None, scenario: str | None = None
    ) -> Sequence[JudgedAttempt]:
        values = {"limit": limit, "before": moment_text(before or _END_OF_TIME), "scenario": scenario}
        return self.judged(self._database.read(NEWEST if scenario is None else NEWEST_OF_SCENARIO, values))

    def last_grades(self) -> Mapping[str, int]:
        """For each scenario that was tried, the grade of its newest exit, as it counts."""
        return dict(self._database.read_plainly(LAST_GRADES))

    def corrected(self) -> Sequence[JudgedAttempt]:
        return self.judged(self._database.read(_CORRECTED))

    def count(self) -> int:
        number: int = self._database.read(_COUNT)[0][0]
        return number

    def save_draft(self, scenario: str, moment: str, text: str) -> None:
        with self._database.write() as connection:
            if text:
                connection.execute(_KEEP_DRAFT, (scenario, moment, kept(text)))
            else:
                connection.execute("DELETE FROM drafts WHERE scenario = ? AND moment = ?", (scenario, moment))

    def draft(self, scenario: str, moment: str) -> str:
        found = self._database.read("SELECT text FROM drafts WHERE scenario = ? AND moment = ?", (scenario, moment))
        return found[0]["text"] if found else ""

    def run(self, run: str) -> Sequence[JudgedAttempt]:
        return self.judged(self._database.read(_OF_RUN, (run,)))

    def answers_heard(self, scenario: str) -> Sequence[str]:
        found = self._database.read(_ANSWERS_HEARD, (scenario, REMEMBERED_ANSWERS))
        return [row["reaction"] for row in reversed(found)]

    def judged(self, found: Sequence[sqlite3.Row]) -> Sequence[JudgedAttempt]:
        """These rows of attempts with all that was said of them, in five queries however many they are."""
        numbers = (json.dumps([row["number"] for row in found]),)
        judgements = rows.grouped(self._database.read(_JUDGEMENTS, numbers), "attempt")
        evidence = rows.grouped(self._database.read(_EVIDENCE, numbers), "judgement")
        disputes = rows.grouped(self._database.read(_DISPUTES, numbers), "attempt")
        answers = rows.grouped(self._database.read(_ANSWERS, numbers), "attempt")
        return [
            rows.judged_of(row, judgements[number], evidence, disputes[number], answers[number])
            for row, number in ((row, row["number"]) for row in found)
        ]


def _find(connection: sqlite3.Connection, attempt_id: str) -> sqlite3.Row:
    found: sqlite3.Row | None = connection.execute(_FIND, (attempt_id,)).fetchone()
    if found is None:
        raise KeyError(attempt_id)
    return found


def _find_judged(connection: sqlite3.Connection, attempt_id: str) -> sqlite3.Row:
    found = _find(connection, attempt_id)
    if found["reaction"] is None:
        raise ValueError(f"attempt {attempt_id} has no judgement yet")
    return found


def _forget_corrections(connection: sqlite3.Connection, attempt: int) -> None:
    """Remove what the player said of an attempt, with the recounts of the judgement that stands.

    The recounts of older judgements are their history, and stay.
    """
    recounts = [(row["number"],) for row in connection.execute(_RECOUNTS_IN_FORCE, {"attempt": attempt})]
    connection.executemany("DELETE FROM evidence WHERE judgement = ?", recounts)
    connection.executemany("DELETE FROM judgements WHERE number = ?", recounts)
    connection.execute("DELETE FROM disputes WHERE attempt = ?", (attempt,))
    connection.execute("DELETE FROM answers WHERE attempt = ?", (attempt,))


def _dispute_values(attempt: int, dispute: Dispute) -> tuple[int, str, str, str]:
    return attempt, dispute.mark.value, kept(dispute.note), moment_text(dispute.at)


def _answer_values(attempt: int, answer: Answer) -> tuple[int, str, int, str]:
    return attempt, answer.mark.value, int(answer.holds), moment_text(answer.at)


def _is_corrected(connection: sqlite3.Connection, attempt: sqlite3.Row, judgement: Judgement) -> bool:
    """Whether a judgement of the attempt counts otherwise by what the player said of its marks."""
    number = (attempt["number"],)
    if connection.execute("SELECT 1 FROM disputes WHERE attempt = ?", number).fetchone():
        return True
    answers = connection.execute("SELECT mark, holds FROM answers WHERE attempt = ?", number).fetchall()
    denied = [_MARKS[mark] for mark, holds in answers if not holds]
    said = any(_MARKS[mark] in (judgement.unsure if holds else judgement.marks) for mark, holds in answers)
    return said or is_heard(judgement, denied)


def _add_judgement(
    connection: sqlite3.Connection, attempt: sqlite3.Row, judgement: Judgement, *, is_recount: bool = False
) -> None:
    rows.refuse_misfit(attempt["line"], judgement)
    values = (attempt["number"], judgement.judge_version, judgement.grade, judgement.score, int(is_recount))
    number = connection.execute(_ADD_JUDGEMENT, values).lastrowid
    for doubt, evidence in enumerate((judgement.evidence, judgement.doubts)):
        spans = ((number, e.mark.value, e.start, e.end, kept(e.why), e.chance, doubt) for e in evidence)
        connection.executemany(_ADD_EVIDENCE, spans)


def _count_now(connection: sqlite3.Connection, attempt: sqlite3.Row) -> sums.Count:
    """What the attempt adds to the sums by its newest judgement."""
    number, grade = connection.execute(_NEWEST_JUDGEMENT, (attempt["number"],)).fetchone()
    marks = connection.execute(_MARKS_OF, (number,)).fetchall()
    earned = frozenset(row["mark"] for row in marks)
    return sums.Count(attempt["day"], attempt["family"], attempt["way"], grade, earned)


_KEEP_SCENE = "INSERT INTO scenes (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"

_ADD = """
INSERT INTO attempts (id, run, scenario, scenario_version, title, family, moment, scene, line, way, choice,
                      began, given, day)
VALUES (:id, :run, :scenario, :scenario_version, :title, :family, :moment,
        (SELECT number FROM scenes WHERE hash = :hash), :line, :way, :choice, :began, :given, :day)
"""

_FIND = "SELECT number, line, day, family, way, reaction FROM attempts WHERE id = ?"

_ADD_JUDGEMENT = "INSERT INTO judgements (attempt, judge_version, grade, score, recount) VALUES (?, ?, ?, ?, ?)"

_ADD_EVIDENCE = """
INSERT INTO evidence (judgement, mark, starts, ends, why, chance, doubt) VALUES (?, ?, ?, ?, ?, ?, ?)
"""

_NEWEST_JUDGEMENT = "SELECT number, grade FROM judgements WHERE attempt = ? ORDER BY number DESC LIMIT 1"

_MARKS_OF = "SELECT DISTINCT mark FROM evidence WHERE judgement = ? AND NOT doubt"

_DISPUTE = """
INSERT INTO disputes (attempt, mark, note, at) VALUES (?, ?, ?, ?)
ON CONFLICT (attempt, mark) DO UPDATE SET note = excluded.note, at = excluded.at
"""

_ANSWER = """
INSERT INTO answers (attempt, mark, holds, at) VALUES (?, ?, ?, ?)
ON CONFLICT (attempt, mark) DO UPDATE SET holds = excluded.holds, at = excluded.at
"""

_RECOUNTS_IN_FORCE = """
SELECT number FROM judgements WHERE attempt = :attempt AND recount
    AND number > (SELECT max(number) FROM judgements WHERE attempt = :attempt AND NOT recount)
"""

ATTEMPTS = "SELECT attempts.*, scenes.json FROM attempts JOIN scenes ON scenes.number = attempts.scene "

NEWEST = ATTEMPTS + "WHERE reaction IS NOT NULL AND given < :before ORDER BY given DESC LIMIT :limit"

NEWEST_OF_SCENARIO = (
    ATTEMPTS
    + "WHERE reaction IS NOT NULL AND scenario = :scenario AND given < :before ORDER BY given DESC LIMIT :limit"
)

LAST_GRADES = """
WITH RECURSIVE tried (scenario) AS (
    SELECT min(scenario) FROM attempts WHERE reaction IS NOT NULL
    UNION ALL
    SELECT (SELECT min(scenario) FROM attempts WHERE reaction IS NOT NULL AND scenario > tried.scenario)
    FROM tried WHERE scenario IS NOT NULL
)
SELECT scenario, (
    SELECT grade FROM judgements WHERE attempt = (
        SELECT number FROM attempts
        WHERE scenario = tried.scenario AND reaction IS NOT NULL ORDER BY given DESC LIMIT 1
    )
    ORDER BY number DESC LIMIT 1
)
FROM tried WHERE scenario IS NOT NULL
"""
"""From each scenario to the next by the index, and not through every attempt."""


_OF_RUN = ATTEMPTS + "WHERE run = ? AND reaction IS NOT NULL ORDER BY given, attempts.number"

_ANSWERS_HEARD = """
SELECT reaction FROM attempts WHERE scenario = ? AND reaction IS NOT NULL ORDER BY given DESC LIMIT ?
"""

_CORRECTED = """
SELECT attempts.*, scenes.json FROM attempts JOIN scenes ON scenes.number = attempts.scene
WHERE reaction IS NOT NULL AND attempts.number IN (SELECT attempt FROM disputes UNION SELECT attempt FROM answers)
ORDER BY given, attempts.number
"""

_JUDGEMENTS = "SELECT * FROM judgements WHERE attempt IN (SELECT value FROM json_each(?)) ORDER BY number"

_EVIDENCE = """
SELECT * FROM evidence WHERE judgement IN
    (SELECT number FROM judgements WHERE attempt IN (SELECT value FROM json_each(?)))
ORDER BY number
"""

_DISPUTES = "SELECT * FROM disputes WHERE attempt IN (SELECT value FROM json_each(?)) ORDER BY at, mark"

_ANSWERS = "SELECT * FROM answers WHERE attempt IN (SELECT value FROM json_each(?)) ORDER BY at, mark"

_COUNT = """
SELECT (SELECT coalesce(sum(attempts), 0) FROM day_sums) + (SELECT count(*) FROM attempts WHERE reaction IS NULL)
"""

_KEEP_DRAFT = """
INSERT INTO drafts (scenario, moment, text) VALUES (?, ?, ?)
ON CONFLICT (scenario, moment) DO UPDATE SET text = excluded.text
"""
