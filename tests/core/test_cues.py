"""A cue that can be noticed passes; one that cannot gets a sentence. Every example is good by both our own rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.events import Worry
from trainer.core.judge.engine import RuleJudge
from trainer.core.practice.cues import advice, examples
from trainer.core.rubric import ACCUSING, Mark
from trainer.core.scene import Partner, Scene
from trainer.judges import load_rules

CONCRETE = (
    "my glass is empty",
    "they say “let’s grab a coffee”",
    "Bo walks with me to the bar",
    "it is nine o’clock",
    "the speeches begin",
    "they ask for my card",
    "I feel hot and the music starts",
)
VAGUE = {
    "I get nervous": "feeling",
    "I am bored": "feeling",
    "I feel like leaving": "feeling",
    "at some point": "never quite comes",
    "whenever possible": "never quite comes",
    "it takes too long": "never quite comes",
    "then": "see or hear",
    "the chat dies": "see or hear",
}


@pytest.fixture(scope="module")
def judge() -> RuleJudge:
    return load_rules()


@pytest.mark.parametrize("cue", CONCRETE)
def test_what_can_be_noticed_needs_no_advice(cue: str) -> None:
    assert advice(cue) == ""


@pytest.mark.parametrize("cue", VAGUE)
def test_what_cannot_be_noticed_gets_advice_that_fits(cue: str) -> None:
    assert VAGUE[cue] in advice(cue)


@given(st.text(max_size=300))
def test_any_text_gets_a_sentence_or_none(cue: str) -> None:
    said = advice(cue)
    assert said == "" or said.endswith((".", "?"))


@pytest.mark.parametrize("worry", Worry)
def test_three_examples_a_worry_with_cues_that_can_be_noticed(worry: Worry) -> None:
    assert len(examples(worry)) == 3
    assert [one.cue for one in examples(worry) if advice(one.cue)] == []


@pytest.mark.parametrize("worry", Worry)
def test_the_lines_of_the_examples_close_clearly_and_fail_nobody(worry: Worry, judge: RuleJudge) -> None:
    truths = (
        "you promised yourself to meet four people tonight",
        "you want to meet more people",
        "you told yourself to go round the room at nine",
        "you have no time for anything new this month",
    )
    scene = Scene(Partner("Robin"), truths=truths)
    for one in examples(worry):
        found = judge.judge(one.line, scene)
        assert not set(found.marks) & {*ACCUSING, Mark.OVER_APOLOGY, Mark.OPEN_DOOR, Mark.GHOSTS}, one.line
        assert found.grade >= 3, one.line
