"""Playing a scenario: pull, not push; steppable, rewindable, savable."""

from trainer.core.play.course import following, scene_at
from trainer.core.play.moves import Left, Listened, Move, NotNowError, Replied, Stayed, Waited
from trainer.core.play.play import Play
from trainer.core.play.reacting import reaction_to
from trainer.core.play.steps import Ended, Leaving, Listening, Step

__all__ = [
    "Ended",
    "Leaving",
    "Left",
    "Listened",
    "Listening",
    "Move",
    "NotNowError",
    "Play",
    "Replied",
    "Stayed",
    "Step",
    "Waited",
    "following",
    "reaction_to",
    "scene_at",
]
