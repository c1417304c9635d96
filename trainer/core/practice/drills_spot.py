"""Spot it: which marks does somebody else's exit earn?"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from trainer.core.judgement import Judgement
from trainer.core.practice.drills import Task, mixed, tasks
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Stage

FEWEST, MOST = 6, 9
"""How many marks are offered."""
FOILS = 3
"""At least so many of them are not in the line, while there is room."""

NEAR: Mapping[Mark, tuple[Mark, ...]] = {
    Mark.THANKS: (Mark.GOODWILL, Mark.RECAP),
    Mark.RECAP: (Mark.THANKS, Mark.MIX_UP),
    Mark.CLEAR_CLOSE: (Mark.OPEN_DOOR, Mark.GHOSTS),
    Mark.HONEST_REASON: (Mark.UNTRUE, Mark.CANNED_EXCUSE),
    Mark.GOODWILL: (Mark.HOLLOW_PROMISE, Mark.THANKS),
    Mark.NAME: (Mark.MIX_UP, Mark.RECAP),
    Mark.BRIDGE: (Mark.FOLLOW_UP, Mark.TOKEN),
    Mark.FOLLOW_UP: (Mark.HOLLOW_PROMISE, Mark.GOODWILL),
    Mark.TOKEN: (Mark.CANNED_EXCUSE, Mark.BRIDGE),
    Mark.CANNED_EXCUSE: (Mark.HONEST_REASON, Mark.OVER_EXPLAINS),
    Mark.UNTRUE: (Mark.HONEST_REASON, Mark.CANNED_EXCUSE),
    Mark.OVER_APOLOGY: (Mark.OVER_EXPLAINS, Mark.THANKS),
    Mark.HOLLOW_PROMISE: (Mark.FOLLOW_UP, Mark.GOODWILL),
    Mark.OPEN_DOOR: (Mark.CLEAR_CLOSE, Mark.GHOSTS),
    Mark.PUT_DOWN: (Mark.RECAP, Mark.MIX_UP),
    Mark.OVER_EXPLAINS: (Mark.OVER_APOLOGY, Mark.HONEST_REASON),
    Mark.MIX_UP: (Mark.RECAP, Mark.NAME),
    Mark.GHOSTS: (Mark.OPEN_DOOR, Mark.CLEAR_CLOSE),
    Mark.CAVES: (Mark.OPEN_DOOR, Mark.BRIDGE),
}
"""What each mark is easily taken for."""


@dataclass(frozen=True, slots=True)
class SpotIt:
    """An exit that somebody else made, and the marks to choose from, in the rubric's order."""

    task: Task
    line: str
    marks: tuple[Mark, ...]
    """What the scene's author means the line to earn."""
    choices: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Spotted:
    """What came of the player's choice, each in the rubric's order."""

    seen: tuple[Mark, ...]
    missed: tuple[Mark, ...]
    """In the line, offered, and not chosen."""
    absent: tuple[Mark, ...]
    """Chosen, and not in the line."""


def spot_it(scenario: Scenario, seed: str) -> SpotIt | None:
    """An exit of this scene to look at; None where its author says of none what it earns."""
    for task in tasks(scenario, seed):
        exits = [one for one in task.moment.exits if one.marks]
        telling = [one for one in exits if len(one.marks) > 1]
        if exits:
            offered = mixed(telling or exits, seed, lambda one: one.line)[0]
            choices = _choices(offered.marks, task.scene.stage, seed)
            return SpotIt(task, offered.line, offered.marks, choices)
    return None


def spotted(drill: SpotIt, chosen: Collection[Mark], judgement: Judgement) -> Spotted:
    """What was seen and what was not. What the author or the judge finds is there; only what both find was missed."""
    there = {*drill.marks, *judgement.marks, *judgement.unsure}
    both = set(drill.marks).intersection(judgement.marks)
    return Spotted(
        seen=_in_order(set(chosen) & there),
        missed=_in_order(both - set(chosen)),
        absent=_in_order(set(chosen) - there),
    )


def told(found: Spotted) -> str:
    """The outcome in a sentence, about the line."""
    if found.missed and found.seen:
        return "There was more in this line than meets the eye at first."
    if found.missed:
        return "This one hid its marks well. They are under its words now."
    if found.absent:
        return "All that is in the line, and something that is not."
    return "That is what the line holds, word for word."


def _choices(marks: Sequence[Mark], stage: Stage, seed: str) -> tuple[Mark, ...]:
    """The marks of the line among some that it might be taken to earn."""
    near = dict.fromkeys(foil for mark in marks for foil in NEAR[mark])
    others = dict.fromkeys((*mixed(near, seed), *mixed(Mark, seed)))
    possible = [one for one in others if one not in marks and (one is not Mark.CAVES or stage is Stage.PUSHBACK)]
    count = max(FEWEST, min(MOST, len(marks) + FOILS)) - len(marks)
    return _in_order({*marks, *possible[: max(0, count)]})


def _in_order(marks: Collection[Mark]) -> tuple[Mark, ...]:
    return tuple(mark for mark in Mark if mark in marks)
