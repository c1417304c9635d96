"""What was expected beside what happened, in words, and when the player is asked why."""

import pytest

from tests.store.samples import attempt
from trainer.core.attempt import Way
from trainer.core.person import Mood
from trainer.core.prediction import Prediction, beside_outcome, in_truth, may_ask_why


@pytest.mark.parametrize(
    ("prediction", "words"),
    [
        (Prediction(70, 30, 80), "You expected 30; they took it at 80. Better than you had expected."),
        (Prediction(70, 80, 75), "You expected 80; they took it at 75. Much as you had expected."),
        (
            Prediction(taken=80, turned_out=20),
            "You expected 80; they took it at 20. Not as you had hoped, and good to know before the real evening.",
        ),
        (
            Prediction(70, 30, 80, 90),
            "You expected 30; they took it at 80. It surprised you: that is worth remembering next time.",
        ),
        (Prediction(hard=70, turned_out=80), "They took it at 80."),
        (Prediction(hard=70, surprise=20), ""),
        (Prediction(70, 30), ""),
    ],
)
def test_what_was_expected_stands_beside_what_happened(prediction: Prediction, words: str) -> None:
    assert beside_outcome(prediction) == words


def test_every_way_of_taking_it_has_its_words_with_the_name() -> None:
    assert all("Ana" in in_truth(mood, "Ana") for mood in Mood)


def test_the_player_is_asked_why_of_words_that_are_their_own() -> None:
    chosen = attempt(1, way=Way.CHOSEN, choice=2)
    typed, spoken, silent = attempt(2), attempt(3, way=Way.SPOKEN), attempt(4, way=Way.CHOSEN, choice=None)
    assert may_ask_why([typed])
    assert may_ask_why([chosen, spoken])
    assert not may_ask_why([])
    assert not may_ask_why([chosen, chosen])
    assert may_ask_why([chosen, chosen, chosen])
    assert not may_ask_why([typed, typed, silent])
