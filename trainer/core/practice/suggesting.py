"""Which scenes are good for somebody new, and what a suggestion is."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from trainer.core.channel import Channel
from trainer.core.summary import Summary

if TYPE_CHECKING:
    from trainer.core.attempt import JudgedAttempt

AT_MOST = 3


class Suggestion(NamedTuple):
    """A scene and the reason for it, as a sentence."""

    scene: Summary
    why: str


def suggest(
    scenes: Sequence[Summary], newest: "Sequence[JudgedAttempt]", at_most: int = AT_MOST
) -> tuple[Suggestion, ...]:
    """At most so many scenes: those not tried yet first, then those tried longest ago.

    Of those not tried the easiest come first, people before letters, and one of each family before a second of any.

    `newest` are the player's newest attempts, the newest first. Scenes that are not among them count as untried.
    """
    last: dict[str, tuple[int, int]] = {}
    for age, judged in enumerate(newest):
        last.setdefault(judged.attempt.scenario, (age, judged.counted.grade))
    untried = _varied(sorted((scene for scene in scenes if scene.id not in last), key=ease))
    tried = sorted((scene for scene in scenes if scene.id in last), key=lambda scene: -last[scene.id][0])
    ordered = [Suggestion(scene, scene.summary) for scene in untried]
    ordered += [Suggestion(scene, f"Last time {last[scene.id][1]} of 5.") for scene in tried]
    return tuple(ordered[:at_most])


def ease(scene: Summary) -> tuple[int, bool]:
    """The easier a scene is for a beginner, the less."""
    return scene.level, scene.channel is not Channel.IN_PERSON


def _varied(scenes: Iterable[Summary]) -> list[Summary]:
    """The scenes with the first of each family before all others."""
    firsts: dict[str, Summary] = {}
    others = [scene for scene in scenes if firsts.setdefault(scene.family, scene) is not scene]
    return [*firsts.values(), *others]
