"""What goes well is counted in the newest exits, and never made up."""

from trainer.core.practice.going_well import GoingWell, going_well
from trainer.core.rubric import Mark

THANKS, RECAP, CLOSE = Mark.THANKS, Mark.RECAP, Mark.CLEAR_CLOSE


def exits(count: int, *marks: Mark) -> list[tuple[Mark, ...]]:
    return [marks] * count


def test_fewer_than_three_exits_say_nothing() -> None:
    assert going_well(exits(2, THANKS)) is None


def test_three_exits_are_enough() -> None:
    assert going_well(exits(3, THANKS)) == GoingWell(THANKS, 3, 3, None)


def test_where_nothing_is_earned_nothing_is_said() -> None:
    assert going_well(exits(12)) is None


def test_failing_marks_never_go_well() -> None:
    assert going_well(exits(6, Mark.OVER_APOLOGY, Mark.CAVES)) is None


def test_the_mark_earned_most_is_told_while_there_is_nothing_to_compare_with() -> None:
    newest = [*exits(2, THANKS, RECAP), *exits(2, RECAP)]
    assert going_well(newest) == GoingWell(RECAP, 4, 4, None)


def test_the_mark_that_gained_most_is_told_before_one_earned_more() -> None:
    newest = [*exits(3, THANKS, RECAP), *exits(3, THANKS), *exits(6, THANKS)]
    assert going_well(newest) == GoingWell(RECAP, 6, 3, 0)


def test_only_the_newest_twelve_exits_are_looked_at() -> None:
    newest = [*exits(6, THANKS), *exits(6), *exits(20, THANKS, RECAP)]
    assert going_well(newest) == GoingWell(THANKS, 6, 6, 0)


def test_an_incomplete_window_before_is_not_compared_with() -> None:
    assert going_well([*exits(6, THANKS), *exits(5)]) == GoingWell(THANKS, 6, 6, None)


def test_where_nothing_gained_the_mark_earned_most_is_told() -> None:
    newest = [*exits(5, RECAP), *exits(1, CLOSE), *exits(1, CLOSE), *exits(5, RECAP), *exits(1, RECAP)]
    assert going_well(newest) == GoingWell(RECAP, 6, 5, 5)


def test_a_mark_that_slipped_a_little_is_still_told_where_nothing_else_is_earned() -> None:
    assert going_well([*exits(5, RECAP), *exits(1), *exits(6, RECAP)]) == GoingWell(RECAP, 6, 5, 6)
