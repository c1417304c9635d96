"""Written closings: stakes, outcome wanted and frame are decided first; then the message is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trainer.core.channel import Channel
from trainer.core.judgement import Judgement
from trainer.core.lessons import GUIDANCE, Guidance, Lesson
from trainer.core.practice.drills import Task, talked, task_of
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.summary import Summary


class Stakes(StrEnum):
    """How much hangs on the answer."""

    LOW = "low"
    HIGH = "high"


class Outcome(StrEnum):
    """What the answer is to bring about."""

    NO = "no"
    NOT_NOW = "not_now"
    BETTER_ADDRESS = "better_address"


class Frame(StrEnum):
    """How a thread can be closed."""

    DIRECT = "direct"
    REDIRECT = "redirect"
    SOFT_FADE = "soft_fade"


WORDS: Mapping[StrEnum, str] = {
    Stakes.LOW: "Little: nobody has planned anything around my answer",
    Stakes.HIGH: "Much: somebody waits, or keeps something free for me",
    Outcome.NO: "A no",
    Outcome.NOT_NOW: "Not now",
    Outcome.BETTER_ADDRESS: "A better address for them",
    Frame.DIRECT: "Direct closure",
    Frame.REDIRECT: "Redirect",
    Frame.SOFT_FADE: "Soft fade",
}

FITS: Mapping[Frame, str] = {
    Frame.DIRECT: "Fits where the answer will stay no: say it, kindly and once, so that nobody keeps waiting.",
    Frame.REDIRECT: "Fits where a person or a source is better placed than you: close, and point there.",
    Frame.SOFT_FADE: "Fits only where nobody waits for an answer: a warm last word that asks for none.",
}
"""When each frame is the kind one."""

LESSONS: Mapping[Frame, Lesson] = {
    Frame.DIRECT: Lesson.DIRECT_CLOSURE,
    Frame.REDIRECT: Lesson.REDIRECT,
    Frame.SOFT_FADE: Lesson.SOFT_FADE,
}


@dataclass(frozen=True, slots=True)
class Checklist:
    """What was decided before the message was written."""

    stakes: Stakes
    outcome: Outcome
    frame: Frame


@dataclass(frozen=True, slots=True)
class Written:
    """A thread to close."""

    task: Task


def in_writing(summary: Summary) -> bool:
    """Whether a scene can be drilled so, as far as the list knows."""
    return summary.channel is not Channel.IN_PERSON


def written(scenario: Scenario, seed: str) -> Written | None:
    """The first moment of a scene in writing; None for any other scene."""
    task = task_of(talked(scenario, seed)) if scenario.scene.in_writing else None
    return Written(task) if task else None


def advised(stakes: Stakes, outcome: Outcome) -> Frame:
    """The frame that fits what was decided so far."""
    if outcome is Outcome.BETTER_ADDRESS:
        return Frame.REDIRECT
    return Frame.SOFT_FADE if stakes is Stakes.LOW and outcome is Outcome.NOT_NOW else Frame.DIRECT


def framed(checklist: Checklist, judgement: Judgement) -> str:
    """How the message carries out what was decided, in a sentence or two."""
    match checklist.frame:
        case Frame.DIRECT:
            closes = Mark.CLEAR_CLOSE in judgement.marks
            does = "and the message does." if closes else "One sentence that says the no outright would do it."
            return f"You chose to close directly{',' if closes else '.'} {does}"
        case Frame.REDIRECT if Mark.BRIDGE in judgement.marks:
            return "You chose to redirect, and the message points to somebody better placed."
        case Frame.REDIRECT:
            return "You chose to redirect. A name or an address that they can turn to is still missing."
        case Frame.SOFT_FADE:
            return f"You chose a soft fade{_faded(checklist, judgement)}"


def _faded(checklist: Checklist, judgement: Judgement) -> str:
    if checklist.stakes is Stakes.HIGH:
        return f" where much hangs on the answer. {FITS[Frame.DIRECT]}"
    if Mark.OPEN_DOOR in judgement.marks:
        return ". “Later” and “perhaps” keep a thread awake; a warm last word lets it rest."
    return ", and the message asks for nothing more."


def practised(scenario: Scenario) -> tuple[Guidance, ...]:
    """The guidance on closing that this scene was written to practise."""
    return tuple(GUIDANCE[lesson] for lesson in LESSONS.values() if lesson in scenario.teaches)
