"""Memories alone, side by side in scenes where they are right and where they are wrong: what teaches to compare.

In a goodbye of thirty words what was remembered is one thing of many; here it is the only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from trainer.core.judge.actions import is_deed
from trainer.core.rubric import Mark
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS
from training.altered import KINDS
from training.echoes import Echoes, Memory, Quotes, all_echoes, all_stories, joined, restated
from training.stories import told_otherwise
from training.told_back import FRAMES, told_back

if TYPE_CHECKING:
    import random

    from trainer.core.scene import Scene
    from training.corpus import Labelled

LINES = 10
"""Memories in one scene side by side."""

ALONE = 0.5
"""The share of memories without a goodbye around them."""

RESTATED = 0.3
GOODBYE = 6
"""Words of a goodbye that a memory is put into, at most."""

_WORD = re.compile(r"[^\W\d_]+")


def drills(lines: Sequence[Labelled], share: float, chance: random.Random) -> Iterator[list[Labelled]]:
    """For a share of all that can be drilled, some memories in one scene."""
    goodbyes = [one for one in lines if _plain_goodbye(one)]
    for scene, one in {one.scene.id: one for one in lines}.items():
        for told in _versions(one.scene, all_echoes().get(scene), all_stories().get(scene), chance):
            if chance.random() < share and (memories := told.some(chance)):
                yield [_line(one, told.scene, memory, goodbyes, chance) for memory in memories]


def _plain_goodbye(one: Labelled) -> bool:
    short = len(one.line.split()) <= GOODBYE and not is_deed(one.line)
    return short and one.labels == {Mark.CLEAR_CLOSE} and one.quotes is not None


def _line(one: Labelled, scene: Scene, memory: Memory, goodbyes: Sequence[Labelled], chance: random.Random) -> Labelled:
    if goodbyes and chance.random() >= ALONE:
        return replace(joined(chance.choice(goodbyes), memory, chance), scene=scene)
    return replace(one, scene=scene, line=memory.text, labels=frozenset(memory.quotes), quotes=memory.quotes)


@dataclass(frozen=True)
class Drill:
    """A scene and what can be remembered there."""

    scene: Scene
    memories: Mapping[str, Sequence[Memory]]
    """By their sign, `+` or `-`."""

    def some(self, chance: random.Random) -> list[Memory]:
        """Right and wrong ones, as many of either as there are."""
        right, wrong = (list(self.memories.get(sign, ())) for sign in "+-")
        each = min(len(right), len(wrong), LINES // 2)
        return [*chance.sample(right, each), *chance.sample(wrong, each)]


def _versions(scene: Scene, echoes: Echoes | None, story: Echoes | None, chance: random.Random) -> Iterator[Drill]:
    if echoes:
        yield Drill(restated(scene, echoes, RESTATED, chance), echoes.memories)
    yield _in_their_words(scene, {}, chance)
    if story:
        for told in (story, told_otherwise(story, chance, 1.0)):
            elsewhere = _telling(scene, told.told)
            yield Drill(restated(elsewhere, told, RESTATED, chance), told.memories)
        yield _in_their_words(_telling(scene, story.told), _twins(story), chance)


def _telling(scene: Scene, told: Sequence[str]) -> Scene:
    return replace(scene, partner=replace(scene.partner, said=tuple(told)))


def _twins(story: Echoes) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = {}
    for twin in story.twins:
        found.setdefault(twin.place, []).append(twin.fact)
    return found


def _in_their_words(scene: Scene, twins: Mapping[int, Sequence[str]], chance: random.Random) -> Drill:
    """Facts said back in the very words, and with something changed; which of the two was told is left to chance."""
    said = list(scene.partner.said)
    spoken = _words(" ".join(turn.text for turn in scene.history))
    memories: dict[str, list[Memory]] = {"+": [], "-": []}
    for place, fact in enumerate(scene.partner.said):
        others = [*twins.get(place, ()), *([other] if (other := _changed(fact, chance)) else [])]
        others = [one for one in others if not (_words(fact) ^ _words(one)) & spoken]
        versions = chance.sample([fact, chance.choice(others)], 2) if others else []
        back = [told_back(one) for one in versions]
        if len(back) == 2 and back[0] and back[1] and back[0] != back[1]:
            said[place] = versions[0]
            for _ in range(2):
                memories["+"].append(_right(back[0], chance))
                memories["-"].append(_wrong(back[1], back[0], chance))
    return Drill(_telling(scene, said), memories)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _framed(text: str, chance: random.Random) -> str:
    framed = chance.choice(FRAMES).format(text)
    return framed[0].upper() + framed[1:]


def _right(text: str, chance: random.Random) -> Memory:
    framed = _framed(text, chance)
    return Memory(framed, {Mark.RECAP: ((0, len(framed)),)})


def _wrong(text: str, told: str, chance: random.Random) -> Memory:
    """The memory with the words marked that were not told."""
    framed = _framed(text, chance)
    known = _words(told)
    start = framed.lower().index(text.lower())
    spans = [
        match.span() for match in _WORD.finditer(framed, start, start + len(text)) if match[0].lower() not in known
    ]
    quotes: Quotes = {Mark.MIX_UP: tuple(spans) or ((start, start + len(text)),)}
    return Memory(framed, quotes)


def _changed(fact: str, chance: random.Random) -> str | None:
    """The fact with one word changed for another of its kind; None where no kind of its words is known."""
    words = [match for match in _WORD.finditer(fact) if match[0].lower() in _kinds()]
    if not words:
        return None
    word = chance.choice(words)
    known = _words(fact)
    kind = chance.choice(_kinds()[word[0].lower()])
    free = [one for one in kind if one not in known]
    if not free:
        return None
    new = chance.choice(free)
    new = new.capitalize() if word[0][0].isupper() else new
    return fact[: word.start()] + new + fact[word.end() :]


@cache
def _kinds() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Of each word the groups of words that may stand for it."""
    neighbours = load_rulebook(ASSETS / "rules").lexicon.neighbours
    plural = [tuple(f"{word}s" for word in kind) for kind in neighbours]
    found: dict[str, list[tuple[str, ...]]] = {}
    for kind in (*KINDS, *neighbours, *plural):
        for word in kind:
            found.setdefault(word, []).append(kind)
    return found
