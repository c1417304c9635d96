"""One true sentence about what goes well, from the player's own attempts."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from trainer.core.rubric import Mark

WINDOW = 6
"""How many exits are compared with the same number before them."""

ENOUGH = 3
"""Fewer exits than this say nothing yet."""

_WORTH_TELLING = (
    Mark.RECAP,
    Mark.HONEST_REASON,
    Mark.CLEAR_CLOSE,
    Mark.BRIDGE,
    Mark.THANKS,
    Mark.GOODWILL,
)


class GoingWell(NamedTuple):
    """A mark that the newest exits earn more often than those before, or that they earn most."""

    mark: Mark
    exits: int
    """How many of the newest exits were looked at."""
    earned: int
    earned_before: int | None
    """In as many exits before those; None where there were not enough."""


def going_well(newest: Sequence[Collection[Mark]]) -> GoingWell | None:
    """What goes well by the marks of the newest exits, the newest first; None where they are few or earn nothing."""
    recent, before = newest[:WINDOW], newest[WINDOW : 2 * WINDOW]
    if len(recent) < ENOUGH:
        return None
    comparable = len(before) == len(recent) == WINDOW

    def told(mark: Mark) -> GoingWell:
        return GoingWell(mark, len(recent), _count(mark, recent), _count(mark, before) if comparable else None)

    best = max((told(mark) for mark in _WORTH_TELLING), key=lambda told: (_gain(told), told.earned))
    return best if best.earned else None


def _gain(told: GoingWell) -> int:
    """How much more often than before; a mark that is earned less often has simply not gained."""
    return max(0, told.earned - (told.earned_before or 0))


def _count(mark: Mark, exits: Sequence[Collection[Mark]]) -> int:
    return sum(mark in marks for marks in exits)
