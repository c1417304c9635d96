"""What the player is asked where the judge is unsure: one question at a time, with their words and their notes."""

from dataclasses import dataclass

from trainer.core.attempt import JudgedAttempt
from trainer.core.judge.feedback import quoted
from trainer.core.judge.grade import with_doubts
from trainer.core.judge.pages import Rulebook
from trainer.core.rubric import Mark
from trainer.core.scene import Scene


@dataclass(frozen=True, slots=True)
class Question:
    """One mark in doubt, put to the player. Its “yes” always means that the mark is right."""

    mark: Mark
    text: str
    notes: str
    """What the scene says about it; empty for marks that need no notes."""
    is_so: str
    """The answer by which the mark is right."""
    not_so: str
    """The answer by which it is not."""


def next_question(judged: JudgedAttempt, pages: Rulebook) -> Question | None:
    """The first doubt, in the rubric's order, that the player has not answered; None where nothing is to be asked."""
    doubted = {one.mark for one in judged.open_doubts}
    mark = next((mark for mark in Mark if mark in doubted and pages.pages[mark].ask), None)
    if mark is None:
        return None
    page, scene = pages.pages[mark], judged.attempt.scene
    words = quoted(with_doubts(judged.judgement, [mark], scene), mark)
    return Question(mark, page.ask.replace("{words}", words), _notes(mark, scene), page.is_so, page.not_so)


def _notes(mark: Mark, scene: Scene) -> str:
    """What the player's notes of the scene say, for the marks that are measured against them."""
    match mark:
        case Mark.UNTRUE:
            return _listed(scene.truths) or "Your notes name no reason of yours."
        case Mark.MIX_UP:
            return _listed(scene.partner.said, f"{scene.partner.name} told you")
        case Mark.HOLLOW_PROMISE:
            return _listed(scene.intends) or "Your notes name nothing that you mean to do afterwards."
    return ""


def _listed(notes: tuple[str, ...], heading: str = "Your notes") -> str:
    return f"{heading}: " + " · ".join(f"“{note}”" for note in notes) if notes else ""
