"""What other ways of reading find in the labelled lines, to be scored by the same code as the judge.

usage: python -m training.peers
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from trainer.core.rubric import Mark
from training.corpus import part_of, read_corpus
from training.keywords import keyword_marks, name_words
from training.measure import Judged, counts, macro_f1
from training.strategies import read_strategies, stale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from trainer.core.scene import Scene
    from training.corpus import Labelled

    Floats: TypeAlias = NDArray[np.float64]
    Marks: TypeAlias = list[frozenset[Mark]]
    Peer: TypeAlias = Callable[[Sequence[Labelled], Sequence[Labelled]], Marks]

SENTIMENTS = ("compound", "pos", "neg")
WORD = r"\b\w+\b"
NGRAM_FREEDOM = 10.0
"""How freely the n-grams are weighed (scikit-learn's C), chosen on the part `tune`."""


def peers() -> dict[str, Peer]:
    """By name: a function that learns from some lines and gives the marks that it finds in others, in their order."""
    return {"keywords": keywords, "vader": vader, "convokit": convokit, "tfidf": tfidf}


def keywords(_train: Sequence[Labelled], test: Sequence[Labelled]) -> Marks:
    """Keyword rules and words shared with the scene; they learn nothing."""
    return [keyword_marks(one.line, one.scene) for one in test]


def vader(train: Sequence[Labelled], test: Sequence[Labelled]) -> Marks:
    """For each mark one VADER score with the sign and the cut that serve it best on the training lines."""
    known, new = _sentiments(train), _sentiments(test)
    found = {mark: _past_best_cut(known, _labels(train, mark), new) for mark in Mark}
    return _by_line(found, len(test))


def convokit(train: Sequence[Labelled], test: Sequence[Labelled]) -> Marks:
    """ConvoKit's politeness strategies, weighed by one logistic regression a mark."""
    return _regressions(_strategies(train), train, _strategies(test))


def tfidf(train: Sequence[Labelled], test: Sequence[Labelled]) -> Marks:
    """N-grams of words and letters with names masked, weighed by one logistic regression a mark."""
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True, token_pattern=WORD)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=2, sublinear_tf=True)
    known, new = _masked(train), _masked(test)
    features = hstack([words.fit_transform(known), letters.fit_transform(known)]).tocsr()
    unseen = hstack([words.transform(new), letters.transform(new)]).tocsr()
    return _regressions(features, train, unseen, NGRAM_FREEDOM)


def _labels(lines: Sequence[Labelled], mark: Mark) -> NDArray[np.bool_]:
    return np.array([mark in one.labels for one in lines])


def _by_line(found: dict[Mark, NDArray[np.bool_]], lines: int) -> Marks:
    return [frozenset(mark for mark, given in found.items() if given[number]) for number in range(lines)]


def _regressions(
    features: Floats | csr_matrix, train: Sequence[Labelled], unseen: Floats | csr_matrix, freedom: float = 1.0
) -> Marks:
    """Marks by one balanced logistic regression each, cut at even odds; none for a mark that no training line has."""
    found = {}
    for mark in Mark:
        labels = _labels(train, mark)
        if labels.any() and not labels.all():
            learner = LogisticRegression(C=freedom, class_weight="balanced", solver="liblinear", random_state=1)
            found[mark] = learner.fit(features, labels).predict(unseen)
    return _by_line(found, unseen.shape[0])


def _sentiments(lines: Sequence[Labelled]) -> Floats:
    """A row a line: each score, then each with its sign turned, so that more is always meant."""
    analyzer = SentimentIntensityAnalyzer()
    scores = [analyzer.polarity_scores(one.line) for one in lines]
    found = np.array([[score[name] for name in SENTIMENTS] for score in scores])
    return np.hstack([found, -found])


def _past_best_cut(known: Floats, labels: NDArray[np.bool_], new: Floats) -> NDArray[np.bool_]:
    """Which of the new rows reach the cut that gave the best F1 among all scores of the known ones."""
    cuts = [best_cut(scores, labels) for scores in known.T]
    column = max(range(len(cuts)), key=lambda one: cuts[one][0])
    return new[:, column] >= cuts[column][1]


def best_cut(scores: Floats, labels: NDArray[np.bool_]) -> tuple[float, float]:
    """The best F1 that giving a mark from some score upwards can reach, and that score."""
    order = np.argsort(-scores, kind="stable")
    ranked, right = scores[order], np.cumsum(labels[order])
    f1 = 2 * right / (np.arange(1, len(scores) + 1) + labels.sum())
    last_of_equals = np.append(ranked[:-1] > ranked[1:], values=True)
    best = int(np.argmax(np.where(last_of_equals, f1, -1)))
    return float(f1[best]), float(ranked[best])


def _strategies(lines: Sequence[Labelled]) -> Floats:
    """Raises LookupError where lines have changed since ConvoKit read them."""
    kept = read_strategies()
    if old := stale(lines, kept):
        raise LookupError(f"ConvoKit has not read {len(old)} lines as they are now; see training/convokit_features.py")
    return np.array([kept[one.id].found for one in lines], dtype=float)


def _masked(lines: Sequence[Labelled]) -> list[str]:
    return [_mask(one.line, one.scene) for one in lines]


def _mask(line: str, scene: Scene) -> str:
    """The line with one word for the partner's name and another for everybody else's: which they are says nothing."""
    partner = name_words([scene.partner.name])
    others = name_words(one.name for one in scene.people) - partner
    for names, mask in ((partner, "partnersname"), (others, "othersname")):
        if names:
            line = re.sub(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b", mask, line, flags=re.IGNORECASE)
    return line


def main() -> None:
    """Print the macro-F1 of every peer on the parts test and dev, then its F1 by mark on the first."""
    lines = read_corpus()
    parts = {part: [one for one in lines if part_of(one) == part] for part in ("train", "test", "dev")}
    for name, peer in peers().items():
        try:
            judged = {part: _judged(peer, parts["train"], parts[part]) for part in ("test", "dev")}
        except LookupError as error:
            sys.stdout.write(f"{name}: {error}\n")
            continue
        sums = ", ".join(f"{part} {macro_f1(found):.3f} ({len(found)} lines)" for part, found in judged.items())
        marks = " ".join(f"{mark} {one.f1:.2f}" for mark, one in counts(judged["test"]).items())
        sys.stdout.write(f"{name}: macro-F1 {sums}\n  {marks}\n")


def _judged(peer: Peer, train: Sequence[Labelled], test: Sequence[Labelled]) -> list[Judged]:
    found = peer(train, test)
    return [Judged(one, marks, grade=0) for one, marks in zip(test, found, strict=True)]


if __name__ == "__main__":
    main()
