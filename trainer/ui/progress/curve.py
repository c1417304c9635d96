"""Charts as values, for those who draw them and those who put them in a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from trainer.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Curve:
    """One line of a chart."""

    title: str
    colour: str
    """A colour role of the tokens."""
    values: Sequence[float]


@dataclass(frozen=True, slots=True)
class Figure:
    """What one chart shows: the numbers in words, and how they are drawn."""

    heads: Sequence[str]
    """The heads of the table's columns; the first is of what names a row."""
    rows: Sequence[Sequence[str]]
    spoken: str
    """What the picture says to a screen reader."""
    draw: "Callable[[Tokens], QWidget]"
    """Makes the picture. Raises ImportError where what draws it is missing."""
    height: int = 0
    """At 100 % text; 0 for the usual one."""
    needs_library: bool = True
    """Whether the library that draws charts must be loaded first."""
    is_beginning: bool = False
    """Whether there is a single point, which is no curve yet."""
