"""Hold firm: the same pushback three times in a row, each time in other words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from trainer.core.judgement import Judgement
from trainer.core.leaving import Hold, OfferedExit
from trainer.core.play import Leaving, scene_at
from trainer.core.practice.drills import Task, mixed, talked
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Stage, Turn, Who
from trainer.core.talk import ALWAYS

ROUNDS = 3


class Stance(Enum):
    """How one answer stands against being held."""

    HELD = auto()
    AJAR = auto()
    """It leaves open whether this is over."""
    GAVE_WAY = auto()


STANCES = {
    Stance.HELD: "This one held.",
    Stance.AJAR: "This one left the door ajar.",
    Stance.GAVE_WAY: "This one gave way.",
}


@dataclass(frozen=True, slots=True)
class HoldFirm:
    """A pushback, and how the partner holds on, time after time."""

    task: Task
    """As it stands at the first hold."""
    goodbye: str
    """What the player has said before."""
    holds: tuple[str, ...]
    """The partner's words, the first of them those of the task."""


def hold_firm(scenario: Scenario, seed: str) -> HoldFirm | None:
    """The pushback of this scene with three different holds; None where it has none, or too few words for them."""
    play = talked(scenario, seed)
    holds = _three(scenario.holds, seed)
    if not (scenario.holding and isinstance(play.step, Leaving) and len(holds) == ROUNDS):
        return None
    moment = scenario.moment(scenario.holding)
    goodbye = _goodbye(play.step.moment.exits)
    if goodbye is None or moment.stage is not Stage.PUSHBACK:
        return None
    said = (Turn(Who.PLAYER, goodbye.line), Turn(Who.PARTNER, holds[0]))
    scene = scene_at(scenario, moment, (*play.transcript, *said))
    return HoldFirm(Task(scenario, moment, scene, holds[0]), goodbye.line, holds)


def _three(holds: Sequence[Hold], seed: str) -> tuple[str, ...]:
    """The words of different holds; other words for the same where there are fewer."""
    order = mixed((one for one in holds if one.needs == ALWAYS), seed, lambda one: one.says)
    first = (mixed(one.wordings, seed)[0] for one in order)
    spare = (words for one in order for words in one.wordings)
    return tuple(dict.fromkeys((*first, *spare)))[:ROUNDS]


def _goodbye(exits: Sequence[OfferedExit]) -> OfferedExit | None:
    """The best that leaves somebody there to hold on: not alone with others, and not without a word."""
    possible = (one for one in exits if {Mark.GHOSTS, Mark.BRIDGE, Mark.TOKEN}.isdisjoint(one.marks))
    return max(possible, key=lambda one: one.grade, default=None)


def stance(judgement: Judgement) -> Stance:
    """Whether the answer held."""
    if Mark.CAVES in judgement.marks:
        return Stance.GAVE_WAY
    ends = {Mark.CLEAR_CLOSE, Mark.BRIDGE, Mark.TOKEN, Mark.HONEST_REASON}
    if {Mark.OPEN_DOOR, Mark.GHOSTS}.isdisjoint(judgement.marks) and ends.intersection(judgement.marks):
        return Stance.HELD
    return Stance.AJAR


def summed_up(stances: Sequence[Stance]) -> str:
    """All answers in a sentence."""
    held = sum(one is Stance.HELD for one in stances)
    if held == len(stances):
        return "All of them held. Friendly, brief, and the same answer each time: that is all there is to it."
    if Stance.GAVE_WAY in stances:
        return "Being held is hard. The same short, friendly no can be said again, in nearly the same words."
    if held:
        return "Some held. Where the door stood ajar, a plain “I’m going now” would close it."
    return "Nothing was given away yet. A plain “I’m going now” would close the door."
