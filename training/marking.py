"""The plain-text form in which people mark lines, read into records with the words for each mark."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from trainer.core.rubric import Mark

if TYPE_CHECKING:
    from pathlib import Path

WHOLE_LINE = "*"
MARKS = frozenset(mark.value for mark in Mark)
_HEADING = re.compile(r"^## +(?P<scene>[a-z0-9-]+)\s*$")
_RECORD = re.compile(r"^(?P<grade>[1-5]) (?P<line>.*)$")
_KEYED = re.compile(r"^(?P<id>[A-Za-z0-9_.-]+) (?P<grade>[1-5])\s*$")
_MARK = re.compile(r"^\+ *(?P<marks>[a-z_ ]+?) *: *(?P<quotes>.+?)\s*$")


@dataclass
class Marked:
    """One marked line: its own text (a writer's file) or the id of a known line (a second reader's file)."""

    place: str
    scene: str
    grade: int
    line: str = ""
    id: str = ""
    quotes: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class MarkedFile:
    """What a file holds, and every fault in it as `FILE:LINE: what is wrong`."""

    records: list[Marked]
    faults: list[str]


def read_marked(path: Path, known_lines: dict[str, str] | None = None) -> MarkedFile:
    """Read a file of marked lines.

    With `known_lines` (id to line) each record starts with `ID GRADE`; without, under a `## scene` heading, with
    `GRADE the line itself`, where a line break is written as a backslash and n. Below it stand the marks, one
    `+ mark: words` each: several marks separated by spaces, several stretches by ` | `, the whole line as `*`.
    """
    reader = _Reader(path.name, known_lines)
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        reader.take(number, text)
    return MarkedFile(reader.records, reader.faults)


class _Reader:
    """Takes a file line by line."""

    def __init__(self, name: str, known_lines: dict[str, str] | None) -> None:
        self.records: list[Marked] = []
        self.faults: list[str] = []
        self._name = name
        self._known = known_lines
        self._scene = ""
        self._current: Marked | None = None

    def take(self, number: int, text: str) -> None:
        place = f"{self._name}:{number}"
        if not text.strip():
            return
        if heading := _HEADING.match(text):
            self._scene = heading["scene"]
        elif mark := _MARK.match(text):
            self._mark(place, mark["marks"].split(), [quote.strip() for quote in mark["quotes"].split(" | ")])
        elif not self._start(place, text):
            self.faults.append(f"{place}: neither a heading, a line nor a mark: {text[:60]!r}")

    def _start(self, place: str, text: str) -> bool:
        found = (_KEYED if self._known is not None else _RECORD).match(text)
        if not found:
            return False
        self._current = Marked(place, self._scene, int(found["grade"]))
        if self._known is None:
            self._current.line = found["line"].replace("\\n", "\n").strip()
        else:
            self._current.id = found["id"]
            self._current.line = self._known.get(found["id"], "")
            if found["id"] not in self._known:
                self.faults.append(f"{place}: no line is called {found['id']}")
        self.records.append(self._current)
        return True

    def _mark(self, place: str, marks: list[str], quotes: list[str]) -> None:
        if self._current is None:
            self.faults.append(f"{place}: a mark before any line")
            return
        for mark in marks:
            if mark not in MARKS:
                self.faults.append(f"{place}: no mark is called {mark}")
                continue
            for quote in (text.replace("\\n", "\n") for text in quotes):
                if quote != WHOLE_LINE and quote not in self._current.line:
                    self.faults.append(f"{place}: these words are not in the line: {quote!r}")
                self._current.quotes.setdefault(mark, []).append(quote)
