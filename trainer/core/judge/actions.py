"""Something done instead of said: a line in parentheses or asterisks, or no words at all."""

import re
from collections.abc import Iterator

from trainer.core.judge.pages import Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span

_ACTION = re.compile(r"\s*(?:\([^()]*\)|\*[^*]*\*)[\s.…]*\Z")


def action(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The whole line, where nothing is said aloud and no gesture of the wordings says goodbye."""
    raw = reading.line.raw
    if is_deed(raw) and not reading.patterns.stands(rule.unless, reading.line.text) and not reading.has(rule.barred_by):
        yield Span(0, len(raw))


def is_deed(raw: str) -> bool:
    """Whether the line tells what is done and says nothing: in parentheses, in asterisks, or without a word."""
    return bool(_ACTION.match(raw)) or not any(map(str.isalnum, raw))
