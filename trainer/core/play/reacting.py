"""Choosing how the partner answers an exit."""

from collections.abc import Sequence

from trainer.core.leaving import Moment, Reaction, When
from trainer.core.person import Mood
from trainer.core.play.moves import Left
from trainer.core.talk import NEUTRAL, Standing
from trainer.core.things import mentions, thing_in

NO_ANSWER = Reaction("…", Mood.PUZZLED)
"""Where nobody wrote an answer: a scenario without a temperament behind it."""


def reaction_to(left: Left, moment: Moment, standing: Standing = NEUTRAL, held_on: Sequence[str] = ()) -> Reaction:
    """The first reaction of the moment that fits.

    `held_on` are moments that a partner does not go on to who lets go, stickiness 1.
    """
    fitting = (one for one in moment.reactions if one.to not in held_on and fits(one.when, left, standing))
    return next(fitting, NO_ANSWER)


def fits(when: When, left: Left, standing: Standing = NEUTRAL) -> bool:
    """Whether every condition that is given holds for this exit."""
    marks = frozenset(left.marks)
    return (
        (not when.any_of or not marks.isdisjoint(when.any_of))
        and marks.issuperset(when.all_of)
        and marks.isdisjoint(when.none_of)
        and when.grade_from <= left.grade <= when.grade_to
        and (not when.mentions or any(mentions(left.line, words) for words in when.mentions))
        and (not when.things or thing_in(left.line) in when.things)
        and when.needs.met(standing)
    )


def heard_longest_ago(wordings: Sequence[str], heard: Sequence[str]) -> str:
    """The wording that was never heard, else the one heard longest ago; `heard` has the newest last."""
    last = {words: number for number, words in enumerate(heard)}
    return min(wordings, key=lambda words: last.get(words, -1))
