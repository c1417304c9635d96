"""What stock excuses are about, and the words that name it, so that a partner can offer to share it."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache

_STRAIGHT = str.maketrans("‘’“”", "''\"\"")


class Thing(StrEnum):
    """The thing that a stock excuse runs to."""

    DRINK = "drink"
    RESTROOM = "restroom"
    FOOD = "food"
    AIR = "air"
    SMOKE = "smoke"
    CALL = "call"
    SOMEBODY = "somebody"
    RIDE = "ride"
    HOME = "home"


CALLED: Mapping[Thing, str] = {
    Thing.DRINK: "a drink",
    Thing.RESTROOM: "the restroom",
    Thing.FOOD: "something to eat",
    Thing.AIR: "some air",
    Thing.SMOKE: "a smoke",
    Thing.CALL: "a call",
    Thing.SOMEBODY: "somebody to see",
    Thing.RIDE: "a ride to catch",
    Thing.HOME: "home",
}
"""How a partner takes it up: “A drink? So could I.”"""

WORDS: Mapping[Thing, str] = {
    Thing.RESTROOM: "loo, restroom, toilet, toilets, bathroom, ladies, gents, washroom, lav, powder my nose",
    Thing.RIDE: "taxi, cab, bus, train, tram, parking, meter, lift, uber",
    Thing.CALL: "call, phone, ring, ringing, text, texts, message, messages, voicemail, email, emails",
    Thing.SMOKE: "smoke, cigarette, cigarettes, cig, vape, fag",
    Thing.FOOD: "food, bite, eat, eating, hungry, starving, buffet, snack, canapés, canapes, nibbles, plate, lunch",
    Thing.DRINK: "drink, drinks, bar, beer, pint, wine, water, refill, glass, top-up, coffee, tea, thirsty, dry, juice",
    Thing.AIR: "air, outside, breather",
    Thing.HOME: "babysitter, sitter, kids, dog, cat, early start, early, tired, home, bed",
    Thing.SOMEBODY: "someone, somebody, a friend, my friend, a colleague, my boss, some people, a guy",
}
"""In the order in which they are looked for: “my taxi is outside” is about a ride."""


@lru_cache(maxsize=64)
def thing_in(line: str) -> Thing | None:
    """The thing that the line names; None where it names none."""
    return next(
        (thing for thing, words in WORDS.items() if any(mentions(line, word) for word in words.split(", "))), None
    )


def taken_up(says: str, line: str) -> str:
    """The words with `{thing}` and `{Thing}` filled by what the line names."""
    thing = thing_in(line)
    called = CALLED[thing] if thing else "that"
    return says.replace("{thing}", called).replace("{Thing}", called[0].upper() + called[1:])


def mentions(line: str, words: str) -> bool:
    """Whether the words stand in the line as whole words, in any case, straight or curly quotes, over line breaks."""
    return _pattern(words).search(_folded(line)) is not None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(_folded(words))}(?!\w)")


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).casefold().split())
