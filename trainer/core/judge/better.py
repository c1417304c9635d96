"""A better line: the player's sound sentences, without those that fail, with what was missing from this scene."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from trainer.core.judge.text import Line, Span
from trainer.core.judgement import Judgement
from trainer.core.ports import Judge
from trainer.core.rubric import SERVING, Mark
from trainer.core.scene import Scene, Stage

ORDER = (
    Mark.NAME, Mark.THANKS, Mark.RECAP, Mark.BRIDGE, Mark.TOKEN, Mark.HONEST_REASON, Mark.CLEAR_CLOSE,
    Mark.FOLLOW_UP, Mark.GOODWILL,
)  # fmt: skip
"""The order in which a goodbye is best said."""

GOOD = 4
"""The lowest grade that a better line may have."""

_STEPS: Mapping[Stage, tuple[tuple[Mark, ...], ...]] = {
    Stage.CLOSE: (
        (Mark.HONEST_REASON, Mark.CLEAR_CLOSE, Mark.RECAP, Mark.THANKS),
        (Mark.GOODWILL,),
        (Mark.BRIDGE,),
        (Mark.NAME, Mark.FOLLOW_UP),
    ),
    Stage.PUSHBACK: (
        (Mark.HONEST_REASON, Mark.CLEAR_CLOSE, Mark.GOODWILL),
        (Mark.RECAP,),
        (Mark.THANKS,),
        (Mark.BRIDGE,),
        (Mark.NAME, Mark.FOLLOW_UP),
    ),
}
"""What is added where it is missing: first what a good line needs, then what makes it warmer."""


@dataclass(frozen=True, slots=True)
class BetterLine:
    """A line that the judge itself grades 4 or 5, and its new stretches: none where leaving words out was enough."""

    text: str
    changed: tuple[Span, ...]
    grade: int


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    rank: int
    new: bool


def better_line(
    judgement: Judgement, scene: Scene, judge: Judge, phrases: Mapping[Mark, str] | None = None
) -> BetterLine | None:
    """The line mended with sentences of its scene; None where it needs nothing, or none can be made."""
    faultless = not any(mark.fails for mark in judgement.marks)
    if judgement.grade == 5 and faultless:
        return None
    at_most = judgement.grade if faultless else judgement.grade - 1
    offered = {**modest_phrases(scene), **(phrases or {})}
    best: BetterLine | None = None
    earned = {mark: {mark, *judge.judge(phrase, scene).marks} for mark, phrase in offered.items()}
    for pieces in _candidates(judgement, scene, offered, earned):
        line = _joined(pieces, judge, scene)
        if line is not None and line.grade > (best.grade if best else at_most):
            best = line
        if best is not None and best.grade == 5:
            break
    return best


def _candidates(
    judgement: Judgement, scene: Scene, offered: Mapping[Mark, str], earned: Mapping[Mark, set[Mark]]
) -> Iterator[list[_Piece]]:
    """From the player's sound sentences with a little added, to the scene's sentences alone.

    `earned` holds all marks that each offered sentence earns, so that nothing is said twice.
    """
    for kept in ([*_sound(judgement)], []):
        have = {mark for _, marks in kept for mark in marks}
        pieces = [_Piece(text, min(map(ORDER.index, marks)), new=False) for text, marks in kept]
        if pieces:
            yield list(pieces)
        for step in _STEPS[scene.stage]:
            for mark in step:
                if mark in offered and mark not in have:
                    _insert(pieces, _Piece(offered[mark], ORDER.index(mark), new=True))
                    have |= earned[mark]
            if pieces:
                yield pieces


def _sound(judgement: Judgement) -> Iterator[tuple[str, set[Mark]]]:
    """The player's sentences that serve and do not fail, each with its marks. A line that hurts is begun afresh."""
    if Mark.PUT_DOWN in judgement.marks:
        return
    line = Line(judgement.line)
    for sentence in line.sentences:
        inside = {one.mark for one in judgement.evidence if sentence.overlaps(Span(one.start, one.end))}
        text = _sentence(judgement.line[sentence.start : sentence.end])
        if inside and inside <= SERVING and text:
            yield text, inside


def _insert(pieces: list[_Piece], piece: _Piece) -> None:
    """Put a new sentence before the first that belongs later; the player's own keep their order."""
    if any(one.text == piece.text for one in pieces):
        return
    place = next((number for number, one in enumerate(pieces) if one.rank > piece.rank), len(pieces))
    pieces.insert(place, piece)


def _joined(pieces: list[_Piece], judge: Judge, scene: Scene) -> BetterLine | None:
    """The pieces as one line, if the judge grades it well and finds no fault."""
    text, changed = "", []
    for piece in pieces:
        start = len(text) + bool(text)
        text = f"{text} {piece.text}" if text else piece.text
        if piece.new:
            changed.append(Span(start, len(text)))
    judgement = judge.judge(text, scene)
    if judgement.grade < GOOD or judgement.doubts or any(mark.fails for mark in judgement.marks):
        return None
    return BetterLine(text, tuple(changed), judgement.grade)


def _sentence(text: str) -> str:
    """A sentence with a capital and a stop; empty where it has no words."""
    text = text.strip(" \n\t,;–—-")
    if not any(map(str.isalnum, text)):
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…)”’\"'" else ".")


_TELLING = frozenset(
    {"runs", "has", "keeps", "sells", "makes", "builds", "teaches", "coaches", "restores", "organises"}
)
_OWNED = frozenset({"a", "an", "her", "his", "their", "the"})


def modest_phrases(scene: Scene) -> Mapping[Mark, str]:
    """Plain sentences that fit any scene of its kind, for lines that come without a scenario."""
    phrases = {
        Mark.THANKS: f"It was good to talk to you, {scene.partner.name}.",
        Mark.CLEAR_CLOSE: "I’m going to move on now.",
        Mark.GOODWILL: "Enjoy the rest of the evening.",
        Mark.HONEST_REASON: "I’d like to meet a few more people while I’m here.",
    }
    if scene.in_writing:
        phrases = {
            Mark.THANKS: f"Thank you for writing, {scene.partner.name}.",
            Mark.CLEAR_CLOSE: "I’ll say no here, and leave it at that.",
            Mark.GOODWILL: "I wish you all the best with it.",
        }
    elif scene.stage is Stage.PUSHBACK:
        phrases[Mark.CLEAR_CLOSE] = "I’m going on by myself now."
    if recap := _told(scene):
        phrases[Mark.RECAP] = recap
    return phrases


def _told(scene: Scene) -> str:
    """A sentence about something that they have or make, where a fact is short and plain enough to be turned round."""
    for fact in scene.partner.said:
        verb, _, rest = fact.partition(" ")
        article, _, thing = rest.partition(" ")
        if verb in _TELLING and article in _OWNED and thing:
            return f"I’ll remember what you told me about your {thing}."
    return ""
