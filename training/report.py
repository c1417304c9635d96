"""How good the judge is, on scenes that nobody tuned on: writes docs/judge-report.md. `python -m training.report`."""

from __future__ import annotations

import json
import re
import statistics
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from trainer.core.judge.blend import BlendedJudge
from trainer.core.rubric import ACCUSING, FAILING, Mark
from training.corpus import PARTS, Labelled, part_of, read_corpus
from training.measure import (
    Judged,
    accusations,
    all_right,
    counts,
    evidence_overlap,
    grade_kappa,
    interval,
    macro_f1,
    reliability,
)  # fmt: skip
from training.own_recaps import GOODBYE, own_recaps
from training.peers import peers
from training.picture import reliability_picture
from training.verdicts import blended, judged, of_marks, parts, with_chances

DOCS = Path(__file__).parent.parent / "docs"
REPORT, PICTURE = DOCS / "judge-report.md", DOCS / "pictures" / "judge-reliability.svg"
CURVE = Path(__file__).parent / "curve.json"
"""What was measured with other trainings: part of the lines, or something left out. Made by `make judge-curve`."""

WORST = 20
_PUNCTUATION = re.compile(r"[^\w\s'’]")


def main() -> None:
    lines = read_corpus()
    judge = blended()
    seen = {part: judged([one for one in lines if part_of(one) == part], judge) for part in ("test", "dev", "hard")}
    both = [*seen["test"], *seen["dev"]]
    unseen = [line.one for line in both]
    chances = with_chances(unseen, judge)
    PICTURE.write_text(reliability_picture(reliability(chances)), "utf-8")
    sections = (
        *_opening(lines, judge), *_headline(seen), *_by_mark(both), *_hard(seen["hard"]), *_told(both),
        *_groups(both), *_spoken(unseen, judge), *_own(judge), *_grades(both), *_ablation(unseen, judge), *_curve(),
        *_peers(lines, unseen), *_certainty(chances), *_evidence(both), *_worst(both),
    )  # fmt: skip
    REPORT.write_text("\n".join(sections) + "\n", "utf-8")
    print("\n".join(sections))


def _opening(lines: Sequence[Labelled], judge: BlendedJudge) -> Iterator[str]:
    parts_of = Counter(part_of(one) for one in lines)
    scenes = {part: len({one.scene.id for one in lines if part_of(one) == part}) for part in parts_of}
    yield "# How good is the judge?\n"
    yield "Made by `make judge-report`; do not edit. Whole scenes are held out (`corpus/split.json`): the reader"
    yield "learned on the part `train`, its weights were fitted on `tune`, all figures here are on `test` and `dev`,"
    yield "whose lines nothing was tuned on, and on `hard`: scenes out of sets that were written to mislead it,"
    yield "where one line in four remembers something wrong. `hard` had a say in which reader ships, in how far its"
    yield "sums are held back, and in what is told as a fact."
    yield f"Judge {judge.version}.\n"
    yield from _table(
        ("part", "scenes", "lines"),
        [(part, scenes[part], parts_of[part]) for part in PARTS],
    )


def _headline(seen: dict[str, list[Judged]]) -> Iterator[str]:
    yield "\n## In short\n"
    rows = []
    both = [*seen["test"], *seen["dev"]]
    for name, group in (("test", seen["test"]), ("dev", seen["dev"]), ("test and dev", both), ("hard", seen["hard"])):
        rows.append(
            (
                name,
                len(group),
                _with_interval(group, macro_f1),
                _with_interval(group, grade_kappa),
                _share(all_right(group)),
                _share(statistics.fmean(line.grade == line.one.grade for line in group)),
                _share(statistics.fmean(abs(line.grade - line.one.grade) <= 1 for line in group)),
            )
        )
    columns = ("part", "lines", "macro-F1", "grade QWK", "all marks right", "grade equal", "within one")
    yield from _table(columns, rows)
    yield "\nIn brackets: 95 % intervals, whole scenes drawn anew."


