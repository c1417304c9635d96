"""Words that are nearly what was told are found; what was told, and what is the player’s own, is not."""

import pytest

from trainer.core.judge.facts import Sense
from trainer.core.judge.nearly import Told, sounds_like
from trainer.core.judge.pages import Rulebook
from trainer.core.judge.text import Line
from trainer.core.scene import Bystander, Partner, Scene, Turn, Who
from trainer.reader.tokens import HINTS, NO_HINT, Hints

NUMBER, NEIGHBOUR, NAME, STRANGER = range(4)

SCENE = Scene(
    Partner("Lihua", "beekeeper", ("counts the storks on the church", "has sixty hives", "lent her sister a tractor")),
    truths=("my train leaves at nine", "I saw two swans"),
    people=(Bystander("Lina", "keeps goats"),),
    history=(Turn(Who.PARTNER, "I closed the shop in May."), Turn(Who.PLAYER, "I sold mine in June.")),
)


@pytest.fixture(scope="session")
def sense(rulebook: Rulebook) -> Sense:
    return Sense(rulebook.lexicon)


def found(line: str, sense: Sense) -> dict[str, set[int]]:
    nearly = Told(SCENE, sense).nearly(Line(line))
    return {word.text: {kind for kind, is_so in enumerate(kinds) if is_so} for word, kinds in nearly}


@pytest.mark.parametrize(
    ("line", "word", "kind"),
    [
        ("Sixteen hives, my word.", "sixteen", NUMBER),
        ("600 hives, my word.", "600", NUMBER),
        ("Greet the swallows on the church!", "swallows", NEIGHBOUR),
        ("Does your brother still have it?", "brother", NEIGHBOUR),
        ("So you opened the shop in May.", "opened", NEIGHBOUR),
        ("You borrowed it, then.", "borrowed", NEIGHBOUR),
        ("bye lihan", "lihan", NAME),
        ("Say hello to Marta for me.", "marta", STRANGER),
        ("thanks liwa", "liwa", NAME),
    ],
)
def test_what_is_nearly_so_is_found(line: str, word: str, kind: int, sense: Sense) -> None:
    assert found(line, sense) == {word: {kind}}


@pytest.mark.parametrize(
    "line",
    [
        "Sixty hives, 60 of them.",
        "Greet the storks!",
        "Not the swallows but the storks, I know.",
        "I must go, my train leaves at nine.",
        "Thank you, Lihua.",
        "Lina, come and meet her.",
        "That one is lovely.",
        "",
        "👋",
    ],
)
def test_what_was_told_or_is_known_is_not(line: str, sense: Sense) -> None:
    assert found(line, sense) == {}


@pytest.mark.parametrize(("one", "other"), [("marlene", "arlene"), ("jonas", "jonah")])
def test_names_that_are_often_mixed_up_sound_alike(one: str, other: str) -> None:
    assert sounds_like(one, other)


@pytest.mark.parametrize(("one", "other"), [("marlene", "piet"), ("arlo", "olga")])
def test_other_names_do_not(one: str, other: str) -> None:
    assert not sounds_like(one, other)


def test_a_wrong_name_with_a_capital_is_both_like_theirs_and_unknown_here(sense: Sense) -> None:
    assert found("Bye, Lihan.", sense) == {"lihan": {NAME, STRANGER}}


def test_a_capital_makes_no_name_of_the_first_word_nor_of_a_title(sense: Sense) -> None:
    assert found("Wonderful! Lovely, Madam. GOODBYE THEN.", sense) == {}


def test_every_token_of_a_word_is_told_what_the_word_is(sense: Sense) -> None:
    rows = Hints(SCENE, sense).of("Storks and swallows", [(0, 4), (4, 6), (7, 10), (11, 15), (15, 19)])
    storks, swallows = rows[0], rows[3]
    assert rows == [storks, storks, NO_HINT, swallows, swallows]
    assert len(storks) == HINTS
    assert storks != NO_HINT


def test_a_token_is_told_of_its_neighbour(sense: Sense) -> None:
    (row,) = Hints(SCENE, sense).of("swallows", [(0, 8)])
    assert row == (*(0.0,) * 6, 0.0, 1.0, 0.0, 0.0)
