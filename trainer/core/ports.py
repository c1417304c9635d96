"""What the core asks of the outside. The app fills these in; tests fill them with real or silent ones."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from trainer.core.attempt import Answer, Attempt, Dispute, JudgedAttempt
from trainer.core.errors import Problem
from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.core.settings import Settings

if TYPE_CHECKING:
    from trainer.core.person import Voice
    from trainer.core.recall import Recalled
    from trainer.core.scenario import Scenario
    from trainer.core.summary import Summary

Clock = Callable[[], datetime]
"""The time now, in UTC, with its zone."""


class Judge(Protocol):
    """Judges a line in its scene: the same line in the same scene always earns the same judgement."""

    @property
    def version(self) -> str:
        """Changes whenever a judgement might."""
        ...

    def judge(self, line: str, scene: Scene) -> Judgement:
        """The marks of the line in that scene, with the words that earned each, its grade and its score."""
        ...

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        """The judgement counted again as if these marks had not been found."""
        ...


class AttemptLog(Protocol):
    """Where attempts are kept. Every call has reached the disk when it returns."""

    def add(self, attempt: Attempt) -> None:
        """Keep an attempt before anything else happens with it."""
        ...

    def add_judgement(self, attempt_id: str, judgement: Judgement, reaction: str) -> None:
        """Keep the first judgement of an attempt, and what the partner answered."""
        ...

    def rejudge(self, attempt_id: str, judgement: Judgement, recount: Judgement | None = None) -> None:
        """Let a newer judgement take the place of the one before, which is kept.

        `recount` is the newer judgement by the player's word; it is needed where marks are disputed, and where an
        answer of the player's changes what counts.
        """
        ...

    def add_dispute(self, attempt_id: str, dispute: Dispute, recount: Judgement) -> None:
        """Keep the player's word against a mark. `recount` is the judgement by all that the player said so far."""
        ...

    def add_answer(self, attempt_id: str, answer: Answer, recount: Judgement | None) -> None:
        """Keep what the player said to a mark in doubt. `recount` as for a dispute; None where the count stays."""
        ...

    def take_back(self, restored: JudgedAttempt) -> None:
        """Keep no more of the player's word about an attempt than this: its disputes, its answers, its recount.

        The judge's own judgements stay as they are.
        """
        ...

    def unjudged(self) -> Sequence[Attempt]:
        """Attempts whose judgement was never written: the program ended in between."""
        ...

    def get(self, attempt_id: str) -> JudgedAttempt | None:
        """The judged attempt of that id; None where there is none or it is not judged."""
        ...

    def newest(
        self, limit: int, *, before: datetime | None = None, scenario: str | None = None
    ) -> Sequence[JudgedAttempt]:
        """Judged attempts, the newest first: at most `limit`, all given before that moment, of that scenario."""
        ...

    def corrected(self) -> Sequence[JudgedAttempt]:
        """Judged attempts about which the player said something, a dispute or an answer; the oldest first."""
        ...

    def count(self) -> int:
        """How many attempts are kept, judged or not."""
        ...

    def save_draft(self, scenario: str, moment: str, text: str) -> None:
        """Keep words that were typed but not said; empty text removes them."""
        ...

    def draft(self, scenario: str, moment: str) -> str:
        """The words kept for that moment; empty for none."""
        ...

    def run(self, run: str) -> Sequence[JudgedAttempt]:
        """The judged attempts of one run through a scenario, the oldest first."""
        ...

    def answers_heard(self, scenario: str) -> Sequence[str]:
        """What the partner answered in earlier runs through a scenario, the newest last."""
        ...


class Sittings(Protocol):
    """Scenes that were left in the middle, and answers to the listening check. Every call has reached the disk."""

    def save(self, scenario: str, run: str, play: Mapping[str, Any] | None) -> None:
        """Keep where a scene was left in the middle, to go on from there; None for a scene that is over."""
        ...

    def load(self, scenario: str) -> tuple[str, Mapping[str, Any]] | None:
        """The run and the play that were left in the middle; None where there is none or it cannot be read."""
        ...

    def add_recall(self, recalled: "Recalled") -> None:
        """Keep an answer to the listening check."""
        ...


class SettingsStore(Protocol):
    """Where the player's settings are kept."""

    def load(self) -> Settings:
        """What is kept, with the default for whatever is not there or not sound."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep all settings."""
        ...


class Shelf(Protocol):
    """The scenarios at hand. A file that cannot be read never hides the others."""

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with the files that could not be read."""
        ...

    def summaries(self) -> Sequence["Summary"]:
        """All scenarios that can be played, by family, then level, then title."""
        ...

    def scenario(self, scenario_id: str) -> "Scenario":
        """The scenario of that id. Raises TrainerError where there is none or its file is broken."""
        ...


class Speaker(Protocol):
    """The partner's voice. Never waits and never raises: without a voice it is silent."""

    def say(
        self,
        text: str,
        voice: "Voice",
        on_done: Callable[[], None],
        on_sentence: Callable[[int, int], None] | None = None,
    ) -> None:
        """Speak a turn, ending the one before. `on_done` is called once, later, on the UI thread, unless stopped.

        `on_sentence` is told of each sentence as it begins to sound: where it starts and ends in `text`, in code
        points. A voice that makes no sound tells of none.
        """
        ...

    def stop(self) -> None:
        """Be silent within 50 ms. The pending `on_done` is not called."""
        ...
