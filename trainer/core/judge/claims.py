"""What the player states or promises, held against what the scene says is true and meant."""

from collections.abc import Iterator

from trainer.core.judge.facts import plain
from trainer.core.judge.pages import Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span
from trainer.core.rubric import Mark

_WAYS = frozenset({"email", "ring", "bring", "send", "swap", "exchang", "visit", "introduc"})
"""Stems of how something is done; a promise is held by what it is about."""

_RETURN = ("<return>",)
"""The lexicon's wordings for coming back."""

_INTENTION_WORDS = 2
"""How many words of an intention a sentence must hold to count without a promise's wording."""


def claim(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A statement about the player that neither truths nor intentions support."""
    facts = reading.facts
    excused = reading.spans(Mark.CANNED_EXCUSE)
    for span in reading.wordings(rule):
        sentence = reading.line.sentence_at(span.start)
        if any(span.overlaps(other) for other in excused):
            continue
        keys = {key for _, key in facts.keyed(reading.line, sentence)}
        if not keys & (facts.truth_keys | facts.intend_keys) or names_stranger(reading, span):
            yield span


def names_stranger(reading: Reading, span: Span) -> bool:
    """Whether the stretch names somebody whom the scene does not know."""
    line, known = reading.line, reading.facts.known_names | reading.sense.not_names
    if line.raw == line.text:
        return False
    return any(line.is_a_name(word) and plain(word.text) not in known for word in line.words_in(span))


def kept_promise(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A promise that an intention of the scene holds."""
    yield from (span for span in _promises(rule, reading) if is_meant(reading, span))


def kept_intention(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A sentence that repeats two words of an intention that are neither the partner's topic nor a truth."""
    facts = reading.facts
    for sentence in reading.line.sentences:
        keyed = facts.keyed(reading.line, sentence)
        for fact in facts.intends:
            met = [(word, key) for word, key in keyed if key in fact.keys]
            own = {key for _, key in met} - facts.said_keys - facts.truth_keys
            if own and len({key for _, key in met}) >= _INTENTION_WORDS:
                yield Span(met[0][0].start, met[-1][0].end)


def empty_promise(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A promise that no intention of the scene holds."""
    yield from (span for span in _promises(rule, reading) if not is_meant(reading, span))


def _promises(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The promises of the line; a return is part of a token where something is left."""
    if not reading.has(rule.barred_by):
        yield from reading.wordings(rule)


def is_meant(reading: Reading, span: Span) -> bool:
    """Whether an intention holds the promise: both come back, or they share what the promise is about."""
    line, facts = reading.line, reading.facts
    returns = reading.patterns.stands(_RETURN, line.text, span.start, span.end)
    if returns and any(reading.patterns.stands(_RETURN, fact.text) for fact in facts.intends):
        return True
    promised = {key for _, key in facts.keyed(line, line.sentence_at(span.start))}
    return any(_about(promised, fact.keys) for fact in facts.intends)


def _about(promised: set[str], meant: frozenset[str]) -> bool:
    """Whether the two share more than the way of doing it, where the intention says more than that."""
    ways = promised & meant & _WAYS
    return bool(promised & (meant - _WAYS)) or (bool(ways) and meant <= _WAYS)
