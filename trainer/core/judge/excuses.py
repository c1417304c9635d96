"""Stock excuses: found by their wordings, true or invented by the scene, lifted by company or a token."""

from collections.abc import Iterator

from trainer.core.judge.pages import Kind, Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span
from trainer.core.rubric import Mark

_DENIED = ("<denied>",)
"""The lexicon's wordings by which an excuse is named and not used."""

_NEGATIVE = ("not|no|never|full|gave up|pretext|excuse|only a way out|flat",)
"""A truth with one of these may share a word with an invented excuse without supporting it."""

_FIRST_PERSON = frozenset({"i", "i'm", "im", "i've", "ive", "i'll", "my", "me", "we", "gotta", "must", "need"})


def excuse(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A stock excuse, unless the person is taken along or a true need leaves something with them."""
    if reading.has((Mark.BRIDGE,)):
        return
    if is_true(rule, reading) and reading.has((Mark.TOKEN,)):
        return
    yield from _own(rule, reading)


def _own(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The rule's wordings where they are the player's reason: not denied, and not about the partner's story."""
    text, line, facts = reading.line.text, reading.line, reading.facts
    for span in reading.wordings(rule):
        around = line.sentence_at(span.start)
        told = {key for _, key in facts.keyed(line, span)} & (facts.said_keys - facts.truth_keys)
        theirs = told and not any(word.text in _FIRST_PERSON for word in line.words_in(around))
        if not theirs and not reading.patterns.stands(_DENIED, text, around.start, around.end):
            yield span


def invented_excuse(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The stock excuses of the line that no truth of the scene supports."""
    for finding in reading.found.get(Mark.CANNED_EXCUSE, ()):
        if not is_true(finding.rule, reading) and not _near_a_truth(reading, finding.span):
            yield finding.span


def _near_a_truth(reading: Reading, span: Span) -> bool:
    """Whether the clause shares a word with a truth that denies nothing; in doubt nobody is accused."""
    keyed = reading.facts.keyed(reading.line, reading.line.clause_at(span.start))
    keys = {key for _, key in keyed if not key.isdigit()}
    return any(keys & fact.keys and not reading.patterns.stands(_NEGATIVE, fact.text) for fact in reading.facts.truths)


def lifted_excuse(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A true stock excuse that is said while taking the person along or leaving something with them."""
    if reading.has((Mark.BRIDGE, Mark.TOKEN)):
        for stock in reading.rules(Mark.CANNED_EXCUSE, Kind.EXCUSE):
            if is_true(stock, reading):
                yield from _own(stock, reading)


def is_true(rule: Rule, reading: Reading) -> bool:
    """Whether a truth of the scene makes this kind of stock excuse true."""
    return any(reading.patterns.stands(rule.real_when, fact.text) for fact in reading.facts.truths)
