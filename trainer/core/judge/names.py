"""Names: the partner's own, one that is near it and wrong, and people at hand who are named to them."""

import difflib
import re
from collections.abc import Iterator

from trainer.core.judge.facts import names, plain, short_for
from trainer.core.judge.pages import Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span
from trainer.core.rubric import Mark

_ADDRESSED = re.compile(
    r"(?:(?P<greeting>\b(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Mm]rs?\.?|[Mm]s\.?|[Tt]hanks,?|[Bb]ye,?|[Ss]orry,?)\s+)"
    r"|(?P<comma>,\s*)|(?:^|[.!?]\s+))(?P<name>[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)?)(?=\s*[,.!?:;…]|\s*$)"
)
_NEAR = 0.5
_VERY_NEAR = 0.7


def partner_name(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The partner's name in any case, possessive, with or without a title, or a short form of it."""
    wanted = reading.facts.name_words
    lowered = reading.line.raw == reading.line.raw.lower()
    for word in reading.line.words:
        capital = reading.line.raw[word.start] != reading.line.text[word.start]
        own = names(word, wanted) and (capital or lowered or len(word.text) > 3)
        if own or (capital and _fond(plain(word.text), reading)):
            yield Span(word.start, word.end)


def _fond(said: str, reading: Reading) -> bool:
    """Whether the plain word is a short form of their name, and nobody else’s."""
    others = reading.facts.known_names | reading.sense.not_names
    return said not in others and any(short_for(said, own) for own in reading.facts.name_words)


def wrong_name(rule: Rule, reading: Reading) -> Iterator[Span]:
    """A name put where an address stands, unknown to the scene and near the partner's."""
    facts = reading.facts
    not_names = reading.sense.not_names
    for match in _ADDRESSED.finditer(reading.line.raw):
        said = plain(match["name"])
        if {said, said.split("-")[0]} & (facts.known_names | not_names) or len(said) < 3 or _fond(said, reading):
            continue
        likeness = max((difflib.SequenceMatcher(None, said, own).ratio() for own in facts.name_words), default=0.0)
        same_initial = any(said[0] == own[0] for own in facts.name_words)
        addressed = match["comma"] and match.end() < len(reading.line.raw) and not reading.has((Mark.NAME,))
        if likeness >= _VERY_NEAR or (same_initial and likeness >= _NEAR) or match["greeting"] or addressed:
            yield Span(*match.span("name"))


def introduction(rule: Rule, reading: Reading) -> Iterator[Span]:
    """Somebody at hand is named: not as the player's own reason to go, and not only as a reason."""
    own_business = {key for fact in reading.facts.truths for key in fact.keys}
    text, line = reading.line.text, reading.line
    for name, word in reading.facts.bystanders_in(line):
        around = line.sentence_at(word.start)
        if any(part in own_business for part in (word.stem, *plain(name).split())) and not reading.patterns.stands(
            rule.any, text
        ):
            continue
        if reading.patterns.stands(rule.unless, text, around.start, around.end):
            continue
        yield Span(word.start, word.end)
