"""The labelled lines as the program's own judge sees them, whole or in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.grade import grade_of, with_doubts
from trainer.core.judge.impression import Impression
from trainer.core.rubric import Mark
from trainer.judges import READER, load_judge, load_rules
from training.corpus import Labelled
from training.measure import Judged


def blended(folder: Path = READER) -> BlendedJudge:
    """The judge with its learned half. Raises SystemExit where that is missing."""

    def stop(notice: str) -> None:
        raise SystemExit(notice)

    judge = load_judge(stop, folder)
    assert isinstance(judge, BlendedJudge)
    return judge


def judged(lines: Iterable[Labelled], judge: BlendedJudge | RuleJudge) -> list[Judged]:
    """What the program says of each line: all that is more likely than not, and what of it is told as a fact."""
    found = []
    for one in lines:
        judgement = judge.judge(one.line, one.scene)
        everything = with_doubts(judgement, judgement.unsure, one.scene)
        spans = {
            mark: tuple((e.start, e.end) for e in everything.evidence if e.mark is mark) for mark in everything.marks
        }
        found.append(Judged(one, frozenset(everything.marks), everything.grade, {}, frozenset(judgement.marks), spans))
    return found


@dataclass(frozen=True)
class Part:
    """One half of the judge, judging alone."""

    name: str
    judge: Callable[[Sequence[Labelled]], list[Judged]]


def parts(judge: BlendedJudge) -> tuple[Part, ...]:
    """The judge and its halves."""
    return (
        Part("rules alone", lambda lines: judged(lines, load_rules())),
        Part("wording alone", lambda lines: _by(lines, judge, Impression.wording)),
        Part("reader alone", lambda lines: _by(lines, judge, Impression.strength)),
        Part("all together", lambda lines: judged(lines, judge)),
    )


def _by(lines: Sequence[Labelled], judge: BlendedJudge, strength: Callable[[Impression, Mark], float]) -> list[Judged]:
    found = []
    for one in lines:
        impression = judge.reader.read(one.line, one.scene)
        found.append(of_marks(one, frozenset(mark for mark in Mark if strength(impression, mark) > 0)))
    return found


def of_marks(one: Labelled, marks: frozenset[Mark]) -> Judged:
    """A line with these marks and the grade that follows from them."""
    return Judged(one, marks, grade_of(marks, one.scene, one.line), told=marks)


def with_chances(lines: Iterable[Labelled], judge: BlendedJudge) -> list[Judged]:
    """Each line with the chance of every mark that it could earn."""
    found = []
    for one in lines:
        impression = judge.reader.read(one.line, one.scene)
        chances = judge.chances(judge.rules.findings(one.line, one.scene), impression, one.line, one.scene)
        found.append(Judged(one, frozenset(), 0, chances))
    return found
