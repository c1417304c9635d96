"""The drills: what each is called, and the moments of scenes that they are made of."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from trainer.core.errors import TrainerError
from trainer.core.leaving import Moment
from trainer.core.play import Leaving, Left, Listening, Play, Step
from trainer.core.play.course import REMEMBERED_TURNS
from trainer.core.ports import Shelf
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene, Stage, Turn, Who
from trainer.core.summary import Summary

T = TypeVar("T")


class Drill(StrEnum):
    """One kind of practice that is shorter than a scene."""

    SPOT = "spot"
    REPAIR = "repair"
    RECAP = "recap"
    FIRM = "firm"
    FIVE = "five"
    WRITTEN = "written"


TITLES: Mapping[Drill, str] = {
    Drill.SPOT: "Spot it",
    Drill.REPAIR: "Repair it",
    Drill.RECAP: "Recap it",
    Drill.FIRM: "Hold firm",
    Drill.FIVE: "Five in ninety seconds",
    Drill.WRITTEN: "Written closings",
}

AIMS: Mapping[Drill, str] = {
    Drill.SPOT: "Somebody else leaves. Which marks does their line earn?",
    Drill.REPAIR: "A line that does not do well yet. Write one that does.",
    Drill.RECAP: "Hear somebody out, then give back in one sentence what you heard.",
    Drill.FIRM: "You have said goodbye, and they hold on, three times.",
    Drill.FIVE: "Five people, one goodbye each. The clock can be switched off.",
    Drill.WRITTEN: "Decide first how to close a thread, then write the message.",
}
"""What each asks, in a sentence to the player."""


@dataclass(frozen=True, slots=True)
class Task:
    """A moment of a scene at which somebody leaves: all that a line needs to be kept and judged."""

    scenario: Scenario
    moment: Moment
    scene: Scene
    """The scene as it is then."""
    says: str
    """The partner's last words."""


def mixed(things: Iterable[T], seed: str, name: Callable[[T], str] = str) -> list[T]:
    """The things in an order that has nothing to do with them, the same for the same seed."""
    return sorted(things, key=lambda one: hashlib.sha256(f"{seed} {name(one)}".encode()).digest())


def made(
    shelf: Shelf,
    seed: str,
    make: Callable[[Scenario, str], T | None],
    fits: Callable[[Summary], bool] = lambda _: True,
) -> Iterator[T]:
    """What can be made of the scenes that fit, in the seed's order. A scene is read when its turn comes.

    `make` gives None for a scene that lacks what it needs; a scene that cannot be read is passed over.
    """
    for summary in mixed(filter(fits, shelf.summaries()), seed, lambda one: one.id):
        with suppress(TrainerError):
            if (one := make(shelf.scenario(summary.id), seed)) is not None:
                yield one


def talked(scenario: Scenario, seed: str) -> Play:
    """The scene played up to its first leaving, by small answers of the seed's choice."""
    play = Play(scenario)
    for _ in range(2 * len(scenario.beats)):
        steps = play.steps
        step = steps[-1]
        if not isinstance(step, Listening):
            break
        play = play.reply(_answer(steps, step, seed)) if step.replies else play.listen()
    return play


def _answer(steps: Sequence[Step], step: Listening, seed: str) -> int:
    """An answer that leads on to something new, where there is one."""
    heard = {one.beat.id for one in steps if isinstance(one, Listening)}
    order = mixed(range(len(step.replies)), seed, lambda number: step.replies[number].says)
    return next((number for number in order if step.replies[number].to not in heard), order[0])


def tasks(scenario: Scenario, seed: str) -> Iterator[Task]:
    """The moments that a drill may take of this scene, in the seed's order: its first, and a pushback that follows."""
    play = talked(scenario, seed)
    for find in mixed((task_of, pushback), f"{seed} {scenario.id}", lambda one: one.__name__):
        if (task := find(play)) is not None:
            yield task


def task_of(play: Play) -> Task | None:
    """The moment that the play has come to; None where none is reached."""
    step = play.step
    return Task(play.scenario, step.moment, step.scene, step.says) if isinstance(step, Leaving) else None


def pushback(play: Play) -> Task | None:
    """The moment at which the partner resists the best goodbye that leads to one; None where none does."""
    step, moments = play.step, play.scenario.moments
    if not isinstance(step, Leaving) or all(one.stage is not Stage.PUSHBACK for one in moments):
        return None
    for offered in sorted(step.moment.exits, key=lambda one: -one.grade):
        then = play.leave(Left(offered.line, offered.marks, offered.grade)).step
        if isinstance(then, Leaving) and then.moment.stage is Stage.PUSHBACK:
            return Task(play.scenario, then.moment, then.scene, then.says)
    return None


def gone_on(task: Task, line: str, says: str) -> Task:
    """The same moment after the player said this and the partner that."""
    said = (Turn(Who.PLAYER, line), Turn(Who.PARTNER, says))
    history = (*task.scene.history, *said)[-REMEMBERED_TURNS:]
    return replace(task, scene=replace(task.scene, history=history), says=says)
