"""The partner answers with the first reaction whose every condition holds."""

from dataclasses import replace

import pytest

from tests.core.scenes import CLOSE, left
from trainer.core.leaving import Reaction, When
from trainer.core.person import Mood
from trainer.core.play import reaction_to
from trainer.core.play.reacting import NO_ANSWER, fits
from trainer.core.rubric import Mark
from trainer.core.things import mentions

THANKS, NAME, EXCUSE = Mark.THANKS, Mark.NAME, Mark.CANNED_EXCUSE


def reaction(says: str, when: When) -> Reaction:
    return Reaction(says, Mood.WARM, when)


def test_the_first_reaction_that_fits_is_taken() -> None:
    reactions = (
        reaction("excuse", When(any_of=(EXCUSE,))),
        reaction("thanks", When(any_of=(THANKS,))),
        reaction("name", When(any_of=(NAME, THANKS))),
        reaction("else", When()),
    )
    moment = replace(CLOSE, reactions=reactions)
    assert reaction_to(left("", THANKS, EXCUSE), moment).says == "excuse"
    assert reaction_to(left("", NAME, THANKS), moment).says == "thanks"
    assert reaction_to(left("", NAME), moment).says == "name"
    assert reaction_to(left(""), moment).says == "else"


def test_where_none_fits_they_have_no_words() -> None:
    moment = replace(CLOSE, reactions=(reaction("one", When(any_of=(NAME,))), reaction("two", When(any_of=(EXCUSE,)))))
    assert reaction_to(left(""), moment) is NO_ANSWER


@pytest.mark.parametrize(
    ("when", "marks", "fitting"),
    [
        (When(), (), True),
        (When(any_of=(THANKS, NAME)), (NAME,), True),
        (When(any_of=(THANKS, NAME)), (EXCUSE,), False),
        (When(any_of=(THANKS, NAME)), (), False),
        (When(all_of=(THANKS, NAME)), (NAME, EXCUSE, THANKS), True),
        (When(all_of=(THANKS, NAME)), (NAME,), False),
        (When(none_of=(THANKS, NAME)), (EXCUSE,), True),
        (When(none_of=(THANKS, NAME)), (EXCUSE, NAME), False),
        (When(any_of=(THANKS,), none_of=(EXCUSE,)), (THANKS, EXCUSE), False),
        (When(any_of=(THANKS,), all_of=(NAME,)), (THANKS,), False),
    ],
)
def test_marks_decide_by_any_all_and_none(when: When, marks: tuple[Mark, ...], fitting: bool) -> None:
    assert fits(when, left("", *marks)) is fitting


@pytest.mark.parametrize(("grade", "fitting"), [(1, False), (2, True), (3, True), (4, True), (5, False)])
def test_the_grades_of_a_reaction_include_both_ends(grade: int, fitting: bool) -> None:
    assert fits(When(grade_from=2, grade_to=4), left(grade=grade)) is fitting


def test_every_kind_of_condition_must_hold() -> None:
    when = When(any_of=(THANKS,), mentions=("Ben",), grade_from=3)
    assert fits(when, left("Thanks, Ben is here.", THANKS))
    assert not fits(when, left("Thanks, Ben is here."))
    assert not fits(when, left("Thanks.", THANKS))
    assert not fits(when, left("Thanks, Ben is here.", THANKS, grade=2))


@pytest.mark.parametrize("line", ["Where is BEN?", "ben", "I see Ben.", "“Ben”", "Ben’s here"])
def test_words_are_found_in_any_case_and_beside_any_sign(line: str) -> None:
    assert mentions(line, "Ben")


@pytest.mark.parametrize("line", ["Benches", "I have been there", "Reuben", ""])
def test_words_are_not_found_inside_other_words(line: str) -> None:
    assert not mentions(line, "Ben")


@pytest.mark.parametrize("line", ["I’m dry", "I'm dry", "I‘m dry", "i'M\n  dry"])
@pytest.mark.parametrize("words", ["I’m dry", "I'm dry"])
def test_quotes_and_line_breaks_make_no_difference(line: str, words: str) -> None:
    assert mentions(line, words)


def test_the_signs_of_a_phrase_are_taken_as_they_are() -> None:
    assert mentions("A drink? Me?", "drink?")
    assert not mentions("A drin", "drink?")


def test_one_of_several_phrases_is_enough() -> None:
    assert fits(When(mentions=("water", "a drink")), left("I need a drink."))
    assert not fits(When(mentions=("water", "a drink")), left("I need air."))
