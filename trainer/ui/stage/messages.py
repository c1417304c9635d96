"""What was said so far, each turn with the face and the light of its moment: what the stage's pictures show."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.core.person import Face
from trainer.core.play import Play, Step
from trainer.core.scene import Turn, Who
from trainer.ui.art import LAMP_AT_REST, MOOD_LAMPS
from trainer.ui.stage.exit_maker import UNANSWERED


@dataclass(frozen=True, slots=True)
class Message:
    """A turn, and how the partner looked at it."""

    turn: Turn
    face: Face
    lamp: float
    """How strong the lamp was over them, 0 to 1."""

    @property
    def theirs(self) -> bool:
        return self.turn.who is Who.PARTNER


def messages(play: Play) -> tuple[Message, ...]:
    """All that was said so far by both, the oldest first. A message that was left unanswered has no answer here."""
    steps = play.steps
    turns = zip(play.transcript, play.stops, strict=True)
    return tuple(_message(turn, steps[stop]) for turn, stop in turns if turn.text != UNANSWERED)


def and_then(said: Sequence[Message], line: str, answer: Step) -> tuple[Message, ...]:
    """What would have been said if that line had been, and had been answered so."""
    mine, theirs = Turn(Who.PLAYER, line), Turn(Who.PARTNER, answer.says)
    return (*said, _message(mine, answer), _message(theirs, answer))


def last_of_theirs(said: Sequence[Message]) -> Message:
    """The partner's present words. Every talk begins with words of theirs."""
    return next(message for message in reversed(said) if message.theirs)


def _message(turn: Turn, step: Step) -> Message:
    return Message(turn, step.face, MOOD_LAMPS[step.mood] if step.mood else LAMP_AT_REST)
