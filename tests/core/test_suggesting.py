"""Today suggests what is new first, the easiest before the hard, and then what was longest ago."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.core.scenes import SCENE, summary
from trainer.core.attempt import Attempt, JudgedAttempt, Way
from trainer.core.channel import Channel
from trainer.core.judgement import Judgement
from trainer.core.practice.suggesting import suggest
from trainer.core.summary import Summary

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def played(scene: Summary, grade: int = 3) -> JudgedAttempt:
    attempt = Attempt(
        id=f"attempt-{scene.id}",
        run="run",
        scenario=scene.id,
        scenario_version=1,
        title=scene.title,
        family=scene.family,
        moment="close",
        scene=SCENE,
        line="Bye.",
        way=Way.TYPED,
        choice=None,
        began=NOON,
        given=NOON,
    )
    return JudgedAttempt(attempt, Judgement("Bye.", (), (), grade, grade * 20 - 10, "1"), "")


EASY, MIDDLE, HARD, HARDEST = (summary(f"level-{level}", level) for level in (1, 2, 4, 5))


def test_no_scenes_give_no_suggestions() -> None:
    assert suggest([], []) == ()


def test_new_scenes_come_easiest_first_and_at_most_three() -> None:
    found = suggest([HARDEST, MIDDLE, HARD, EASY], [])
    assert [one.scene for one in found] == [EASY, MIDDLE, HARD]


def test_new_scenes_of_one_level_keep_their_order() -> None:
    scenes = [summary("b"), summary("a"), summary("c")]
    assert [one.scene.id for one in suggest(scenes, [])] == ["b", "a", "c"]


def test_people_come_before_letters_and_one_of_each_family_first() -> None:
    letter = replace(summary("letter"), family="pitch", channel=Channel.EMAIL)
    other = replace(summary("other"), family="cornered", level=2)
    scenes = [letter, summary("first"), summary("second"), other]
    assert [one.scene.id for one in suggest(scenes, [])] == ["first", "letter", "other"]


def test_what_was_never_played_comes_before_what_was() -> None:
    found = suggest([EASY, MIDDLE, HARD, HARDEST], [played(EASY), played(MIDDLE)])
    assert [one.scene for one in found] == [HARD, HARDEST, MIDDLE]


def test_played_scenes_come_in_the_order_of_how_long_ago_they_were_last_played() -> None:
    newest = [played(HARD), played(EASY), played(MIDDLE), played(HARD), played(HARD)]
    assert [one.scene for one in suggest([EASY, MIDDLE, HARD], newest)] == [MIDDLE, EASY, HARD]


def test_the_reason_for_a_new_scene_is_what_is_hard_in_it() -> None:
    [found] = suggest([summary("one", text="A talker who does not pause.")], [])
    assert found.why == "A talker who does not pause."


def test_the_reason_for_a_played_scene_is_its_last_grade() -> None:
    [found] = suggest([EASY], [played(EASY, 2), played(EASY, 5)])
    assert found.why == "Last time 2 of 5."


def test_a_disputed_verdict_is_told_as_it_was_counted_again() -> None:
    judged = played(EASY, 2)
    [found] = suggest([EASY], [replace(judged, recount=replace(judged.judgement, grade=4))])
    assert found.why == "Last time 4 of 5."


def test_scenes_that_have_gone_are_not_suggested() -> None:
    assert [one.scene for one in suggest([EASY], [played(HARD)])] == [EASY]
