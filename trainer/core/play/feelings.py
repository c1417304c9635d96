"""How exits move what the partner feels."""

from collections.abc import Iterable, Mapping

from trainer.core.rubric import Mark
from trainer.core.talk import Feeling

MOVES: Mapping[Mark, tuple[int, int]] = {
    Mark.RECAP: (2, 0),
    Mark.BRIDGE: (2, 0),
    Mark.THANKS: (1, 0),
    Mark.GOODWILL: (1, 0),
    Mark.TOKEN: (1, 0),
    Mark.PUT_DOWN: (-4, -3),
    Mark.GHOSTS: (-3, -1),
    Mark.UNTRUE: (-1, -1),
    Mark.CANNED_EXCUSE: (-1, -1),
    Mark.MIX_UP: (-1, 0),
    Mark.OVER_APOLOGY: (0, -1),
    Mark.OVER_EXPLAINS: (0, -1),
    Mark.OPEN_DOOR: (0, -1),
    Mark.CAVES: (1, 1),
}
"""By how much a mark moves warmth and patience. Marks that are not here move neither."""


def after_exit(feeling: Feeling, marks: Iterable[Mark]) -> Feeling:
    """The feeling after an exit with these marks."""
    for mark in marks:
        feeling = feeling.moved(*MOVES.get(mark, (0, 0)))
    return feeling
