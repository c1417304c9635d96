"""Lines put into their scene with other truths and intentions: what was honest there is untrue here.

Teaches the encoder to look a reason up and not to believe it for its sound. A line is left out wherever it is not plain
from its marked words what the change does to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from trainer.core.rubric import Mark
from trainer.core.scene import Scene

if TYPE_CHECKING:
    from trainer.core.judge.facts import Sense
    from training.corpus import Labelled

Quotes = dict[Mark, tuple[tuple[int, int], ...]]

EVENT_WORDS = frozenset(
    ("meet", "mingle", "mingling", "people", "others", "faces", "round", "circulate", "guests", "everyone", "hello")
)
"""Words of the one reason that needs no listing at a live event."""


def estranged(group: Sequence[Labelled], donor: Scene, sense: Sense) -> list[Labelled]:
    """The lines of one scene as they would be marked if the truths and intentions of `donor` held instead."""
    scene = replace(group[0].scene, truths=donor.truths, intends=donor.intends)
    return [changed for one in group if (changed := _Change(one, scene, sense).line()) is not None]


class _Change:
    """One line on its way into the changed scene."""

    def __init__(self, one: Labelled, scene: Scene, sense: Sense) -> None:
        self._one, self._scene, self._sense = one, scene, sense
        self._labels = set(one.labels)
        self._quotes: Quotes = dict(one.quotes or {})

    def line(self) -> Labelled | None:
        """The line with its new marks; None where they cannot be told for certain."""
        if self._one.quotes is None or self._labels & {Mark.TOKEN, Mark.OVER_EXPLAINS}:
            return None
        if not (self._reason() and self._excuse() and self._promise()):
            return None
        return replace(self._one, scene=self._scene, labels=frozenset(self._labels), quotes=self._quotes)

    def _reason(self) -> bool:
        words = self._words(Mark.HONEST_REASON)
        true_there, true_here = words & self._keys(self._one.scene.truths), words & self._keys(self._scene.truths)
        for_all = not EVENT_WORDS.isdisjoint(re.findall(r"\w+", self._text(Mark.HONEST_REASON).lower()))
        if Mark.UNTRUE in self._labels and self._words(Mark.UNTRUE) & self._keys(self._scene.truths):
            return False
        if Mark.HONEST_REASON not in self._labels or (for_all and not true_there):
            return True
        if for_all or true_here or not true_there or len(self._quotes[Mark.HONEST_REASON]) > 1:
            return False
        self._turn(Mark.HONEST_REASON, Mark.UNTRUE)
        return True

    def _excuse(self) -> bool:
        if Mark.CANNED_EXCUSE not in self._labels or Mark.UNTRUE in self._labels:
            return True
        if self._words(Mark.CANNED_EXCUSE) & self._keys(self._scene.truths):
            return False
        self._labels.add(Mark.UNTRUE)
        self._quotes[Mark.UNTRUE] = self._quotes[Mark.CANNED_EXCUSE]
        return True

    def _promise(self) -> bool:
        meant_here = self._keys(self._scene.intends)
        if Mark.HOLLOW_PROMISE in self._labels and self._words(Mark.HOLLOW_PROMISE) & meant_here:
            return False
        if Mark.FOLLOW_UP not in self._labels:
            return True
        words = self._words(Mark.FOLLOW_UP)
        if words & meant_here or not words & self._keys(self._one.scene.intends):
            return False
        self._turn(Mark.FOLLOW_UP, Mark.HOLLOW_PROMISE)
        return True

    def _turn(self, old: Mark, new: Mark) -> None:
        self._labels = (self._labels - {old}) | {new}
        self._quotes[new] = (*self._quotes.get(new, ()), *self._quotes.pop(old))

    def _words(self, mark: Mark) -> frozenset[str]:
        """The meaning words of what was marked."""
        return self._sense.keys(self._text(mark))

    def _text(self, mark: Mark) -> str:
        return " ".join(self._one.line[start:end] for start, end in (self._one.quotes or {}).get(mark, ()))

    def _keys(self, facts: Sequence[str]) -> frozenset[str]:
        return self._sense.keys(" ".join(facts))
