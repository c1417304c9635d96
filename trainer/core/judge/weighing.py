"""How likely a mark is: one sum over what rules and reader say of every mark, and the length of the line."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log1p

LONGEST = 100
"""Words of a line that are counted, at most."""


@dataclass(frozen=True, slots=True)
class Opinions:
    """What is said of a line by those who judge it, a number a mark, in the order of Mark."""

    read: Sequence[float]
    """Strengths from the line in its scene."""
    worded: Sequence[float]
    """Strengths from the wording alone."""
    ruled: Sequence[float]
    """1 where a rule found the mark."""
    length: float
    """Of the line, as `length_of` tells it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How one mark is decided: the chance is the logistic of the sum of these, each times its opinion.

    What is said of the mark itself counts for most. Its neighbours count too: where a line recalls the partner’s words
    rightly, it is less likely to have mixed them up.
    """

    base: float
    read: tuple[float, ...]
    worded: tuple[float, ...]
    rule: tuple[float, ...]
    length: float
    given_from: float
    """The chance from which the mark is given."""
    sure_from: float
    """The chance from which it is said, and not asked."""

    def chance(self, said: Opinions) -> float:
        """How likely the mark is."""
        parts = ((self.read, said.read), (self.worded, said.worded), (self.rule, said.ruled))
        total = self.base + self.length * said.length
        total += sum(weight * one for weights, row in parts for weight, one in zip(weights, row, strict=True))
        return 1 / (1 + exp(-total))


def length_of(line: str) -> float:
    """The length of a line as it is weighed: the logarithm of its words."""
    return log1p(min(LONGEST, len(line.split())))
