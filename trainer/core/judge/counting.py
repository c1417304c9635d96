"""What counts by number: wordings, reasons, words."""

from collections.abc import Iterator

from trainer.core.judge.overlap import supported
from trainer.core.judge.pages import Kind, Rule
from trainer.core.judge.reading import Reading
from trainer.core.judge.text import Span
from trainer.core.rubric import Mark

WORDS_IN_PERSON = 60
WORDS_IN_WRITING = 110


def count(rule: Rule, reading: Reading) -> Iterator[Span]:
    """Every place of the wordings, once there are enough of them."""
    places = list(reading.wordings(rule))
    if len(places) >= rule.at_least:
        yield from places


def reasons(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The reasons of the line where they are too many: three, or two with a stock or untrue one among them."""
    doubtful = _doubtful(reading)
    true = [span for span in _true_reasons(reading) if not any(span.overlaps(other) for other in doubtful)]
    together = doubtful + true
    if len(together) >= 3 or (len(together) == 2 and doubtful):
        yield from sorted(together, key=lambda span: span.start)


def _doubtful(reading: Reading) -> list[Span]:
    """One stretch for each kind of stock excuse, and one for each clause with an untrue claim."""
    excuses = {finding.rule.id: finding.span for finding in reversed(reading.found[Mark.CANNED_EXCUSE])}
    claims = {
        reading.line.clause_at(span.start): span
        for span in reversed(reading.spans(Mark.UNTRUE))
        if span not in reading.spans(Mark.CANNED_EXCUSE)
    }
    return _apart([*excuses.values(), *claims.values()])


def _true_reasons(reading: Reading) -> list[Span]:
    """One stretch for each truth that is told in two words or more, and one for the event's own purpose."""
    told: dict[str, Span] = {}
    for span, fact in supported(reading, at_least=2):
        told.setdefault(fact.text, span)
    purpose = [one.span for one in reading.found[Mark.HONEST_REASON] if one.rule.kind is Kind.PHRASE]
    return _apart([*told.values(), *purpose[:1]])


def _apart(spans: list[Span]) -> list[Span]:
    """Those that do not overlap an earlier one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return kept


def length(rule: Rule, reading: Reading) -> Iterator[Span]:
    """The whole line, where it has more words than its channel bears."""
    limit = WORDS_IN_WRITING if reading.scene.in_writing else WORDS_IN_PERSON
    if len(reading.line.raw.split()) > limit:
        yield Span(0, len(reading.line.raw))
