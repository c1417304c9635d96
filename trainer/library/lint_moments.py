"""What is wrong with a moment of leaving: its offered exits, its phrases, and reactions that can never happen."""

from collections.abc import Iterator, Sequence

from trainer.core.errors import Problem
from trainer.core.leaving import Moment, Reaction, When
from trainer.core.rubric import Mark
from trainer.core.scene import Stage
from trainer.core.talk import ALWAYS
from trainer.library.lint_ways import Complain

GRADES = range(1, 6)
FEWEST_EXITS, MOST_EXITS = 2, 4


def moment_problems(say: Complain, at: tuple[str, int], moment: Moment) -> Iterator[Problem]:
    """Every fault of a moment that is not about where it leads."""
    if len(moment.exits) < FEWEST_EXITS:
        yield say((*at, "exits"), "offer at least two exits, of different quality")
    elif len(moment.exits) > MOST_EXITS:
        yield say((*at, "exits"), "offer at most four exits", "there is a key for each of four")
    elif len({offered.grade for offered in moment.exits}) == 1:
        yield say((*at, "exits"), "all offered exits have the same grade", "offer exits of different quality")
    lines: set[str] = set()
    for number, offered in enumerate(moment.exits):
        here = (*at, "exits", number)
        if offered.line in lines:
            yield say((*here, "line"), "this line is offered twice")
        lines.add(offered.line)
        if offered.grade not in GRADES:
            yield say((*here, "grade"), f"there is no grade {offered.grade}", "1 to 5")
        if Mark.CAVES in offered.marks and moment.stage is Stage.CLOSE:
            yield say((*here, "marks"), "nobody can cave in before the partner pushes back", "stage: pushback")
    for mark in moment.phrases:
        if mark.fails:
            yield say((*at, "phrases", mark.value), f"“{mark}” is nothing that a better line is made of")
    yield from _reactions(say, at, moment)


def _reactions(say: Complain, at: tuple[str, int], moment: Moment) -> Iterator[Problem]:
    reactions = moment.reactions
    for number, reaction in enumerate(reactions):
        here = (*at, "reactions", number)
        if not _grades(reaction.when):
            yield say((*here, "when"), "no grade lies between these two")
        elif why := _never(reaction.when, moment.stage):
            yield say((*here, "when"), "this reaction can never happen", why)
        elif _taken(reaction, reactions[:number]):
            yield say(here, "this reaction can never happen", "one before it answers the same exits")


def _grades(when: When) -> Sequence[int]:
    return [grade for grade in GRADES if when.grade_from <= grade <= when.grade_to]


def _never(when: When, stage: Stage) -> str:
    """Why no exit of any grade fits; empty where one can."""
    left = set(when.any_of) - set(when.none_of)
    if set(when.all_of) & set(when.none_of) or (when.any_of and not left):
        return "it asks for a mark and forbids it"
    if stage is Stage.CLOSE and (Mark.CAVES in when.all_of or left == {Mark.CAVES}):
        return "nobody can cave in before the partner pushes back"
    return ""


def _taken(reaction: Reaction, before: tuple[Reaction, ...]) -> bool:
    return any(_covers(earlier.when, reaction.when) for earlier in before)


def _says_no_less(wide: Sequence[str], narrow: Sequence[str]) -> bool:
    """Whether a line that names one of `narrow` fits `wide`; an empty list asks for nothing."""
    return not wide or (bool(narrow) and set(narrow) <= set(wide))


def _covers(wide: When, narrow: When) -> bool:
    """Whether every exit that fits `narrow` also fits `wide`."""
    any_of, all_of = set(wide.any_of), set(wide.all_of)
    certain = set(narrow.all_of)
    return (
        wide.grade_from <= narrow.grade_from
        and narrow.grade_to <= wide.grade_to
        and all_of <= certain
        and set(wide.none_of) <= set(narrow.none_of)
        and (not any_of or bool(any_of & certain) or (bool(narrow.any_of) and set(narrow.any_of) <= any_of))
        and _says_no_less(wide.mentions, narrow.mentions)
        and _says_no_less(wide.things, narrow.things)
        and wide.needs in (ALWAYS, narrow.needs)
    )
