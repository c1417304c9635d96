"""What counts by number: wordings, reasons, words."""

from collections.abc import Iterator

from trainer.core.judge.overlap import supported
from trainer.core.judge.pages import Rule
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
    doubtful = _apart(reading.spans(Mark.CANNED_EXCUSE) + reading.spans(Mark.UNTRUE))
    true = [span for span in _true_reasons(reading) if not any(span.overlaps(other) for other in doubtful)]
    together = doubtful + true
    if len(together) >= 3 or (len(together) == 2 and doubtful):
        yield from sorted(together, key=lambda span: span.start)


def _true_reasons(reading: Reading) -> list[Span]:
    """One stretch for each truth that is told, and one for the event's own purpose."""
    told: dict[str, Span] = {}
    for span, fact in supported(reading):
        told.setdefault(fact.text, span)
    spans = [*told.values()]
    purpose = [span for span in reading.spans(Mark.HONEST_REASON) if not any(span.overlaps(one) for one in spans)]
    return _apart(spans + purpose[:1])


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
