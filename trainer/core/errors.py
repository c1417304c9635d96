"""What can go wrong outside the program, in words for the person who can mend it.

TrainerError            the world failed: content, disk, voice; shown as one line
└── ContentError        a file cannot be used; carries every Problem found in it
"""

from typing import NamedTuple


class TrainerError(Exception):
    """Something outside the program failed. The text is for people: what happened and what to do."""


class Problem(NamedTuple):
    """One fault in a content file, with its place and its remedy."""

    file: str
    line: int
    """Counted from 1; 0 where the whole file is meant."""
    column: int
    """Counted from 1; 0 where the whole line is meant."""
    what: str
    hint: str = ""

    def __str__(self) -> str:
        place = ":".join([self.file, *(str(number) for number in (self.line, self.column) if number)])
        return f"{place}: {self.what}" + (f" ({self.hint})" if self.hint else "")


class ContentError(TrainerError):
    """A content file cannot be used; `problems` holds every fault that was found in it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
