"""The plain half of the learned reader: which short runs of words and letters speak for a mark, whatever the scene."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from trainer.core.errors import TrainerError
from trainer.core.judge.facts import name_words, plain
from trainer.core.judge.text import fold, words_of
from trainer.core.scene import Scene

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

BUCKETS = 1 << 15
"""N-grams fall into this many buckets by their checksum, words and letters apart: no list of them is kept."""

LETTERS = range(2, 6)
PARTNER, OTHER = "partnername", "othername"


class Ngrams:
    """Adds up what each n-gram of a line speaks for."""

    def __init__(self, path: Path) -> None:
        """Read the weights. Raises TrainerError where the file is not what it should be."""
        try:
            with np.load(path, allow_pickle=False) as kept:
                self._rarity: Floats = kept["rarity"].astype(np.float32)
                self._weights: Floats = kept["weights"].astype(np.float32)
                self._base: Floats = kept["base"].astype(np.float32)
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise TrainerError(f"{path} is damaged: {error}") from error

    def strengths(self, line: str, scene: Scene) -> tuple[float, ...]:
        """One strength a mark, in the rubric's order; above 0 speaks for it."""
        buckets, values = weighed(line, scene, self._rarity)
        strengths: list[float] = (self._base + values @ self._weights[buckets]).tolist()
        return tuple(strengths)


def weighed(line: str, scene: Scene, rarity: "Floats") -> "tuple[NDArray[np.int64], Floats]":
    """The buckets of a line's n-grams with their weights: rare ones count more, and no line more for its length."""
    rows = []
    for counts in bucket_counts(line, scene):
        buckets = np.fromiter(counts, np.int64, len(counts))
        values = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))) * rarity[buckets]
        rows.append((buckets, values / max(float(np.linalg.norm(values)), 1e-9)))
    return np.concatenate([row[0] for row in rows]), np.concatenate([row[1] for row in rows]).astype(np.float32)


def bucket_counts(line: str, scene: Scene) -> tuple[Counter[int], Counter[int]]:
    """How often each bucket is met: by runs of one or two words, and by runs of letters inside words."""
    words = masked(line, scene)
    return _counted(_word_runs(words), 0), _counted(_letter_runs(words), BUCKETS)


def masked(line: str, scene: Scene) -> list[str]:
    """The folded words and signs of a line; names say who is named and not what they are called."""
    partner = name_words(scene.partner.name)
    others = frozenset(word for one in scene.people for word in name_words(one.name)) - partner
    return [_mask(piece, partner, others) for piece in _pieces(line)]


def _pieces(line: str) -> Iterator[str]:
    text = fold(line)
    place = 0
    for word in words_of(text):
        yield from re.findall(r"[^\w\s]", text[place : word.start])
        yield word.text
        place = word.end
    yield from re.findall(r"[^\w\s]", text[place:])


def _mask(piece: str, partner: frozenset[str], others: frozenset[str]) -> str:
    said = plain(piece)
    return PARTNER if said in partner else OTHER if said in others else piece


def _word_runs(words: list[str]) -> Iterator[str]:
    yield from words
    yield from (f"{one} {two}" for one, two in pairwise(words))


def _letter_runs(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        padded = f" {word} "
        for size in LETTERS:
            yield from (padded[start : start + size] for start in range(len(padded) - size + 1))


def _counted(runs: Iterable[str], first: int) -> Counter[int]:
    return Counter(first + crc32(run.encode(errors="replace")) % BUCKETS for run in runs)
