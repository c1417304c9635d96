"""The linter looks at what is offered at a moment, and finds the reactions that no exit can bring about."""

import dataclasses
from collections.abc import Sequence

import pytest

from tests.library.samples import PUSHBACK
from trainer.core.errors import Problem
from trainer.core.leaving import Moment, OfferedExit, Reaction, When
from trainer.core.person import Mood
from trainer.core.rubric import Mark
from trainer.core.scene import Stage
from trainer.library.lint_moments import moment_problems
from trainer.library.scenarios import read_scenario

BAR, DRINK = ("bar",), ("drink", "bar")
EXCUSE, CLOSE, THANKS, CAVES = Mark.CANNED_EXCUSE, Mark.CLEAR_CLOSE, Mark.THANKS, Mark.CAVES


def problem(path: tuple[object, ...], what: str, hint: str = "") -> Problem:
    return Problem("/".join(map(str, path)), 0, 0, what, hint)


def told(moment: Moment) -> Sequence[str]:
    return [str(fault) for fault in moment_problems(problem, ("moments", 0), moment)]


def moment(*whens: When, stage: Stage = Stage.CLOSE) -> Moment:
    """A sound moment with these reactions, and one more for all that is left."""
    exits = (OfferedExit("Goodbye, and thank you.", (THANKS, CLOSE), 4), OfferedExit("I need a drink.", (EXCUSE,), 2))
    reactions = [Reaction("Oh.", Mood.PUZZLED, when) for when in (*whens, When())]
    return Moment("close", exits, tuple(reactions), phrases={}, stage=stage)


@pytest.mark.parametrize("number", [0, 1])
def test_the_moments_that_came_with_the_program_are_sound(number: int) -> None:
    assert told(read_scenario(PUSHBACK)[1].moments[number]) == []


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        (When(), When(any_of=(EXCUSE,))),
        (When(any_of=(EXCUSE,)), When(any_of=(EXCUSE,))),
        (When(any_of=(EXCUSE, CLOSE)), When(any_of=(EXCUSE,))),
        (When(any_of=(EXCUSE, CLOSE)), When(all_of=(CLOSE, THANKS))),
        (When(all_of=(CLOSE,)), When(all_of=(CLOSE, THANKS))),
        (When(any_of=(EXCUSE,)), When(any_of=(EXCUSE,), mentions=BAR)),
        (When(mentions=DRINK), When(mentions=BAR)),
        (When(grade_from=3), When(grade_from=4)),
        (When(none_of=(EXCUSE,)), When(none_of=(EXCUSE, CLOSE))),
    ],
)
def test_a_reaction_behind_a_wider_one_can_never_happen(wide: When, narrow: When) -> None:
    before = "moments/0/reactions/1: this reaction can never happen (one before it answers the same exits)"
    assert before in told(moment(wide, narrow))
    if wide != narrow and wide != When():
        assert told(moment(narrow, wide)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (When(any_of=(EXCUSE,)), When(any_of=(EXCUSE, CLOSE))),
        (When(any_of=(EXCUSE,), mentions=BAR), When(any_of=(EXCUSE,))),
        (When(mentions=BAR), When(mentions=DRINK)),
        (When(all_of=(CLOSE,), grade_from=4), When(all_of=(CLOSE,))),
        (When(all_of=(CLOSE, THANKS)), When(any_of=(CLOSE, THANKS))),
        (When(any_of=(CLOSE,), none_of=(EXCUSE,)), When(any_of=(CLOSE,))),
    ],
)
def test_a_reaction_that_has_exits_of_its_own_is_left_alone(first: When, second: When) -> None:
    assert told(moment(first, second)) == []


@pytest.mark.parametrize(
    ("when", "why"),
    [
        (When(all_of=(CLOSE, THANKS), none_of=(THANKS,)), "it asks for a mark and forbids it"),
        (When(any_of=(EXCUSE,), none_of=(EXCUSE,)), "it asks for a mark and forbids it"),
        (When(any_of=(CAVES,)), "nobody can cave in before the partner pushes back"),
    ],
)
def test_a_reaction_to_no_exit_at_all_can_never_happen(when: When, why: str) -> None:
    assert told(moment(when)) == [f"moments/0/reactions/0/when: this reaction can never happen ({why})"]


def test_grades_that_leave_none_are_told() -> None:
    for when in (When(grade_from=4, grade_to=2), When(grade_from=6, grade_to=9), When(grade_to=0)):
        assert told(moment(when)) == ["moments/0/reactions/0/when: no grade lies between these two"]


def test_caving_in_belongs_to_the_pushback() -> None:
    assert told(moment(When(any_of=(CAVES,)), stage=Stage.PUSHBACK)) == []
    early = dataclasses.replace(moment(), exits=(*moment().exits, OfferedExit("Fine, come then.", (CAVES,), 1)))
    assert told(early) == [
        "moments/0/exits/2/marks: nobody can cave in before the partner pushes back (stage: pushback)"
    ]


def test_what_the_author_leaves_unanswered_is_the_temperaments() -> None:
    partly = dataclasses.replace(moment(), reactions=(Reaction("Oh.", Mood.WARM, When(grade_from=3)),))
    assert told(partly) == []


def test_exits_must_differ() -> None:
    (good, bad) = moment().exits
    offers = {
        (good,): "moments/0/exits: offer at least two exits, of different quality",
        (good, bad, good, bad, good): "moments/0/exits: offer at most four exits (there is a key for each of four)",
        (bad, dataclasses.replace(bad, line="I need the loo.")): "moments/0/exits: all offered exits have the same"
        " grade (offer exits of different quality)",
        (good, bad, good): "moments/0/exits/2/line: this line is offered twice",
        (good, dataclasses.replace(bad, grade=6)): "moments/0/exits/1/grade: there is no grade 6 (1 to 5)",
    }
    for exits, fault in offers.items():
        assert fault in told(dataclasses.replace(moment(), exits=exits))


def test_a_better_line_is_made_of_what_serves() -> None:
    with_excuse = dataclasses.replace(moment(), phrases={THANKS: "Thank you.", EXCUSE: "I need a drink."})
    assert told(with_excuse) == [
        "moments/0/phrases/canned_excuse: “canned_excuse” is nothing that a better line is made of"
    ]
