"""A fact about the partner as it is said back to them: “has sixty hives”, and “I love that you have sixty hives.”

Right memories in the very words are so common that nobody writes them down; they are made here.
"""

from __future__ import annotations

import re

FRAMES = (
    "I love that {}.",
    "I love it that {}.",
    "I like it that {}.",
    "I’ll remember that {}.",
    "I won’t forget that {}.",
    "To think that {}!",
    "Imagine, {}!",
    "So {}.",
    "And {}!",
    "{}, of all things.",
)
LONGEST = 16
"""Words of a fact that is said back whole."""

_UNPLAIN = re.compile(r"\b(?:and|but|or) \w+s\b|^(?:asks|offers|invites|would|wants (?:you|the|to))\b")
"""A second verb that would have to be turned, too; and what they ask of the player, which it is no memory to repeat."""

_OWN = {
    "he": "you",
    "she": "you",
    "him": "you",
    "his": "your",
    "her": "your",
    "himself": "yourself",
    "herself": "yourself",
}
_IRREGULAR = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "goes": "go",
    "isn't": "aren't",
    "wasn't": "weren't",
}
_MODALS = frozenset(("can", "cannot", "can't", "could", "would", "will", "won't", "must", "may", "might"))
_ADVERBS = frozenset(("once", "still", "never", "now", "no", "longer", "always", "also", "just", "usually", "secretly"))
_PAST = re.compile(
    r"lost|came|went|sold|bought|took|gave|found|had|made|left|won|met|wrote|began|grew|fell|flew|ran|built|taught|kept|got|"
    r"broke|lent|sent|spent|drove|saw|heard|said|told|thought|slept|rode|sang|swam|did|paid|read|\w+ed"
)
_OPENERS = frozenset(("the", "a", "an", "his", "her", "two", "three", "four", "nobody", "everyone", "last", "every"))


def told_back(fact: str) -> str | None:
    """The fact said to the person it is about; None where this cannot be told from its words."""
    words = fact.split()
    if _UNPLAIN.search(fact) or len(words) > LONGEST:
        return None
    if words[0].lower() in _OPENERS:
        return " ".join(_turned(words))
    adverbs = 0
    while adverbs < len(words) - 1 and words[adverbs] in _ADVERBS:
        adverbs += 1
    verb = words[adverbs]
    if verb in _MODALS or _PAST.fullmatch(verb):
        plain = verb
    elif (base := _for_you(verb)) is not None:
        plain = base
    else:
        return None
    return " ".join(["you", *words[:adverbs], plain, *_turned(words[adverbs + 1 :])])


def _turned(words: list[str]) -> list[str]:
    """The words with what is theirs made yours, and the verbs of “you” with it."""
    turned: list[str] = []
    for word in words:
        bare = word.rstrip(",.;")
        if bare in _OWN:
            turned.append(_OWN[bare] + word[len(bare) :])
        elif turned and turned[-1] == "you":
            turned.append(_for_you(word) or word)
        else:
            turned.append(word)
    return turned


def _for_you(verb: str) -> str | None:
    """“has” as “have”, “carries” as “carry”; None where the word is no verb of the third person."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if not re.fullmatch(r"[a-z]{2,}[^s']s", verb) or verb == "his":
        return None
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zes")) else verb[:-1]
