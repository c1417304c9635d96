"""Lines in changed scenes carry the marks that are right there, or are left out."""

import random
from dataclasses import replace

import pytest

from trainer.core.judge.facts import Sense
from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS
from training.altered import altered, misnamed, names_of
from training.corpus import Labelled
from training.estranged import estranged

SCENE = Scene(
    Partner("Kofi", "piano tuner", ("tunes pianos in Accra", "his brother has three goats", "moves on Friday")),
    id="bar",
    truths=("my bus to Tema leaves at nine", "my glass is empty"),
    intends=("send him the number of my cousin",),
)
DONOR = Scene(Partner("Ada"), id="hall", truths=("I have eaten nothing since noon",), intends=("lend her my ladder",))


def labelled(line: str, **quotes: str) -> Labelled:
    places: dict[Mark, tuple[tuple[int, int], ...]] = {
        Mark(mark): ((line.index(words), line.index(words) + len(words)),) for mark, words in quotes.items()
    }
    return Labelled("x", "own", SCENE, line, frozenset(places), 4, places)


@pytest.fixture(scope="session")
def sense() -> Sense:
    return Sense(load_rulebook(ASSETS / "rules").lexicon)


def elsewhere(one: Labelled, sense: Sense, donor: Scene = DONOR) -> set[Mark] | None:
    found = estranged([one], donor, sense)
    return set(found[0].labels) if found else None


def test_a_reason_that_was_true_there_is_untrue_here(sense: Sense) -> None:
    one = labelled("Bye, my bus leaves at nine.", honest_reason="my bus leaves at nine", clear_close="Bye")
    assert elsewhere(one, sense) == {Mark.UNTRUE, Mark.CLEAR_CLOSE}


def test_the_reason_that_needs_no_truth_stays_honest(sense: Sense) -> None:
    one = labelled("I’d like to meet a few other people.", honest_reason="meet a few other people")
    assert elsewhere(one, sense) == {Mark.HONEST_REASON}


def test_a_true_stock_excuse_becomes_an_invented_one(sense: Sense) -> None:
    one = labelled("My glass is empty, so…", canned_excuse="My glass is empty")
    assert elsewhere(one, sense) == {Mark.CANNED_EXCUSE, Mark.UNTRUE}


def test_a_promise_that_was_meant_there_is_hollow_here(sense: Sense) -> None:
    one = labelled("I’ll send you my cousin’s number.", follow_up="send you my cousin’s number")
    assert elsewhere(one, sense) == {Mark.HOLLOW_PROMISE}


def test_where_the_other_scene_knows_the_reason_too_the_line_is_left_out(sense: Sense) -> None:
    one = labelled("Bye, my bus leaves at nine.", honest_reason="my bus leaves at nine")
    assert elsewhere(one, sense, replace(DONOR, truths=("my bus leaves soon",))) is None


def test_a_line_without_marked_words_is_left_out(sense: Sense) -> None:
    assert elsewhere(replace(labelled("Bye.", clear_close="Bye"), quotes=None), sense) is None


def changed(*lines: Labelled, seed: int = 1) -> list[Labelled]:
    return altered(lines, ["Lagos", "Kumasi"], random.Random(seed))


def test_a_fact_that_they_never_said_is_mixed_up() -> None:
    one = labelled("Greet your brother, Kofi!", recap="your brother", goodwill="Greet", name="Kofi")
    (found,) = changed(one)
    assert found.labels == {Mark.MIX_UP, Mark.GOODWILL, Mark.NAME}
    assert "brother" not in " ".join(found.scene.partner.said)
    assert found.line == one.line


def test_what_was_heard_rightly_beside_it_stays() -> None:
    line = "Greet your brother, and good luck with the pianos."
    one = labelled(line, recap="your brother")
    places = ((line.index("your brother"), line.index(",")), (line.index("the pianos"), len(line) - 1))
    (found,) = changed(replace(one, quotes={Mark.RECAP: places}))
    assert found.labels == {Mark.RECAP, Mark.MIX_UP}


def test_lines_that_do_not_touch_the_fact_stay_as_they_are() -> None:
    other = labelled("I’m off.", clear_close="I’m off")
    found = changed(labelled("Greet your brother!", recap="your brother"), other)
    assert found[-1].labels == other.labels


def test_a_line_that_uses_the_word_otherwise_is_left_out() -> None:
    other = labelled("My brother waits outside.", untrue="My brother waits outside")
    found = changed(labelled("Greet your brother!", recap="your brother"), other)
    assert [one.line for one in found] == ["Greet your brother!"]


def test_a_name_gives_way_to_a_name() -> None:
    (found,) = changed(labelled("Accra must sound lovely.", recap="Accra"))
    assert found.labels == {Mark.MIX_UP}
    assert any(name in found.scene.partner.said[0] for name in ("Lagos", "Kumasi"))


def test_names_are_words_with_a_capital_inside_a_fact() -> None:
    assert names_of([SCENE]) == ["Accra", "Friday"]


def called_otherwise(*lines: Labelled, names: tuple[str, ...] = ("Kofi", "Kojo", "Ada")) -> list[Labelled]:
    return misnamed(lines, names, random.Random(1))


def test_their_name_is_a_wrong_one_where_they_are_called_otherwise() -> None:
    (found,) = called_otherwise(labelled("Bye, Kofi!", name="Kofi", clear_close="Bye"))
    assert found.scene.partner.name == "Kojo"
    assert found.labels == {Mark.MIX_UP, Mark.CLEAR_CLOSE}
    assert found.quotes is not None
    assert found.quotes[Mark.MIX_UP] == ((5, 9),)


def test_lines_without_their_name_stay_as_they_are() -> None:
    (found,) = called_otherwise(labelled("I’m off.", clear_close="I’m off"))
    assert found.labels == {Mark.CLEAR_CLOSE}


def test_where_no_name_sounds_alike_nobody_is_called_otherwise() -> None:
    one = labelled("Bye, Kofi!", name="Kofi")
    assert called_otherwise(one, names=("Kofi", "Ada")) == [one]
