"""Words of the line that meet words of the scene: what they told, what is true, what is meant."""

import re
from collections.abc import Iterator
from itertools import pairwise

from trainer.core.judge.facts import Fact, numbered, plain
from trainer.core.judge.pages import Kind, Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span, Word, stem
from trainer.core.rubric import Mark

_PLACE = re.compile(r"\b(?:in|to|from|near|outside|over) ([^\W\d_a-z][\w-]+)")
_ABOUT_THEM = (
    "good luck|best of luck|all the best|hope|wish|success|enjoy|your|safe|heard|sounds?|move|moving|flitting",
)

_THEIRS = frozenset({"your", "ur", "yer", "those", "them"})
_NOT_THEIRS = frozenset({"my", "our", "me", "a", "some", "his", "her", "no"})

Keyed = list[tuple[Word, str]]


def heard(rule: Rule, reading: Reading) -> Iterator[Span]:
    """Words that only the partner's facts could have brought into the line.

    Two of them are enough; a single one needs a sign beside it that it is meant for them (the rule's wordings).
    """
    facts, line = reading.facts, reading.line
    common = facts.truth_keys | facts.intend_keys | facts.player_keys
    topics = facts.role_keys
    for sentence in line.sentences:
        own = [(word, key) for word, key in facts.keyed(line, sentence) if key in facts.said_keys - common]
        told = {key for _, key in own} - facts.request_keys
        telling = {key for key in told - topics if len(key) > 2 and not key.isdigit()}
        meant = reading.patterns.stands(rule.any, line.text, sentence.start, sentence.end)
        if _mixed_up(reading, sentence) or _taken_back(rule, reading, sentence):
            continue
        if len(told) >= 2 or (telling and meant):
            yield _around([(word, key) for word, key in own if key in told])


def true_reason(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A stretch that a truth supports, unless that truth is a stock excuse."""
    for clause, fact in supported(reading):
        if not is_stock(reading, fact) and not _taken_back(rule, reading, clause):
            yield clause


def supported(reading: Reading, at_least: int = 1) -> Iterator[tuple[Span, Fact]]:
    """Stretches of the line with the truth that each repeats in that many words or more."""
    facts = reading.facts
    for sentence in reading.line.sentences:
        keyed = facts.keyed(reading.line, sentence)
        for fact in facts.truths:
            met = [(word, key) for word, key in keyed if key in fact.keys]
            if len({key for _, key in met}) >= at_least and _enough(met, facts.said_keys | facts.role_keys):
                yield _around(met), fact


def _enough(met: Keyed, topics: frozenset[str]) -> bool:
    """Two words of a truth, or one that is not a topic of the talk or the place too."""
    distinct = {key for _, key in met}
    return len(distinct) >= 2 or any(len(key) > 2 and not key.isdigit() for key in distinct - topics)


def is_stock(reading: Reading, fact: Fact) -> bool:
    """Whether a truth is of the stock kind: a rest room, a drink, a call, an early start."""
    excuses = reading.rules(Mark.CANNED_EXCUSE, Kind.EXCUSE)
    return any(reading.patterns.stands(rule.real_when, fact.text) for rule in excuses)


def _mixed_up(reading: Reading, sentence: Span) -> bool:
    """Whether the sentence gets one of their facts wrong; then it does not show that they were heard."""
    mixed = reading.found.get(Mark.MIX_UP, ())
    return any(one.rule.kind is Kind.WRONG_FACT and one.span.overlaps(sentence) for one in mixed)


def _taken_back(rule: Rule, reading: Reading, span: Span) -> bool:
    around = reading.line.sentence_at(span.start)
    return reading.patterns.stands(rule.unless, reading.line.text, around.start, around.end)


def _around(keyed: Keyed) -> Span:
    return Span(keyed[0][0].start, keyed[-1][0].end)


def wrong_fact(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A number beside a word of theirs that had another number, or a near relative of their word in its place."""
    yield from _wrong_numbers(reading)
    yield from _wrong_places(reading)
    for group in rule.any:
        yield from _wrong_relative(reading, tuple(group.split()))


def _wrong_numbers(reading: Reading) -> Iterator[Span]:
    facts = reading.facts
    for number, after in numbered(reading.line.words):
        told = [facts.numbers[word.stem] for word in after if word.stem in facts.numbers]
        if told and number.stem not in facts.scene_stems:
            yield Span(number.start, after[0].end)


def _wrong_places(reading: Reading) -> Iterator[Span]:
    """A place that the scene does not know, in a sentence about them, where they named another."""
    facts, line = reading.facts, reading.line
    told = {plain(match[1]) for text in reading.scene.partner.said for match in _PLACE.finditer(text)}
    if not told or any(plain(word.text) in told for word in line.words):
        return
    for match in _PLACE.finditer(line.raw):
        sentence = line.sentence_at(match.start())
        name = plain(match[1])
        known = name in facts.known_names or name in reading.sense.not_names
        if not known and reading.patterns.stands(_ABOUT_THEM, line.text, sentence.start, sentence.end):
            yield Span(*match.span(1))


def _wrong_relative(reading: Reading, group: tuple[str, ...]) -> Iterator[Span]:
    """A word of the group that the scene does not know, where the partner spoke of another of the group."""
    facts, line = reading.facts, reading.line
    stems = {stem(word) for word in group}
    told = stems & facts.told_stems
    if not told or any(word.stem in told for word in line.words):
        return
    for before, word in pairwise(line.words):
        unknown = word.stem not in facts.scene_stems and reading.sense.key(word) not in facts.said_keys
        if word.stem in stems and unknown and before.text not in _NOT_THEIRS:
            sentence = line.sentence_at(word.start)
            theirs = any(key in facts.said_keys for _, key in facts.keyed(line, sentence))
            if theirs or any(one.text in _THEIRS for one in line.words_in(sentence)):
                yield Span(word.start, word.end)
