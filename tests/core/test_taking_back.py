"""A dispute or an answer that is taken back no longer counts, in a real file, whoever judges by then."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.asking import ASKED_LINE, AskingJudge
from tests.core.scenes import scenario
from tests.core.test_doubts import SURE, database, judged_anew, log, sittings, tools
from trainer.core.attempt import JudgedAttempt, Way
from trainer.core.rehearsal import Rehearsal, Tools, answer_doubt, dispute, take_back
from trainer.core.rubric import Mark
from trainer.store.progress import SqliteProgress

__all__ = ["database", "log", "sittings", "tools"]

Correct = Callable[[JudgedAttempt, Tools], JudgedAttempt]


@pytest.fixture
def before(tools: Tools) -> JudgedAttempt:
    rehearsal = Rehearsal(scenario(), tools)
    rehearsal.reply(1)
    rehearsal.reply(0)
    rehearsal.listen()
    return rehearsal.leave(ASKED_LINE, Way.TYPED)


@pytest.mark.parametrize(
    "correct",
    [
        lambda one, tools: dispute(one, [Mark.THANKS, Mark.NAME], "No.", tools),
        lambda one, tools: answer_doubt(one, Mark.CANNED_EXCUSE, True, tools),
        lambda one, tools: answer_doubt(one, Mark.UNTRUE, False, tools),
    ],
)
def test_a_correction_that_is_taken_back_counts_no_more(
    before: JudgedAttempt,
    tools: Tools,
    log: SqliteProgress,
    correct: Correct,
) -> None:
    days = log.days()
    correct(before, tools)
    assert log.get(before.attempt.id) != before
    assert take_back(before, tools) == before
    assert log.get(before.attempt.id) == before
    assert log.days() == days


def test_only_what_was_said_since_is_taken_back(
    before: JudgedAttempt,
    tools: Tools,
    log: SqliteProgress,
) -> None:
    answered = answer_doubt(before, Mark.CANNED_EXCUSE, True, tools)
    dispute(answered, [Mark.NAME], "", tools)
    restored = take_back(answered, tools)
    assert restored.counted.marks == (*SURE, Mark.CANNED_EXCUSE)
    assert [one.mark for one in restored.open_doubts] == [Mark.UNTRUE]
    assert log.get(before.attempt.id) == restored


def test_what_is_taken_back_can_be_said_again(before: JudgedAttempt, tools: Tools) -> None:
    restored = take_back((dispute(before, [Mark.NAME], "", tools), before)[1], tools)
    assert dispute(restored, [Mark.NAME], "Still.", tools).counted.marks == (Mark.THANKS, Mark.CLEAR_CLOSE)


def test_a_newer_judge_keeps_the_say_of_what_stands(
    before: JudgedAttempt,
    tools: Tools,
    log: SqliteProgress,
) -> None:
    disputed = dispute(before, [Mark.NAME], "", tools)
    newer = AskingJudge("sure-1", told={Mark.THANKS: "Thank you", Mark.NAME: "Ana"}, doubted={})
    assert judged_anew(disputed, newer, log).counted.marks == (Mark.THANKS,)
    restored = take_back(before, replace(tools, judge=newer))
    assert (restored.counted.marks, restored.counted.judge_version) == ((Mark.THANKS, Mark.NAME), "sure-1")
    assert log.get(before.attempt.id) == restored
