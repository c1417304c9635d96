"""What the learned reader makes of a line: how strongly each mark, and which words speak for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from trainer.core.judge.text import Line, Span
from trainer.core.rubric import Mark
from trainer.core.scene import Scene

MARKS = tuple(Mark)
"""The order of the reader's numbers."""

SPEAKS = 0.0
"""The strength from which a stretch is among the words for a mark; 0 means: as likely as not."""

GAP = 12
"""Two stretches no further apart than this many characters are shown as one."""


@dataclass(frozen=True, slots=True)
class Impression:
    """The reader's numbers for one line. Strengths are logits: above 0 speaks for the mark, below against it."""

    marks: tuple[float, ...]
    """One strength a mark, for the line in its scene."""
    wordings: tuple[float, ...]
    """One strength a mark, from the wording alone, whatever the scene."""
    stretches: tuple[Span, ...]
    """The stretches of the line that it read, in order: words and parts of words."""
    strengths: tuple[Sequence[float], ...]
    """For each stretch one strength a mark."""

    def strength(self, mark: Mark) -> float:
        return self.marks[MARKS.index(mark)]

    def wording(self, mark: Mark) -> float:
        return self.wordings[MARKS.index(mark)]

    def words(self, mark: Mark, line: Line) -> list[Span]:
        """The words that speak for the mark, whole and joined; where none does alone, the clause of the strongest."""
        column = MARKS.index(mark)
        if not self.stretches:
            return [Span(0, len(line.raw))]
        best = max(range(len(self.stretches)), key=lambda number: self.strengths[number][column])
        spoken = [stretch for stretch, row in zip(self.stretches, self.strengths, strict=True) if row[column] > SPEAKS]
        if not spoken:
            return [line.clause_at(self.stretches[best].start)]
        return _joined([_whole(stretch, line.text) for stretch in spoken])


class Reader(Protocol):
    """Reads a line in its scene; the same line in the same scene always leaves the same impression."""

    @property
    def version(self) -> str:
        """Changes whenever an impression might."""
        ...

    def read(self, line: str, scene: Scene) -> Impression:
        """What the line leaves. Time is linear in its length."""
        ...


def _whole(stretch: Span, text: str) -> Span:
    """The stretch widened to whole words."""
    start, end = stretch.start, stretch.end
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start - joined[-1].end <= GAP:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
