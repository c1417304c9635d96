"""Memories side by side: as many right as wrong, each by the scene that it stands in."""

import random
from dataclasses import replace

import pytest

from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene, Turn, Who
from training.corpus import Labelled, part_of, read_corpus
from training.drills import LINES, drills
from training.echoes import Echoes, Memory, Twin

SCENE = Scene(Partner("Kofi", "piano tuner", ("tunes pianos in Accra", "lost his hat on the ferry")), id="bar")
GOODBYE = Labelled("x", "own", SCENE, "I’m off.", frozenset((Mark.CLEAR_CLOSE,)), 4, {Mark.CLEAR_CLOSE: ((0, 7),)})


def drilled(scene: Scene = SCENE, seeds: int = 30) -> list[list[Labelled]]:
    one = replace(GOODBYE, scene=scene)
    return [chunk for seed in range(seeds) for chunk in drills([one], 1.0, random.Random(seed))]


def right(words: str) -> Memory:
    return Memory(words, {Mark.RECAP: ((0, len(words)),)})


def wrong(words: str) -> Memory:
    return Memory(words, {Mark.MIX_UP: ((0, len(words)),)})


def marked(one: Labelled) -> list[str]:
    return [one.line[start:end] for start, end in (one.quotes or {})[Mark.MIX_UP]]


def test_right_and_wrong_are_as_many_and_alone_or_in_a_short_goodbye() -> None:
    chunks = drilled()
    assert chunks
    for chunk in chunks:
        assert sum(Mark.RECAP in one.labels for one in chunk) == sum(Mark.MIX_UP in one.labels for one in chunk)
        assert len({one.scene for one in chunk}) == 1
        assert len(chunk) <= LINES
    lines = [one for chunk in chunks for one in chunk]
    assert {Mark.CLEAR_CLOSE in one.labels for one in lines} == {True, False}
    assert all(("I’m off" in one.line) == (Mark.CLEAR_CLOSE in one.labels) for one in lines)


def test_what_is_marked_as_wrong_was_not_told_and_what_is_right_was() -> None:
    for one in (one for chunk in drilled() for one in chunk):
        told = " ".join(one.scene.partner.said)
        if Mark.MIX_UP in one.labels:
            assert not any(words in told for words in marked(one))
        else:
            assert any(fact.split()[-1] in one.line for fact in one.scene.partner.said)


def test_the_same_words_are_right_in_one_scene_and_wrong_in_the_other() -> None:
    found = {
        (one.line, frozenset(one.labels & {Mark.RECAP, Mark.MIX_UP})) for chunk in drilled(seeds=300) for one in chunk
    }
    lines = [line for line, _ in found]
    assert any(lines.count(line) == 2 for line in lines)


def test_a_fact_is_not_changed_where_it_is_spoken_of_in_the_scene_too() -> None:
    told = replace(
        SCENE, history=(Turn(Who.PARTNER, "I lost it on the ferry, my hat. And who tunes pianos, in Accra?"),)
    )
    assert all(one.scene.partner.said == SCENE.partner.said for chunk in drilled(told) for one in chunk)


def test_of_a_changed_fact_its_own_memories_are_drilled(monkeypatch: pytest.MonkeyPatch) -> None:
    story = Echoes(
        told=["has a goat called Bishop"],
        memories={"+": [right("A goat!")], "-": [wrong("A cow!")]},
        twins=[Twin(0, "has a cow called Bishop", {"+": [right("A cow!")], "-": [wrong("A goat!")]})],
    )
    monkeypatch.setattr("training.drills.all_stories", lambda: {"bar": story})
    seen = {
        (one.scene.partner.said[0], one.line, Mark.RECAP in one.labels)
        for chunk in drilled()
        for one in chunk
        if one.line in {"A goat!", "A cow!"}
    }
    assert seen == {
        ("has a goat called Bishop", "A goat!", True),
        ("has a goat called Bishop", "A cow!", False),
        ("has a cow called Bishop", "A cow!", True),
        ("has a cow called Bishop", "A goat!", False),
    }


def test_the_share_is_of_all_that_can_be_drilled() -> None:
    lines = [one for one in read_corpus() if part_of(one) == "train"]
    everything = sum(1 for _ in drills(lines, 1.0, random.Random(1)))
    half = sum(1 for _ in drills(lines, 0.5, random.Random(1)))
    assert 0.4 < half / everything < 0.6
    assert not list(drills(lines, 0.0, random.Random(1)))
