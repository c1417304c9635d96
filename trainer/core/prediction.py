"""What the player expected of an exit, what came of it, and why they thought that it would work. Never scored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from trainer.core.attempt import Attempt, Way
from trainer.core.person import Mood

MUCH = 10
"""From this difference on, of 100, what happened was other than expected."""
SURPRISING = 60
FIRST_EXITS = 2
"""After this many exits of a run a chosen line, too, is asked about; until then it is somebody else's thought."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """Each from 0 to 100, or None where it was passed over."""

    hard: int | None = None
    """Before: how hard it will be for the player."""
    taken: int | None = None
    """Before: how well they will take it."""
    turned_out: int | None = None
    """After: how well they took it."""
    surprise: int | None = None
    """After: how surprising that was."""

    @property
    def made(self) -> bool:
        """Whether anything was expected."""
        return self.hard is not None or self.taken is not None

    @property
    def came_out(self) -> bool:
        """Whether anything was said of what came of it."""
        return self.turned_out is not None or self.surprise is not None


NOT_SAID = Prediction()


@dataclass(frozen=True, slots=True)
class Predicted:
    """A prediction with the exit that it was made for."""

    attempt: str
    scenario: str
    family: str
    given: datetime
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class Thought:
    """What the player thought about one exit."""

    prediction: Prediction = NOT_SAID
    why: str = ""
    """Why it would work, or not, in their own words; empty where they passed over it."""


class Thoughts(Protocol):
    """Where thoughts are kept. Every call has reached the disk; an unknown attempt is a KeyError."""

    def keep_prediction(self, attempt_id: str, prediction: Prediction) -> None:
        """Keep what was expected, and by now perhaps what came of it, in place of what was kept before."""
        ...

    def keep_why(self, attempt_id: str, text: str, at: datetime) -> None:
        """Keep why it would work, or not; empty text removes it."""
        ...

    def of(self, attempt_id: str) -> Thought:
        """What the player thought about that exit."""
        ...

    def newest(self, limit: int) -> Sequence[Predicted]:
        """The predictions of the newest exits that have one, the newest first."""
        ...

    def practised_before(self, run: str) -> bool:
        """Whether there is an exit of any other run."""
        ...


class NoThoughts:
    """Fulfils Thoughts where nobody is asked: it keeps nothing."""

    def keep_prediction(self, attempt_id: str, prediction: Prediction) -> None:
        """Nothing is kept."""

    def keep_why(self, attempt_id: str, text: str, at: datetime) -> None:
        """Nothing is kept."""

    def of(self, attempt_id: str) -> Thought:
        return Thought()

    def newest(self, limit: int) -> Sequence[Predicted]:
        return ()

    def practised_before(self, run: str) -> bool:
        return False


NOBODY_ASKED = NoThoughts()

_TOOK_IT: Mapping[Mood, str] = {
    Mood.WARM: "In the scene {name} took it warmly.",
    Mood.RELIEVED: "In the scene {name} was quite relieved.",
    Mood.EAGER: "In the scene {name} was glad enough of you to hold on.",
    Mood.PUZZLED: "In the scene {name} was a little puzzled.",
    Mood.HURT: "In the scene {name} was a little hurt; the next line can be kinder.",
}


def in_truth(mood: Mood, name: str) -> str:
    """How the partner took it, as the scene has it."""
    return _TOOK_IT[mood].format(name=name)


def beside_outcome(prediction: Prediction) -> str:
    """What was expected beside what happened, in a sentence or two; empty where nothing was said of the outcome."""
    expected, came = prediction.taken, prediction.turned_out
    surprise = _of_surprise(prediction.surprise)
    if came is None:
        return surprise
    if expected is None:
        return f"They took it at {came}. {surprise}".strip()
    return f"You expected {expected}; they took it at {came}. {surprise or _compared(came - expected)}".strip()


def _compared(difference: int) -> str:
    if difference >= MUCH:
        return "Better than you had expected."
    if difference <= -MUCH:
        return "Not as you had hoped, and good to know before the real evening."
    return "Much as you had expected."


def _of_surprise(surprise: int | None) -> str:
    if surprise is None or surprise < SURPRISING:
        return ""
    return "It surprised you: that is worth remembering next time."


def may_ask_why(exits: Sequence[Attempt]) -> bool:
    """Whether to ask about the last of these exits of a run: it should be a thought of the player's own."""
    if not exits:
        return False
    last = exits[-1]
    without_a_word = last.way is Way.CHOSEN and last.choice is None
    return not without_a_word and (last.way is not Way.CHOSEN or len(exits) > FIRST_EXITS)
