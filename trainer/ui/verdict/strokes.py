"""Where pencil strokes and their tags go, as plain geometry: no painting, no widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.ui.theme.marks import MARK_COLOURS

TAG_GAP = 12
"""Pixels between neighbouring tags."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stretch of the line under one pencil stroke."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    colour: str
    """A colour role of the tokens."""
    doubted: bool = False
    """Whether the judge only asks about the marks; drawn with dots."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The part of a stroke that lies on one row of the laid-out text."""

    stroke: int
    row: int
    left: float
    right: float
    level: int = 0
    """0 directly under the words; higher runs lower."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word or two under a stroke, or its number where there is no room for words."""

    stroke: int
    row: int
    left: float
    text: str


def strokes_of(judgement: Judgement) -> tuple[Stroke, ...]:
    """The strokes under a judged line, in its order. Marks of one colour on the same words share a stroke, but what is
    told and what is in doubt never do."""
    joined: dict[tuple[int, int, str, bool], list[Mark]] = {}
    for doubted, found in enumerate((judgement.evidence, judgement.doubts)):
        for evidence in found:
            key = (evidence.start, evidence.end, MARK_COLOURS[evidence.mark], bool(doubted))
            marks = joined.setdefault(key, [])
            if evidence.mark not in marks:
                marks.append(evidence.mark)
    return tuple(
        Stroke(start, end, tuple(marks), colour, doubted)
        for (start, end, colour, doubted), marks in sorted(
            joined.items(), key=lambda item: (item[0][0], -item[0][1], *item[0][2:])
        )
    )


def tag_text(stroke: Stroke, tag: Callable[[Mark], str]) -> str:
    """The words under a stroke, ending as a question where its marks are in doubt."""
    words = " · ".join(tag(mark) for mark in stroke.marks)
    return words if not stroke.doubted or words.endswith("?") else f"{words}?"


def levelled(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments with levels, so that none runs over another on its row. A stroke keeps one level on all its rows."""
    level_of: dict[int, int] = {}
    for number in dict.fromkeys(segment.stroke for segment in segments):
        own = [segment for segment in segments if segment.stroke == number]
        taken = {
            level_of[other.stroke]
            for other in segments
            if other.stroke in level_of and any(_meet(other, segment) for segment in own)
        }
        level_of[number] = next(level for level in range(len(segments)) if level not in taken)
    return tuple(replace(segment, level=level_of[segment.stroke]) for segment in segments)


def _meet(one: Segment, other: Segment) -> bool:
    return one.row == other.row and one.left < other.right and other.left < one.right


def placed_tags(
    segments: Sequence[Segment], words: Sequence[str], width_of: Callable[[str], float], room: float
) -> tuple[Tag, ...]:
    """A tag for every stroke, none overlapping another.

    Each tries to stand under the start of its stroke, then under a later part of it, then gives way to its number.
    `words` holds the tag of each stroke; `room` is the width of the text.
    """
    placed: list[Tag] = []
    for stroke, text in enumerate(words):
        own = [segment for segment in segments if segment.stroke == stroke]
        tag = _first_fit(stroke, text, own, placed, width_of, room) or _first_fit(
            stroke, str(stroke + 1), own, placed, width_of, room
        )
        if tag is not None:
            placed.append(tag)
    return tuple(placed)


def _first_fit(
    stroke: int,
    text: str,
    own: Sequence[Segment],
    placed: Sequence[Tag],
    width_of: Callable[[str], float],
    room: float,
) -> Tag | None:
    width = width_of(text)
    for segment in own:
        for left in _places(segment, placed, width, width_of, room):
            if all(_apart(left, width, other, width_of) for other in placed if other.row == segment.row):
                return Tag(stroke, segment.row, left, text)
    return None


def _places(
    segment: Segment, placed: Sequence[Tag], width: float, width_of: Callable[[str], float], room: float
) -> list[float]:
    """Where a tag may begin under this segment: at its start, moved in from the edge, or after a tag in the way."""
    if width > room:
        return []
    start = max(0.0, min(segment.left, room - width))
    after = (other.left + width_of(other.text) + TAG_GAP for other in placed if other.row == segment.row)
    return [start, *(left for left in after if segment.left <= left < segment.right and left + width <= room)]


def _apart(left: float, width: float, other: Tag, width_of: Callable[[str], float]) -> bool:
    return left + width + TAG_GAP <= other.left or other.left + width_of(other.text) + TAG_GAP <= left
