"""Keeping and judging what is written in a drill: the words first, as everywhere."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from trainer.core.attempt import Attempt, JudgedAttempt, Way
from trainer.core.judgement import Judgement
from trainer.core.ports import Judge
from trainer.core.practice.drills import Task
from trainer.core.rehearsal import Tools, judge_kept
from trainer.core.rubric import Mark
from trainer.core.scene import Scene


@dataclass(frozen=True, slots=True)
class Given:
    """A line as the player gave it in a drill."""

    line: str
    began: datetime
    """When it was asked for."""
    choice: int | None = None
    """The number of the offered exit, from 0, where one was chosen."""


def keep(task: Task, given: Given, run: str, tools: Tools) -> Attempt:
    """Keep the line as an attempt, not judged yet. Raises TrainerError where it cannot be kept."""
    scenario = task.scenario
    attempt = Attempt(
        id=tools.new_id(),
        run=run,
        scenario=scenario.id,
        scenario_version=scenario.version,
        title=scenario.title,
        family=scenario.family,
        moment=task.moment.id,
        scene=task.scene,
        line=given.line,
        way=Way.TYPED if given.choice is None else Way.CHOSEN,
        choice=given.choice,
        began=given.began,
        given=tools.clock(),
    )
    tools.log.add(attempt)
    return attempt


def judged(attempt: Attempt, tools: Tools, marks: Collection[Mark] = tuple(Mark)) -> JudgedAttempt:
    """Judge a kept line for these marks and keep the judgement beside it. Nobody answers in a drill."""
    judge = tools.judge if len(marks) == len(Mark) else Narrowed(tools.judge, tuple(marks))
    return judge_kept(attempt, None, replace(tools, judge=judge))


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Fulfils Judge: another judge that looks for some of the marks alone."""

    judge_of_all: Judge
    marks: tuple[Mark, ...]

    @property
    def version(self) -> str:
        return self.judge_of_all.version

    def judge(self, line: str, scene: Scene) -> Judgement:
        whole = self.judge_of_all.judge(line, scene)
        others = [mark for mark in Mark if mark not in self.marks]
        doubts = tuple(one for one in whole.doubts if one.mark in self.marks)
        return replace(self.judge_of_all.without(whole, others, scene), doubts=doubts)

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        return self.judge_of_all.without(judgement, marks, scene)
