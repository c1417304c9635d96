"""What kind of exit a line was, from the marks that count for it."""

from collections.abc import Collection
from enum import StrEnum

from trainer.core.rubric import Mark


class ExitKind(StrEnum):
    """How somebody left; the charts show the kinds in this order."""

    HANDED_OVER = "handed_over"
    """Left them with company."""
    FOLLOW_UP = "follow_up"
    """Said when and how it goes on."""
    HONEST_REASON = "honest_reason"
    PLAIN_CLOSE = "plain_close"
    EXCUSE = "excuse"
    """With a stock excuse, or with a reason that is not so."""
    LEFT_OPEN = "left_open"
    """Nothing in it says that the talk is over, or something in it says that it is not."""
    STAYED = "stayed"
    """Meant to go and gave in."""
    SLIPPED_AWAY = "slipped_away"
    """Went without a word."""


_ORDER = (
    (ExitKind.SLIPPED_AWAY, (Mark.GHOSTS,)),
    (ExitKind.STAYED, (Mark.CAVES,)),
    (ExitKind.EXCUSE, (Mark.UNTRUE, Mark.CANNED_EXCUSE)),
    (ExitKind.LEFT_OPEN, (Mark.OPEN_DOOR,)),
    (ExitKind.HANDED_OVER, (Mark.BRIDGE,)),
    (ExitKind.FOLLOW_UP, (Mark.FOLLOW_UP,)),
    (ExitKind.HONEST_REASON, (Mark.HONEST_REASON,)),
    (ExitKind.PLAIN_CLOSE, (Mark.CLEAR_CLOSE,)),
)


def exit_kind(marks: Collection[Mark]) -> ExitKind:
    """The kind of an exit with these marks.

    What undoes an exit decides first, the worst before the rest: a kind word does not turn an excuse into a reason,
    nor a door left open into a close. Then what takes most care: company before a next time, that before a true
    reason, that before a plain goodbye. A line with none of them left things open.
    """
    for kind, any_of in _ORDER:
        if any(mark in marks for mark in any_of):
            return kind
    return ExitKind.LEFT_OPEN
