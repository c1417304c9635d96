"""The listening check: what did they tell you? One fact that was heard among things that nobody said."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

MOST_FOILS = 3


@dataclass(frozen=True, slots=True)
class Check:
    """A question with its choices, one of which was told."""

    told: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recalled:
    """What the player took to have been told, in one run through a scenario."""

    run: str
    scenario: str
    family: str
    told: str
    chosen: str
    at: datetime

    @property
    def right(self) -> bool:
        return self.told == self.chosen


def listening_check(heard: Sequence[str], foils: Sequence[str], seed: str) -> Check | None:
    """A question on what was heard, the same for the same seed; None where there is nothing to ask about."""
    if not heard or not foils:
        return None
    told = _mixed(heard, seed)[0]
    wrong = _mixed(foils, seed)[:MOST_FOILS]
    return Check(told, tuple(_mixed((told, *wrong), seed)))


def _mixed(texts: Iterable[str], seed: str) -> list[str]:
    """The texts in an order that has nothing to do with them."""
    return sorted(texts, key=lambda text: hashlib.sha256(f"{seed} {text}".encode()).digest())
