"""Blanks in a written text: found, filled, and never overlooked. A blank is a name in braces; two braces are one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from trainer.core.judge.text import Span

_BRACES = re.compile(r"\{\{|\{([^{}\n\x00]*[^{}\s\x00][^{}\n\x00]*)\}")
_HIDDEN = "\x00"
"""Stands for a brace that is meant as one, while blanks are looked for in what was filled."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to fill: `text[start:end]` is the name with its braces."""

    name: str
    """As it is written, without spaces around it."""
    start: int
    end: int

    @property
    def key(self) -> str:
        """The same for all blanks that take the same words."""
        return key_of(self.name)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its blanks filled, as far as there was something to fill them with."""

    text: str
    left: tuple[Blank, ...]
    """What is still empty, with its places in the text."""

    @property
    def whole(self) -> bool:
        """Whether it can go out: nothing is left to fill."""
        return not self.left

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of what is still empty, each once."""
        return _each_once(self.left)


def key_of(name: str) -> str:
    """A blank's name in any case and spacing."""
    return " ".join(name.casefold().split())


def blanks(text: str) -> tuple[Blank, ...]:
    """Every blank of a text, in its order; one that stands there twice is found twice."""
    return tuple(_found(text))


def names(text: str) -> tuple[str, ...]:
    """What a text asks for: the name of each blank once, as it is written first."""
    return _each_once(blanks(text))


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """The text with its blanks filled by name, in any case; spaces around a value fall away.

    A blank without words for it stays, and so does one whose words bring another blank: what is `whole` has none in it.
    """
    given = {key_of(name): value.strip() for name, value in values.items()}
    parts: list[str] = []
    looked: list[str] = []
    at = 0
    for match in _BRACES.finditer(text):
        before, at = text[at : match.start()], match.end()
        is_brace = match[1] is None
        words = "{" if is_brace else given.get(key_of(match[1])) or match[0]
        parts += (before, words)
        looked += (before, _HIDDEN if is_brace else words)
    rest = text[at:]
    return Filled("".join([*parts, rest]), blanks("".join([*looked, rest])))


def _each_once(found: Iterable[Blank]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for one in found:
        first.setdefault(one.key, one.name)
    return tuple(first.values())


def _found(text: str) -> Iterator[Blank]:
    for match in _BRACES.finditer(text):
        if match[1] is not None:
            yield Blank(match[1].strip(), match.start(), match.end())
