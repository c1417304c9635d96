"""By which words somebody is named: without titles, and with short forms that are theirs."""

import pytest

from trainer.core.judge.facts import name_words, short_for


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Captain Virtanen", {"virtanen"}),
        ("Doña Pilar", {"pilar"}),
        ("Mr. José Ibarra", {"jose", "ibarra"}),
        ("Captain", {"captain"}),
    ],
)
def test_a_title_is_no_name_unless_there_is_no_other(name: str, words: set[str]) -> None:
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("said", "name"), [("dessie", "desmond"), ("rafa", "rafael"), ("rob", "robin"), ("desi", "desta")]
)
def test_a_fond_form_is_short_for_their_name(said: str, name: str) -> None:
    assert short_for(said, name)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("leo", "leon"),
        ("maria", "mariana"),
        ("martin", "martina"),
        ("leonie", "leon"),
        ("robin", "robin"),
        ("bob", "robert"),
    ],
)
def test_another_name_is_none(said: str, name: str) -> None:
    assert not short_for(said, name)