def _by_mark(both: Sequence[Judged]) -> Iterator[str]:
    yield "\n## Mark by mark (test and dev)\n"
    yield from _marks(both)


def _hard(hard: Sequence[Judged]) -> Iterator[str]:
    yield "\n## The same where it was made hard\n"
    yield "Near misses, far paraphrases, slights without a hard word, excuses in rare wordings.\n"
    yield from _marks(hard)


def _marks(group: Sequence[Judged]) -> Iterator[str]:
    rows = [
        (f"`{mark}`", one.labelled, _number(one.precision), _number(one.recall), _number(one.f1))
        for mark, one in counts(group).items()
    ]
    yield from _table(("mark", "labelled", "precision", "recall", "F1"), rows)


def _told(both: Sequence[Judged]) -> Iterator[str]:
    yield "\n## What accuses: told or asked\n"
    yield "Told as a fact only where the judge is sure; otherwise the player is asked. The last column: of the lines"
    yield "that are labelled grade 5, how many are told so wrongly.\n"
    rows = []
    for mark in ACCUSING:
        told = [line for line in both if mark in line.told]
        asked = [line for line in both if mark in line.marks - line.told]
        wrong, best = accusations(both, mark)
        rows.append((f"`{mark}`", len(told), _right(told, mark), len(asked), _right(asked, mark), f"{wrong} of {best}"))
    yield from _table(("mark", "told", "right", "asked", "right", "wrongly told, of grade 5"), rows)


def _groups(both: Sequence[Judged]) -> Iterator[str]:
    yield "\n## By channel, stage and length\n"
    keys: tuple[tuple[str, Callable[[Judged], bool]], ...] = (
        ("in person, close", lambda line: line.one.scene.channel == "in_person" and line.one.scene.stage == "close"),
        ("in writing, close", lambda line: line.one.scene.channel != "in_person" and line.one.scene.stage == "close"),
        ("in person, pushback", lambda line: line.one.scene.channel == "in_person" and line.one.scene.stage != "close"),
        (
            "in writing, pushback",
            lambda line: line.one.scene.channel != "in_person" and line.one.scene.stage != "close",
        ),
        ("up to 8 words", lambda line: len(line.one.line.split()) <= 8),
        ("9 to 20 words", lambda line: 8 < len(line.one.line.split()) <= 20),
        ("21 to 40 words", lambda line: 20 < len(line.one.line.split()) <= 40),
        ("more than 40 words", lambda line: len(line.one.line.split()) > 40),
    )
    yield from _measured((name, [line for line in both if key(line)]) for name, key in keys)


def _spoken(unseen: Sequence[Labelled], judge: BlendedJudge) -> Iterator[str]:
    yield "\n## As spoken text: the same lines in lower case, without punctuation\n"
    said = [one for one in unseen if not one.line.lstrip().startswith(("(", "*"))]
    bare = [replace(one, line=_PUNCTUATION.sub(" ", one.line).lower()) for one in said]
    yield from _measured((("as written", judged(said, judge)), ("as spoken", judged(bare, judge))))


def _own(judge: BlendedJudge) -> Iterator[str]:
    yield "\n## What the scenes of the program offer as recaps\n"
    yield "All are right, and close to what was heard; each where it would be said, alone and before a plain goodbye.\n"
    recaps = list(own_recaps())
    rows = []
    for name, end in (("alone", ""), (f"and “{GOODBYE}”", f" {GOODBYE}")):
        verdicts = [judge.judge(text + end, scene) for text, scene in recaps]
        found, told = (sum(mark in one.marks for one in verdicts) for mark in (Mark.RECAP, Mark.MIX_UP))
        asked = sum(Mark.MIX_UP in one.unsure for one in verdicts)
        rows.append((name, len(recaps), found, asked, told))
    yield from _table(("", "recaps", "found", "asked whether mixed up", "told to be mixed up"), rows)


