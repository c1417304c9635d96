"""The drills are made of the scenes on the shelf: the same for the same seed, whole, and never of a scene that lacks
what they need."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.asking import AskingJudge
from tests.core.scenes import BEATS, CLOSE, SCENE, TAG, scenario
from tests.ui.samples import KeptShelf
from tests.ui.samples import scenario as sample
from trainer.core.attempt import Attempt, Way
from trainer.core.channel import Channel
from trainer.core.errors import TrainerError
from trainer.core.judgement import Evidence, Judgement
from trainer.core.leaving import Hold, OfferedExit
from trainer.core.practice.drills import AIMS, TITLES, Drill, Task, gone_on, made, mixed, talked, task_of, tasks
from trainer.core.practice.drills_firm import ROUNDS, Stance, hold_firm, stance
from trainer.core.practice.drills_firm import summed_up as firm_summed_up
from trainer.core.practice.drills_five import HOW_MANY, five, quick
from trainer.core.practice.drills_five import summed_up as five_summed_up
from trainer.core.practice.drills_keeping import Given, Narrowed, judged, keep
from trainer.core.practice.drills_recap import MARKS, heard_back, recap_it
from trainer.core.practice.drills_repair import compared, repair_it
from trainer.core.practice.drills_spot import FEWEST, MOST, NEAR, SpotIt, spot_it, spotted, told
from trainer.core.practice.drills_written import (
    Checklist,
    Frame,
    Outcome,
    Stakes,
    advised,
    framed,
    in_writing,
    practised,
    written,
)
from trainer.core.rehearsal import Tools
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Stage, Who
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS

SHELF = FolderShelf(SCENARIOS)
SCENES = [SHELF.scenario(summary.id) for summary in SHELF.summaries()]
SEEDS = ("a", "b", "c")
MAKERS: tuple[Callable[[Scenario, str], Any], ...] = (spot_it, repair_it, recap_it, hold_firm, quick, written)
NOW = datetime(2026, 3, 4, 19, 40, tzinfo=UTC)

GOOD = OfferedExit("Goodbye, Ana. I’m off to meet Ben.", (Mark.CLEAR_CLOSE, Mark.NAME), 4)
POOR = OfferedExit("I need another drink.", (Mark.CANNED_EXCUSE,), 2)
HOLDS = (Hold("One more thing."), Hold("I’ll come along."), Hold("Wait, wait.", or_says=("Not yet.",)))


def talker(*exits: OfferedExit, holds: tuple[Hold, ...] = HOLDS) -> Scenario:
    """A scene of these exits in which she can hold on."""
    moments = (replace(CLOSE, exits=exits), replace(TAG, exits=exits))
    return replace(scenario(BEATS, moments), holds=holds)


def line_with(*marks: Mark, grade: int = 3, line: str = "Goodbye, Ana.") -> Judgement:
    return Judgement(line, marks, (), grade, 50, "test")


# All of them


def test_every_drill_has_its_words() -> None:
    assert set(TITLES) == set(AIMS) == set(Drill)


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_seed_makes_the_same_drill(make: Callable[[Scenario, str], Any], seed: str) -> None:
    assert [make(one, seed) for one in SCENES[:12]] == [make(one, seed) for one in SCENES[:12]]


@given(st.lists(st.text(), unique=True), st.text(max_size=8))
def test_mixing_keeps_everything_and_depends_on_the_seed_alone(texts: list[str], seed: str) -> None:
    assert sorted(mixed(texts, seed)) == sorted(texts)
    assert mixed(texts, seed) == mixed(reversed(texts), seed)


def test_other_seeds_take_other_scenes() -> None:
    first = {next(made(SHELF, str(seed), quick)).task.scenario.id for seed in range(20)}
    assert len(first) > 5


def test_scenes_that_cannot_be_read_are_passed_over() -> None:
    class Torn(KeptShelf):
        def scenario(self, scenario_id: str) -> Scenario:
            if scenario_id == "cornered":
                raise TrainerError("torn")
            return super().scenario(scenario_id)

    shelf = Torn((sample(), sample("phone")))
    assert [one.task.scenario.id for one in made(shelf, "a", quick)] == ["phone"]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_scene_is_talked_to_its_first_leaving(seed: str) -> None:
    assert [one.id for one in SCENES if task_of(talked(one, seed)) is None] == []


def test_a_talk_that_turns_in_a_circle_ends() -> None:
    circling = replace(scenario(), beats=tuple(replace(beat, replies=(), to="hello") for beat in BEATS))
    assert task_of(talked(circling, "a")) is None
    assert [make(circling, "a") for make in MAKERS] == [None] * len(MAKERS)


def test_going_on_remembers_what_both_said() -> None:
    task = next(tasks(talker(GOOD), "a"))
    then = gone_on(task, "Goodbye, Ana.", "Wait, wait.")
    assert [(turn.who, turn.text) for turn in then.scene.history[-2:]] == [
        (Who.PLAYER, "Goodbye, Ana."),
        (Who.PARTNER, "Wait, wait."),
    ]
    assert then.says == "Wait, wait."


# Spot it


@pytest.mark.parametrize("seed", SEEDS)
def test_the_marks_of_a_line_are_among_its_choices(seed: str) -> None:
    for one in SCENES:
        drill = spot_it(one, seed)
        assert drill is not None
        assert set(drill.marks) < set(drill.choices)
        assert FEWEST <= len(drill.choices) <= MOST
        assert len(set(drill.choices)) == len(drill.choices)
        assert any(offered.line == drill.line for offered in drill.task.moment.exits)


@pytest.mark.parametrize("seed", SEEDS)
def test_only_a_pushback_can_be_taken_to_give_in(seed: str) -> None:
    drills = [drill for one in SCENES if (drill := spot_it(one, seed))]
    assert all(Mark.CAVES not in one.choices for one in drills if one.task.scene.stage is not Stage.PUSHBACK)


def test_every_mark_is_easily_taken_for_others() -> None:
    assert set(NEAR) == set(Mark)
    assert all(near and mark not in near for mark, near in NEAR.items())


def test_a_scene_that_says_of_no_line_what_it_earns_makes_no_spotting() -> None:
    assert spot_it(talker(replace(GOOD, marks=())), "a") is None


def spotting() -> SpotIt:
    found = spot_it(talker(GOOD), "a")
    assert found is not None
    return found


def test_what_is_seen_missed_and_absent_is_told_apart() -> None:
    drill = spotting()
    foil = next(mark for mark in drill.choices if mark not in drill.marks)
    found = spotted(drill, [Mark.NAME, foil], line_with(Mark.CLEAR_CLOSE, Mark.NAME))
    assert (found.seen, found.missed, found.absent) == ((Mark.NAME,), (Mark.CLEAR_CLOSE,), (foil,))


def test_a_mark_that_author_and_judge_see_differently_is_neither_missed_nor_wrong() -> None:
    drill = spotting()
    only_author = spotted(drill, [Mark.CLEAR_CLOSE], line_with(Mark.NAME))
    assert (only_author.seen, only_author.missed, only_author.absent) == ((Mark.CLEAR_CLOSE,), (Mark.NAME,), ())
    only_judge = spotted(drill, [Mark.THANKS], line_with(Mark.THANKS, Mark.NAME, Mark.CLEAR_CLOSE))
    assert only_judge.seen == (Mark.THANKS,)
    nothing = spotted(drill, [], line_with(Mark.THANKS))
    assert (nothing.seen, nothing.missed, nothing.absent) == ((), (), ())


@given(st.sets(st.sampled_from(Mark)), st.sets(st.sampled_from(Mark)))
def test_every_outcome_of_spotting_is_told_kindly(chosen: set[Mark], judged_marks: set[Mark]) -> None:
    found = spotted(spotting(), chosen, line_with(*judged_marks))
    assert set(found.seen) | set(found.absent) == chosen
    assert not set(found.missed) & chosen
    assert "you" not in told(found).lower().split()


# Repair it


@pytest.mark.parametrize("seed", SEEDS)
def test_only_lines_that_could_be_better_are_repaired(seed: str) -> None:
    for one in SCENES:
        drill = repair_it(one, seed)
        assert drill is not None
        assert 1 <= drill.bad.grade <= 3
        assert drill.bad in drill.task.moment.exits


def test_a_scene_of_good_lines_has_nothing_to_repair() -> None:
    assert repair_it(talker(GOOD), "a") is None


@pytest.mark.parametrize(("before", "after", "words"), [(2, 4, "better now"), (2, 2, "Still 2"), (3, 2, "could keep")])
def test_both_lines_are_compared(before: int, after: int, words: str) -> None:
    assert words in compared(line_with(grade=before), line_with(grade=after))


# Recap it


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_heard_holds_something_to_give_back(seed: str) -> None:
    for one in SCENES:
        drill = recap_it(one, seed)
        assert drill is not None
        assert drill.told
        assert set(drill.told) <= set(one.scene.partner.said)
        assert {turn.who for turn in drill.turns} == {Who.PARTNER}
        assert drill.task.scene.history[-len(drill.turns) :] == drill.turns
        assert 8 <= drill.seconds <= 60


def test_a_scene_that_tells_nothing_cannot_be_given_back() -> None:
    assert recap_it(replace(talker(GOOD), beats=tuple(replace(beat, tells=()) for beat in BEATS)), "a") is None


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        ((Mark.RECAP,), "at once"),
        ((Mark.MIX_UP,), "another way"),
        ((Mark.RECAP, Mark.MIX_UP), "one thing"),
        ((), "odd thing"),
    ],
)
def test_what_was_given_back_is_told(marks: tuple[Mark, ...], words: str) -> None:
    assert words in heard_back(line_with(*marks), "Ana")


def test_what_may_have_been_mixed_up_is_said_with_care() -> None:
    doubted = replace(line_with(), doubts=(Evidence(Mark.MIX_UP, 0, 7, "It does not fit."),))
    assert "may have come out another way" in heard_back(doubted, "Ana")


# Hold firm


@pytest.mark.parametrize("seed", SEEDS)
def test_three_holds_are_three_different_ones_at_a_pushback(seed: str) -> None:
    drills = [drill for one in SCENES if (drill := hold_firm(one, seed))]
    assert drills
    for drill in drills:
        assert len(set(drill.holds)) == ROUNDS
        assert drill.task.scene.stage is Stage.PUSHBACK
        assert [turn.text for turn in drill.task.scene.history[-2:]] == [drill.goodbye, drill.holds[0]]
        words = {wording for hold in drill.task.scenario.holds for wording in hold.wordings}
        assert words.issuperset(drill.holds)


def test_no_holding_without_holds_a_pushback_or_somebody_left_to_hold_on() -> None:
    assert hold_firm(talker(GOOD), "a") is not None
    assert hold_firm(talker(GOOD, holds=HOLDS[:2]), "a") is None
    assert hold_firm(talker(GOOD, holds=HOLDS[1:]), "a") is not None, "another wording is another hold"
    assert hold_firm(talker(replace(GOOD, marks=(Mark.BRIDGE,))), "a") is None
    assert hold_firm(replace(talker(GOOD), moments=(replace(CLOSE, exits=(GOOD,)),)), "a") is None


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((Mark.CLEAR_CLOSE, Mark.GOODWILL), Stance.HELD),
        ((Mark.BRIDGE,), Stance.HELD),
        ((Mark.CLEAR_CLOSE, Mark.CAVES), Stance.GAVE_WAY),
        ((Mark.CLEAR_CLOSE, Mark.OPEN_DOOR), Stance.AJAR),
        ((Mark.THANKS,), Stance.AJAR),
        ((), Stance.AJAR),
    ],
)
def test_an_answer_holds_or_leaves_the_door_ajar_or_gives_way(marks: tuple[Mark, ...], expected: Stance) -> None:
    assert stance(line_with(*marks)) is expected


def test_all_answers_are_summed_up() -> None:
    told_of = {
        firm_summed_up([Stance.HELD] * 3),
        firm_summed_up([Stance.HELD, Stance.AJAR, Stance.HELD]),
        firm_summed_up([Stance.HELD, Stance.GAVE_WAY, Stance.HELD]),
        firm_summed_up([Stance.AJAR] * 3),
    }
    assert len(told_of) == 4


# Five in ninety seconds


@pytest.mark.parametrize("seed", SEEDS)
def test_five_moments_are_of_five_scenes_and_offer_every_exit(seed: str) -> None:
    found = five(SHELF, seed)
    assert len({one.task.scenario.id for one in found}) == HOW_MANY
    assert all(sorted(one.order) == list(range(len(one.task.moment.exits))) for one in found)


def test_a_small_shelf_gives_as_many_as_it_has() -> None:
    assert len(five(KeptShelf((sample(), sample("phone"))), "a")) == 2
    assert five(KeptShelf(), "a") == ()
    assert quick(talker(), "a") is None


def test_the_summary_tells_the_time_only_where_there_was_a_clock() -> None:
    lines = [line_with(grade=4), line_with(Mark.CLEAR_CLOSE, grade=3)]
    assert "74" in five_summed_up(lines, 74)
    assert "Time" not in five_summed_up(lines, None)
    told_of = {five_summed_up(some, None) for some in (lines, lines[:1], lines[1:], [line_with(grade=2)])}
    assert len(told_of) == 4


# Written closings


@pytest.mark.parametrize("seed", SEEDS)
def test_only_scenes_in_writing_are_closed_in_writing(seed: str) -> None:
    for one in SCENES:
        assert (written(one, seed) is not None) == one.scene.in_writing
    assert all(drill.task.scene.in_writing for drill in made(SHELF, seed, written, in_writing))


def test_every_decision_leads_to_a_frame_and_every_frame_is_looked_for() -> None:
    frames = {advised(stakes, outcome) for stakes in Stakes for outcome in Outcome}
    assert frames == set(Frame)
    assert advised(Stakes.HIGH, Outcome.NOT_NOW) is Frame.DIRECT


@pytest.mark.parametrize(
    ("frame", "does", "marks"),
    [(Frame.DIRECT, "does.", (Mark.CLEAR_CLOSE,)), (Frame.REDIRECT, "points", (Mark.BRIDGE,))],
)
def test_the_message_is_held_against_the_frame(frame: Frame, does: str, marks: tuple[Mark, ...]) -> None:
    decided = Checklist(Stakes.LOW, Outcome.NO, frame)
    assert does in framed(decided, line_with(*marks))
    assert does not in framed(decided, line_with())


def test_a_soft_fade_fits_only_where_nobody_waits() -> None:
    low, high = (Checklist(stakes, Outcome.NOT_NOW, Frame.SOFT_FADE) for stakes in Stakes)
    assert "stay no" in framed(high, line_with())
    assert "awake" in framed(low, line_with(Mark.OPEN_DOOR))
    assert "nothing more" in framed(low, line_with())


def test_what_a_scene_practises_comes_with_its_source() -> None:
    assert practised(replace(scenario(), teaches=())) == ()
    taught = [each for one in SCENES for each in practised(one)]
    assert taught
    assert all(each.sources for each in taught)


# Keeping


class Book:
    """What the log was told, in order; what else a log can do is not needed here."""

    def __init__(self) -> None:
        self.told: list[tuple[str, object]] = []

    def add(self, attempt: Attempt) -> None:
        self.told.append(("kept", attempt))

    def add_judgement(self, attempt_id: str, judgement: Judgement, reaction: str) -> None:
        self.told.append(("judged", judgement))


def tools(book: Book) -> Tools:
    return Tools(AskingJudge(), book, None, lambda: NOW, lambda: "id")  # type: ignore[arg-type]


def task() -> Task:
    found = task_of(talked(talker(GOOD), "a"))
    assert found is not None
    return found


@pytest.mark.parametrize(("choice", "way"), [(None, Way.TYPED), (2, Way.CHOSEN)])
def test_a_line_is_kept_as_it_was_given_before_it_is_judged(choice: int | None, way: Way) -> None:
    book = Book()
    attempt = keep(task(), Given("Thank you,  Ana. ", NOW, choice), "run", tools(book))
    assert book.told == [("kept", attempt)]
    assert (attempt.line, attempt.way, attempt.choice, attempt.moment) == ("Thank you,  Ana. ", way, choice, "close")
    assert (attempt.scenario, attempt.run, attempt.scene) == ("hens", "run", task().scene)
    one = judged(attempt, tools(book))
    assert [what for what, _ in book.told] == ["kept", "judged"]
    assert one.judgement.marks == (Mark.THANKS, Mark.NAME)
    assert one.reaction == ""


def test_a_narrowed_judge_looks_for_some_marks_alone() -> None:
    line = "Thank you, Ana. I’m off to get another drink."
    narrowed = Narrowed(AskingJudge(), (Mark.THANKS,))
    found = narrowed.judge(line, SCENE)
    assert (found.marks, {one.mark for one in found.evidence}, found.doubts) == ((Mark.THANKS,), {Mark.THANKS}, ())
    assert narrowed.version == AskingJudge().version
    assert narrowed.without(found, [Mark.THANKS], SCENE).marks == ()


def test_a_sentence_given_back_is_judged_for_listening_alone() -> None:
    book = Book()
    attempt = keep(task(), Given("Thank you, Ana. I’m off.", NOW), "run", tools(book))
    assert judged(attempt, tools(book), MARKS).judgement.marks == ()


def test_in_writing_is_all_but_face_to_face() -> None:
    spoken = KeptShelf((sample(),)).summaries()[0]
    assert not in_writing(spoken)
    assert in_writing(replace(spoken, channel=Channel.EMAIL))
