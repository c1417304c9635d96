"""What an exit practised, and when that is due again: the verdict's own rule, in whole days, always the same."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.store.samples import SCENE, judgement
from trainer.core.judge.feedback import asked_for
from trainer.core.practice.skills import Effort, Skill
from trainer.core.practice.spacing import LONGEST_DAYS, practised, spaced
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

DAY = date(2026, 3, 4)
LINE = "Thank you, Ana. I promised to meet four people, so I am going now."
PUSHBACK = Scene(SCENE.partner, stage=Stage.PUSHBACK)

EFFORTS = st.lists(st.tuples(st.sampled_from(Effort), st.integers(0, 400)), min_size=1, max_size=12)


def tried(*efforts: tuple[Effort, int]) -> Skill:
    """A skill after these efforts, each so many days after the one before."""
    skill, day = None, DAY
    for effort, later in efforts:
        day += timedelta(later)
        skill = spaced(skill, "talker", Mark.RECAP, effort, day)
    assert skill is not None
    return skill


def gap(skill: Skill) -> int:
    return (skill.due - skill.last).days


def test_what_was_earned_went_well_and_what_the_verdict_asks_for_was_missed() -> None:
    line = judgement(LINE, {Mark.THANKS, Mark.HONEST_REASON}, 4)
    asked = asked_for(line, SCENE)
    assert asked is Mark.CLEAR_CLOSE
    assert practised(line, SCENE) == {
        Mark.THANKS: Effort.WENT_WELL,
        Mark.HONEST_REASON: Effort.WENT_WELL,
        Mark.CLEAR_CLOSE: Effort.MISSED,
    }


def test_the_best_grade_in_own_words_came_easily_and_a_chosen_line_did_not() -> None:
    line = judgement(LINE, {Mark.THANKS, Mark.RECAP, Mark.CLEAR_CLOSE}, 5)
    assert set(practised(line, SCENE).values()) == {Effort.CAME_EASILY}
    assert set(practised(line, SCENE, chosen=True).values()) == {Effort.WENT_WELL}


def test_a_line_that_fails_slipped_and_is_asked_for_nothing_more() -> None:
    line = judgement(LINE, {Mark.THANKS, Mark.UNTRUE}, 2)
    assert practised(line, SCENE) == {Mark.THANKS: Effort.WENT_WELL, Mark.UNTRUE: Effort.SLIPPED}


def test_what_slipped_before_and_stayed_out_went_well() -> None:
    line = judgement(LINE, {Mark.THANKS, Mark.RECAP, Mark.CLEAR_CLOSE}, 5)
    known = (Mark.UNTRUE, Mark.CAVES)
    assert practised(line, SCENE, known)[Mark.UNTRUE] is Effort.WENT_WELL
    assert Mark.CAVES not in practised(line, SCENE, known)
    assert practised(line, PUSHBACK, known)[Mark.CAVES] is Effort.WENT_WELL


def test_in_a_drill_what_is_not_there_says_nothing() -> None:
    assert practised(judgement(LINE, {Mark.RECAP}, 3), SCENE, (Mark.UNTRUE,), drill=True) == {
        Mark.RECAP: Effort.WENT_WELL
    }


def test_a_mark_in_doubt_says_nothing() -> None:
    line = judgement(LINE, {Mark.THANKS, Mark.HONEST_REASON}, 4, doubts={Mark.CLEAR_CLOSE, Mark.UNTRUE})
    assert set(practised(line, SCENE, (Mark.UNTRUE,))) == {Mark.THANKS, Mark.HONEST_REASON}


def test_gaps_grow_while_it_goes_well_and_shrink_after_a_slip() -> None:
    skill = tried((Effort.WENT_WELL, 0))
    gaps = [gap(skill)]
    for _ in range(4):
        skill = spaced(skill, skill.family, skill.mark, Effort.WENT_WELL, skill.due)
        gaps.append(gap(skill))
    assert gaps == sorted(gaps)
    assert gaps[0] < gaps[1] < gaps[2]
    slipped = spaced(skill, skill.family, skill.mark, Effort.SLIPPED, skill.due)
    assert gap(slipped) < gaps[2]
    assert skill.tries == 5


def test_what_went_worse_comes_back_sooner() -> None:
    gaps = [gap(tried((effort, 0))) for effort in Effort]
    assert gaps == sorted(gaps)
    assert gaps[0] == 1


@given(EFFORTS)
def test_a_gap_is_never_less_than_a_day_nor_more_than_the_longest(efforts: list[tuple[Effort, int]]) -> None:
    assert 1 <= gap(tried(*efforts)) <= LONGEST_DAYS


@given(EFFORTS)
def test_the_same_tries_always_give_the_same_day(efforts: list[tuple[Effort, int]]) -> None:
    assert tried(*efforts) == tried(*efforts)


@given(EFFORTS, st.sampled_from(Effort), st.integers(1, 4000))
def test_a_try_while_the_clock_is_set_back_is_due_soon_after_it(
    efforts: list[tuple[Effort, int]], effort: Effort, days: int
) -> None:
    skill = tried(*efforts)
    back = spaced(skill, skill.family, skill.mark, effort, skill.last - timedelta(days))
    assert back.last == skill.last - timedelta(days)
    assert 1 <= gap(back) <= LONGEST_DAYS
