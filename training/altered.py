"""Lines put into their scene with one thing changed, what the partner said or is called: what was right is mixed up.

Teaches the encoder to hold a fact against the line and not to believe it because it is near.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from trainer.core.judge.nearly import sounds_like
from trainer.core.rubric import Mark

if TYPE_CHECKING:
    from trainer.core.scene import Scene
    from training.corpus import Labelled

KINDS = tuple(
    tuple(row.split())
    for row in (
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred",
        "first third fourth fifth sixth",
        "monday tuesday wednesday thursday friday saturday sunday",
        "january february april june july august september october november december",
        "brother sister son daughter mother father uncle aunt cousin nephew niece grandmother grandfather wife husband",
        "dog cat horse goat donkey parrot rabbit tortoise",
        "hens goats sheep cows pigs bees horses ducks geese",
        "red blue green yellow black white grey",
        "piano violin cello guitar flute trumpet accordion organ harp",
        "north south east west",
        "spring summer autumn winter",
        "school hospital church library museum theatre bakery",
        "bread cheese soup cake honey wine beer tea coffee",
        "knee hip shoulder back wrist ankle elbow",
        "train bus boat ferry tram lorry",
        "wedding funeral birthday",
        "bought sold lost found",
        "buys sells builds repairs",
    )
)
"""Words that stand in for one another without making nonsense."""

MOST = 2
"""How many words of a scene are changed at once."""

_WORD = re.compile(r"[^\W\d_]+")


def altered(group: Sequence[Labelled], names: Sequence[str], chance: random.Random) -> list[Labelled]:
    """The lines of one scene as they would be marked if the partner had said something a little different.

    `names` are places and people that may stand for those of the scene.
    """
    scene, lines = group[0].scene, list(group)
    words = sorted(_told(scene) & {word for one in group for word in _heard(one)})
    for word in chance.sample(words, min(MOST, len(words))):
        new = _instead(word, lines, scene, names, chance)
        if new:
            scene = _changed(scene, word, new)
            lines = [changed for one in lines if (changed := _marked(one, word)) is not None]
    return [replace(one, scene=scene) for one in lines]


def misnamed(group: Sequence[Labelled], names: Sequence[str], chance: random.Random) -> list[Labelled]:
    """The lines of one scene as they would be marked if the partner were called something that sounds alike."""
    scene, old = group[0].scene, group[0].scene.partner.name
    alike = [name for name in names if name != old and sounds_like(name.lower(), old.lower())]
    known = " ".join([*(one.line for one in group), *scene.partner.said, *scene.truths, str(scene.people)]).lower()
    free = [name for name in alike if name.lower() not in known]
    if not old.isalpha() or not free:
        return list(group)
    scene = replace(scene, partner=replace(scene.partner, name=chance.choice(free)))
    lines = [changed for one in group if (changed := _marked(one, old, Mark.NAME)) is not None]
    return [replace(one, scene=scene) for one in lines]


def names_of(scenes: Iterable[Scene]) -> list[str]:
    """Words that begin with a capital inside what somebody said: places, people, firms."""
    found = {match for scene in scenes for fact in scene.partner.said for match in _capitals(fact)}
    return sorted(found)


def _capitals(fact: str) -> Iterator[str]:
    words = _WORD.findall(fact)
    yield from (word for word in words[1:] if word[0].isupper() and len(word) > 3)


def _told(scene: Scene) -> set[str]:
    """What can be changed of what they said: words of a kind, and names."""
    own = {word.lower() for word in _WORD.findall(scene.partner.name)}
    told = " ".join(scene.partner.said)
    of_a_kind = {word for word in map(str.lower, _WORD.findall(told)) if any(word in kind for kind in KINDS)}
    return (of_a_kind | {word.lower() for fact in scene.partner.said for word in _capitals(fact)}) - own


def _heard(one: Labelled) -> Iterator[str]:
    for start, end in (one.quotes or {}).get(Mark.RECAP, ()):
        yield from map(str.lower, _WORD.findall(one.line[start:end]))


def _instead(
    word: str, lines: Sequence[Labelled], scene: Scene, names: Sequence[str], chance: random.Random
) -> str | None:
    """Another word of the same kind that neither the scene nor a line knows."""
    kind = next((kind for kind in KINDS if word in kind), names)
    known = " ".join([*(one.line for one in lines), *scene.partner.said, *scene.truths, str(scene.people)]).lower()
    free = [new for new in kind if new.lower() not in known]
    return chance.choice(free) if free else None


def _changed(scene: Scene, word: str, new: str) -> Scene:
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)

    def put(text: str) -> str:
        return pattern.sub(lambda old: new.capitalize() if old[0][0].isupper() else new, text)

    said = tuple(map(put, scene.partner.said))
    history = tuple(replace(turn, text=put(turn.text)) for turn in scene.history)
    return replace(scene, partner=replace(scene.partner, said=said), history=history)


def _marked(one: Labelled, word: str, right_before: Mark = Mark.RECAP) -> Labelled | None:
    """The line with its marks after the change; None where it uses the word otherwise than for that mark."""
    pattern = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    places = [match.span() for match in pattern.finditer(one.line)]
    if not places:
        return one
    heard = (one.quotes or {}).get(right_before, ())
    wrong = tuple(span for span in heard if any(span[0] <= a and b <= span[1] for a, b in places))
    if one.quotes is None or not all(any(s <= a and b <= e for s, e in wrong) for a, b in places):
        return None
    right = tuple(span for span in heard if span not in wrong)
    quotes: dict[Mark, tuple[tuple[int, int], ...]] = {
        mark: spans for mark, spans in one.quotes.items() if mark is not right_before
    }
    quotes[Mark.MIX_UP] = (*quotes.get(Mark.MIX_UP, ()), *wrong)
    if right:
        quotes[right_before] = right
    return replace(one, labels=frozenset(quotes), quotes=quotes)
