"""Memories of what was said, and facts in other words: read, checked, and put where they belong."""

import random
from pathlib import Path

import pytest

from trainer.core.errors import ContentError
from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene
from training.corpus import Labelled, part_of, read_corpus
from training.echoes import Echoes, Quotes, read_echoes, remembering, restated

SCENE = Scene(Partner("Kofi", said=("tunes pianos in Accra", "moves on Friday")), id="bar")
BLOCK = """\
# bar
=1 makes the pianos of Accra ring true
+T thanks, no piano in your town is safe from you
- so you [sell] pianos [in Lagos]
0W have a good one
"""


@pytest.fixture
def echoes(tmp_path: Path) -> Echoes:
    (tmp_path / "some.txt").write_text(BLOCK, "utf-8")
    return read_echoes(tmp_path)["bar"]


def labelled(line: str, **quotes: str) -> Labelled:
    places: Quotes = {
        Mark(mark): ((line.index(words), line.index(words) + len(words)),) for mark, words in quotes.items()
    }
    return Labelled("x", "own", SCENE, line, frozenset(places), 4, places)


def words(one: Labelled, mark: Mark) -> list[str]:
    return [one.line[start:end] for start, end in (one.quotes or {})[mark]]


def with_memory(one: Labelled, echoes: Echoes, sign: str, seed: int = 0) -> Labelled:
    (found,) = remembering([one], Echoes(memories={sign: echoes.memories[sign]}), 1.0, random.Random(seed))
    return found


def test_a_fact_is_said_in_other_words_and_the_others_stay(echoes: Echoes) -> None:
    said = restated(SCENE, echoes, 1.0, random.Random(1)).partner.said
    assert said == ("makes the pianos of Accra ring true", "moves on Friday")


def test_right_memories_bring_their_marks_in_other_words_and_in_the_partners_own(echoes: Echoes) -> None:
    found = [with_memory(labelled("Bye.", clear_close="Bye"), echoes, "+", seed) for seed in range(30)]
    far, literal = {Mark.CLEAR_CLOSE, Mark.RECAP, Mark.THANKS}, {Mark.CLEAR_CLOSE, Mark.RECAP}
    assert {one.labels for one in found} == {frozenset(far), frozenset(literal)}
    assert any("ou tune pianos in Accra" in one.line for one in found if one.labels == literal)


def test_of_a_wrong_memory_the_wrong_words_are_marked(echoes: Echoes) -> None:
    found = with_memory(labelled("I’m off.", clear_close="I’m off"), echoes, "-")
    assert words(found, Mark.MIX_UP) == ["sell", "in Lagos"]
    assert Mark.RECAP not in found.labels


def test_what_is_no_memory_brings_none(echoes: Echoes) -> None:
    found = with_memory(labelled("I’m off.", clear_close="I’m off"), echoes, "0")
    assert found.labels == {Mark.CLEAR_CLOSE, Mark.GOODWILL}


@pytest.mark.parametrize("seed", range(12))
def test_wherever_it_is_put_the_words_of_every_mark_stay_the_same(echoes: Echoes, seed: int) -> None:
    one = labelled("Thanks. My bus waits! Bye now.", thanks="Thanks", untrue="My bus waits", clear_close="Bye now")
    found = with_memory(one, echoes, "-", seed)
    assert [words(found, mark) for mark in (Mark.THANKS, Mark.UNTRUE, Mark.CLEAR_CLOSE)] == [
        ["Thanks"],
        ["My bus waits"],
        ["Bye now"],
    ]
    assert words(found, Mark.MIX_UP) == ["sell", "in Lagos"]


@pytest.mark.parametrize(
    "one",
    [
        labelled("Enjoy Accra.", recap="Accra"),
        labelled("Enjoy Lagos.", mix_up="Lagos"),
        labelled("(walks off)", ghosts="walks off"),
        labelled("*waves*"),
        labelled("I’m off " + "now " * 40, clear_close="I’m off"),
    ],
)
def test_a_line_that_has_a_memory_or_says_nothing_or_too_much_stays_as_it_is(echoes: Echoes, one: Labelled) -> None:
    assert list(remembering([one], echoes, 1.0, random.Random(1))) == [one]


@pytest.mark.parametrize("item", ["* what", "- no wrong words", "+ [right] words", "=x fact", "+X words", "=1", "@"])
def test_what_is_not_understood_is_named_by_file_and_line(tmp_path: Path, item: str) -> None:
    (tmp_path / "some.txt").write_text(f"{BLOCK}{item}\n", "utf-8")
    with pytest.raises(ContentError, match=r"some\.txt:6: "):
        read_echoes(tmp_path)


def test_every_block_belongs_to_a_scene_that_is_learned_from_and_to_its_facts() -> None:
    scenes = {one.scene.id: one.scene for one in read_corpus() if part_of(one) == "train"}
    found = read_echoes()
    assert found
    for scene, echoes in found.items():
        assert max(echoes.restated, default=0) < len(scenes[scene].partner.said)
