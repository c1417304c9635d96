"""The question about a mark in doubt: the player’s words, their notes, and a “yes” by which the mark is right."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.asking import ASKED_LINE, AskingJudge
from tests.store.samples import attempt
from trainer.core.attempt import Answer, JudgedAttempt
from trainer.core.judge.asking import next_question
from trainer.core.judge.pages import Rulebook
from trainer.core.rubric import Mark
from trainer.core.scene import Scene

NOW = datetime(2026, 3, 4, 19, 40, tzinfo=UTC)


def judged(scene: Scene, line: str = ASKED_LINE, *answers: Answer, **doubted: str) -> JudgedAttempt:
    """The line as the asking judge sees it, with these of its words in doubt, by their mark."""
    judge = AskingJudge(doubted={Mark(mark): words for mark, words in doubted.items()}) if doubted else AskingJudge()
    return JudgedAttempt(attempt(line=line, scene=scene), judge.judge(line, scene), "", answers=answers)


def test_the_first_doubt_is_asked_about_in_the_players_words(rulebook: Rulebook, scene: Scene) -> None:
    asked = next_question(judged(scene), rulebook)
    assert asked is not None
    assert (asked.mark, asked.notes) == (Mark.CANNED_EXCUSE, "")
    assert "“get another drink”" in asked.text
    assert (asked.is_so, asked.not_so) == ("It is my way out", "Only in passing")


@pytest.mark.parametrize("holds", [True, False])
def test_what_is_answered_is_asked_no_more(rulebook: Rulebook, scene: Scene, holds: bool) -> None:
    first = Answer(Mark.CANNED_EXCUSE, holds, NOW)
    asked = next_question(judged(scene, ASKED_LINE, first), rulebook)
    assert asked is not None
    assert asked.mark is Mark.UNTRUE
    assert next_question(judged(scene, ASKED_LINE, first, Answer(Mark.UNTRUE, holds, NOW)), rulebook) is None


def test_a_line_without_doubts_is_not_asked_about(rulebook: Rulebook, scene: Scene) -> None:
    assert next_question(judged(scene, "Thank you, Ana."), rulebook) is None


def test_a_claim_is_held_against_what_is_true(rulebook: Rulebook, scene: Scene) -> None:
    two = replace(scene, truths=("I want to meet the glass painters", "my back aches"))
    asked = next_question(judged(two, untrue="My train leaves soon"), rulebook)
    assert asked is not None
    assert asked.notes == "Your notes: “I want to meet the glass painters” · “my back aches”"


def test_a_promise_is_held_against_what_is_meant(rulebook: Rulebook, scene: Scene) -> None:
    line = "I’ll send you the list and my novel."
    asked = next_question(judged(scene, line, hollow_promise="send you the list and my novel"), rulebook)
    assert asked is not None
    assert asked.notes == "Your notes: “send her the price list on Monday”"


def test_what_may_be_mixed_up_is_held_against_what_was_heard(rulebook: Rulebook, scene: Scene) -> None:
    two = replace(scene, partner=replace(scene.partner, said=("keeps forty hens", "grew up in Ghent")))
    asked = next_question(judged(two, "Give my best to the hens in Bruges.", mix_up="Bruges"), rulebook)
    assert asked is not None
    assert asked.text == "Is “Bruges” different from what they told you?"
    assert asked.notes == f"{scene.partner.name} told you: “keeps forty hens” · “grew up in Ghent”"


@pytest.mark.parametrize("mark", [Mark.UNTRUE, Mark.HOLLOW_PROMISE])
def test_empty_notes_are_told_too(rulebook: Rulebook, scene: Scene, mark: Mark) -> None:
    bare = replace(scene, truths=(), intends=())
    asked = next_question(judged(bare, ASKED_LINE, **{mark: "My train leaves soon"}), rulebook)
    assert asked is not None
    assert asked.notes.startswith("Your notes name no")


def test_a_long_stretch_is_quoted_shortly(rulebook: Rulebook, scene: Scene) -> None:
    claim = "my train " + "and then my other train " * 20
    asked = next_question(judged(scene, claim, untrue=claim), rulebook)
    assert asked is not None
    assert len(asked.text) < 130
    assert " …”" in asked.text


def test_a_doubt_that_no_page_asks_about_is_passed_over(rulebook: Rulebook, scene: Scene) -> None:
    assert next_question(judged(scene, ASKED_LINE, thanks="Thank you"), rulebook) is None
