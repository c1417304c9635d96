"""A curve as a value, for those who draw it and those who put it in a table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Curve:
    """One line of a chart."""

    title: str
    colour: str
    """A colour role of the tokens."""
    values: Sequence[float]