def _grades(both: Sequence[Judged]) -> Iterator[str]:
    yield "\n## Grades: labelled (rows) and given (columns)\n"
    seen = Counter((line.one.grade, line.grade) for line in both)
    rows = [(f"**{a}**", *(seen[a, b] for b in range(1, 6))) for a in range(1, 6)]
    yield from _table(("", "1", "2", "3", "4", "5"), rows)


def _ablation(unseen: Sequence[Labelled], judge: BlendedJudge) -> Iterator[str]:
    yield "\n## What each part adds\n"
    yield from _measured((part.name, part.judge(unseen)) for part in parts(judge))


def _curve() -> Iterator[str]:
    if not CURVE.exists():
        return
    yield "\n## Learning curve, and what was left out\n"
    yield "Each row is a training of its own; rules and reader joined, on test and dev.\n"
    columns = ("training", "lines", "macro-F1", "grade QWK", "reader alone, macro-F1")
    rows = json.loads(CURVE.read_text("utf-8"))
    yield from _table(columns, [tuple(row[name] for name in columns) for row in rows])


def _peers(lines: Sequence[Labelled], unseen: Sequence[Labelled]) -> Iterator[str]:
    yield "\n## Peers on the same lines\n"
    taught = [one for one in lines if part_of(one) == "train"]
    rows = []
    for name, peer in peers().items():
        marks = peer(taught, unseen)
        rows.append((name, [of_marks(one, found) for one, found in zip(unseen, marks, strict=True)]))
    yield from _measured(rows)


def _certainty(chances: Sequence[Judged]) -> Iterator[str]:
    yield "\n## Can its chances be believed?\n"
    yield "![Said against true chance](pictures/judge-reliability.svg)\n"
    for name, marks in (("all marks", tuple(Mark)), ("marks that fail", tuple(FAILING))):
        bins = reliability(chances, marks)
        total = sum(one.count for one in bins)
        gap = sum(abs(one.said - one.true) * one.count for one in bins) / total
        yield f"\n{name.capitalize()}: said and true chance differ by {gap:.3f} on average.\n"
        yield from _table(
            ("said", "true", "how many"), [(_number(one.said), _number(one.true), one.count) for one in bins]
        )


def _evidence(both: Sequence[Judged]) -> Iterator[str]:
    met, count = evidence_overlap(both)
    lines = sum(1 for line in both if line.one.quotes)
    yield "\n## Does it quote the right words?\n"
    yield f"On {lines} lines with words marked by hand: of {count} marks rightly given, the words shown meet the marked"
    yield f"ones in {met} ({100 * met / max(1, count):.1f} %)."


def _worst(both: Sequence[Judged]) -> Iterator[str]:
    yield "\n## The twenty lines that it reads worst\n"
    wrong = sorted(both, key=lambda line: (-len(line.marks ^ line.one.labels), line.one.id))[:WORST]
    for line in wrong:
        missed = ", ".join(sorted(line.one.labels - line.marks)) or "none"
        extra = ", ".join(sorted(line.marks - line.one.labels)) or "none"
        yield f"- {json.dumps(line.one.line, ensure_ascii=False)} (missed: {missed}; too many: {extra})"


def _measured(groups: Iterable[tuple[str, Sequence[Judged]]]) -> Iterator[str]:
    rows = [
        (name, len(group), _number(macro_f1(group)), _number(grade_kappa(group)), _share(all_right(group)))
        for name, group in groups
    ]
    yield from _table(("", "lines", "macro-F1", "grade QWK", "all marks right"), rows)


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"


def _with_interval(group: Sequence[Judged], measure: Callable[[Collection[Judged]], float]) -> str:
    low, high = interval(group, measure)
    return f"{measure(group):.3f} ({low:.3f} to {high:.3f})"


def _right(group: Sequence[Judged], mark: Mark) -> str:
    return _number(statistics.fmean(mark in line.one.labels for line in group)) if group else "none"


def _number(value: float) -> str:
    return f"{value:.2f}"


def _share(value: float) -> str:
    return f"{100 * value:.0f} %"


if __name__ == "__main__":
    main()
