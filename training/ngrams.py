"""Learns the plain half of the reader: one logistic regression a mark over hashed runs of words and letters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from trainer.core.rubric import Mark
from trainer.reader.ngrams import BUCKETS, bucket_counts, weighed
from training.corpus import Labelled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FREEDOM = 10.0
"""How little the weights are held back; chosen on the part `tune`."""


def learn_ngrams(lines: Sequence[Labelled], path: Path) -> None:
    """Learn from the lines and write the weights."""
    rarity = _rarity(lines)
    features = _matrix(lines, rarity)
    weights, base = np.zeros((2 * BUCKETS, len(Mark)), np.float32), np.zeros(len(Mark), np.float32)
    for column, mark in enumerate(Mark):
        learner = LogisticRegression(C=FREEDOM, class_weight="balanced", solver="liblinear", random_state=1)
        learner.fit(features, [mark in one.labels for one in lines])
        weights[:, column], base[column] = learner.coef_[0], learner.intercept_[0]
    np.savez_compressed(path, rarity=rarity.astype(np.float16), weights=weights.astype(np.float16), base=base)


def _rarity(lines: Sequence[Labelled]) -> Floats:
    """For each bucket the logarithm of how few lines it stands in."""
    seen = np.ones(2 * BUCKETS)
    for one in lines:
        for counts in bucket_counts(one.line, one.scene):
            seen[list(counts)] += 1
    return (1 + np.log((1 + len(lines)) / seen)).astype(np.float16).astype(np.float32)


def _matrix(lines: Sequence[Labelled], rarity: Floats) -> csr_matrix:
    rows = [weighed(one.line, one.scene, rarity) for one in lines]
    starts = np.cumsum([0, *(len(buckets) for buckets, _ in rows)])
    return csr_matrix(
        (np.concatenate([values for _, values in rows]), np.concatenate([buckets for buckets, _ in rows]), starts),
        shape=(len(lines), 2 * BUCKETS),
    )
