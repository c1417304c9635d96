"""Fits the sums that join rules and reader, so that their chances can be believed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

from trainer.core.judge.weighing import Weights
from trainer.core.rubric import ACCUSING, Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FREEDOM = 0.03
"""How little the weights from the halves are held back. Like the next three chosen on `tune` (in parts) and `hard`."""

NEIGHBOURS = 0.5
"""What is said of other marks, and the length, is held back by the square of this more than what is said of the mark.

Else what lines are usually like has too much of a say, and a single short sentence is judged worse than before.
"""

PULL = 50.0
"""How strongly a weight stays where the halves put it."""

STEADIEST = 0.8
"""The least spread that a number is taken to have: rules that seldom fire would else be held back less than others."""

GIVEN_FROM = 0.5
PRECISION = 0.96
"""Asked for on lines by the writers whose lines were learned from; other writers' are read a little less well.

With 0.93, and `tune` alone, what was told of slights and stock excuses was right in 0.87 and 0.89 of `test` and `dev`.
A question costs less than a wrong accusation.
"""


@dataclass(frozen=True)
class Evidence:
    """What the parts of the judge say: lines (rows) by marks (columns)."""

    read: Floats
    """Strengths from the line in its scene."""
    worded: Floats
    """Strengths from the wording alone."""
    ruled: Floats
    """1 where a rule found the mark."""
    lengths: Floats
    """Of the lines, one each."""

    @property
    def rows(self) -> Floats:
        """All of it beside a 1 for the base, in the order of `_packed`."""
        return np.column_stack([np.ones(len(self.lengths)), self.read, self.worded, self.ruled, self.lengths])


def fit(halves: Evidence, theirs: Floats, seen: Evidence, labels: Floats) -> dict[Mark, Weights]:
    """The weights of every mark.

    What a mark’s neighbours tell of it is learned from the many lines of the two halves, each read by a reader that
    had learned the other. Those readers are weaker than the one that ships, whose own words on `tune` (`seen`), few
    but unread as well, then move each weight a little.
    """
    spread = np.maximum(halves.rows.std(0), STEADIEST)
    spread[0] = 1.0  # the base stands beside a 1, and is counted in whole ones
    found = {}
    for column, mark in enumerate(Mark):
        units = spread / _nearness(column, len(spread))
        taught = _taught(halves.rows / units, theirs[:, column])
        settled = _settled(taught, seen.rows / units, labels[:, column])
        found[mark] = _unpacked(np.round(settled / units, 4))
    return found


def careful(weights: Mapping[Mark, Weights], seen: Evidence, labels: Floats) -> dict[Mark, Weights]:
    """The same weights, with the chance from which each mark that accuses is told as a fact."""
    found = dict(weights)
    for column, mark in enumerate(Mark):
        if mark in ACCUSING:
            chances = expit(seen.rows @ _packed(weights[mark]))
            found[mark] = replace(weights[mark], sure_from=round(sure_from(chances, labels[:, column]), 3))
    return found


def sure_from(chances: Floats, labels: Floats) -> float:
    """The lowest chance above which the mark is right often enough, counting one more error than was seen."""
    for cut in np.arange(GIVEN_FROM, 0.98, 0.02):
        above = chances >= cut
        if above.any() and labels[above].sum() / (above.sum() + 1) >= PRECISION:
            return float(cut)
    return 0.98


def _nearness(column: int, size: int) -> Floats:
    """1 for the base and for what is said of the mark itself, and less for all else."""
    near = np.full(size, NEIGHBOURS)
    near[[0, *(1 + column + kind * len(Mark) for kind in range(3))]] = 1.0
    return near


def _taught(rows: Floats, labels: Floats) -> Floats:
    """The weights that tell a mark in the halves."""
    learner = LogisticRegression(C=FREEDOM, max_iter=2000).fit(rows[:, 1:], labels > 0)
    return np.array([learner.intercept_[0], *learner.coef_[0]])


def _settled(weights: Floats, rows: Floats, labels: Floats) -> Floats:
    """The weights after these lines as well, each but the base pulled to where it was.

    The lines to learn from mix something up twice as often as lines that nobody wrote to mislead: how common a mark is,
    these lines say.
    """
    pull = np.full(len(weights), PULL)
    pull[0] = 0.0

    def loss(moved: Floats) -> float:
        sums = rows @ moved
        unlikely = np.logaddexp(0, np.where(labels > 0, -sums, sums)).sum()
        return float(unlikely + (pull * (moved - weights) ** 2).sum())

    def slope(moved: Floats) -> Floats:
        steps: Floats = rows.T @ (expit(rows @ moved) - labels) + 2 * pull * (moved - weights)
        return steps

    settled: Floats = minimize(loss, weights, jac=slope).x
    return settled


def _packed(weights: Weights) -> Floats:
    return np.array([weights.base, *weights.read, *weights.worded, *weights.rule, weights.length])


def _unpacked(row: Floats) -> Weights:
    base, *others, length = row.tolist()
    read, worded, rule = (tuple(others[start : start + len(Mark)]) for start in range(0, len(others), len(Mark)))
    return Weights(base, read, worded, rule, length, GIVEN_FROM, GIVEN_FROM)
