"""What Today is made of, read from the sums and skills that are kept ready; it reads no exit whole."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from trainer.core.day_tally import DayTally
from trainer.core.practice.skills import Effort, Played, Skill
from trainer.core.rubric import Mark

if TYPE_CHECKING:
    from trainer.store.database import Database

Row = Sequence[object]


class SqlitePracticeBook:
    """Fulfils PracticeBook. Disk trouble is a TrainerError."""

    def __init__(self, database: "Database") -> None:
        self._database = database

    def skills(self) -> Sequence[Skill]:
        return [skill_of(row) for row in self._database.read_plainly(f"SELECT {SKILL_COLUMNS} FROM skills")]  # noqa: S608

    def last_played(self) -> Mapping[str, Played]:
        found = self._database.read_plainly(_LAST_PLAYED)
        return {
            scenario: Played(scenario, family, date.fromisoformat(day), grade) for scenario, family, day, grade in found
        }

    def runs(self, limit: int) -> Sequence[Played]:
        runs: dict[str, Played] = {}
        for run, scenario, family, day in self._database.read(_RUNS, (limit,)):
            runs.setdefault(run, Played(scenario, family, date.fromisoformat(day)))
        return list(runs.values())

    def days_since(self, day: date) -> Sequence[DayTally]:
        found = self._database.read(_DAYS, (day.isoformat(),))
        return [DayTally(row["day"], row["attempts"], row["grades"], {}) for row in found]

    def earned(self, limit: int) -> Sequence[frozenset[Mark]]:
        found = self._database.read_plainly(_EARNED, (limit,))
        return [frozenset(_MARKS[name] for name in (marks or "").split(",") if name) for (marks,) in found]


_MARKS, _EFFORTS = {mark.value: mark for mark in Mark}, {effort.value: effort for effort in Effort}


def skill_of(row: Row) -> Skill:
    """A skill from its columns, in the order of SKILL_COLUMNS."""
    family, mark, tries, last, due, effort, stability, difficulty = row
    return Skill(
        str(family),
        _MARKS[str(mark)],
        int(str(tries)),
        date.fromisoformat(str(last)),
        date.fromisoformat(str(due)),
        _EFFORTS[int(str(effort))],
        float(str(stability)),
        float(str(difficulty)),
    )


SKILL_COLUMNS = "family, mark, tries, last, due, effort, stability, difficulty"

_LAST_PLAYED = """
WITH RECURSIVE tried (scenario) AS (
    SELECT min(scenario) FROM attempts WHERE reaction IS NOT NULL
    UNION ALL
    SELECT (SELECT min(scenario) FROM attempts WHERE reaction IS NOT NULL AND scenario > tried.scenario)
    FROM tried WHERE scenario IS NOT NULL
), newest (number) AS (
    SELECT (SELECT number FROM attempts
            WHERE scenario = tried.scenario AND reaction IS NOT NULL ORDER BY given DESC LIMIT 1)
    FROM tried WHERE scenario IS NOT NULL
)
SELECT scenario, family, day,
       (SELECT grade FROM judgements WHERE attempt = attempts.number ORDER BY number DESC LIMIT 1)
FROM newest JOIN attempts ON attempts.number = newest.number
"""
"""From each scenario to the next by the index, and not through every attempt."""

_RUNS = """
SELECT run, scenario, family, day FROM attempts WHERE reaction IS NOT NULL ORDER BY given DESC LIMIT ?
"""

_DAYS = "SELECT day, attempts, grades FROM day_sums WHERE day >= ? ORDER BY day"

_EARNED = """
SELECT (SELECT group_concat(mark) FROM evidence
        WHERE doubt = 0 AND judgement = (SELECT max(number) FROM judgements WHERE attempt = attempts.number))
FROM attempts WHERE reaction IS NOT NULL ORDER BY given DESC LIMIT ?
"""
"""The newest judgement is the one that counts."""
