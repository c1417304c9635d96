"""What a verdict is shown of: an exit, and the rehearsal it belongs to where that still goes on."""

from dataclasses import dataclass

from trainer.core.attempt import JudgedAttempt
from trainer.core.rehearsal import Rehearsal


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One exit to look at."""

    judged: JudgedAttempt
    rehearsal: Rehearsal | None = None
    """None for an exit that was reopened from the past."""
