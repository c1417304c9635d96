"""Judging again: the newer judgement counts, the player's word goes on counting, what changed is told."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

import pytest

from tests.store.samples import NOW, attempt, day_of, judgement
from trainer.core.attempt import Answer, Dispute
from trainer.core.judgement import Judgement
from trainer.core.rejudging import JudgedAgain, judge_all_again, run_until_stopped
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.store.database import open_database
from trainer.store.progress import SqliteProgress


class NewerJudge:
    """Finds thanks and an untruth in every line, and doubts a stock excuse."""

    version = "2"

    def judge(self, line: str, scene: Scene) -> Judgement:
        return judgement(line, {Mark.THANKS, Mark.UNTRUE}, 2, "2", {Mark.CANNED_EXCUSE})

    def without(self, said: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        left = set(said.marks) - set(marks)
        return judgement(said.line, left, 1 + len(left), "2", said.unsure)


@pytest.fixture
def log(tmp_path) -> Iterable[SqliteProgress]:  # type: ignore[no-untyped-def]
    with open_database(tmp_path / "a.db", NOW).database as database:
        log = SqliteProgress(database, day_of)
        for number in range(3):
            one = attempt(number)
            log.add(one)
            log.add_judgement(one.id, judgement(one.line, {Mark.THANKS}, 4), "Oh.")
        yield log


def all_again(log: SqliteProgress) -> list[JudgedAgain]:
    return list(judge_all_again(log.judged_otherwise("2"), NewerJudge(), log))


def test_the_newer_judgement_counts_and_none_is_left_over(log: SqliteProgress) -> None:
    steps = all_again(log)
    assert [step.done for step in steps] == [1, 2, 3]
    assert steps[-1].complete
    assert {one.counted.judge_version for one in log.newest(9)} == {"2"}
    assert log.judged_otherwise("2") == []


def test_what_changed_is_told_the_newest_first(log: SqliteProgress) -> None:
    last = all_again(log)[-1]
    assert last.changed == 3
    assert [change.after.attempt.id for change in last.changes] == ["attempt-2", "attempt-1", "attempt-0"]
    assert (last.changes[0].gained, last.changes[0].lost) == ((Mark.UNTRUE,), ())
    assert log.get("attempt-2") == last.changes[0].after


def test_a_mark_that_the_player_called_wrong_stays_away(log: SqliteProgress) -> None:
    said = log.get("attempt-1")
    assert said is not None
    log.add_dispute("attempt-1", Dispute(Mark.THANKS, "no", NOW), replace(judgement(said.attempt.line, set(), 3)))
    log.add_answer("attempt-2", Answer(Mark.UNTRUE, False, NOW), None)
    all_again(log)
    disputed, answered = log.get("attempt-1"), log.get("attempt-2")
    assert disputed is not None
    assert answered is not None
    assert (disputed.judgement.marks, disputed.counted.marks) == ((Mark.THANKS, Mark.UNTRUE), (Mark.UNTRUE,))
    assert answered.counted.marks == (Mark.THANKS,)


def test_it_can_be_stopped_after_any_exit_and_gone_on_with(log: SqliteProgress) -> None:
    told: list[JudgedAgain] = []
    again = judge_all_again(log.judged_otherwise("2"), NewerJudge(), log)
    last = run_until_stopped(again, told.append, lambda: len(told) == 2)
    assert last is not None
    assert (last.done, last.complete) == (2, False)
    assert log.judged_otherwise("2") == ["attempt-0"]
    assert all_again(log)[-1].complete


def test_an_exit_that_has_gone_meanwhile_is_passed_over(log: SqliteProgress) -> None:
    (step,) = islice(judge_all_again(["nobody"], NewerJudge(), log), 2)
    assert (step.done, step.changed) == (1, 0)
