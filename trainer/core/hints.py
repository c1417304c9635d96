"""How written words are said: the hints of a scene, put in place of the words that a voice would read wrongly."""

import re
from collections.abc import Iterable, Mapping
from unicodedata import normalize

LONGEST = 60
"""Characters in which any word can be spelled as it is said; a longer hint is none."""


def as_said(text: str, says: Mapping[str, str]) -> str:
    """The text with each whole word that has a hint replaced by it; where several fit, the longest is taken."""
    by_word = {_composed(word): sound for word, sound in says.items() if word and len(sound) <= LONGEST}
    if not by_word:
        return text
    return _pattern(by_word).sub(lambda found: by_word[found[0]], _composed(text))


def stands_in(word: str, text: str) -> bool:
    """Whether the word stands in the text as a hint would find it: whole, and with the same capitals."""
    return bool(_pattern([_composed(word)]).search(_composed(text)))


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _composed(text: str) -> str:
    """Letters with their accents as one character each, however they were typed."""
    return normalize("NFC", text)
