"""The player's own best lines: found among what they said, and those that they kept by hand."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from trainer.core.attempt import JudgedAttempt, Way

GOOD = 4
"""From this grade on a line is one of the player's best."""


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line of the player's, with the scene that it was said in."""

    id: str
    """The attempt's."""
    scenario: str
    title: str
    """The scene's."""
    family: str
    line: str
    grade: int
    at: datetime
    """When it was said, or kept."""
    by_hand: bool = False
    """Whether the player kept it themselves."""


class OwnLines(Protocol):
    """Where the player's own lines are kept. Every call has reached the disk when it returns."""

    def said(self) -> Sequence[OwnLine]:
        """In each scene the best line that the player made themselves, if it is a good one; the newest of equals.

        Lines that were taken off are left out.
        """
        ...

    def kept(self) -> Sequence[OwnLine]:
        """The lines that the player kept by hand."""
        ...

    def keep(self, line: OwnLine) -> None:
        """Keep a line by hand."""
        ...

    def take_off(self, line: OwnLine) -> None:
        """Leave a line out from now on. The attempt that it is from stays."""
        ...

    def forget(self, line_id: str) -> None:
        """Know nothing of that line any more: it is neither kept by hand nor taken off."""
        ...


def own_line(judged: JudgedAttempt, at: datetime) -> OwnLine:
    """The line of an attempt, as one that the player keeps by hand at that moment."""
    said = judged.attempt
    grade = judged.counted.grade
    return OwnLine(said.id, said.scenario, said.title, said.family, said.line, grade, at, by_hand=True)


def can_be_kept(judged: JudgedAttempt) -> bool:
    """Whether there are words to keep: whoever slipped away said none."""
    return judged.attempt.way is not Way.CHOSEN or judged.attempt.choice is not None


def all_lines(lines: OwnLines) -> Sequence[OwnLine]:
    """Both kinds together, each line of a scene once: what was kept by hand first, then the best, the newest first."""
    kept = sorted(lines.kept(), key=lambda one: one.at, reverse=True)
    said = sorted(lines.said(), key=lambda one: (one.grade, one.at), reverse=True)
    found: dict[tuple[str, str], OwnLine] = {}
    for one in (*kept, *said):
        found.setdefault((one.scenario, _alike(one.line)), one)
    return tuple(found.values())


def best_lines(lines: Sequence[OwnLine], most: int) -> Sequence[OwnLine]:
    """The first few, from as many kinds of situation as there are: what a card has room for."""
    seen: dict[str, int] = {}
    turns = []
    for number, one in enumerate(lines):
        turns.append((seen.get(one.family, 0), number))
        seen[one.family] = seen.get(one.family, 0) + 1
    return [lines[number] for _, number in sorted(turns)[:most]]


class LineFinder:
    """Lines with their texts ready to be searched at each letter."""

    def __init__(self, lines: Iterable[OwnLine], situation: Callable[[str], str]) -> None:
        """`situation` says a family in people's words."""
        self._texts = [(one, _searched(one, situation)) for one in lines]

    def find(self, words: str) -> Sequence[OwnLine]:
        """The lines that hold all of the words, in any case and order: in the line, its situation or its scene."""
        wanted = words.casefold().replace("'", "’").split()
        return [line for line, text in self._texts if all(word in text for word in wanted)]


def by_situation(lines: Iterable[OwnLine]) -> Sequence[tuple[str, Sequence[OwnLine]]]:
    """The lines by family; the family with the first line comes first."""
    groups: dict[str, list[OwnLine]] = {}
    for one in lines:
        groups.setdefault(one.family, []).append(one)
    return tuple(groups.items())


def _alike(line: str) -> str:
    """The same words, however they are written."""
    return " ".join(line.casefold().replace("’", "'").split())


def _searched(line: OwnLine, situation: Callable[[str], str]) -> str:
    return f"{situation(line.family)} {line.title} {line.line}".casefold().replace("'", "’")
