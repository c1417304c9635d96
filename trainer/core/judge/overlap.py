"""Words of the line that meet words of the scene: what they told, what is true, what is meant."""

from collections.abc import Iterator
from itertools import pairwise

from trainer.core.judge.facts import Fact
from trainer.core.judge.pages import Kind, Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span, Word, stem
from trainer.core.rubric import Mark

Keyed = list[tuple[Word, str]]


def heard(rule: Rule, reading: Reading) -> Iterator[Span]:
    """Words that only the partner's facts could have brought into the line."""
    facts = reading.facts
    common = facts.truth_keys | facts.intend_keys | facts.player_keys
    loose = common | {key for fact in facts.people.values() for key in fact.keys}
    for sentence in reading.line.sentences:
        keyed = facts.keyed(reading.line, sentence)
        own = [(word, key) for word, key in keyed if key in facts.said_keys and key not in common]
        strong = [(word, key) for word, key in own if key not in loose and key not in facts.role_keys]
        distinct = {key for _, key in own}
        weighed = any(len(key) > 2 and not key.isdigit() for _, key in strong)
        if (len(distinct) >= 2 or weighed) and not _taken_back(rule, reading, sentence):
            yield _around(strong or own)


def true_reason(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A stretch that a truth supports, unless that truth is a stock excuse."""
    for clause, fact in supported(reading):
        if not is_stock(reading, fact) and not _taken_back(rule, reading, clause):
            yield clause


def supported(reading: Reading) -> Iterator[tuple[Span, Fact]]:
    """Stretches of the line with the truth that each repeats."""
    facts = reading.facts
    for sentence in reading.line.sentences:
        keyed = facts.keyed(reading.line, sentence)
        for fact in facts.truths:
            met = [(word, key) for word, key in keyed if key in fact.keys]
            if met and _enough(met, fact, facts.said_keys):
                yield _around(met), fact


def _enough(met: Keyed, fact: Fact, said: frozenset[str]) -> bool:
    """Two words of a truth, or one that is not the partner's topic too."""
    distinct = {key for _, key in met}
    telling = [key for key in distinct if key not in said and (len(key) > 3 or key.isdigit())]
    return len(distinct) >= 2 or bool(telling)


def is_stock(reading: Reading, fact: Fact) -> bool:
    """Whether a truth is of the stock kind: a rest room, a drink, a call, an early start."""
    excuses = reading.rules(Mark.CANNED_EXCUSE, Kind.EXCUSE)
    return any(reading.patterns.stands(rule.real_when, fact.text) for rule in excuses)


def _taken_back(rule: Rule, reading: Reading, span: Span) -> bool:
    around = reading.line.sentence_at(span.start)
    return reading.patterns.stands(rule.unless, reading.line.text, around.start, around.end)


def _around(keyed: Keyed) -> Span:
    return Span(keyed[0][0].start, keyed[-1][0].end)


def wrong_fact(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A number beside a word of theirs that had another number, or a near relative of their word in its place."""
    yield from _wrong_numbers(reading)
    for group in rule.any:
        yield from _wrong_relative(reading, tuple(group.split()))


def _wrong_numbers(reading: Reading) -> Iterator[Span]:
    facts = reading.facts
    keyed = facts.keyed(reading.line, Span(0, len(reading.line.raw)))
    everything = facts.said_keys | facts.truth_keys | facts.intend_keys
    for (number, figure), (word, key) in pairwise(keyed):
        if not figure.isdigit() or figure in everything or key.isdigit() or word.start - number.end > 12:
            continue
        if any(key in fact.keys and any(one.isdigit() for one in fact.keys) for fact in facts.said):
            yield Span(number.start, word.end)


def _wrong_relative(reading: Reading, group: tuple[str, ...]) -> Iterator[Span]:
    """A word of the group that the scene does not know, where the partner spoke of another of the group."""
    facts, line = reading.facts, reading.line
    stems = {stem(word) for word in group}
    told = stems & facts.told_stems
    if not told or any(word.stem in told for word in line.words):
        return
    for word in line.words:
        if word.stem in stems and word.stem not in facts.scene_stems:
            yield Span(word.start, word.end)
