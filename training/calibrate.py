"""Fits the small sum that joins rules and reader, so that its chances can be believed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

from trainer.core.judge.blend import Weights
from trainer.core.rubric import ACCUSING, Mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PULL = np.array([0.15, 3.0, 3.0, 0.6])
"""How strongly a mark is pulled towards what holds for all: its base little, what reader and wording count for more."""

GIVEN_FROM = 0.5
PRECISION = 0.95
"""Asked for on lines by the writers whose lines were learned from; other writers' are read a little less well.

With 0.93, and `tune` alone, what was told of slights and stock excuses was right in 0.87 and 0.89 of `test` and `dev`.
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

    def of(self, column: int) -> Floats:
        """One mark's: base, read, worded, ruled."""
        read = self.read[:, column]
        return np.stack([np.ones_like(read), read, self.worded[:, column], self.ruled[:, column]], axis=1)


def fit(seen: Evidence, labels: Floats) -> dict[Mark, Weights]:
    """The weights of every mark from lines that neither the rules nor the encoder were made on."""
    shared = _shared(seen, labels)
    found = {}
    for column, mark in enumerate(Mark):
        base, read, worded, rule = (round(float(one), 4) for one in _own(seen.of(column), labels[:, column], shared))
        found[mark] = Weights(base, read, worded, rule, GIVEN_FROM, GIVEN_FROM)
    return found


def careful(weights: Mapping[Mark, Weights], seen: Evidence, labels: Floats) -> dict[Mark, Weights]:
    """The same weights, with the chance from which each mark that accuses is told as a fact."""
    found = dict(weights)
    for column, mark in enumerate(Mark):
        if mark in ACCUSING:
            own = weights[mark]
            chances = expit(seen.of(column) @ np.array([own.base, own.read, own.worded, own.rule]))
            found[mark] = replace(own, sure_from=round(sure_from(chances, labels[:, column]), 3))
    return found


def sure_from(chances: Floats, labels: Floats) -> float:
    """The lowest chance above which the mark is right often enough, counting one more error than was seen."""
    for cut in np.arange(GIVEN_FROM, 0.98, 0.02):
        above = chances >= cut
        if above.any() and labels[above].sum() / (above.sum() + 1) >= PRECISION:
            return float(cut)
    return 0.98


def _shared(seen: Evidence, labels: Floats) -> Floats:
    """Base, read, worded and ruled over all marks; each mark has a base of its own, of which the mean is given."""
    marks = labels.shape[1]

    def loss(weights: Floats) -> float:
        sums = weights[3:] + weights[0] * seen.read + weights[1] * seen.worded + weights[2] * seen.ruled
        return _log_loss(sums, labels) + 0.5 * float((weights**2).sum())

    best = minimize(loss, np.concatenate([[0.5, 0.3, 2.0], np.full(marks, -1.0)])).x
    return np.array([best[3:].mean(), *best[:3]])


def _own(seen: Floats, labels: Floats, shared: Floats) -> Floats:
    """A mark's own weights, pulled towards the shared ones; its base is the freest."""

    def loss(weights: Floats) -> float:
        return _log_loss(seen @ weights, labels) + float((PULL * (weights - shared) ** 2).sum())

    best: Floats = minimize(loss, shared).x
    return best


def _log_loss(sums: Floats, labels: Floats) -> float:
    return float(np.logaddexp(0, np.where(labels > 0, -sums, sums)).sum())
