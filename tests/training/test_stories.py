"""Other stories that a partner might have told: which lines hold in them, and what is remembered there."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from trainer.core.judge.facts import Sense
from trainer.core.rubric import Mark
from trainer.core.scene import Bystander, Partner, Scene, Turn, Who
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS
from training.corpus import Labelled, part_of, read_corpus
from training.echoes import Echoes, all_stories, read_echoes, remembering
from training.stories import retold, told_otherwise

SENSE = Sense(load_rulebook(ASSETS / "rules").lexicon)
SCENE = Scene(
    Partner("Kofi", "piano tuner", ("tunes pianos in Accra", "moves house on Friday")),
    truths=("my bus leaves at ten",),
    people=(Bystander("Ama", "plays in a band"),),
    history=(Turn(Who.PARTNER, "And the stairs! Nobody carries a piano up the stairs."),),
    id="bar",
)
BLOCK = """\
# bar
@ has a goat called Bishop
@ lost his hat on the ferry
=2 the ferry took his hat
+ A goat named Bishop!
- so it was your [umbrella] that went overboard
"""


@pytest.fixture
def story(tmp_path: Path) -> Echoes:
    (tmp_path / "some.txt").write_text(BLOCK, "utf-8")
    return read_echoes(tmp_path)["bar"]


TWINS = f"""{BLOCK}\
~1 has a goat called Curate
+ A goat named Curate!
- A goat named [Bishop]!
~2 lost his umbrella on the ferry
+ so it was your umbrella that went overboard
"""


@pytest.fixture
def twins(tmp_path: Path) -> Echoes:
    (tmp_path / "some.txt").write_text(TWINS, "utf-8")
    return read_echoes(tmp_path)["bar"]


def line(text: str, *marks: Mark) -> Labelled:
    return Labelled("x", "own", SCENE, text, frozenset(marks), 4, dict.fromkeys(marks, ((0, 3),)))


def test_a_line_that_touches_nothing_of_what_was_told_holds_in_the_story(story: Echoes) -> None:
    one = line("My bus leaves at ten, Ama. Bye!", Mark.HONEST_REASON)
    (found,) = retold([one], story, SENSE)
    assert found.scene.partner.said == ("has a goat called Bishop", "lost his hat on the ferry")
    assert replace(found, scene=SCENE) == one


@pytest.mark.parametrize(
    "one",
    [
        line("Enjoy the new house.", Mark.GOODWILL),
        line("Mind the stairs.", Mark.GOODWILL),
        line("I’m off, the ferry waits.", Mark.UNTRUE),
        line("What a night that was.", Mark.RECAP),
        line("What a night that was.", Mark.MIX_UP),
    ],
)
def test_a_line_that_speaks_of_what_was_told_before_or_now_does_not(story: Echoes, one: Labelled) -> None:
    assert retold([one], story, SENSE) == []


def test_in_the_story_its_own_facts_are_remembered(story: Echoes) -> None:
    (one,) = retold([line("Bye!", Mark.CLEAR_CLOSE)], story, SENSE)
    wrong = replace(story, memories={"-": story.memories["-"]})
    (found,) = remembering([one], wrong, 1.0, random.Random(1))
    assert found.labels == {Mark.CLEAR_CLOSE, Mark.MIX_UP}
    assert [found.line[start:end] for start, end in (found.quotes or {})[Mark.MIX_UP]] == ["umbrella"]


def test_with_other_facts_what_was_wrong_is_right_and_the_other_way_round(story: Echoes, twins: Echoes) -> None:
    assert twins.memories == story.memories
    versions = [told_otherwise(twins, random.Random(seed)) for seed in range(20)]
    for one in versions:
        if one.told == story.told:
            assert one is twins
        else:
            assert one.told == ["has a goat called Curate", "lost his umbrella on the ferry"]
            assert one.restated == {}
            right = [memory.text for memory in one.memories["+"]]
            assert sorted(right) == ["A goat named Curate!", "so it was your umbrella that went overboard"]
            assert [memory.text for memory in one.memories["-"]] == ["A goat named Bishop!"]
    assert 0 < sum(one is twins for one in versions) < len(versions)


def test_a_story_without_other_facts_stays(story: Echoes) -> None:
    assert all(told_otherwise(story, random.Random(seed)) is story for seed in range(10))


def test_every_story_belongs_to_a_scene_that_is_learned_from_and_has_all_its_parts() -> None:
    lines = [one for one in read_corpus() if part_of(one) == "train"]
    scenes = {one.scene.id for one in lines}
    assert all_stories()
    for scene, story in all_stories().items():
        assert scene in scenes
        assert sorted(story.restated) == list(range(len(story.told)))
        assert set(story.memories) == {"+", "-", "0"}
        for twin in story.twins:
            assert twin.fact != story.told[twin.place]
            assert set(twin.memories) <= {"+", "-"}
