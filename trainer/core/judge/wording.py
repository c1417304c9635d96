"""A scene and a line as the learned reader takes them: text in parts, and the words that line and parts share."""

from collections.abc import Iterable, Sequence

from trainer.core.judge.facts import Sense
from trainer.core.judge.text import Line
from trainer.core.scene import Scene

LAST_TURNS = 3
"""How many turns of the history are read."""

PARTS = 6
"""The partner, what they said, what is true, what is meant, who is at hand, what was said before."""


def scene_parts(scene: Scene) -> tuple[str, ...]:
    """All of the scene that a judgement depends on, in PARTS parts; what is empty is said to be empty."""
    company = "alone together" if scene.alone_together else "not alone"
    return (
        f"{scene.channel.replace('_', ' ')}, {scene.stage}, {company}. they are {', '.join(_partner(scene))}",
        f"they said: {_listed(scene.partner.said)}",
        f"i know: {_listed(scene.truths)}",
        f"i will: {_listed(scene.intends)}",
        f"at hand: {_listed(_people(scene))}",
        f"before: {_listed(_turns(scene))}",
    )


def part_keys(scene: Scene, sense: Sense) -> tuple[frozenset[str], ...]:
    """The meaning words of each part."""
    parts = (
        _partner(scene), scene.partner.said, scene.truths, scene.intends, _people(scene), _turns(scene)
    )  # fmt: skip
    return tuple(sense.keys(" ".join(part)) for part in parts)


def shared_words(
    line: Line, keys: Sequence[frozenset[str]], sense: Sense
) -> tuple[tuple[int, int, tuple[bool, ...]], ...]:
    """The words of the line that a part of the scene shares: where each starts and ends, and which parts share it."""
    found = []
    for word in line.words:
        key = sense.key(word)
        if key and any(key in part for part in keys):
            found.append((word.start, word.end, tuple(key in part for part in keys)))
    return tuple(found)


def _partner(scene: Scene) -> list[str]:
    return [part for part in (scene.partner.name, scene.partner.role) if part]


def _people(scene: Scene) -> list[str]:
    return [f"{one.name}, {one.note}" if one.note else one.name for one in scene.people]


def _turns(scene: Scene) -> list[str]:
    return [f"{turn.who}: {turn.text}" for turn in scene.history[-LAST_TURNS:]]


def _listed(facts: Iterable[str]) -> str:
    return "; ".join(facts) or "nothing"
