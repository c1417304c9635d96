"""The politeness strategies that ConvoKit finds in each labelled line, as kept in corpus/peers/convokit.jsonl.

One record a line: `id`, `line` (a fingerprint, so that a changed line is noticed) and `strategies`, a 0 or 1 for each
of the names in the first record.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.corpus import CORPUS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from training.corpus import Labelled

KEPT = CORPUS / "peers" / "convokit.jsonl"


@dataclass(frozen=True)
class Strategies:
    """Which strategies a line uses, and the fingerprint of the line in which they were found."""

    line: str
    found: tuple[int, ...]


def fingerprint(line: str) -> str:
    """Sixteen hexadecimal digits that change with the line."""
    return hashlib.sha256(line.encode()).hexdigest()[:16]


def read_strategies(path: Path = KEPT) -> dict[str, Strategies]:
    """What is kept, by the line's id; nothing where there is no file yet."""
    if not path.exists():
        return {}
    records = map(json.loads, path.read_text("utf-8").splitlines()[1:])
    return {one["id"]: Strategies(one["line"], tuple(one["strategies"])) for one in records}


def write_strategies(names: Sequence[str], kept: Mapping[str, Strategies], path: Path = KEPT) -> None:
    """Replace the file in one step; `names` stands in its first record."""
    records: list[Mapping[str, object]] = [{"names": list(names)}]
    records += [{"id": key, "line": one.line, "strategies": one.found} for key, one in sorted(kept.items())]
    path.parent.mkdir(exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), "utf-8")
    beside.replace(path)


def stale(lines: Sequence[Labelled], kept: Mapping[str, Strategies]) -> list[Labelled]:
    """The lines that are missing from what is kept or have changed since."""
    return [one for one in lines if one.id not in kept or kept[one.id].line != fingerprint(one.line)]
