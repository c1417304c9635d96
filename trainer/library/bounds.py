"""What a file from a stranger may hold at most, so that whatever reads, shows or keeps it stays quick and unharmed."""

import unicodedata
from collections.abc import Hashable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from trainer.core.errors import Problem
from trainer.library.reading import Document

MOST_VALUES = 3_000
"""In a file, for parse: six times the fullest scene that comes with the program."""
LONGEST_TEXT = 4_000
"""Characters; nine times the longest text of those scenes."""
LARGEST_NUMBER = 1_000_000

_TURNS_TEXT = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""Characters that make what follows read in another order than it is written in."""

Step = tuple[Hashable, ...]


def too_much(document: Document) -> Iterator[Problem]:
    """What is too much in a document before it is checked: long texts, and characters that nobody sees."""
    for path, text in _texts((), document.data):
        if len(text) > LONGEST_TEXT:
            yield document.problem(path, f"a text of {len(text)} characters", f"at most {LONGEST_TEXT}")
        elif (found := _unseen(text)) is not None:
            yield document.problem(path, f"the character U+{ord(found):04X} cannot stand in a text", "take it out")


def too_large(document: Document, value: object) -> Iterator[Problem]:
    """Numbers of a checked document that are larger than anything needs, or than the player's file can keep."""
    for path, number in _numbers((), value):
        if abs(number) > LARGEST_NUMBER:
            yield document.problem(path, "this number is too large", f"at most {LARGEST_NUMBER:,}")


def _texts(path: Step, value: object) -> Iterator[tuple[Step, str]]:
    match value:
        case str():
            yield path, value
        case list():
            for number, one in enumerate(value):
                yield from _texts((*path, number), one)
        case dict():
            for key, one in value.items():
                yield (*path, key), key
                yield from _texts((*path, key), one)


def _unseen(text: str) -> str | None:
    """The first character that draws nothing and does something, or that is half of one."""
    return next((one for one in text if one in _TURNS_TEXT or (_is_control(one) and one not in "\n\t")), None)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")


def _numbers(path: Step, value: Any) -> Iterator[tuple[Step, int]]:
    if isinstance(value, int) and not isinstance(value, bool):
        yield path, value
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _numbers((*path, number), one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _numbers((*path, field.name), getattr(value, field.name))
