"""The rubric: nineteen marks, five sources, five grades, and the fixed rules that join them (docs/rubric.md)."""

from enum import StrEnum
from typing import NamedTuple


class Mark(StrEnum):
    """What a line can earn, in the rubric's order: first what serves the other person, then what fails them."""

    THANKS = "thanks"
    RECAP = "recap"
    CLEAR_CLOSE = "clear_close"
    HONEST_REASON = "honest_reason"
    GOODWILL = "goodwill"
    NAME = "name"
    BRIDGE = "bridge"
    FOLLOW_UP = "follow_up"
    TOKEN = "token"  # noqa: S105 - the rubric's word, no password
    CANNED_EXCUSE = "canned_excuse"
    UNTRUE = "untrue"
    OVER_APOLOGY = "over_apology"
    HOLLOW_PROMISE = "hollow_promise"
    OPEN_DOOR = "open_door"
    PUT_DOWN = "put_down"
    OVER_EXPLAINS = "over_explains"
    MIX_UP = "mix_up"
    GHOSTS = "ghosts"
    CAVES = "caves"

    @property
    def fails(self) -> bool:
        """Whether the mark stands for something that fails the other person."""
        return self in FAILING


SERVING = frozenset(list(Mark)[:9])
FAILING = frozenset(Mark) - SERVING
ACCUSING = (Mark.UNTRUE, Mark.PUT_DOWN, Mark.HOLLOW_PROMISE, Mark.CANNED_EXCUSE, Mark.MIX_UP, Mark.CAVES)
"""What accuses the player: told as a fact only where that is right nine times out of ten, and asked otherwise."""


class Source(NamedTuple):
    """A piece of published guidance that a mark rests on."""

    title: str
    author: str
    where: str

    def __str__(self) -> str:
        return ", ".join(part for part in (f"“{self.title}”", self.author, self.where) if part)


SOURCES = {
    "plan": Source("A conversation exit plan", "S. Shellenbarger", "The Wall Street Journal, 2015"),
    "backout": Source(
        "The right way to back out of a networking conversation", "P. Weinberg, K. Grubb, E. Merrell", "Monster"
    ),
    "leaving": Source("How do you leave someone at networking?", "", "Nine Neglected Skills"),
    "introvert": Source("I hate networking", "", "an introvert’s account of building a network"),
    "digital": Source(
        "The graceful exit: closing digital introductions with intention", "", "Digital Handshake Etiquette, 2026"
    ),
}
