"""What stands in the two-minute log, whole or half: a value that can be kept as a draft."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from trainer.core.life import LeftHow, PromiseKind


@dataclass(frozen=True, slots=True)
class Entry:
    """One conversation, as far as it was told."""

    whom: str = ""
    how: LeftHow | None = None
    felt: int | None = None
    taken: int | None = None
    words: str = ""
    what: str = ""
    """What was promised."""
    kind: PromiseKind = PromiseKind.ANSWER
    day: date | None = None
    """The day that the player chose for the promise; None for the one that follows from its kind."""

    @property
    def text(self) -> str:
        """The entry as a draft; empty where nothing was told."""
        if self == Entry():
            return ""
        return json.dumps({**asdict(self), "day": self.day and self.day.isoformat()}, ensure_ascii=False)


def entry_of(text: str) -> Entry:
    """The entry of a draft; an empty one where the draft is none or damaged."""
    try:
        kept: dict[str, Any] = json.loads(text)
        return Entry(
            whom=str(kept["whom"]),
            how=LeftHow(kept["how"]) if kept["how"] else None,
            felt=_number(kept["felt"]),
            taken=_number(kept["taken"]),
            words=str(kept["words"]),
            what=str(kept["what"]),
            kind=PromiseKind(kept["kind"]),
            day=date.fromisoformat(kept["day"]) if kept["day"] else None,
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return Entry()


def _number(value: Any) -> int | None:
    if value is None:
        return None
    number = int(value)
    if not 0 <= number <= 100:
        raise ValueError("out of range")
    return number
