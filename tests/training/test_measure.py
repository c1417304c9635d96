"""The measures, on judgements small enough to count by hand."""

import pytest

from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene
from training.corpus import Labelled
from training.measure import (
    Judged,
    accusations,
    all_right,
    counts,
    evidence_overlap,
    grade_kappa,
    interval,
    macro_f1,
    reliability,
)  # fmt: skip


def line(
    labels: set[Mark], marks: set[Mark], *, scene: str = "a", grades: tuple[int, int] = (4, 4), **more: object
) -> Judged:
    one = Labelled("x", "set", Scene(Partner("Kofi"), id=scene), "Bye, Kofi.", frozenset(labels), grades[0], None)
    return Judged(one, frozenset(marks), grades[1], told=frozenset(marks), **more)  # type: ignore[arg-type]


THANKS, NAME, UNTRUE = Mark.THANKS, Mark.NAME, Mark.UNTRUE


def test_right_wrong_and_missed_are_counted() -> None:
    found = counts([line({THANKS}, {THANKS}), line({THANKS}, set()), line(set(), {THANKS}), line({THANKS}, {THANKS})])
    assert (found[THANKS].right, found[THANKS].wrong, found[THANKS].missed) == (2, 1, 1)
    assert found[THANKS].precision == found[THANKS].recall == found[THANKS].f1 == pytest.approx(2 / 3)


def test_rare_marks_are_left_out_of_the_mean() -> None:
    often = [line({THANKS}, {THANKS})] * 5
    assert macro_f1([*often, line({NAME}, set())]) == 1.0
    assert macro_f1([*often, *[line({NAME}, set())] * 5]) == 0.5


def test_all_right_wants_every_mark() -> None:
    assert all_right([line({THANKS}, {THANKS}), line({THANKS}, {THANKS, NAME})]) == 0.5


def test_kappa_is_one_for_the_same_and_nothing_for_chance() -> None:
    assert grade_kappa([line(set(), set(), grades=(g, g)) for g in (1, 3, 5)]) == 1.0
    pairs = [(a, b) for a in (1, 5) for b in (1, 5)]
    assert grade_kappa([line(set(), set(), grades=pair) for pair in pairs]) == pytest.approx(0.0)


def test_the_interval_holds_the_value_and_draws_whole_scenes() -> None:
    judged = [line({THANKS}, {THANKS} if n % 3 else set(), scene=str(n // 4)) for n in range(80)]
    low, high = interval(judged, all_right)
    assert low < all_right(judged) < high
    same = [line({THANKS}, {THANKS} if n % 2 else set(), scene=str(n // 2)) for n in range(40)]
    assert interval(same, all_right) == (0.5, 0.5)


def test_accusations_are_counted_on_the_best_lines_alone() -> None:
    judged = [
        line(set(), {UNTRUE}, grades=(5, 2)),
        line(set(), set(), grades=(5, 5)),
        line(set(), {UNTRUE}, grades=(2, 2)),
    ]
    assert accusations(judged, UNTRUE) == (1, 2)


def test_words_that_touch_nothing_marked_do_not_meet() -> None:
    one = Labelled("x", "s", Scene(Partner("Kofi")), "Bye, Kofi.", frozenset({NAME}), 4, {NAME: ((5, 9),)})
    met = Judged(one, frozenset({NAME}), 4, spans={NAME: ((0, 6),)})
    missed = Judged(one, frozenset({NAME}), 4, spans={NAME: ((0, 5),)})
    assert evidence_overlap([met, missed]) == (1, 2)


def test_reliability_sets_what_was_said_beside_what_was_true() -> None:
    judged = [line({THANKS}, set(), chances={THANKS: 0.95}), line(set(), set(), chances={THANKS: 0.91})]
    (only,) = reliability(judged)
    assert only.said == pytest.approx(0.93)
    assert (only.true, only.count) == (0.5, 2)
