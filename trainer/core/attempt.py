"""One exit that the player made: their words, how they gave them, and later what the judge said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from trainer.core.judgement import Evidence, Judgement
from trainer.core.rubric import Mark
from trainer.core.scene import Scene


class Way(StrEnum):
    """How an exit was given."""

    CHOSEN = "chosen"
    TYPED = "typed"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Attempt:
    """An exit as the player gave it. Complete in itself: it can be read and judged again without its scenario."""

    id: str
    run: str
    """The play-through that it belongs to; a rewind stays in the same run."""
    scenario: str
    scenario_version: int
    title: str
    family: str
    moment: str
    scene: Scene
    line: str
    """The player's words, exactly as typed."""
    way: Way
    choice: int | None
    """The number of the offered exit, from 0, where one was chosen."""
    began: datetime
    """When the exit was asked for (UTC)."""
    given: datetime
    """When it was given (UTC)."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """The player's word that a mark is wrong. The mark no longer counts; line and note are kept."""

    mark: Mark
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """What the player said to a mark in doubt. Where it holds, the mark counts; where not, it is asked no more."""

    mark: Mark
    holds: bool
    """Whether the mark is right by the player's word."""
    at: datetime


@dataclass(frozen=True, slots=True)
class JudgedAttempt:
    """An attempt with its judgement, as the log hands it back."""

    attempt: Attempt
    judgement: Judgement
    reaction: str
    """What the partner answered."""
    disputes: tuple[Dispute, ...] = ()
    answers: tuple[Answer, ...] = ()
    recount: Judgement | None = None
    """The judgement with the doubts that hold and without the disputed marks; none where nothing of it changes."""

    @property
    def counted(self) -> Judgement:
        """The judgement that progress counts."""
        return self.recount or self.judgement

    @property
    def open_doubts(self) -> tuple[Evidence, ...]:
        """What the judge is unsure of and the player has not answered."""
        answered = {one.mark for one in self.answers}
        return tuple(one for one in self.judgement.doubts if one.mark not in answered)
