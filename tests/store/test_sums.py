"""The sums that are kept ready equal a full count, whatever happened to the attempts."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.samples import NOW, answer, attempt, day_of, dispute, judgement
from trainer.core.attempt import Attempt, JudgedAttempt
from trainer.core.judgement import Judgement
from trainer.core.ports import DayTally
from trainer.core.rubric import Mark
from trainer.store import sums
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import Database, open_database

MARKS = (Mark.THANKS, Mark.RECAP, Mark.GOODWILL, Mark.UNTRUE)
"""Few, so that they meet often."""

MARK_SETS = st.sets(st.sampled_from(MARKS))
WHICH = st.integers(0, 5)

ADD = st.tuples(st.just("add"), st.integers(0, 3), st.sampled_from(["talkers", "phones"]))
JUDGE = st.tuples(st.just("judge"), WHICH, st.tuples(MARK_SETS, st.integers(1, 5), MARK_SETS))
DISPUTE = st.tuples(st.just("dispute"), WHICH, st.sampled_from(MARKS))
ANSWER = st.tuples(st.just("answer"), WHICH, st.tuples(st.sampled_from(MARKS), st.booleans()))
TAKE_BACK = st.tuples(st.just("take_back"), WHICH, st.none())


class Model:
    """The same log, with every sum counted from the start each time."""

    def __init__(self, log: SqliteAttemptLog) -> None:
        self.log = log
        self.attempts: list[Attempt] = []
        self.counted: dict[str, Judgement] = {}
        self.said: dict[str, Judgement] = {}
        self.disputed: dict[str, set[Mark]] = {}
        self.answered: dict[str, dict[Mark, bool]] = {}

    def add(self, days: int, family: str) -> None:
        number = len(self.attempts)
        one = attempt(number, family=family, given=NOW + timedelta(days=days, minutes=number))
        self.log.add(one)
        self.attempts.append(one)

    def judge(self, which: int, what: tuple[set[Mark], int, set[Mark]]) -> None:
        if which >= len(self.attempts):
            return
        one = self.attempts[which]
        marks, grade, doubts = what
        said = judgement(one.line, marks, grade, doubts=doubts - marks)
        if one.id not in self.said:
            self.log.add_judgement(one.id, said, "")
        else:
            self.log.rejudge(one.id, said, self._corrected(one.id, said))
        self.said[one.id] = said
        self.counted[one.id] = self._corrected(one.id, said) or said

    def dispute(self, which: int, mark: Mark) -> None:
        if which >= len(self.attempts) or (one := self.attempts[which]).id not in self.said:
            return
        self.disputed.setdefault(one.id, set()).add(mark)
        recount = self._corrected(one.id, self.said[one.id])
        assert recount is not None
        self.log.add_dispute(one.id, dispute(mark), recount)
        self.counted[one.id] = recount

    def answer(self, which: int, what: tuple[Mark, bool]) -> None:
        mark, holds = what
        if which >= len(self.attempts) or (one := self.attempts[which]).id not in self.said:
            return
        self.answered.setdefault(one.id, {})[mark] = holds
        recount = self._corrected(one.id, self.said[one.id]) or self.said[one.id]
        self.log.add_answer(one.id, answer(mark, holds=holds), recount if recount != self.counted[one.id] else None)
        self.counted[one.id] = recount

    def take_back(self, which: int, _: None) -> None:
        if which >= len(self.attempts) or (one := self.attempts[which]).id not in self.said:
            return
        self.disputed.pop(one.id, None)
        self.answered.pop(one.id, None)
        self.log.take_back(JudgedAttempt(one, self.said[one.id], ""))
        self.counted[one.id] = self.said[one.id]

    def _corrected(self, attempt_id: str, said: Judgement) -> Judgement | None:
        """The judgement by the player's word; None where they said nothing that changes it."""
        disputed, answers = self.disputed.get(attempt_id, set()), self.answered.get(attempt_id, {})
        more = {mark for mark, holds in answers.items() if holds} & set(said.unsure)
        less = disputed | ({mark for mark, holds in answers.items() if not holds} & set(said.marks))
        if not more and not less:
            return None
        marks = (set(said.marks) | more) - less
        return judgement(said.line, marks, min(5, 1 + len(marks)), doubts=set(said.unsure) - more)

    def days(self) -> Sequence[DayTally]:
        tallies: dict[str, DayTally] = {}
        for one in self.attempts:
            if counted := self.counted.get(one.id):
                day = day_of(one.given).isoformat()
                before = tallies.get(day, DayTally(day, 0, 0, {}))
                marks = Counter(before.marks) + Counter(counted.marks)
                tallies[day] = replace(
                    before, attempts=before.attempts + 1, grades=before.grades + counted.grade, marks=dict(marks)
                )
        return [tallies[day] for day in sorted(tallies)]

    def families(self) -> dict[str, tuple[int, int]]:
        grades: dict[str, list[int]] = {}
        for one in self.attempts:
            if counted := self.counted.get(one.id):
                grades.setdefault(one.family, []).append(counted.grade)
        return {family: (len(found), sum(found)) for family, found in grades.items()}


@settings(max_examples=60, deadline=None)
@given(events=st.lists(st.one_of(ADD, JUDGE, DISPUTE, ANSWER, TAKE_BACK), max_size=40))
def test_sums_equal_a_full_count(events: list[tuple[str, int, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder) / "a.db", NOW).database as database:
        log = SqliteAttemptLog(database, day_of)
        model = Model(log)
        for name, number, value in [("add", 0, "talkers"), *events]:
            getattr(model, name)(number, value)
        assert log.days() == model.days()
        assert log.families() == model.families()
        assert log.count() == len(model.attempts)
        assert {one.attempt.id: one.counted for one in log.newest(99)} == model.counted
        assert _sums(database) == _recounted_sums(database)


def test_a_recount_mends_sums_that_went_wrong(log: SqliteAttemptLog, database: Database) -> None:
    log.add(attempt())
    log.add_judgement("attempt-1", judgement(attempt().line, {Mark.THANKS, Mark.RECAP}, 4), "")
    right = (log.days(), log.families())
    with database.write() as connection:
        connection.execute("UPDATE day_sums SET grades = 99")
        connection.execute("DELETE FROM family_sums")
        connection.execute("INSERT INTO day_mark_sums VALUES ('2020-01-01', 'thanks', 7)")
    with database.write() as connection:
        sums.recount(connection)
    assert (log.days(), log.families()) == right


def _sums(database: Database) -> list[list[tuple[object, ...]]]:
    tables = ("day_sums", "family_sums", "day_mark_sums")
    return [database.read_plainly(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]


def _recounted_sums(database: Database) -> list[list[tuple[object, ...]]]:
    with database.write() as connection:
        sums.recount(connection)
    return _sums(database)
