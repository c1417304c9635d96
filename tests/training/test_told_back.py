"""Facts are said back in good English, or not at all."""

import pytest

from training.told_back import told_back


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("has sixty hives", "you have sixty hives"),
        ("teaches forty children", "you teach forty children"),
        ("carries her own water", "you carry your own water"),
        ("is the eldest of nine", "you are the eldest of nine"),
        ("lost her ring in the flour", "you lost your ring in the flour"),
        ("repaired the boat himself", "you repaired the boat yourself"),
        ("once worked in a bank", "you once worked in a bank"),
        ("can no longer smell his own tea", "you can no longer smell your own tea"),
        ("his brother, a vet, fears cows", "your brother, a vet, fears cows"),
        (
            "the lid of her kiln cracked because she opens it early",
            "the lid of your kiln cracked because you open it early",
        ),
    ],
)
def test_what_is_theirs_is_made_yours(fact: str, said: str) -> None:
    assert told_back(fact) == said


@pytest.mark.parametrize(
    "fact",
    [
        "buys indigo and sells cloth",
        "Timur bit the dentist",
        "asks the player to speak in May",
        "wants you to come along",
        "has " + "very " * 20 + "much",
    ],
)
def test_what_cannot_be_told_from_the_words_is_left(fact: str) -> None:
    assert told_back(fact) is None
