"""What the judge says of one line: its marks, the words that earned each, a grade and a score."""

from dataclasses import dataclass

from trainer.core.rubric import Mark


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of the line that earned a mark, as code-point offsets: `line[start:end]`."""

    mark: Mark
    start: int
    end: int
    why: str
    """One sentence for people: what the judge saw in these words."""
    chance: float = 1.0
    """How likely the mark is right, from 0 to 1, as measured on labelled lines; 1 where the rules judge alone."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A line judged in its scene. Marks stand in the rubric's order; every mark has at least one evidence."""

    line: str
    marks: tuple[Mark, ...]
    evidence: tuple[Evidence, ...]
    grade: int
    """1 (damaging) to 5 (exemplary)."""
    score: int
    """0 to 100, inside the grade's band."""
    judge_version: str
    doubts: tuple[Evidence, ...] = ()
    """Marks that are more likely right than wrong and too doubtful to be told as facts. They do not count: the player
    is asked."""

    @property
    def unsure(self) -> tuple[Mark, ...]:
        """The marks in doubt, in the rubric's order."""
        doubted = {one.mark for one in self.doubts}
        return tuple(mark for mark in Mark if mark in doubted)

    def words(self, mark: Mark) -> tuple[str, ...]:
        """The player's words that earned a mark, in the order of the line."""
        return tuple(self.line[e.start : e.end] for e in self.evidence if e.mark is mark)
