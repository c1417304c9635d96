"""Lines in their scene as if the partner had told something else there: other facts to remember, rightly or wrongly.

Scenes to remember things from are few; a line that touches nothing of what was told holds in another story as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from trainer.core.scene import Who
from training.echoes import MEMORIES, Echoes

if TYPE_CHECKING:
    import random

    from trainer.core.judge.facts import Sense
    from trainer.core.scene import Scene
    from training.corpus import Labelled
    from training.echoes import Memories

REMEMBERING = 0.7
"""The share of the lines that are given a memory: it is for these that the story was written."""

TWINNED = 0.6
"""The share of stories with changed facts. Without these, a memory’s words alone would tell whether it is right."""


def told_otherwise(story: Echoes, chance: random.Random, share: float = TWINNED) -> Echoes:
    """The story, now and then with facts changed: what was remembered wrongly is right there, and the reverse."""
    if not story.twins or chance.random() >= share:
        return story
    twins = {twin.place: twin for twin in chance.sample(story.twins, len(story.twins))}
    told = [twins[place].fact if place in twins else fact for place, fact in enumerate(story.told)]
    unchanged = {place: words for place, words in story.restated.items() if place not in twins}
    memories: Memories = {}
    for twin in twins.values():
        for sign, some in twin.memories.items():
            memories.setdefault(sign, []).extend(some)
    return Echoes(told, unchanged, memories)


def retold(chunk: Sequence[Labelled], story: Echoes, sense: Sense) -> list[Labelled]:
    """The lines of one scene that hold in the story, too, with that told instead. There may be none."""
    scene = chunk[0].scene
    touched = sense.keys(" ".join((*_told(scene), *story.told))) - sense.keys(_around(scene))
    elsewhere = replace(scene, partner=replace(scene.partner, said=tuple(story.told)))
    return [
        replace(one, scene=elsewhere)
        for one in chunk
        if not MEMORIES & one.labels and not sense.keys(one.line) & touched
    ]


def _told(scene: Scene) -> tuple[str, ...]:
    return (*scene.partner.said, *(turn.text for turn in scene.history if turn.who is Who.PARTNER))


def _around(scene: Scene) -> str:
    """What stays true whatever they told: a line that speaks of it speaks of that."""
    partner = scene.partner
    people = (f"{one.name} {one.note}" for one in scene.people)
    return " ".join((partner.name, partner.role, scene.setting, *scene.truths, *scene.intends, *people))
