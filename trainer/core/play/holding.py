"""Whether a partner who could let go holds on instead: what the stickiness dial does."""

from collections.abc import Mapping, Sequence

from trainer.core.leaving import Hold
from trainer.core.person import Mood
from trainer.core.play.moves import Left
from trainer.core.play.reacting import heard_longest_ago
from trainer.core.rubric import Mark
from trainer.core.talk import Standing

LETS_GO, AS_WRITTEN, ONE_MORE_THING, CLINGS, NEVER_ENDS = range(1, 6)

EFFECTS: Mapping[int, str] = {
    LETS_GO: "They let you go at the first word.",
    AS_WRITTEN: "They are as the scene was written.",
    ONE_MORE_THING: "One more thing, unless your goodbye is a very good one.",
    CLINGS: "They cut in while you talk, and hold on up to twice.",
    NEVER_ENDS: "They cut in while you talk, and hold on up to three times.",
}
"""What each number on the dial does, for the player."""

MOST_HOLDS: Mapping[int, int] = {LETS_GO: 0, AS_WRITTEN: 0, ONE_MORE_THING: 1, CLINGS: 2, NEVER_ENDS: 3}
EXEMPLARY, PASSABLE = 5, 3
WORN_OUT = 2
"""With no more warmth or patience than this they no longer want to."""


def cuts_in(stickiness: int) -> bool:
    """Whether they cut the player's small answers off."""
    return stickiness >= CLINGS


def holds_on(left: Left, mood: Mood, standing: Standing, so_far: int) -> bool:
    """Whether they hold on after this exit, having done so so often already."""
    if so_far >= MOST_HOLDS[standing.stickiness] or left.grade < PASSABLE:
        return False
    if mood is Mood.HURT or not {Mark.GHOSTS, Mark.BRIDGE}.isdisjoint(left.marks):
        return False  # nobody is left to hold on to, or they were given company
    if min(standing.feeling.warmth, standing.feeling.patience) <= WORN_OUT:
        return False
    return standing.stickiness > ONE_MORE_THING or left.grade < EXEMPLARY


def hold_words(holds: Sequence[Hold], standing: Standing, heard: Sequence[str]) -> tuple[Hold, str] | None:
    """How they hold on now, in words heard longest ago; None where nothing fits."""
    fitting = {words: hold for hold in holds if hold.needs.met(standing) for words in hold.wordings}
    if not fitting:
        return None
    words = heard_longest_ago(tuple(fitting), heard)
    return fitting[words], words
