"""Wordings from the rule pages as compiled patterns: short to write, linear to run, compiled once when first needed."""

import re
from collections.abc import Iterator, Mapping

from trainer.core.judge.text import Span

_LIST = re.compile(r"<([a-z_]+)>")
_SIGNS = re.compile(r"we'(?:ll|re)|\[[^\]]*\]|~~?| +[?*]?|'\??")
_MEANT = {
    "~~": r"(?:[\s,]+[\w'-]+){0,6}",
    "~": r"(?:[\s,]+[\w'-]+){0,3}",
    " ": r"[\s,]+",
    "?": r"[\s,]*",
    "*": r"[\s,]*",
    "'": "'?",
    "'?": "'?",
}
"""What the signs of a wording stand for; a class in brackets is taken as it is."""

_DEPTH = 4


class Patterns:
    """Compiles wordings, keeping each; `<name>` is looked up among the lexicon's lists."""

    def __init__(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        self._lists = lists
        self._compiled: dict[tuple[str, ...], re.Pattern[str]] = {}

    def spans(self, wordings: tuple[str, ...], text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Where any of the wordings stands in the folded text."""
        if wordings:
            for match in self._pattern(wordings).finditer(text, start, len(text) if end is None else end):
                yield Span(*match.span())

    def stands(self, wordings: tuple[str, ...], text: str, start: int = 0, end: int | None = None) -> bool:
        """Whether any of the wordings stands in the folded text."""
        return next(self.spans(wordings, text, start, end), None) is not None

    def _pattern(self, wordings: tuple[str, ...]) -> re.Pattern[str]:
        pattern = self._compiled.get(wordings)
        if pattern is None:
            pattern = re.compile(rf"(?<!\w)(?:{'|'.join(self.expand(one) for one in wordings)})(?!\w)")
            self._compiled[wordings] = pattern
        return pattern

    def expand(self, wording: str) -> str:
        """The wording as a regular expression. Raises KeyError for an unknown list, re.error for a broken wording."""
        for _ in range(_DEPTH):
            if "<" not in wording:
                break
            wording = _LIST.sub(lambda name: f"(?:{'|'.join(self._lists[name[1]])})", wording)
        wording = wording.replace(" ~~", "~~").replace(" ~", "~")
        return _SIGNS.sub(lambda sign: _MEANT.get(sign[0].strip() or " ", sign[0]), wording)
