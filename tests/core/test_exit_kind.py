"""The kind of an exit: what undoes it decides first, then what takes most care."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.practice.exit_kind import ExitKind, exit_kind
from trainer.core.rubric import Mark


@pytest.mark.parametrize(
    ("marks", "kind"),
    [
        ({Mark.BRIDGE, Mark.FOLLOW_UP, Mark.HONEST_REASON, Mark.CLEAR_CLOSE}, ExitKind.HANDED_OVER),
        ({Mark.FOLLOW_UP, Mark.HONEST_REASON, Mark.CLEAR_CLOSE}, ExitKind.FOLLOW_UP),
        ({Mark.HONEST_REASON, Mark.CLEAR_CLOSE}, ExitKind.HONEST_REASON),
        ({Mark.THANKS, Mark.CLEAR_CLOSE}, ExitKind.PLAIN_CLOSE),
        ({Mark.CLEAR_CLOSE, Mark.CANNED_EXCUSE}, ExitKind.EXCUSE),
        ({Mark.HONEST_REASON, Mark.UNTRUE}, ExitKind.EXCUSE),
        ({Mark.CLEAR_CLOSE, Mark.OPEN_DOOR}, ExitKind.LEFT_OPEN),
        ({Mark.THANKS}, ExitKind.LEFT_OPEN),
        (set(), ExitKind.LEFT_OPEN),
        ({Mark.CAVES, Mark.CANNED_EXCUSE}, ExitKind.STAYED),
        ({Mark.GHOSTS, Mark.CAVES}, ExitKind.SLIPPED_AWAY),
    ],
)
def test_the_marks_say_what_kind_of_exit_it_was(marks: set[Mark], kind: ExitKind) -> None:
    assert exit_kind(marks) is kind


@given(marks=st.sets(st.sampled_from(Mark)))
def test_marks_that_say_nothing_of_the_way_out_change_nothing(marks: set[Mark]) -> None:
    about = {Mark.THANKS, Mark.NAME, Mark.TOKEN, Mark.GOODWILL, Mark.OVER_APOLOGY, Mark.MIX_UP}
    assert exit_kind(marks) is exit_kind(marks - about)
