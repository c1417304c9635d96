"""What stands on a pocket card: the plans of an evening, and a few of the player's own best lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from trainer.core.events import MOST_PLANS, Event, Plan
from trainer.core.own_lines import OwnLine, best_lines

MOST_LINES = 5
"""As many as can be found at a glance."""


@dataclass(frozen=True, slots=True)
class IfThen:
    """If this happens, then I say that."""

    cue: str
    line: str


@dataclass(frozen=True, slots=True)
class Pocket:
    """A card's content; `event` is none for a card of every day."""

    event: Event | None = None
    plans: tuple[IfThen, ...] = ()
    lines: tuple[str, ...] = ()
    starters: tuple[IfThen, ...] = ()
    """Somebody else's words to begin with, where the player has none of their own yet."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say yet."""
        return not (self.plans or self.lines or self.starters)


def pocket(
    event: Event | None, plans: Iterable[Plan], own: Sequence[OwnLine], starters: Iterable[IfThen] = ()
) -> Pocket:
    """The card of an evening, or of every day. `starters` stand on it only where the player has no words yet.

    A line that is said in a plan is not told twice.
    """
    said = tuple(IfThen(plan.cue.strip(), plan.line.strip()) for plan in plans if plan.line.strip())[:MOST_PLANS]
    in_plans = {one.line.casefold() for one in said}
    others = [one for one in own if one.line.strip().casefold() not in in_plans]
    lines = tuple(one.line.strip() for one in best_lines(others, MOST_LINES))
    instead = () if said or lines else tuple(starters)[:MOST_PLANS]
    return Pocket(event, said, lines, instead)
