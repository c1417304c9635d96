"""How good and how quick the judge is: marks and grades on the labelled sets of corpus/, and milliseconds a line.

usage: python -m bench.judge [FOLDER]
"""

import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from trainer.core.judge.engine import RuleJudge
from trainer.core.judgement import Judgement
from trainer.core.rubric import FAILING, Mark
from trainer.library.bulk import BulkLine, read_bulk
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS

MIN_SUPPORT = 5
"""Marks with fewer labelled lines are left out of the mean."""

TUNED = frozenset(
    {"corporate", "excuses", "learners", "mail", "messages", "promises", "short", "sticky", "tech", "tone", "trades"}
    | {"world-english"}
)
"""The folders that were read while the rules were widened; the others are only measured."""

LONG = 2_000
"""Words of the long line that is timed."""


@dataclass
class Tally:
    """What was right and wrong over some lines."""

    true: Counter[Mark] = field(default_factory=Counter)
    wrong: Counter[Mark] = field(default_factory=Counter)
    missed: Counter[Mark] = field(default_factory=Counter)
    grades: list[tuple[int, int]] = field(default_factory=list)
    all_right: int = 0

    def add(self, labels: frozenset[Mark], grade: int, judgement: Judgement) -> None:
        given = frozenset(judgement.marks)
        self.true.update(labels & given)
        self.wrong.update(given - labels)
        self.missed.update(labels - given)
        self.grades.append((grade, judgement.grade))
        self.all_right += labels == given

    def f1(self, mark: Mark) -> float:
        right = 2 * self.true[mark]
        return right / (right + self.wrong[mark] + self.missed[mark]) if right else 0.0

    @property
    def macro_f1(self) -> float:
        return statistics.fmean(
            [self.f1(mark) for mark in Mark if self.true[mark] + self.missed[mark] >= MIN_SUPPORT] or [0.0]
        )


def kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Cohen’s kappa with quadratic weights; 1 is perfect, 0 is chance."""
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[a] * right[b] * (a - b) ** 2 for a in left for b in right) / len(pairs) ** 2
    return 1.0 if chance == 0 else 1 - seen / chance


def labels(path: Path) -> dict[str, tuple[frozenset[Mark], int]]:
    """The labels and the grade of every line of a set."""
    records = (json.loads(text) for text in path.read_text("utf-8").splitlines() if text.strip())
    return {one["id"]: (frozenset(map(Mark, one["labels"])), one["grade"]) for one in records}


def measure(folders: Iterable[Path], judge: RuleJudge) -> Tally:
    """Judge every line of some sets and hold it against its labels."""
    tally = Tally()
    for folder in folders:
        gold = labels(folder / "lines.jsonl")
        for one in read_bulk(folder / "scenes.json", folder / "lines.jsonl"):
            tally.add(*gold[one.id], judge.judge(one.line, one.scene))
    return tally


def report(name: str, tally: Tally) -> None:
    """One line of sums, then a row a mark."""
    count = len(tally.grades)
    equal = sum(a == b for a, b in tally.grades) / count
    near = sum(abs(a - b) <= 1 for a, b in tally.grades) / count
    print(
        f"\n{name}: {count} lines, macro-F1 {tally.macro_f1:.3f}, all marks right {tally.all_right / count:.3f}, "
        f"grade QWK {kappa(tally.grades):.3f}, equal {equal:.3f}, within one {near:.3f}"
    )
    for mark in Mark:
        given, labelled = tally.true[mark] + tally.wrong[mark], tally.true[mark] + tally.missed[mark]
        precision, recall = tally.true[mark] / max(given, 1), tally.true[mark] / max(labelled, 1)
        sign = "accuses" if mark in FAILING else ""
        print(f"  {mark:<15}{labelled:>6} P {precision:.3f} R {recall:.3f} F1 {tally.f1(mark):.3f} {sign}")


def speed(lines: Sequence[BulkLine], judge: RuleJudge) -> None:
    """Milliseconds a line, warm, and for one very long line."""
    spent = []
    for one in lines:
        start = time.perf_counter()
        judge.judge(one.line, one.scene)
        spent.append((time.perf_counter() - start) * 1000)
    long_line = " ".join(one.line for one in lines)
    words = " ".join(long_line.split()[:LONG])
    start = time.perf_counter()
    judge.judge(words, lines[0].scene)
    spent_long = (time.perf_counter() - start) * 1000
    quantiles = statistics.quantiles(spent, n=100)
    print(
        f"\na line: median {quantiles[49]:.2f} ms, 99th percentile {quantiles[98]:.2f} ms, longest {max(spent):.2f} ms"
    )
    print(f"{LONG} words: {spent_long:.1f} ms")


def main() -> None:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "corpus"
    folders = sorted(path.parent for path in root.rglob("scenes.json"))
    if not folders:
        sys.exit(f"{root}: no folder with scenes.json and lines.jsonl")
    start = time.perf_counter()
    rulebook = load_rulebook(ASSETS / "rules")
    loaded = time.perf_counter()
    judge = RuleJudge(rulebook)
    lines = [one for folder in folders for one in read_bulk(folder / "scenes.json", folder / "lines.jsonl")]
    before = time.perf_counter()
    judge.judge(lines[0].line, lines[0].scene)
    first = time.perf_counter() - before
    print(f"pages read in {(loaded - start) * 1000:.0f} ms, the first line judged in {first * 1000:.0f} ms")
    groups = {
        "read while tuning": [one for one in folders if one.name in TUNED],
        "never read": [one for one in folders if one.name not in TUNED and not one.name.startswith("dev-")],
        **{one.name: [one] for one in folders if one.name.startswith("dev-")},
    }
    for name, group in groups.items():
        if group:
            report(name, measure(group, judge))
    speed(lines, judge)


if __name__ == "__main__":
    main()
