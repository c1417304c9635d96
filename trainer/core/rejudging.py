"""Judging again what an older judge has judged, and what that changes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from trainer.core.attempt import JudgedAttempt
from trainer.core.ports import AttemptLog, Judge
from trainer.core.rehearsal import recounted
from trainer.core.rubric import Mark


@dataclass(frozen=True, slots=True)
class Change:
    """An exit that counts otherwise than before."""

    before: JudgedAttempt
    after: JudgedAttempt

    @property
    def gained(self) -> tuple[Mark, ...]:
        """In the rubric's order."""
        return tuple(mark for mark in self.after.counted.marks if mark not in self.before.counted.marks)

    @property
    def lost(self) -> tuple[Mark, ...]:
        """In the rubric's order."""
        return tuple(mark for mark in self.before.counted.marks if mark not in self.after.counted.marks)


@dataclass(frozen=True, slots=True)
class JudgedAgain:
    """How far it is."""

    done: int
    of: int
    changed: int
    changes: tuple[Change, ...] = ()
    """The newest exits that changed."""

    @property
    def complete(self) -> bool:
        return self.done == self.of


MOST_TOLD = 100
"""How many changes are remembered to be shown; all are counted."""


def judge_again(judged: JudgedAttempt, judge: Judge, log: AttemptLog) -> JudgedAttempt:
    """Judge an attempt anew and keep that. What the player said of its marks goes on counting."""
    said = judge.judge(judged.attempt.line, judged.attempt.scene)
    after = replace(judged, judgement=said, recount=None)
    counted = recounted(after, judge)
    if counted != said or judged.disputes:
        after = replace(after, recount=counted)
    log.rejudge(judged.attempt.id, said, after.recount)
    return after


def judge_all_again(ids: Sequence[str], judge: Judge, log: AttemptLog) -> Iterator[JudgedAgain]:
    """Judge these attempts again, one a step, each kept by itself: it can be stopped after any of them."""
    changed = 0
    changes: list[Change] = []
    for done, attempt_id in enumerate(ids, start=1):
        before = log.get(attempt_id)
        if before is not None:
            change = Change(before, judge_again(before, judge, log))
            if change.gained or change.lost or change.before.counted.grade != change.after.counted.grade:
                changed += 1
                changes = [*changes, change][:MOST_TOLD]
        yield JudgedAgain(done, len(ids), changed, tuple(changes))


def run_until_stopped(
    steps: Iterator[JudgedAgain], tell: Callable[[JudgedAgain], None], stopped: Callable[[], bool]
) -> JudgedAgain | None:
    """Go through the steps and tell of each; the last one there was, None where there was none."""
    last = None
    for last in steps:
        tell(last)
        if stopped():
            break
    return last
