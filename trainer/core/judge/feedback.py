"""A judgement in words for people: a headline, a sentence, one thing to keep, one to change, and a better line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from trainer.core.judge.better import BetterLine, better_line
from trainer.core.judge.grade import grade_of
from trainer.core.judge.models import model_lines
from trainer.core.judge.pages import Rulebook
from trainer.core.judgement import Judgement
from trainer.core.ports import Judge
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

HEADLINES = {5: "Graceful", 4: "Good", 3: "Nearly there", 2: "Not yet", 1: "That one would sting"}
"""A plain word for each grade."""

_LINES = {5: "A strong line", 4: "A good line", 3: "A plain line", 2: "A line", 1: "A line"}
_PRAISE = {
    5: "Honest, clear and warm, and it shows that you listened or left them in company.",
    4: "Honest and clear, with some warmth.",
    3: "It does its work; a little more would make it kind.",
    2: "There is not much here yet that they can take away.",
    1: "This one would leave a mark.",
}
_KEEP_ORDER = (
    Mark.BRIDGE, Mark.RECAP, Mark.TOKEN, Mark.HONEST_REASON, Mark.FOLLOW_UP, Mark.THANKS, Mark.GOODWILL,
    Mark.CLEAR_CLOSE, Mark.NAME,
)  # fmt: skip
_CHANGE_ORDER = (
    Mark.PUT_DOWN, Mark.CAVES, Mark.GHOSTS, Mark.UNTRUE, Mark.HOLLOW_PROMISE, Mark.CANNED_EXCUSE, Mark.MIX_UP,
    Mark.OPEN_DOOR, Mark.OVER_EXPLAINS, Mark.OVER_APOLOGY,
)  # fmt: skip
_ADD_ORDER = {
    Stage.CLOSE: (Mark.CLEAR_CLOSE, Mark.RECAP, Mark.THANKS, Mark.GOODWILL, Mark.HONEST_REASON),
    Stage.PUSHBACK: (Mark.CLEAR_CLOSE, Mark.GOODWILL, Mark.HONEST_REASON, Mark.RECAP),
}
_LONGEST_QUOTE = 70


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to keep or to change, with the player's words in it."""

    mark: Mark
    text: str
    sources: tuple[str, ...]
    """Short names from core.rubric.SOURCES."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What the verdict says of a line. It speaks of the line, never of the person."""

    headline: str
    sentence: str
    keep: Point | None
    """None where nothing in the line serves the partner."""
    change: Point | None
    """None where nothing needs to change."""
    better: BetterLine | None
    """None where the line needs nothing, or none can be made."""
    models: tuple[str, ...] = ()
    """Other lines that do well in this scene."""


def feedback(
    judgement: Judgement,
    scene: Scene,
    pages: Rulebook,
    judge: Judge,
    phrases: Mapping[Mark, str] | None = None,
    written: Iterable[str] = (),
) -> Feedback:
    """The judgement in words.

    `phrases` are sentences of the scene, one a serving mark, for the better line; `written` are lines that the scene's
    author offers, of which the good ones are shown as models.
    """
    better = better_line(judgement, scene, judge, phrases)
    known = {judgement.line, better.text if better else ""}
    worst = _worst(judgement, scene)
    return Feedback(
        HEADLINES[judgement.grade],
        _sentence(judgement, scene, pages, worst),
        _keep(judgement, pages),
        _found(judgement, worst, pages) if worst else _addition(judgement, scene, pages),
        better,
        tuple(line for line in model_lines(scene, judge, written, phrases) if line not in known),
    )


def quoted(judgement: Judgement, mark: Mark) -> str:
    """The player's words for a mark in typographic quotes: the longest stretch, shortened where it is too long."""
    words = max((stretch.strip() for stretch in judgement.words(mark)), key=len, default="")
    if not words:
        return "Silence"
    return f"“{words}”" if len(words) <= _LONGEST_QUOTE else f"“{words[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …”"


def asked_for(judgement: Judgement, scene: Scene) -> Mark | None:
    """The mark that a verdict tells the player to change: a failing one to leave out, else a serving one to add."""
    return _worst(judgement, scene) or _missing_most(judgement, scene)


def _worst(judgement: Judgement, scene: Scene) -> Mark | None:
    """The failing mark whose absence would help most; of equals, the one that hurts most."""
    failing = [mark for mark in _CHANGE_ORDER if mark in judgement.marks]
    return max(failing, key=lambda mark: _grade_without(judgement, mark, scene), default=None)


def _grade_without(judgement: Judgement, gone: Mark, scene: Scene) -> int:
    return grade_of([mark for mark in judgement.marks if mark is not gone], scene, judgement.line)


def _sentence(judgement: Judgement, scene: Scene, pages: Rulebook, worst: Mark | None) -> str:
    if worst is None:
        return _PRAISE[judgement.grade]
    start = _LINES[_grade_without(judgement, worst, scene)]
    others = sum(mark.fails for mark in judgement.marks) - 1
    return f"{start} with {pages.pages[worst].fault}{', among other things' if others > 1 else ''}."


def _keep(judgement: Judgement, pages: Rulebook) -> Point | None:
    best = next((mark for mark in _KEEP_ORDER if mark in judgement.marks), None)
    return _found(judgement, best, pages) if best else None


def _found(judgement: Judgement, mark: Mark, pages: Rulebook) -> Point:
    page = pages.pages[mark]
    return Point(mark, page.found.replace("{words}", quoted(judgement, mark)), page.sources)


def _addition(judgement: Judgement, scene: Scene, pages: Rulebook) -> Point | None:
    mark = _missing_most(judgement, scene)
    if mark is None:
        return None
    page = pages.pages[mark]
    return Point(mark, page.missed.replace("{partner}", scene.partner.name), page.sources)


def _missing_most(judgement: Judgement, scene: Scene) -> Mark | None:
    """What would lift a faultless line most, the first of equals."""
    if judgement.grade == 5:
        return None
    missing = [mark for mark in _ADD_ORDER[scene.stage] if mark not in judgement.marks]
    return max(missing, key=lambda one: grade_of((*judgement.marks, one), scene, judgement.line), default=None)
