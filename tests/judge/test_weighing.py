"""The sum that decides a mark: all that is said of the line, weighed."""

from dataclasses import replace
from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.judge.impression import MARKS
from trainer.core.judge.weighing import LONGEST, Opinions, Weights, length_of
from trainer.core.rubric import Mark

NONE = (0.0,) * len(MARKS)


def of(mark: Mark, number: float) -> tuple[float, ...]:
    return tuple(number if one is mark else 0.0 for one in MARKS)


QUIET = Opinions(NONE, NONE, NONE, 0.0)
WEIGHTS = Weights(
    -1.0, of(Mark.MIX_UP, 1.0), of(Mark.MIX_UP, 0.5), of(Mark.MIX_UP, 2.0), 0.25, given_from=0.5, sure_from=0.9
)


def test_the_chance_is_the_logistic_of_the_sum() -> None:
    said = Opinions(of(Mark.MIX_UP, 2.0), of(Mark.MIX_UP, -1.0), of(Mark.MIX_UP, 1.0), 4.0)
    assert WEIGHTS.chance(said) == pytest.approx(1 / (1 + exp(1.0 - 2.0 + 0.5 - 2.0 - 1.0)))
    assert WEIGHTS.chance(QUIET) == pytest.approx(1 / (1 + exp(1.0)))


LESS = of(Mark.RECAP, -1.0)
ONE = of(Mark.RECAP, 1.0)


@pytest.mark.parametrize(
    ("weights", "recalled"),
    [
        (replace(WEIGHTS, read=LESS), replace(QUIET, read=ONE)),
        (replace(WEIGHTS, worded=LESS), replace(QUIET, worded=ONE)),
        (replace(WEIGHTS, rule=LESS), replace(QUIET, ruled=ONE)),
    ],
    ids=["read", "worded", "rule"],
)
def test_what_is_said_of_its_neighbours_counts(weights: Weights, recalled: Opinions) -> None:
    assert weights.chance(recalled) < weights.chance(QUIET) == WEIGHTS.chance(recalled)


@given(st.text(max_size=400))
def test_the_length_is_that_of_the_words_within_bounds(line: str) -> None:
    words = len(line.split())
    assert length_of(line) == pytest.approx(log(1 + min(LONGEST, words)))
    assert length_of("well " * 2_000) == length_of("well " * LONGEST)
