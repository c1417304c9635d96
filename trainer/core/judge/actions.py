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
    done = _ACTION.match(raw) or not any(letter.isalnum() for letter in raw)
    if done and not reading.patterns.stands(rule.unless, reading.line.text) and not reading.has(rule.barred_by):
        yield Span(0, len(raw))
