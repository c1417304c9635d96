"""Scenes and lines as the encoder's tokens: the same for learning and for reading."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from trainer.core.errors import TrainerError
from trainer.core.judge.facts import Sense
from trainer.core.judge.nearly import KINDS, NOT_AT_ALL, Told
from trainer.core.judge.text import Line
from trainer.core.judge.wording import PARTS, part_keys, scene_parts, shared_words
from trainer.core.scene import Scene

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

SCENE_TOKENS, LINE_TOKENS = 288, 192
"""The longest stretches that the encoder is taught on."""
HINTS = PARTS + KINDS
"""What a token is told beside itself: which parts of the scene share its word, and what of them it nearly is."""


class Hints:
    """What can be told of a line's tokens by looking its words up in the scene. Built once a scene."""

    def __init__(self, scene: Scene, sense: Sense) -> None:
        self._keys = part_keys(scene, sense)
        self._told = Told(scene, sense)
        self._sense = sense

    def of(self, text: str, offsets: Sequence[tuple[int, int]]) -> list[tuple[float, ...]]:
        """A row of HINTS for each token, whose `offsets` are in order."""
        line = Line(text)
        shared = {start: (end, (*row, *NOT_AT_ALL)) for start, end, row in shared_words(line, self._keys, self._sense)}
        nearly = {word.start: (word.end, (*_NO_PART, *row)) for word, row in self._told.nearly(line)}
        words = sorted((start, *row) for start, row in {**nearly, **shared}.items())
        return list(_by_token(words, offsets))


_NO_PART = (False,) * PARTS


def _by_token(
    words: Sequence[tuple[int, int, tuple[bool, ...]]], offsets: Sequence[tuple[int, int]]
) -> Iterator[tuple[float, ...]]:
    rest = iter(words)
    word = next(rest, None)
    for start, end in offsets:
        while word is not None and word[1] <= start:
            word = next(rest, None)
        yield tuple(map(float, word[2])) if word is not None and word[0] < end else NO_HINT


NO_HINT = (0.0,) * HINTS


def encoded(text: str, tokenizer: "Tokenizer") -> "Encoding":
    """The tokens of a text with their places. Half a surrogate pair can stand in a Python string, and in no other."""
    return tokenizer.encode(text.encode(errors="replace").decode(), add_special_tokens=False)


def special(token: str, tokenizer: "Tokenizer") -> int:
    """The number of a sign such as “[SEP]”. Raises TrainerError where the tokenizer has none."""
    number = tokenizer.token_to_id(token)
    if number is None:
        raise TrainerError(f"The learned reader’s words have no “{token}”.")
    return number


def scene_tokens(scene: Scene, tokenizer: "Tokenizer") -> tuple[list[int], list[int]]:
    """The tokens of a scene and the part that each belongs to; what is too long is cut at its end."""
    parts = [encoded(text, tokenizer).ids for text in scene_parts(scene)]
    ids = [special("[CLS]", tokenizer), *(one for part in parts for one in part)][: SCENE_TOKENS - 1]
    kinds = [0, *(number for number, part in enumerate(parts) for _ in part)][: SCENE_TOKENS - 1]
    return [*ids, special("[SEP]", tokenizer)], [*kinds, kinds[-1]]
