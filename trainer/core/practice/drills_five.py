"""Five in ninety seconds: five moments of five scenes, one exit each."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from trainer.core.judgement import Judgement
from trainer.core.ports import Shelf
from trainer.core.practice.drills import Task, made, mixed, talked, task_of
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario

HOW_MANY = 5
SECONDS = 90


@dataclass(frozen=True, slots=True)
class Quick:
    """A moment, and the exits to choose from: their numbers, in the order in which they are offered."""

    task: Task
    order: tuple[int, ...]


def quick(scenario: Scenario, seed: str) -> Quick | None:
    """The first moment of this scene; None where it offers nothing to choose."""
    task = task_of(talked(scenario, seed))
    if task is None or not task.moment.exits:
        return None
    exits = task.moment.exits
    return Quick(task, tuple(mixed(range(len(exits)), seed, lambda number: exits[number].line)))


def five(shelf: Shelf, seed: str) -> tuple[Quick, ...]:
    """Five moments of five scenes; fewer where the shelf has fewer."""
    return tuple(islice(made(shelf, seed, quick), HOW_MANY))


def summed_up(judgements: Sequence[Judgement], seconds: int | None) -> str:
    """All exits in a sentence or two. `seconds`: what they took, None where the clock was off."""
    good = sum(one.grade >= 4 for one in judgements)
    clear = sum(Mark.CLEAR_CLOSE in one.marks for one in judgements)
    count = len(judgements)
    if good == count:
        lines = "Every line is good as it stands."
    elif good:
        lines = f"Good as they stand: {good} of {count}."
    elif clear:
        lines = f"Clear about the end: {clear} of {count}. A little warmth would lift them."
    else:
        lines = "A hasty goodbye is the hardest. Any of these can be tried again in its scene, without a clock."
    return lines if seconds is None else f"{lines} Time taken: {seconds} s."
