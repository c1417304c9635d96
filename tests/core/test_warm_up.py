"""A warm-up fits the event and the minutes, begins gently, and ends with a word that is true."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.test_suggesting import played
from trainer.core.attempt import JudgedAttempt
from trainer.core.channel import Channel
from trainer.core.events import Event, EventKind, Plan, Worry, usual_start
from trainer.core.judgement import Judgement
from trainer.core.practice.fitting import BY_KIND, BY_WORRY, families
from trainer.core.practice.plans import changed, rehearsed, rehearses, scene_for
from trainer.core.practice.warm_up import (
    LENGTHS,
    WarmUpRun,
    best_line,
    exits,
    next_scene,
    summed_up,
    warm_up,
)
from trainer.core.rubric import Mark
from trainer.core.summary import Summary
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS

SHIPPED = tuple(FolderShelf(SCENARIOS).summaries())
TONIGHT = Event("e1", "Meet-up", EventKind.MIXER, datetime(2026, 3, 4, 19, tzinfo=UTC))
PLAN = Plan("p1", "e1", "they come along with me", "I’d like to go round on my own now. I was glad of your company.")


def said(line: str, marks: tuple[Mark, ...], grade: int) -> JudgedAttempt:
    exit_ = played(SHIPPED[0])
    return replace(
        exit_, attempt=replace(exit_.attempt, line=line), judgement=Judgement(line, marks, (), grade, grade * 18, "1")
    )


def test_every_family_that_an_event_is_fitted_with_has_scenes() -> None:
    shipped = {scene.family for scene in SHIPPED}
    named = {family for table in (BY_WORRY, BY_KIND) for some in table.values() for family in some}
    assert named <= shipped


def test_the_worry_comes_before_the_kind_and_no_family_twice() -> None:
    event = replace(TONIGHT, worry=Worry.BEING_FOLLOWED)
    assert families(event)[0] == "tag-along"
    assert len(set(families(event))) == len(families(event))


def test_a_worry_brings_its_scenes_and_says_so() -> None:
    chosen = warm_up(replace(TONIGHT, worry=Worry.BEING_FOLLOWED), SHIPPED, (), 10)
    assert "tag-along" in {one.scene.family for one in chosen}
    assert "come along" in chosen[0].why


@pytest.mark.parametrize("worry", Worry)
def test_no_reason_is_given_twice(worry: Worry) -> None:
    chosen = warm_up(replace(TONIGHT, worry=worry), SHIPPED, (), 10)
    whys = [one.why.removesuffix(one.scene.summary) for one in chosen]
    assert len(set(whys)) == len(whys) == 3


def test_a_meeting_on_screen_is_warmed_up_for_on_screen() -> None:
    chosen = warm_up(replace(TONIGHT, kind=EventKind.ONLINE), SHIPPED, (), 10)
    assert {one.scene.family for one in chosen} <= {"video-call", "chat", "direct-message"}


def test_an_evening_among_people_never_asks_for_a_letter() -> None:
    chosen = warm_up(TONIGHT, SHIPPED, (), 10)
    assert {one.scene.channel for one in chosen} == {Channel.IN_PERSON}


def test_what_was_played_lately_gives_way() -> None:
    first = warm_up(TONIGHT, SHIPPED, (), 10)
    again = warm_up(TONIGHT, SHIPPED, [played(one.scene) for one in first], 10)
    assert not {one.scene.id for one in first} & {one.scene.id for one in again}


def test_one_long_scene_is_better_than_none() -> None:
    (only,) = warm_up(TONIGHT, [replace(SHIPPED[0], minutes=30)], (), 5)
    assert only.scene.minutes == 30


@given(
    st.sets(st.sampled_from(SHIPPED), max_size=40),
    st.sampled_from(EventKind),
    st.sampled_from(Worry),
    st.sampled_from(sorted(LENGTHS)),
    st.sets(st.sampled_from(SHIPPED), max_size=10),
)
def test_any_warm_up_fits_its_minutes_and_is_there_while_scenes_are(
    scenes: set[Summary], kind: EventKind, worry: Worry, minutes: int, lately: set[Summary]
) -> None:
    shelf = sorted(scenes, key=lambda scene: scene.id)
    event = replace(TONIGHT, kind=kind, worry=worry)
    newest = [played(scene) for scene in sorted(lately, key=lambda scene: scene.id)]
    chosen = warm_up(event, shelf, newest, minutes)
    assert bool(chosen) == bool(shelf)
    assert len(chosen) <= LENGTHS[minutes]
    assert len(chosen) < 2 or sum(one.scene.minutes for one in chosen) <= minutes
    assert len({one.scene.id for one in chosen}) == len(chosen)
    assert [one.scene.level for one in chosen] == sorted(one.scene.level for one in chosen)
    assert all(one.why.endswith((".", "?")) for one in chosen)
    assert chosen == warm_up(event, shelf, newest, minutes)


def test_a_run_leads_from_scene_to_scene_and_ends() -> None:
    run = WarmUpRun("e1", ("a", "b"), TONIGHT.starts)
    assert (run.after("a"), run.after("b"), run.after("elsewhere")) == ("b", None, None)


def test_the_last_word_tells_what_was_done_and_nothing_else() -> None:
    lines = [
        said("Bye now.", (Mark.CLEAR_CLOSE,), 3),
        said("Your hens! I must meet people.", (Mark.RECAP, Mark.CLEAR_CLOSE), 5),
    ]
    words = summed_up(lines)
    assert "two goodbyes" in words
    assert "each time said clearly that you were going" in words
    assert "once showed that you had listened" in words
    assert "graded higher than the first" in words
    assert "thanked" not in words


def test_a_hard_warm_up_gets_no_false_praise() -> None:
    words = summed_up([said("Need the loo.", (Mark.CANNED_EXCUSE,), 2)])
    assert words == "You have said one goodbye already. The next one, tonight, will not be the first."
    assert best_line([said("Need the loo.", (Mark.CANNED_EXCUSE,), 2)]) == ""


def test_nothing_said_is_nothing_claimed() -> None:
    assert "goodbye" not in summed_up([])


def test_the_best_line_is_the_one_with_the_best_score() -> None:
    assert best_line([said("Well.", (), 3), said("Best.", (), 5), said("Good.", (), 4)]) == "Best."


def test_a_plan_is_rehearsed_where_its_cue_comes_up() -> None:
    found = scene_for(PLAN, TONIGHT, SHIPPED)
    assert found is not None
    assert found.family == "tag-along"


def test_a_plan_without_a_telling_cue_is_rehearsed_where_the_event_is() -> None:
    found = scene_for(replace(PLAN, cue="it is nine"), replace(TONIGHT, kind=EventKind.DINNER), SHIPPED)
    assert found is not None
    assert found.family == "dinner-table"
    assert scene_for(PLAN, TONIGHT, ()) is None


def test_the_plans_words_count_in_any_dress_and_with_others_around() -> None:
    assert rehearses(PLAN, PLAN.line)
    assert rehearses(PLAN, "leon, i'd like to go round on my own now! i was glad of your company, goodbye")
    assert rehearses(PLAN, "I’d like to go around on my own now. I was so glad of your company.")
    assert not rehearses(PLAN, "Goodbye, Leon.")
    assert not rehearses(replace(PLAN, line=" "), "anything")
    assert not rehearses(replace(PLAN, line="No"), "I know now that I have to go.")


def test_a_plan_is_ready_once_its_words_were_said_and_no_longer_in_other_words() -> None:
    other, own = said("Goodbye.", (), 3), said(PLAN.line, (), 5)
    assert not rehearsed(PLAN, [other]).ready
    ready = rehearsed(PLAN, [other, own])
    assert (ready.scenario, ready.rehearsed) == (own.attempt.scenario, own.attempt.given)
    assert rehearsed(ready, [said(PLAN.line, (), 5)]) == ready
    assert changed(ready, "they come along", PLAN.line).ready
    assert not changed(ready, ready.cue, "I’m off.").ready


def test_a_warm_up_knows_what_was_said_in_it_and_what_is_still_to_play() -> None:
    first, second = SHIPPED[0].id, SHIPPED[1].id
    mine = said("Bye.", (), 3)
    run = WarmUpRun("e1", (first, second), mine.attempt.given)
    before = replace(mine, attempt=replace(mine.attempt, given=run.began - timedelta(minutes=1)))
    assert exits(run, [mine, before]) == [mine]
    assert next_scene(run, [before]) == first
    assert next_scene(run, [mine]) == second
    assert next_scene(replace(run, scenes=(first,)), [mine]) is None


def test_an_event_is_this_evening_until_the_evening_has_begun() -> None:
    assert usual_start(datetime(2026, 3, 4, 9, 17, tzinfo=UTC)) == datetime(2026, 3, 4, 19, tzinfo=UTC)
    assert usual_start(datetime(2026, 3, 4, 23, 40, tzinfo=UTC)) == datetime(2026, 3, 5, 0, tzinfo=UTC)
