"""A line made ready for the rules: folded without changing its length, cut into sentences and stemmed words."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

_FOLDS = str.maketrans("’‘ʼ´`‚“”„«»…–—−\u00a0\u2009\u202f", "''''''\"\"\"\"\".---   ")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)(?<!\bprof)(?:[.!?;\n]+(?=[\s)*\"']|$))|\s-\s")
_CLAUSE_END = re.compile(r"[,.:;!?\n()]+(?:\s|$)|\s-\s|\s(?=(?:and|but|so|because|cos|as|since|only|though|then)\s)")
_SUFFIXES = ("ingly", "ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "ly")
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: str(number) for number, word in enumerate(_SMALL)} | {
    word: str(number * 10) for number, word in enumerate(_TENS, 2)
}
_ENDINGS = {"ies": "y", "ied": "y"}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a line, as code-point offsets: `line[start:end]`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the folded line with its place and its stem."""

    start: int
    end: int
    text: str
    stem: str


class Line:
    """The player's words: `raw` as given, `text` folded to the same length, so that every offset fits both."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.text = fold(raw)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return words_of(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in order; a line without stops is one sentence."""
        return _cut(self.text, _SENTENCE_END)

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """Stretches between commas, stops and joining words."""
        return _cut(self.text, _CLAUSE_END)

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the character at `place`."""
        return _holder(self.sentences, place, len(self.text))

    def clause_at(self, place: int) -> Span:
        """The clause that holds the character at `place`."""
        return _holder(self.clauses, place, len(self.text))

    def is_a_name(self, word: Word) -> bool:
        """Whether the word is written as names are: with a capital, and not as the first of its sentence."""
        written = self.raw[word.start : word.end]
        return written[0].isupper() and not written.isupper() and word.start > self.sentence_at(word.start).start + 1

    def words_in(self, span: Span) -> tuple[Word, ...]:
        return tuple(word for word in self.words if span.start <= word.start < span.end)


def fold(text: str) -> str:
    """Lower case and plain quotes, character for character: the length never changes."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return lowered.translate(_FOLDS)


def words_of(folded: str) -> tuple[Word, ...]:
    """The words of folded text in order."""
    return tuple(Word(m.start(), m.end(), m[0], stem(m[0])) for m in _WORD.finditer(folded))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its common English endings; number words become figures."""
    word = word.removesuffix("'s").replace("'", "")
    if word in _NUMBERS:
        return _NUMBERS[word]
    for suffix in _SUFFIXES:
        base = word.removesuffix(suffix)
        if base != word and len(base) >= 3:
            return _tidy(base + _ENDINGS.get(suffix, ""))
    return _tidy(word)


def _tidy(base: str) -> str:
    """Undo what an ending does to the end of a word: “running” and “run”, “moving” and “move” meet."""
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "aeiousl":
        base = base[:-1]
    return base[:-1] if len(base) > 3 and base.endswith("e") else base


def _cut(text: str, ends: re.Pattern[str]) -> tuple[Span, ...]:
    spans, start = [], 0
    for end in ends.finditer(text):
        spans.append(Span(start, end.end()))
        start = end.end()
    return (*spans, Span(start, len(text)))


def _holder(spans: tuple[Span, ...], place: int, length: int) -> Span:
    return next((span for span in spans if span.start <= place < span.end), Span(0, length))
