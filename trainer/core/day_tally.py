"""What one day of practice adds up to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from trainer.core.rubric import Mark

if TYPE_CHECKING:
    from trainer.core.practice.exit_kind import ExitKind


@dataclass(frozen=True, slots=True)
class DayTally:
    """What was practised on one day of the player's, for the charts."""

    day: str
    """ISO date."""
    attempts: int
    grades: int
    """The sum of the grades."""
    marks: Mapping[Mark, int]
    """How many attempts earned each mark."""
    by_grade: tuple[int, ...] = (0, 0, 0, 0, 0)
    """How many attempts had grade 1, 2, 3, 4 and 5."""
    kinds: "Mapping[ExitKind, int]" = field(default_factory=dict)
    """How many attempts were exits of each kind; kinds without any are left out."""
