"""A rehearsal keeps every exit in a real file before it is judged, and its verdicts follow the play."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from tests.core.scenes import CLOSE, FOILED, GOODBYE, SCENE, TAG, scenario
from trainer.core.attempt import JudgedAttempt, Way
from trainer.core.errors import TrainerError
from trainer.core.judgement import Evidence, Judgement
from trainer.core.play import Ended, Leaving, NotNowError
from trainer.core.practice.day import practice_day
from trainer.core.rehearsal import Rehearsal, Tools, answer, dispute, judge_kept
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene, Stage
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, Database, open_database
from trainer.store.sittings import SqliteSittings

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
EXCUSE, THANKS = "I need a drink.", "Thank you, Ana."


@dataclass
class WordJudge:
    """Finds thanks and drinks by their words. Fulfils Judge, and remembers the scenes it judged in."""

    version = "words-1"
    scenes: list[Scene] = field(default_factory=list)

    def judge(self, line: str, scene: Scene) -> Judgement:
        self.scenes.append(scene)
        words = {Mark.THANKS: "thank", Mark.CANNED_EXCUSE: "drink"}
        found = {mark: line.lower().find(word) for mark, word in words.items()}
        return self._counted(
            line,
            tuple(Evidence(mark, at, at + 5, f"It says “{words[mark]}”.") for mark, at in found.items() if at >= 0),
        )

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        gone = set(marks)
        return self._counted(judgement.line, tuple(one for one in judgement.evidence if one.mark not in gone))

    def _counted(self, line: str, evidence: tuple[Evidence, ...]) -> Judgement:
        marks = tuple(one.mark for one in evidence)
        grade = 3 + sum(-1 if mark.fails else 1 for mark in marks)
        return Judgement(line, marks, evidence, grade, grade * 20 - 10, self.version)


class FailingJudge(WordJudge):
    """A judge that never gets to its verdict, as where the program ends in between."""

    def judge(self, line: str, scene: Scene) -> Judgement:
        raise RuntimeError("the lights went out")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / FILE_NAME, NOON).database as database:
        yield database


@pytest.fixture
def log(database: Database) -> SqliteAttemptLog:
    return SqliteAttemptLog(database, lambda moment: practice_day(moment, UTC))


@pytest.fixture
def sittings(database: Database) -> SqliteSittings:
    return SqliteSittings(database, lambda moment: practice_day(moment, UTC))


@pytest.fixture
def tools(log: SqliteAttemptLog, sittings: SqliteSittings) -> Tools:
    """A clock that goes on a second at each look, and names by number."""
    seconds, numbers = count(), count(1)
    clock = lambda: NOON + timedelta(seconds=next(seconds))  # noqa: E731
    return Tools(WordJudge(), log, sittings, clock, lambda: f"id-{next(numbers)}")


@pytest.fixture
def rehearsal(tools: Tools) -> Rehearsal:
    """A run that stands at its first exit."""
    return to_exit(Rehearsal(scenario(), tools))


def to_exit(rehearsal: Rehearsal) -> Rehearsal:
    rehearsal.reply(1)
    rehearsal.reply(0)
    rehearsal.listen()
    return rehearsal


def type_line(rehearsal: Rehearsal, line: str) -> JudgedAttempt:
    return rehearsal.leave(line, Way.TYPED)


# Leaving


def test_an_exit_is_kept_judged_and_answered(rehearsal: Rehearsal, log: SqliteAttemptLog) -> None:
    judged = rehearsal.leave(THANKS, Way.CHOSEN, 2)
    assert rehearsal.play.step == Ended(GOODBYE, GOODBYE.says, "")
    assert rehearsal.verdicts == (judged,)
    assert log.get(judged.attempt.id) == judged
    assert (judged.judgement.marks, judged.reaction) == ((Mark.THANKS,), GOODBYE.says)


def test_an_attempt_says_all_about_itself(rehearsal: Rehearsal) -> None:
    step = rehearsal.play.step
    assert isinstance(step, Leaving)
    attempt = rehearsal.leave(THANKS, Way.CHOSEN, 2).attempt
    assert (attempt.scenario, attempt.scenario_version, attempt.moment) == ("hens", 3, "close")
    assert (attempt.title, attempt.family, attempt.scene) == ("Forty hens", "talkers", step.scene)
    assert (attempt.line, attempt.way, attempt.choice) == (THANKS, Way.CHOSEN, 2)


def test_the_time_for_an_exit_runs_from_when_it_was_asked_for(tools: Tools) -> None:
    rehearsal = Rehearsal(scenario(), tools)  # looks at the clock once, and again at every step
    attempt = type_line(to_exit(rehearsal), THANKS).attempt
    assert (attempt.began, attempt.given) == (NOON + timedelta(seconds=3), NOON + timedelta(seconds=4))


def test_words_are_kept_before_the_judge_is_asked(tools: Tools, log: SqliteAttemptLog) -> None:
    rehearsal = to_exit(Rehearsal(scenario(), replace(tools, judge=FailingJudge())))
    with pytest.raises(RuntimeError, match="lights"):
        type_line(rehearsal, THANKS)
    assert [attempt.line for attempt in log.unjudged()] == [THANKS]
    assert rehearsal.verdicts == ()
    assert isinstance(rehearsal.play.step, Leaving)


def test_an_exit_at_the_wrong_time_is_not_kept(tools: Tools, log: SqliteAttemptLog) -> None:
    rehearsal = Rehearsal(scenario(), tools)
    with pytest.raises(NotNowError):
        type_line(rehearsal, THANKS)
    assert log.count() == 0


def test_words_that_cannot_be_kept_are_not_judged(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "another" / FILE_NAME
    with open_database(path, NOON).database as database:
        closed = replace(tools, log=SqliteAttemptLog(database, lambda moment: moment.date()))
        rehearsal = to_exit(Rehearsal(scenario(), closed))
        with open_database(path, NOON).database as other, other.write(), pytest.raises(TrainerError):
            type_line(rehearsal, THANKS)
    assert isinstance(rehearsal.play.step, Leaving)
    assert isinstance(tools.judge, WordJudge)
    assert tools.judge.scenes == []


def test_a_second_exit_is_judged_in_the_scene_as_it_is_then(rehearsal: Rehearsal, tools: Tools) -> None:
    type_line(rehearsal, EXCUSE)
    judged = type_line(rehearsal, THANKS)
    assert isinstance(tools.judge, WordJudge)
    assert [scene.stage for scene in tools.judge.scenes] == [Stage.CLOSE, Stage.PUSHBACK]
    assert (judged.attempt.moment, judged.attempt.scene) == ("tag", tools.judge.scenes[-1])
    assert [verdict.reaction for verdict in rehearsal.verdicts] == [FOILED.says, TAG.reactions[0].says]


def test_exits_of_a_run_belong_together_and_those_of_another_do_not(rehearsal: Rehearsal, tools: Tools) -> None:
    first, second = type_line(rehearsal, EXCUSE), type_line(rehearsal, THANKS)
    other = type_line(to_exit(Rehearsal(scenario(), tools)), THANKS)
    assert first.attempt.run == second.attempt.run != other.attempt.run
    assert len({judged.attempt.id for judged in (first, second, other)}) == 3


# Going back


def test_a_rewind_takes_the_verdict_back_but_the_log_keeps_it(rehearsal: Rehearsal, log: SqliteAttemptLog) -> None:
    first, second = type_line(rehearsal, EXCUSE), type_line(rehearsal, THANKS)
    rehearsal.rewind()
    assert rehearsal.verdicts == (first,)
    assert list(log.newest(9)) == [second, first]


def test_rewinding_to_the_talk_before_an_exit_lets_the_run_go_on_without_its_verdict(rehearsal: Rehearsal) -> None:
    judged = type_line(rehearsal, THANKS)
    rehearsal.rewind()
    rehearsal.rewind()
    rehearsal.listen()
    other = type_line(rehearsal, EXCUSE)
    assert judged not in rehearsal.verdicts
    assert rehearsal.verdicts == (other,)


def test_again_returns_to_the_exit_and_takes_back_its_verdict_and_those_after(rehearsal: Rehearsal) -> None:
    at_exit = rehearsal.play
    type_line(rehearsal, EXCUSE)
    type_line(rehearsal, THANKS)
    rehearsal.again("close")
    assert (rehearsal.play, rehearsal.verdicts) == (at_exit, ())


def test_again_at_the_second_exit_keeps_the_first_verdict(rehearsal: Rehearsal, log: SqliteAttemptLog) -> None:
    first = type_line(rehearsal, EXCUSE)
    type_line(rehearsal, THANKS)
    rehearsal.again("tag")
    other = type_line(rehearsal, "Goodbye.")
    assert rehearsal.verdicts == (first, other)
    assert (log.count(), other.attempt.run) == (3, first.attempt.run)


# Disputes


def test_a_disputed_mark_no_longer_counts_and_the_log_knows(
    rehearsal: Rehearsal, tools: Tools, log: SqliteAttemptLog
) -> None:
    judged = type_line(rehearsal, EXCUSE)
    corrected = dispute(judged, [Mark.CANNED_EXCUSE], "I was thirsty.", tools)
    assert (judged.counted.grade, corrected.counted.grade) == (2, 3)
    assert corrected.judgement == judged.judgement
    assert [(one.mark, one.note) for one in corrected.disputes] == [(Mark.CANNED_EXCUSE, "I was thirsty.")]
    assert log.get(judged.attempt.id) == corrected


def test_several_disputed_marks_are_all_left_out(rehearsal: Rehearsal, tools: Tools, log: SqliteAttemptLog) -> None:
    judged = type_line(rehearsal, "Thank you. I need a drink.")
    corrected = dispute(judged, [Mark.THANKS, Mark.CANNED_EXCUSE], "", tools)
    assert corrected.counted.marks == ()
    assert log.get(judged.attempt.id) == corrected


def test_a_later_dispute_counts_beside_the_earlier(rehearsal: Rehearsal, tools: Tools) -> None:
    judged = dispute(type_line(rehearsal, "Thank you. I need a drink."), [Mark.CANNED_EXCUSE], "", tools)
    assert judged.counted.marks == (Mark.THANKS,)
    assert dispute(judged, [Mark.THANKS], "", tools).counted.marks == ()


def test_a_mark_disputed_again_takes_the_new_note(rehearsal: Rehearsal, tools: Tools, log: SqliteAttemptLog) -> None:
    judged = dispute(type_line(rehearsal, EXCUSE), [Mark.CANNED_EXCUSE], "Why?", tools)
    corrected = dispute(judged, [Mark.CANNED_EXCUSE], "I was thirsty.", tools)
    assert [one.note for one in corrected.disputes] == ["I was thirsty."]
    assert log.get(judged.attempt.id) == corrected


def test_no_disputed_mark_changes_nothing(rehearsal: Rehearsal, tools: Tools) -> None:
    judged = type_line(rehearsal, EXCUSE)
    assert dispute(judged, [], "", tools) is judged


def test_a_corrected_verdict_takes_the_place_of_its_own(rehearsal: Rehearsal, tools: Tools) -> None:
    first, second = type_line(rehearsal, EXCUSE), type_line(rehearsal, THANKS)
    corrected = dispute(first, [Mark.CANNED_EXCUSE], "", tools)
    rehearsal.replace_verdict(corrected)
    assert rehearsal.verdicts == (corrected, second)


def test_a_corrected_verdict_of_another_run_changes_nothing_here(rehearsal: Rehearsal, tools: Tools) -> None:
    judged = type_line(rehearsal, THANKS)
    rehearsal.replace_verdict(type_line(to_exit(Rehearsal(scenario(), tools)), THANKS))
    assert rehearsal.verdicts == (judged,)


# After a crash


@pytest.fixture
def left_over(tools: Tools, log: SqliteAttemptLog) -> Callable[[], Iterator[JudgedAttempt]]:
    """Leaves an excuse unjudged; calling it judges what was left over."""
    rehearsal = to_exit(Rehearsal(scenario(), replace(tools, judge=FailingJudge())))
    with pytest.raises(RuntimeError):
        type_line(rehearsal, EXCUSE)
    return lambda: (judge_kept(attempt, scenario(), tools) for attempt in log.unjudged())


def test_what_was_left_unjudged_is_judged_and_answered_later(
    left_over: Callable[[], Iterator[JudgedAttempt]], log: SqliteAttemptLog
) -> None:
    [judged] = left_over()
    assert (judged.attempt.line, judged.reaction) == (EXCUSE, FOILED.says)
    assert list(log.unjudged()) == []
    assert log.get(judged.attempt.id) == judged


@pytest.mark.usefixtures("left_over")
@pytest.mark.parametrize("gone", [None, scenario(moments=(TAG,))], ids=["scenario", "moment"])
def test_an_attempt_whose_scenario_or_moment_has_gone_is_judged_without_an_answer(
    tools: Tools, log: SqliteAttemptLog, gone: Scenario | None
) -> None:
    [attempt] = log.unjudged()
    judged = judge_kept(attempt, gone, tools)
    assert (judged.judgement.marks, judged.reaction) == ((Mark.CANNED_EXCUSE,), "")
    assert list(log.unjudged()) == []


def test_the_answer_to_an_exit_follows_from_its_judgement(rehearsal: Rehearsal) -> None:
    judged = type_line(rehearsal, EXCUSE)
    without = WordJudge().without(judged.judgement, [Mark.CANNED_EXCUSE], SCENE)
    assert answer(judged.attempt, judged.judgement, scenario()) == FOILED
    assert answer(judged.attempt, without, scenario()) == GOODBYE


def test_the_scenario_as_it_is_today_gives_the_answer(rehearsal: Rehearsal) -> None:
    judged = type_line(rehearsal, EXCUSE)
    rewritten = replace(CLOSE, reactions=(replace(GOODBYE, says="Bye for now."),))
    answered = answer(judged.attempt, judged.judgement, scenario(moments=(rewritten,)))
    assert answered is not None
    assert answered.says == "Bye for now."
    assert answer(judged.attempt, judged.judgement, scenario(moments=(TAG,))) is None
