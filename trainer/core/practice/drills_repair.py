"""Repair it: a line that does not do well yet, to be written anew."""

from dataclasses import dataclass

from trainer.core.judgement import Judgement
from trainer.core.leaving import OfferedExit
from trainer.core.practice.drills import Task, mixed, tasks
from trainer.core.scenario import Scenario

WORST, BEST = 1, 3
"""Between these grades a line is worth repairing."""


@dataclass(frozen=True, slots=True)
class RepairIt:
    """A moment, and the line that somebody said at it."""

    task: Task
    bad: OfferedExit


def repair_it(scenario: Scenario, seed: str) -> RepairIt | None:
    """A line of this scene that could be better; None where it offers none."""
    for task in tasks(scenario, seed):
        poor = [one for one in task.moment.exits if WORST <= one.grade <= BEST]
        if poor:
            return RepairIt(task, mixed(poor, seed, lambda one: one.line)[0])
    return None


def compared(before: Judgement, after: Judgement) -> str:
    """What the new line has over the old, in a sentence about the lines."""
    grades = f"From {before.grade} of 5 to {after.grade} of 5"
    gone = sum(mark.fails for mark in before.marks) - sum(mark.fails for mark in after.marks)
    if after.grade > before.grade:
        return f"{grades}. The line stands better now."
    if after.grade == before.grade:
        much = "with less in its way" if gone > 0 else "in other words"
        return f"Still {after.grade} of 5, {much}. Below is one way on."
    return f"{grades}. The old line has something that this one could keep."
