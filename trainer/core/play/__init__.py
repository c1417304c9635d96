"""Playing a scenario: pull, not push; steppable, rewindable, savable."""

from trainer.core.play.moves import Left, Listened, Move, NotNowError, Replied
from trainer.core.play.play import Play, scene_at
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
    "Step",
    "reaction_to",
    "scene_at",
]
