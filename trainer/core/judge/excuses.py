"""Stock excuses: found by their wordings, true or invented by the scene, lifted by company or a token."""

from collections.abc import Iterator

from trainer.core.judge.pages import Kind, Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span
from trainer.core.rubric import Mark


def excuse(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A stock excuse, unless the person is taken along or a true need leaves something with them."""
    if reading.has((Mark.BRIDGE,)):
        return
    if is_true(rule, reading) and reading.has((Mark.TOKEN,)):
        return
    yield from reading.wordings(rule)


def invented_excuse(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The stock excuses of the line that no truth of the scene supports."""
    for finding in reading.found.get(Mark.CANNED_EXCUSE, ()):
        if not is_true(finding.rule, reading):
            yield finding.span


def lifted_excuse(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A true stock excuse that is said while taking the person along or leaving something with them."""
    if reading.has((Mark.BRIDGE, Mark.TOKEN)):
        for stock in reading.rules(Mark.CANNED_EXCUSE, Kind.EXCUSE):
            if is_true(stock, reading):
                yield from reading.wordings(stock)


def is_true(rule: Rule, reading: Reading) -> bool:
    """Whether a truth of the scene makes this kind of stock excuse true."""
    return any(reading.patterns.stands(rule.real_when, fact.text) for fact in reading.facts.truths)
