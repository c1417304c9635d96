"""The sums that are kept ready equal a full count, whatever happened to the attempts."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.samples import NOW, answer, attempt, day_of, dispute, judgement
from tests.store.test_migrations import make_sample
from trainer.core.attempt import Attempt, JudgedAttempt, Way
from trainer.core.day_tally import DayTally
from trainer.core.judgement import Judgement
from trainer.core.practice.exit_kind import exit_kind
from trainer.core.progress_log import EVERYTHING, DayCount, Narrowed, RecallTally
from trainer.core.recall import Recalled
from trainer.core.rubric import Mark
from trainer.store import sums
from trainer.store.database import Database, open_database
from trainer.store.progress import SqliteProgress
from trainer.store.sittings import SqliteSittings

MARKS = (Mark.THANKS, Mark.RECAP, Mark.GOODWILL, Mark.UNTRUE)
"""Few, so that they meet often."""

MARK_SETS = st.sets(st.sampled_from(MARKS))
WHICH = st.integers(0, 5)

ADD = st.tuples(
    st.just("add"), st.integers(0, 3), st.tuples(st.sampled_from(["talkers", "phones", ""]), st.sampled_from(Way))
)
JUDGE = st.tuples(st.just("judge"), WHICH, st.tuples(MARK_SETS, st.integers(1, 5), MARK_SETS))
DISPUTE = st.tuples(st.just("dispute"), WHICH, st.sampled_from(MARKS))
ANSWER = st.tuples(st.just("answer"), WHICH, st.tuples(st.sampled_from(MARKS), st.booleans()))
TAKE_BACK = st.tuples(st.just("take_back"), WHICH, st.none())


class Model:
    """The same log, with every sum counted from the start each time."""

    def __init__(self, log: SqliteProgress) -> None:
        self.log = log
        self.attempts: list[Attempt] = []
        self.counted: dict[str, Judgement] = {}
        self.said: dict[str, Judgement] = {}
        self.disputed: dict[str, set[Mark]] = {}
        self.answered: dict[str, dict[Mark, bool]] = {}

    def add(self, days: int, what: tuple[str, Way]) -> None:
        number = len(self.attempts)
        family, way = what
        one = attempt(number, family=family, way=way, given=NOW + timedelta(days=days, minutes=number))
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

    def days(self, narrowed: Narrowed = EVERYTHING) -> Sequence[DayTally]:
        tallies: dict[str, list[Judgement]] = {}
        for one, counted in self.within(narrowed):
            tallies.setdefault(day_of(one.given).isoformat(), []).append(counted)
        return [_tally(day, tallies[day]) for day in sorted(tallies)]

    def families(self, narrowed: Narrowed = EVERYTHING) -> dict[str, tuple[int, int]]:
        grades: dict[str, list[int]] = {}
        for one, counted in self.within(narrowed):
            if one.family:
                grades.setdefault(one.family, []).append(counted.grade)
        return {family: (len(found), sum(found)) for family, found in grades.items()}

    def within(self, narrowed: Narrowed) -> list[tuple[Attempt, Judgement]]:
        """The judged attempts that are asked about."""
        return [
            (one, self.counted[one.id])
            for one in self.attempts
            if one.id in self.counted
            and narrowed.family in {None, one.family}
            and narrowed.way in {None, one.way}
            and (narrowed.since is None or day_of(one.given) >= narrowed.since)
        ]


def _tally(day: str, counted: Sequence[Judgement]) -> DayTally:
    grades = [one.grade for one in counted]
    return DayTally(
        day,
        len(counted),
        sum(grades),
        dict(Counter(mark for one in counted for mark in one.marks)),
        tuple(grades.count(grade) for grade in range(1, 6)),
        dict(Counter(exit_kind(one.marks) for one in counted)),
    )


NARROWED = (
    EVERYTHING,
    Narrowed(family="talkers"),
    Narrowed(way=Way.TYPED),
    Narrowed(since=day_of(NOW) + timedelta(days=1)),
    Narrowed("phones", Way.CHOSEN, day_of(NOW) + timedelta(days=2)),
)


@settings(max_examples=60, deadline=None)
@given(events=st.lists(st.one_of(ADD, JUDGE, DISPUTE, ANSWER, TAKE_BACK), max_size=40))
def test_sums_equal_a_full_count(events: list[tuple[str, int, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder) / "a.db", NOW).database as database:
        log = SqliteProgress(database, day_of)
        model = Model(log)
        for name, number, value in [("add", 0, ("talkers", Way.TYPED)), *events]:
            getattr(model, name)(number, value)
        for narrowed in NARROWED:
            assert log.days(narrowed) == model.days(narrowed)
            assert log.families(narrowed) == model.families(narrowed)
        assert log.count() == len(model.attempts)
        assert {one.attempt.id: one.counted for one in log.newest(99)} == model.counted
        assert _sums(database) == _recounted_sums(database)


def test_a_recount_mends_sums_that_went_wrong(log: SqliteProgress, database: Database) -> None:
    log.add(attempt())
    log.add_judgement("attempt-1", judgement(attempt().line, {Mark.THANKS, Mark.RECAP}, 4), "")
    right = (log.days(), log.families())
    with database.write() as connection:
        connection.execute("UPDATE day_sums SET grades = 99")
        connection.execute("DELETE FROM practice_sums WHERE family = ''")
        connection.execute("UPDATE practice_sums SET mark_thanks = 7")
    with database.write() as connection:
        sums.recount(connection)
    assert (log.days(), log.families()) == right


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_file_of_an_older_version_gets_its_sums(number: int, path: Path) -> None:
    make_sample(number, path)
    with open_database(path, NOW).database as database:
        log = SqliteProgress(database, day_of)
        judged = log.newest(99)
        assert judged
        counted = [one.counted for one in judged]
        assert sum(day.attempts for day in log.days()) == len(judged)
        assert sum(day.grades for day in log.days()) == sum(one.grade for one in counted)
        assert [sum(day.by_grade) for day in log.days()] == [day.attempts for day in log.days()]
        kinds = Counter(exit_kind(one.marks) for one in counted)
        assert Counter(kind for day in log.days() for kind in Counter(day.kinds).elements()) == kinds
        asked = database.read("SELECT count(*), coalesce(sum(told = chosen), 0) FROM recalls")[0]
        assert (sum(day.asked for day in log.recalls()), sum(day.right for day in log.recalls())) == tuple(asked)
        assert _sums(database) == _recounted_sums(database)


def test_days_of_a_family_stand_apart(log: SqliteProgress) -> None:
    for number, family in enumerate(("talkers", "phones", "talkers")):
        one = attempt(number, family=family)
        log.add(one)
        log.add_judgement(one.id, judgement(one.line, grade=number + 1), "")
    day = day_of(NOW).isoformat()
    assert log.family_days() == {"phones": [DayCount(day, 1, 2)], "talkers": [DayCount(day, 2, 4)]}
    assert log.family_days(Narrowed(family="phones")) == {"phones": [DayCount(day, 1, 2)]}


@settings(max_examples=30, deadline=None)
@given(answers=st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["talkers", ""]), st.booleans()), max_size=12))
def test_answers_to_the_listening_check_are_counted_by_day(answers: list[tuple[int, str, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder) / "a.db", NOW).database as database:
        log, sittings = SqliteProgress(database, day_of), SqliteSittings(database, day_of)
        for days, where, right in answers:
            at = NOW + timedelta(days=days)
            sittings.add_recall(Recalled("run", "cornered", where, "hens", "hens" if right else "ducks", at))
        of_talkers = [one for one in answers if one[1] == "talkers"]
        both: tuple[tuple[str | None, list[tuple[int, str, bool]]], ...] = ((None, answers), ("talkers", of_talkers))
        for family, said in both:
            expected = [
                RecallTally(
                    (day_of(NOW) + timedelta(days=day)).isoformat(),
                    sum(one[0] == day for one in said),
                    sum(one[0] == day and one[2] for one in said),
                )
                for day in sorted({one[0] for one in said})
            ]
            assert log.recalls(Narrowed(family=family)) == expected
        assert _sums(database) == _recounted_sums(database)


SAID = st.none() | st.integers(0, 100)


@settings(max_examples=60, deadline=None)
@given(said=st.lists(st.tuples(st.integers(0, 2), st.builds(sums.Expected, SAID, SAID, SAID)), max_size=10))
def test_predictions_are_counted_by_day_however_often_they_change(said: list[tuple[int, sums.Expected]]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder) / "a.db", NOW).database as database:
        log = SqliteProgress(database, day_of)
        for number in range(3):
            log.add(attempt(number, given=NOW + timedelta(days=number // 2), family="phones" if number else ""))
        kept: dict[int, sums.Expected] = {}
        for number, expected in said:
            with database.write() as connection:
                sums.put_prediction(connection, f"attempt-{number}", kept.get(number), expected)
                connection.execute(
                    "INSERT OR REPLACE INTO predictions (attempt, hard, taken, turned_out)"
                    " SELECT number, ?, ?, ? FROM attempts WHERE id = ?",
                    (expected.hard, expected.taken, expected.turned_out, f"attempt-{number}"),
                )
            kept[number] = expected
        felt = [one.hard for one in kept.values() if one.hard is not None]
        both = [
            (one.taken, one.turned_out) for one in kept.values() if one.taken is not None and one.turned_out is not None
        ]
        days = log.predictions()
        assert (sum(day.felt for day in days), sum(day.hard for day in days)) == (len(felt), sum(felt))
        assert sum(day.compared for day in days) == len(both)
        assert sum(day.taken for day in days) == sum(taken for taken, _ in both)
        assert sum(day.better for day in days) == sum(out > taken for taken, out in both)
        assert _sums(database) == _recounted_sums(database)


def test_a_prediction_for_no_attempt_is_refused(database: Database) -> None:
    with pytest.raises(KeyError), database.write() as connection:
        sums.put_prediction(connection, "nobody", None, sums.Expected(50))


def _sums(database: Database) -> list[list[tuple[object, ...]]]:
    tables = ("day_sums", "practice_sums", "recall_sums", "prediction_sums")
    return [database.read_plainly(f"SELECT * FROM {table} ORDER BY 1, 2, 3") for table in tables]


def _recounted_sums(database: Database) -> list[list[tuple[object, ...]]]:
    with database.write() as connection:
        sums.recount(connection)
    return _sums(database)
