"""Scenes and lines as the encoder's tokens: the same for learning and for reading."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from trainer.core.errors import TrainerError
from trainer.core.judge.facts import Sense
from trainer.core.judge.wording import PARTS, scene_parts, shared_words
from trainer.core.scene import Scene

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

SCENE_TOKENS, LINE_TOKENS = 288, 192
"""The longest stretches that the encoder is taught on."""


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


def token_matches(
    line: str, offsets: Sequence[tuple[int, int]], keys: Sequence[frozenset[str]], sense: Sense
) -> list[tuple[float, ...]]:
    """For every token and part of the scene: 1 where that part shares the token's word. `offsets` are in order."""
    nothing = (0.0,) * PARTS
    rows = []
    shared = iter(shared_words(line, keys, sense))
    word = next(shared, None)
    for start, end in offsets:
        while word is not None and word[1] <= start:
            word = next(shared, None)
        rows.append(tuple(map(float, word[2])) if word is not None and word[0] < end else nothing)
    return rows
