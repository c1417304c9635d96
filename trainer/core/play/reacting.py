"""Choosing how the partner answers an exit."""

import re

from trainer.core.play.moves import Left
from trainer.core.scenario import Moment, Reaction, When

_STRAIGHT = str.maketrans("‘’“”", "''\"\"")


def reaction_to(left: Left, moment: Moment) -> Reaction:
    """The first reaction of the moment that fits; its last, which fits everything, where no other does."""
    return next((reaction for reaction in moment.reactions if fits(reaction.when, left)), moment.reactions[-1])


def fits(when: When, left: Left) -> bool:
    """Whether every condition that is given holds for this exit."""
    marks = frozenset(left.marks)
    return (
        (not when.any_of or not marks.isdisjoint(when.any_of))
        and marks.issuperset(when.all_of)
        and marks.isdisjoint(when.none_of)
        and when.grade_from <= left.grade <= when.grade_to
        and (not when.mentions or any(mentions(left.line, words) for words in when.mentions))
    )


def mentions(line: str, words: str) -> bool:
    """Whether the words stand in the line as whole words, in any case, straight or curly quotes, over line breaks."""
    return re.search(rf"(?<!\w){re.escape(_folded(words))}(?!\w)", _folded(line)) is not None


def _folded(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).casefold().split())
