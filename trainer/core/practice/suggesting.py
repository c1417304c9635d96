"""Which scenes are good to play today, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.core.attempt import JudgedAttempt
from trainer.core.summary import Summary

AT_MOST = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A scene and the reason for it, as a sentence."""

    scene: Summary
    why: str


def suggest(scenes: Sequence[Summary], newest: Sequence[JudgedAttempt]) -> tuple[Suggestion, ...]:
    """At most three scenes: those not tried yet first, the easiest first, then those tried longest ago.

    `newest` are the player's newest attempts, the newest first. Scenes that are not among them count as untried.
    """
    last: dict[str, tuple[int, int]] = {}
    for age, judged in enumerate(newest):
        last.setdefault(judged.attempt.scenario, (age, judged.counted.grade))
    untried = sorted((scene for scene in scenes if scene.id not in last), key=lambda scene: scene.level)
    tried = sorted((scene for scene in scenes if scene.id in last), key=lambda scene: -last[scene.id][0])
    ordered = [Suggestion(scene, scene.summary) for scene in untried]
    ordered += [Suggestion(scene, f"Last time {last[scene.id][1]} of 5.") for scene in tried]
    return tuple(ordered[:AT_MOST])
