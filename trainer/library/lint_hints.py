"""What the author of a scenario would want mended in the hints of how words are said."""

import re
from collections.abc import Iterator, Sequence

from trainer.core.errors import Problem
from trainer.core.hints import LONGEST, stands_in
from trainer.core.person import Voice
from trainer.library.lint_ways import Complain
from trainer.library.reading import did_you_mean


def hint_problems(say: Complain, voice: Voice, spoken: Sequence[str]) -> Iterator[Problem]:
    """Hints that nobody would hear. `spoken` is all that the partner says."""
    for word, sound in voice.says.items():
        at = ("voice", "says", word)
        if not _has_letters(word):
            yield say(at, f"“{word}” is no word", "write the word as it stands in what they say")
        elif not any(stands_in(word, text) for text in spoken):
            yield say(at, f"they never say “{word}”", _near(word, spoken))
        if not _has_letters(sound):
            yield say(at, "there is nothing to say here", "spell the word as it sounds, as in “Nwin”")
        elif sound == word:
            yield say(at, f"“{word}” is said as it is written", "leave it out")
        elif len(sound) > LONGEST:
            yield say(at, f"{len(sound)} characters are too long for a word", f"at most {LONGEST}")


def _has_letters(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _near(word: str, spoken: Sequence[str]) -> str:
    words = sorted({found for text in spoken for found in re.findall(r"\w+", text)})
    return did_you_mean(word, words) or "write it as they say it, with its capitals"
