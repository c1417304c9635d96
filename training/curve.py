"""The learning curve and the ablations of the report: one training a row. `python -m training.curve [ROW]...`."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from training.corpus import Labelled, part_of, read_corpus
from training.learn import Plan
from training.measure import grade_kappa, macro_f1
from training.report import CURVE
from training.train import make, share_of
from training.verdicts import blended, judged, parts


@dataclass(frozen=True)
class Row:
    """One training of the curve."""

    name: str
    share: float
    plan: Plan


ROWS = (
    Row("a quarter of the scenes", 0.25, Plan()),
    Row("half of the scenes", 0.5, Plan()),
    Row("all, without the words that people marked", 1.0, replace(Plan(), token_weight=0.0)),
    Row("all, without changed scenes", 1.0, replace(Plan(), estranged=0.0, altered=0.0, misnamed=0.0)),
    Row("all, as it ships", 1.0, Plan()),
)


def main() -> None:
    known = {row["training"]: row for row in json.loads(CURVE.read_text("utf-8"))} if CURVE.exists() else {}
    wanted = sys.argv[1:]
    lines = read_corpus()
    for row in ROWS:
        if not wanted or row.name in wanted:
            known[row.name] = measured(row, lines)
            CURVE.write_text(json.dumps(list(known.values()), indent=1) + "\n", "utf-8")


def measured(row: Row, lines: Sequence[Labelled]) -> dict[str, object]:
    """Train as the row says and measure on the scenes that are held out."""
    taught = share_of([one for one in lines if part_of(one) == "train"], row.share)
    tune, hard = ([one for one in lines if part_of(one) == part] for part in ("tune", "hard"))
    with tempfile.TemporaryDirectory() as folder:
        make(taught, tune, hard, row.plan, Path(folder))
        return {"training": row.name, "lines": len(taught), **figures(lines, Path(folder))}


def figures(lines: Sequence[Labelled], folder: Path) -> dict[str, object]:
    """What the report's table shows of one training."""
    unseen = [one for one in lines if part_of(one) in {"test", "dev"}]
    judge = blended(folder)
    both = judged(unseen, judge)
    alone = next(part for part in parts(judge) if part.name == "reader alone").judge(unseen)
    return {
        "macro-F1": round(macro_f1(both), 3),
        "grade QWK": round(grade_kappa(both), 3),
        "reader alone, macro-F1": round(macro_f1(alone), 3),
    }


if __name__ == "__main__":
    main()
