"""Recap it: some of the partner's turns are heard, and one sentence gives them back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from trainer.core.judgement import Judgement
from trainer.core.play import Listening, Play
from trainer.core.practice.drills import Task, mixed, talked, task_of
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.scene import Turn

MARKS = (Mark.RECAP, Mark.MIX_UP)
"""What the sentence is judged for, and nothing else."""
MOST_WORDS = 75
"""So many are heard in less than half a minute."""
WORDS_A_SECOND = 2.6
SHORTEST_S = 8


@dataclass(frozen=True, slots=True)
class RecapIt:
    """Some turns of the partner's, one after another, and the facts in them."""

    task: Task
    turns: tuple[Turn, ...]
    told: tuple[str, ...]

    @property
    def seconds(self) -> int:
        """How long the words stay where nobody speaks them: as long as saying them takes."""
        words = sum(len(turn.text.split()) for turn in self.turns)
        return max(SHORTEST_S, round(words / WORDS_A_SECOND))


def recap_it(scenario: Scenario, seed: str) -> RecapIt | None:
    """Some turns of this scene in which something is told; None where there are none."""
    play = talked(scenario, seed)
    task = task_of(play)
    stretches = [one for one in _stretches(play) if _facts(one)]
    if task is None or not stretches:
        return None
    most = max(len(_facts(one)) for one in stretches)
    steps = mixed((one for one in stretches if len(_facts(one)) == most), seed, lambda one: one[0].beat.id)[0]
    turns = tuple(_turn_of(play, step) for step in steps)
    scene = replace(task.scene, history=(*scenario.scene.history, *turns))
    return RecapIt(replace(task, scene=scene, says=turns[-1].text), turns, _facts(steps))


def heard_back(judgement: Judgement, partner: str) -> str:
    """What the sentence gave back, in a sentence of its own."""
    kept, mixed_up = Mark.RECAP in judgement.marks, Mark.MIX_UP in judgement.marks
    if kept and mixed_up:
        return f"{partner} would hear that you listened, and one thing came out another way than it was told."
    if kept:
        return f"{partner} would hear at once that you listened."
    if mixed_up:
        return "Something came out another way than it was told. The words are below, to compare."
    if Mark.MIX_UP in judgement.unsure:
        return "Something may have come out another way than it was told. The words are below, to compare."
    return f"Kind words, and anybody could have told them. One odd thing of {partner}’s own makes the difference."


def _stretches(play: Play) -> list[tuple[Listening, ...]]:
    """From each turn on as many as fit into the time; at least one."""
    steps = [step for step in play.steps if isinstance(step, Listening)]
    return [_fitting(steps[start:]) for start in range(len(steps))]


def _fitting(steps: Sequence[Listening]) -> tuple[Listening, ...]:
    words = 0
    for count, step in enumerate(steps):
        words += len(step.says.split())
        if words > MOST_WORDS and count:
            return tuple(steps[:count])
    return tuple(steps)


def _turn_of(play: Play, step: Listening) -> Turn:
    return next(turn for turn in play.transcript if turn.text == step.says)


def _facts(steps: Sequence[Listening]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact for step in steps for fact in step.beat.tells))
