"""Cutting a turn into pieces that are spoken one by one, so that sound starts soon and no piece is too long."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from trainer.core.hints import as_said

LONGEST = 240
"""Code points in a piece. Engines crash on very long texts; this is far below, and still a long sentence."""

AS_WRITTEN: Mapping[str, str] = MappingProxyType({})
"""No hints: every word is said as it is written."""

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*\s+|\n+|[。！？]")
_TITLE = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Sr|Jr|vs|e\.g|i\.e|[A-Z])\.\s+$")
_FIRST_PICTURE = 0x2190
"""From here on Unicode's symbols are arrows, dingbats and emoji; below stand signs such as ° that are read aloud."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text that is spoken at once; `start` and `end` are code points of the whole text."""

    start: int
    end: int
    spoken: str
    """What the engine gets: the part with its hints, without pictures and control characters."""


def pieces(text: str, says: Mapping[str, str] = AS_WRITTEN) -> list[Piece]:
    """The text's sentences in order, none longer than LONGEST; empty where there is nothing to say.

    `says` holds how some words are said; where a piece stands in the text is counted in the words as written.
    """
    found: list[Piece] = []
    start = 0
    for cut in _cuts(text):
        piece = _piece(text, start, cut, says)
        if piece:
            found.append(piece)
        start = cut
    return found


def speakable(text: str) -> bool:
    """Whether anything in the text can be said aloud."""
    return any(char.isalnum() for char in text)


def _piece(text: str, start: int, end: int, says: Mapping[str, str]) -> Piece | None:
    part = text[start:end]
    if not speakable(part):
        return None
    spoken = " ".join("".join(map(_spoken, as_said(part, says))).split())
    return Piece(start + len(part) - len(part.lstrip()), start + len(part.rstrip()), spoken)


def _spoken(char: str) -> str:
    """The character as the engine should get it: “grinning face” in the middle of a turn is no conversation."""
    category = unicodedata.category(char)
    is_picture = category in {"So", "Sk"} and ord(char) >= _FIRST_PICTURE
    return " " if is_picture or category in {"Cc", "Cs", "Co", "Cn"} else char


def _cuts(text: str) -> Iterator[int]:
    """Where pieces end: after each sentence, and earlier where one is too long. The last is the text's end."""
    start = 0
    for end in [*_sentence_ends(text), len(text)]:
        while end - start > LONGEST:
            start = _cut_within(text, start)
            yield start
        yield end
        start = end


def _sentence_ends(text: str) -> Iterator[int]:
    for match in _END.finditer(text):
        if not _TITLE.search(text, max(0, match.start() - 8), match.end()):
            yield match.end()


def _cut_within(text: str, start: int) -> int:
    """The best place to cut an overlong sentence: after a comma, else between words, else anywhere."""
    limit = start + LONGEST
    for mark in (", ", "; ", " – ", " "):
        at = text.rfind(mark, start + LONGEST // 3, limit)
        if at >= 0:
            return at + len(mark)
    return limit
