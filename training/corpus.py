"""The labelled lines of corpus/: read, checked, and split by whole scenes."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from trainer.core.errors import ContentError, Problem
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage
from trainer.library.bulk import read_bulk

CORPUS = Path(__file__).parent.parent / "corpus"

TUNED = frozenset(
    {"corporate", "excuses", "learners", "mail", "messages", "promises", "short", "sticky", "tech", "tone", "trades"}
    | {"world-english"}
)
"""The sets that were read while the rules were widened. What the rules find there says nothing about their worth."""

PARTS = ("train", "tune", "test", "dev", "hard")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One line in its scene with the marks, the grade and, where somebody marked them, the words for each mark."""

    id: str
    set: str
    scene: Scene
    line: str
    labels: frozenset[Mark]
    grade: int
    quotes: dict[Mark, tuple[tuple[int, int], ...]] | None = field(hash=False)
    """Code-point offsets of the words that earn each mark; None where nobody has marked them."""


def read_corpus(folder: Path = CORPUS) -> tuple[Labelled, ...]:
    """Every line of every set. Raises ContentError with all that is wrong, by file and line."""
    problems: list[Problem] = []
    lines: list[Labelled] = []
    for path in sorted(folder.rglob("lines.jsonl")):
        lines += _read_set(path, problems)
    if problems:
        raise ContentError(tuple(problems))
    return tuple(lines)


def _read_set(path: Path, problems: list[Problem]) -> list[Labelled]:
    known = {one.id: one for one in read_bulk(path.with_name("scenes.json"), path)}
    found = []
    for number, text in enumerate(path.read_text("utf-8").splitlines(), 1):
        record = json.loads(text)
        try:
            found.append(_labelled(record, path.parent.name, known[record["id"]].scene))
        except (KeyError, ValueError) as error:
            problems.append(Problem(str(path), number, 0, str(error)))
    return found


def _labelled(record: dict[str, object], name: str, scene: Scene) -> Labelled:
    """Raises ValueError where a label, the grade or a quote cannot be."""
    line, grade, labels = record["line"], record["grade"], record["labels"]
    if (
        not isinstance(line, str)
        or not isinstance(labels, list)
        or not isinstance(grade, int)
        or grade not in range(1, 6)
    ):
        raise ValueError("a record has “line” (text), “labels” (a list) and “grade” (1 to 5)")
    marks = frozenset(map(Mark, labels))
    if len(marks) < len(labels):
        raise ValueError("a label stands here twice")
    if Mark.CAVES in marks and scene.stage is not Stage.PUSHBACK:
        raise ValueError("“caves” is for the pushback alone")
    return Labelled(str(record["id"]), name, scene, line, marks, grade, _quotes(record, line, marks))


def _quotes(
    record: dict[str, object], line: str, marks: frozenset[Mark]
) -> dict[Mark, tuple[tuple[int, int], ...]] | None:
    texts = record.get("quotes")
    if texts is None:
        return None
    if not isinstance(texts, dict) or set(texts) != set(marks):
        raise ValueError("“quotes” names the words of every label and of no other mark")
    return {Mark(mark): tuple(_place(quote, line) for quote in quotes) for mark, quotes in texts.items()}


def _place(quote: str, line: str) -> tuple[int, int]:
    start = line.find(quote)
    if start < 0:
        raise ValueError(f"these words are not in the line: “{quote}”")
    return start, start + len(quote)


@cache
def _split() -> dict[str, frozenset[str]]:
    return {part: frozenset(ids) for part, ids in json.loads((CORPUS / "split.json").read_text("utf-8")).items()}


def part_of(one: Labelled) -> str:
    """Which part of the fixed split a line belongs to: `dev`, `test`, `hard`, `tune` or `train`.

    Scenes are never divided. `hard` are scenes of the sets that were written to be hard.
    """
    if one.set.startswith("dev-"):
        return "dev"
    return next((part for part, scenes in _split().items() if one.scene.id in scenes), "train")


def unread(one: Labelled) -> bool:
    """Whether nobody looked at the line while writing rules."""
    return one.set not in TUNED


def main() -> None:
    """Say what there is, or what is wrong."""
    try:
        lines = read_corpus()
    except ContentError as error:
        raise SystemExit(str(error)) from error
    parts = Counter(part_of(one) for one in lines)
    scenes = len({one.scene.id for one in lines})
    print(f"{len(lines)} lines in {scenes} scenes; " + ", ".join(f"{part} {parts[part]}" for part in PARTS))


if __name__ == "__main__":
    main()
