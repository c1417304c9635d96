"""The scene that a newcomer is led into, by what brings them."""

from collections.abc import Sequence

from trainer.core.attempt import JudgedAttempt
from trainer.core.channel import Channel
from trainer.core.practice.suggesting import suggest
from trainer.core.settings import Purpose
from trainer.core.summary import Summary


def first_scene(purpose: Purpose, scenes: Sequence[Summary], newest: Sequence[JudgedAttempt]) -> Summary | None:
    """Before an event the gentlest short talk, each day what would be suggested; None for who wants to look around.

    `newest` are the player's newest attempts, the newest first.
    """
    if purpose is Purpose.EVENT:
        talks = (scene for scene in scenes if scene.channel is Channel.IN_PERSON)
        return min(talks, key=lambda scene: (scene.level, scene.minutes), default=None)
    if purpose is Purpose.DAILY and (suggested := suggest(scenes, newest)):
        return suggested[0].scene
    return None
