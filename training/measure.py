"""How good a judge is on labelled lines: F1 by mark, grades, intervals by scene, calibration, evidence."""

from __future__ import annotations

import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from trainer.core.rubric import Mark
from training.corpus import Labelled

MIN_SUPPORT = 5
"""Marks with fewer labelled lines are left out of a mean."""

DRAWS = 400
"""How often scenes are drawn anew for an interval."""


@dataclass(frozen=True)
class Judged:
    """A labelled line with what a judge gave it."""

    one: Labelled
    marks: frozenset[Mark]
    grade: int
    chances: Mapping[Mark, float] = field(default_factory=dict)
    told: frozenset[Mark] = frozenset()
    """The marks that are said and not asked."""
    spans: Mapping[Mark, tuple[tuple[int, int], ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Counts:
    """Right, wrong and missed for one mark."""

    right: int
    wrong: int
    missed: int

    @property
    def labelled(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.labelled)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def counts(judged: Iterable[Judged]) -> dict[Mark, Counts]:
    """Right, wrong and missed by mark."""
    right: Counter[Mark] = Counter()
    wrong: Counter[Mark] = Counter()
    missed: Counter[Mark] = Counter()
    for line in judged:
        right.update(line.one.labels & line.marks)
        wrong.update(line.marks - line.one.labels)
        missed.update(line.one.labels - line.marks)
    return {mark: Counts(right[mark], wrong[mark], missed[mark]) for mark in Mark}


def macro_f1(judged: Collection[Judged]) -> float:
    """The mean F1 over the marks with enough labelled lines."""
    return statistics.fmean([one.f1 for one in counts(judged).values() if one.labelled >= MIN_SUPPORT] or [0.0])


def all_right(judged: Collection[Judged]) -> float:
    """The share of lines whose marks are exactly those labelled."""
    return statistics.fmean(line.marks == line.one.labels for line in judged)


def grade_kappa(judged: Collection[Judged]) -> float:
    """Cohen's kappa of the grades with quadratic weights; 1 is perfect, 0 is chance."""
    pairs = [(line.one.grade, line.grade) for line in judged]
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[a] * right[b] * (a - b) ** 2 for a in left for b in right) / len(pairs) ** 2
    return 1.0 if chance == 0 else 1 - seen / chance


def interval(
    judged: Collection[Judged], measure: Callable[[Collection[Judged]], float], seed: int = 1
) -> tuple[float, float]:
    """The middle 95 of 100 values when whole scenes are drawn anew."""
    by_scene: dict[str, list[Judged]] = defaultdict(list)
    for line in judged:
        by_scene[line.one.scene.id].append(line)
    scenes, chance = list(by_scene.values()), random.Random(seed)
    values = sorted(
        measure([line for scene in chance.choices(scenes, k=len(scenes)) for line in scene]) for _ in range(DRAWS)
    )
    return values[int(DRAWS * 0.025)], values[int(DRAWS * 0.975)]


def accusations(judged: Iterable[Judged], mark: Mark) -> tuple[int, int]:
    """Of lines labelled grade 5: how many are told that they have this mark, and how many there are."""
    best = [line for line in judged if line.one.grade == 5 and mark not in line.one.labels]
    return sum(mark in line.told for line in best), len(best)


def evidence_overlap(judged: Iterable[Judged]) -> tuple[int, int]:
    """Of the marks rightly given on lines with marked words: how often shown and marked words meet, of how many."""
    met = count = 0
    for line in judged:
        for mark in line.marks & line.one.labels:
            if line.one.quotes and mark in line.spans:
                count += 1
                met += _meet(line.spans[mark], line.one.quotes[mark])
    return met, count


def _meet(shown: Sequence[tuple[int, int]], marked: Sequence[tuple[int, int]]) -> bool:
    return any(a < d and c < b for a, b in shown for c, d in marked)


@dataclass(frozen=True)
class Bin:
    """Given chances between two bounds: how high they were, how often they were right, and how many there were."""

    said: float
    true: float
    count: int


def reliability(judged: Iterable[Judged], marks: Collection[Mark] = tuple(Mark), bins: int = 10) -> list[Bin]:
    """Said against true chance; a calibrated judge lies on the diagonal."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for line in judged:
        for mark, chance in line.chances.items():
            if mark in marks:
                groups[min(bins - 1, int(chance * bins))].append((chance, mark in line.one.labels))
    return [
        Bin(statistics.fmean(a for a, _ in group), statistics.fmean(b for _, b in group), len(group))
        for _, group in sorted(groups.items())
    ]
