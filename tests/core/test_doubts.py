"""What the player says to the judge's doubts is kept in a real file, and the line is counted by it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from tests.asking import ASKED_LINE, AskingJudge
from tests.core.scenes import scenario
from trainer.core.attempt import Answer, JudgedAttempt, Way
from trainer.core.judge.grade import counted
from trainer.core.rehearsal import Rehearsal, Tools, answer_doubt, dispute, recounted
from trainer.core.rubric import Mark
from trainer.store.database import FILE_NAME, Database, open_database
from trainer.store.progress import SqliteProgress
from trainer.store.sittings import SqliteSittings

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
SURE = (Mark.THANKS, Mark.CLEAR_CLOSE, Mark.NAME)
HALF_HEARD = AskingJudge(doubted={Mark.MIX_UP: "your hens"})


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / FILE_NAME, NOON).database as database:
        yield database


@pytest.fixture
def log(database: Database) -> SqliteProgress:
    return SqliteProgress(database, lambda moment: moment.date())


@pytest.fixture
def sittings(database: Database) -> SqliteSittings:
    return SqliteSittings(database, lambda moment: moment.date())


@pytest.fixture
def tools(log: SqliteProgress, sittings: SqliteSittings) -> Tools:
    seconds, numbers = count(), count(1)
    clock = lambda: NOON + timedelta(seconds=next(seconds))  # noqa: E731
    return Tools(AskingJudge(), log, sittings, clock, lambda: f"id-{next(numbers)}")


@pytest.fixture
def judged(tools: Tools) -> JudgedAttempt:
    """A thankful, clear line with two marks in doubt: a stock excuse and an untrue reason."""
    rehearsal = Rehearsal(scenario(), tools)
    rehearsal.reply(1)
    rehearsal.reply(0)
    rehearsal.listen()
    return rehearsal.leave(ASKED_LINE, Way.TYPED)


def test_a_doubt_does_not_count(judged: JudgedAttempt, log: SqliteProgress) -> None:
    assert judged.counted.marks == SURE
    assert [one.mark for one in judged.open_doubts] == [Mark.CANNED_EXCUSE, Mark.UNTRUE]
    assert log.get(judged.attempt.id) == judged


def test_a_doubt_that_holds_counts_from_then_on(judged: JudgedAttempt, tools: Tools, log: SqliteProgress) -> None:
    answered = answer_doubt(judged, Mark.CANNED_EXCUSE, True, tools)
    assert answered.counted.marks == (*SURE, Mark.CANNED_EXCUSE)
    assert answered.counted.words(Mark.CANNED_EXCUSE) == ("get another drink",)
    assert (judged.counted.grade, answered.counted.grade) == (4, 2)
    assert answered.judgement == judged.judgement
    assert [one.mark for one in answered.open_doubts] == [Mark.UNTRUE]
    assert log.get(judged.attempt.id) == answered


def test_a_doubt_that_does_not_hold_changes_no_count(judged: JudgedAttempt, tools: Tools, log: SqliteProgress) -> None:
    answered = answer_doubt(judged, Mark.UNTRUE, False, tools)
    assert answered.recount is None
    assert [(one.mark, one.holds) for one in answered.answers] == [(Mark.UNTRUE, False)]
    assert [one.mark for one in answered.open_doubts] == [Mark.CANNED_EXCUSE]
    assert log.get(judged.attempt.id) == answered


def test_several_answers_count_together(judged: JudgedAttempt, tools: Tools, log: SqliteProgress) -> None:
    answered = answer_doubt(judged, Mark.UNTRUE, True, tools)
    answered = answer_doubt(answered, Mark.CANNED_EXCUSE, True, tools)
    assert answered.counted.marks == (*SURE, Mark.CANNED_EXCUSE, Mark.UNTRUE)
    assert answered.open_doubts == ()
    assert log.get(judged.attempt.id) == answered


def test_an_answer_may_be_changed(judged: JudgedAttempt, tools: Tools, log: SqliteProgress) -> None:
    answered = answer_doubt(judged, Mark.UNTRUE, True, tools)
    again = answer_doubt(answered, Mark.UNTRUE, False, tools)
    assert again.counted == judged.judgement
    assert [one.holds for one in again.answers] == [False]
    assert log.get(judged.attempt.id) == again


@pytest.fixture
def half_heard(tools: Tools) -> JudgedAttempt:
    """A line in which something may be mixed up."""
    rehearsal = Rehearsal(scenario(), replace(tools, judge=HALF_HEARD))
    rehearsal.reply(1)
    rehearsal.reply(0)
    rehearsal.listen()
    return rehearsal.leave("Thank you, Ana, and my best to your hens. I’m off.", Way.TYPED)


def test_what_fits_what_was_told_shows_that_it_was_heard(
    half_heard: JudgedAttempt, tools: Tools, log: SqliteProgress
) -> None:
    fits = answer_doubt(half_heard, Mark.MIX_UP, False, tools)
    assert fits.counted.marks == (Mark.THANKS, Mark.RECAP, *SURE[1:])
    assert fits.counted.words(Mark.RECAP) == ("your hens",)
    assert (half_heard.counted.grade, fits.counted.grade) == (4, 5)
    assert fits.open_doubts == ()
    assert log.get(fits.attempt.id) == fits
    anew = judged_anew(fits, replace(HALF_HEARD, version="asking-2"), log)
    assert anew.counted.marks == fits.counted.marks
    other = answer_doubt(anew, Mark.MIX_UP, True, tools)
    assert other.counted.marks == (*SURE, Mark.MIX_UP)
    assert log.get(fits.attempt.id) == other


def test_what_was_heard_already_is_not_heard_twice(half_heard: JudgedAttempt) -> None:
    told = {**HALF_HEARD.told, Mark.RECAP: "my best to your hens"}
    judgement = replace(HALF_HEARD, told=told).judge(half_heard.attempt.line, half_heard.attempt.scene)
    fits = replace(half_heard, judgement=judgement, answers=(Answer(Mark.MIX_UP, False, NOON),))
    assert recounted(fits, HALF_HEARD) == judgement


@pytest.mark.parametrize("dispute_first", [True, False])
def test_answers_and_disputes_count_together(
    judged: JudgedAttempt, tools: Tools, log: SqliteProgress, dispute_first: bool
) -> None:
    if dispute_first:
        judged = dispute(judged, [Mark.NAME], "", tools)
    judged = answer_doubt(judged, Mark.CANNED_EXCUSE, True, tools)
    if not dispute_first:
        judged = dispute(judged, [Mark.NAME], "", tools)
    assert judged.counted.marks == (Mark.THANKS, Mark.CLEAR_CLOSE, Mark.CANNED_EXCUSE)
    assert judged.counted.grade == counted(judged.counted, judged.attempt.scene).grade
    assert log.get(judged.attempt.id) == judged


def test_an_answer_that_does_not_hold_leaves_the_recount_of_a_dispute(
    judged: JudgedAttempt, tools: Tools, log: SqliteProgress
) -> None:
    disputed = dispute(judged, [Mark.NAME], "", tools)
    answered = answer_doubt(disputed, Mark.UNTRUE, False, tools)
    assert answered.recount == disputed.recount
    assert log.get(judged.attempt.id) == answered


def test_a_mark_that_held_may_be_disputed_later(judged: JudgedAttempt, tools: Tools, log: SqliteProgress) -> None:
    answered = answer_doubt(judged, Mark.CANNED_EXCUSE, True, tools)
    disputed = dispute(answered, [Mark.CANNED_EXCUSE], "After all, no.", tools)
    assert disputed.counted.marks == SURE
    assert log.get(judged.attempt.id) == disputed


def test_what_the_judge_did_not_ask_cannot_be_answered(
    judged: JudgedAttempt, tools: Tools, log: SqliteProgress
) -> None:
    for mark in (Mark.THANKS, Mark.CAVES):
        with pytest.raises(ValueError, match="did not ask"):
            answer_doubt(judged, mark, True, tools)
    assert log.get(judged.attempt.id) == judged


def judged_anew(judged: JudgedAttempt, judge: AskingJudge, log: SqliteProgress) -> JudgedAttempt:
    """The attempt after another judge has seen it, with the player's word applied to what it says."""
    anew = replace(judged, judgement=judge.judge(judged.attempt.line, judged.attempt.scene), recount=None)
    by_word = recounted(anew, judge)
    log.rejudge(judged.attempt.id, anew.judgement, by_word if by_word != anew.judgement else None)
    kept = log.get(judged.attempt.id)
    assert kept is not None
    return kept


def test_the_players_word_outlives_a_newer_judge(judged: JudgedAttempt, tools: Tools, log: SqliteProgress) -> None:
    judged = answer_doubt(judged, Mark.CANNED_EXCUSE, True, tools)
    judged = answer_doubt(judged, Mark.UNTRUE, False, tools)
    anew = judged_anew(judged, AskingJudge("asking-2"), log)
    assert anew.counted.marks == (*SURE, Mark.CANNED_EXCUSE)
    assert anew.open_doubts == ()
    told = AskingJudge("sure-1", told={Mark.UNTRUE: "My train leaves soon", Mark.THANKS: "Thank you"}, doubted={})
    anew = judged_anew(judged, told, log)
    assert (anew.judgement.marks, anew.counted.marks) == ((Mark.THANKS, Mark.UNTRUE), (Mark.THANKS,))
    assert anew.counted.judge_version == "sure-1"


def test_an_answer_says_when(judged: JudgedAttempt, tools: Tools) -> None:
    [said] = answer_doubt(judged, Mark.UNTRUE, True, tools).answers
    assert said == Answer(Mark.UNTRUE, True, said.at)
    assert said.at > judged.attempt.given
