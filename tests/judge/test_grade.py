"""The grade by the rubric’s table, the score in its band, and counting again without a mark."""

from dataclasses import replace

import pytest

from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.grade import BANDS, grade_of, score_of
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

M = Mark
SHORT = "a line of seven words or so"
LONG = " ".join(["word"] * 30)

TABLE = [
    (5, Stage.CLOSE, SHORT, {M.THANKS, M.RECAP, M.HONEST_REASON, M.CLEAR_CLOSE}),
    (5, Stage.CLOSE, SHORT, {M.BRIDGE, M.CLEAR_CLOSE}),
    (5, Stage.CLOSE, SHORT, {M.TOKEN, M.HONEST_REASON}),
    (5, Stage.PUSHBACK, SHORT, {M.CLEAR_CLOSE, M.HONEST_REASON, M.GOODWILL}),
    (4, Stage.CLOSE, SHORT, {M.THANKS, M.HONEST_REASON, M.CLEAR_CLOSE}),
    (4, Stage.PUSHBACK, SHORT, {M.CLEAR_CLOSE, M.GOODWILL}),
    (3, Stage.CLOSE, SHORT, {M.CLEAR_CLOSE}),
    (3, Stage.CLOSE, SHORT, {M.THANKS}),
    (3, Stage.CLOSE, SHORT, {M.CLEAR_CLOSE, M.THANKS, M.OVER_APOLOGY}),
    (3, Stage.CLOSE, SHORT, {M.CLEAR_CLOSE, M.THANKS, M.OPEN_DOOR}),
    (3, Stage.CLOSE, SHORT, {M.CLEAR_CLOSE, M.THANKS, M.RECAP, M.CANNED_EXCUSE}),
    (3, Stage.CLOSE, SHORT, {M.CLEAR_CLOSE, M.MIX_UP}),
    (2, Stage.CLOSE, SHORT, set()),
    (2, Stage.CLOSE, SHORT, {M.CANNED_EXCUSE}),
    (2, Stage.CLOSE, SHORT, {M.CANNED_EXCUSE, M.UNTRUE}),
    (2, Stage.CLOSE, SHORT, {M.HOLLOW_PROMISE, M.THANKS, M.RECAP, M.CLEAR_CLOSE}),
    (2, Stage.CLOSE, SHORT, {M.OPEN_DOOR}),
    (2, Stage.CLOSE, SHORT, {M.CLEAR_CLOSE, M.THANKS, M.OPEN_DOOR, M.OVER_APOLOGY}),
    (2, Stage.CLOSE, "lovely weather today", {M.GHOSTS}),
    (1, Stage.CLOSE, "(walks off)", {M.GHOSTS}),
    (1, Stage.CLOSE, LONG, {M.UNTRUE, M.CLEAR_CLOSE}),
    (1, Stage.CLOSE, LONG, {M.CANNED_EXCUSE, M.UNTRUE}),
    (1, Stage.CLOSE, SHORT, {M.PUT_DOWN, M.THANKS, M.RECAP, M.CLEAR_CLOSE}),
    (1, Stage.PUSHBACK, SHORT, {M.CAVES, M.THANKS}),
]


@pytest.mark.parametrize(("grade", "stage", "line", "marks"), TABLE)
def test_the_table(scene: Scene, grade: int, stage: Stage, line: str, marks: set[M]) -> None:
    assert grade_of(marks, replace(scene, stage=stage), line) == grade


@pytest.mark.parametrize("grade", BANDS)
def test_the_score_stays_in_its_band_and_follows_the_marks(grade: int) -> None:
    low, high = BANDS[grade]
    assert low <= score_of(grade, set(M)) <= high
    assert low <= score_of(grade, ()) <= high
    assert score_of(grade, {M.THANKS, M.RECAP}) > score_of(grade, {M.THANKS})
    assert score_of(grade, {M.THANKS, M.MIX_UP}) < score_of(grade, {M.THANKS})


def test_without_a_mark_the_line_counts_again(judge: RuleJudge, scene: Scene) -> None:
    line = "Marta, I loved hearing about the kittens. I’m off to meet the glass painters. Let’s have lunch next week."
    judgement = judge.judge(line, scene)
    assert judgement.grade == 2
    again = judge.without(judgement, [M.HOLLOW_PROMISE], scene)
    assert M.HOLLOW_PROMISE not in again.marks
    assert not again.words(M.HOLLOW_PROMISE)
    assert again.grade == 5
    assert again.score > judgement.score
    assert judge.without(again, (), scene) == again
