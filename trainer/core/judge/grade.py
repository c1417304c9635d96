"""From marks to a grade, by the rubric's table, and to a score inside the grade's band (docs/rubric.md)."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from trainer.core.judgement import Judgement
from trainer.core.rubric import FAILING, SERVING, Mark
from trainer.core.scene import Scene, Stage

BANDS = {1: (0, 24), 2: (25, 49), 3: (50, 69), 4: (70, 84), 5: (85, 100)}
"""The lowest and the highest score of each grade."""

FITS = "It fits what they told you, as you say."
"""Why words that the judge took for mixed up count as a recap by the player's word."""

WARMTH = frozenset({Mark.THANKS, Mark.GOODWILL, Mark.RECAP, Mark.BRIDGE, Mark.FOLLOW_UP, Mark.TOKEN})
"""Marks that leave the person with something warm."""

ENDS = frozenset({Mark.CLEAR_CLOSE, Mark.BRIDGE, Mark.TOKEN, Mark.FOLLOW_UP})
"""Marks of a line that ends, or pauses, with clarity."""

GROUNDED = frozenset({Mark.HONEST_REASON, Mark.RECAP, Mark.BRIDGE, Mark.TOKEN})
"""Marks that lift a firm, warm repeat at the pushback to the best grade."""

MINOR = frozenset({Mark.OVER_APOLOGY, Mark.OVER_EXPLAINS, Mark.OPEN_DOOR, Mark.MIX_UP})
"""Faults of which one alone still leaves a good line passable."""

STORY_WORDS = 8
"""An untrue claim longer than this is a story."""

EXCUSE_STORY_WORDS = 18
"""An invented stock excuse may be this long and still be brief."""


def grade_of(marks: Collection[Mark], scene: Scene, line: str) -> int:
    """The grade from 1 to 5: the first row of the rubric's table that fits, from the bottom row up."""
    found = frozenset(marks)
    if grade := _damaging(found, line):
        return grade
    if found & {Mark.CANNED_EXCUSE, Mark.HOLLOW_PROMISE}:
        return 3 if _redeems_excuse(found) else 2
    if found & MINOR:
        return 3 if _bears_one_fault(found) else 2
    return _faultless(found, scene)


def _damaging(found: frozenset[Mark], line: str) -> int:
    """Grades 1 and 2 for what damages or invents; 0 where the line does neither."""
    if found & {Mark.PUT_DOWN, Mark.CAVES}:
        return 1
    if Mark.GHOSTS in found:
        return 2 if any(map(str.isalnum, line)) and line.lstrip()[:1] not in "(*" else 1
    if Mark.UNTRUE not in found:
        return 0
    if Mark.OVER_EXPLAINS in found:
        return 2 if Mark.HONEST_REASON in found else 1
    if found & {Mark.TOKEN, Mark.OPEN_DOOR} or found >= {Mark.CANNED_EXCUSE, Mark.HOLLOW_PROMISE}:
        return 2
    brief = EXCUSE_STORY_WORDS if Mark.CANNED_EXCUSE in found else STORY_WORDS
    return 2 if len(line.split()) <= brief else 1


def _redeems_excuse(found: frozenset[Mark]) -> bool:
    """A true stock excuse is forgiven in a warm line that shows it listened, if nothing else is wrong."""
    worse = found & (MINOR | {Mark.HOLLOW_PROMISE})
    warm = found & {Mark.THANKS, Mark.GOODWILL, Mark.FOLLOW_UP, Mark.CLEAR_CLOSE}
    return Mark.RECAP in found and bool(warm) and not worse


def _bears_one_fault(found: frozenset[Mark]) -> bool:
    """Whether the line would be good but for one minor fault."""
    faults = found & MINOR
    if len(faults) > 1:
        return False
    if faults & {Mark.OPEN_DOOR, Mark.OVER_APOLOGY}:
        return Mark.CLEAR_CLOSE in found and bool(found & WARMTH)
    return bool(found & ENDS)


def _faultless(found: frozenset[Mark], scene: Scene) -> int:
    """Grades 3 to 5, and 2 for a line that says nothing."""
    ends, warm = found & ENDS, found & WARMTH
    if not warm:
        return 3 if ends or Mark.HONEST_REASON in found else 2
    if not ends:
        return 4 if Mark.HONEST_REASON in found else 3
    if scene.stage is Stage.PUSHBACK:
        return 5 if found & GROUNDED and found & {Mark.CLEAR_CLOSE, Mark.BRIDGE, Mark.TOKEN} else 4
    return 5 if found & {Mark.RECAP, Mark.BRIDGE, Mark.TOKEN} else 4


def score_of(grade: int, marks: Collection[Mark]) -> int:
    """A score in the grade's band: up for each mark that serves, down for each that fails."""
    low, high = BANDS[grade]
    step = (high - low) // 5
    serving, failing = len(SERVING.intersection(marks)), len(FAILING.intersection(marks))
    return max(low, min(high, low + step * (1 + serving) - step * failing))


def counted(judgement: Judgement, scene: Scene) -> Judgement:
    """The judgement with the grade and score that its marks earn."""
    grade = grade_of(judgement.marks, scene, judgement.line)
    return replace(judgement, grade=grade, score=score_of(grade, judgement.marks))


def without(judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
    """The judgement counted again as if these marks had not been found."""
    gone = frozenset(marks)
    kept = tuple(mark for mark in judgement.marks if mark not in gone)
    evidence = tuple(one for one in judgement.evidence if one.mark not in gone)
    return counted(replace(judgement, marks=kept, evidence=evidence), scene)


def with_doubts(judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
    """The judgement counted again with these of its doubts taken as marks."""
    taken = frozenset(marks)
    evidence = judgement.evidence + tuple(one for one in judgement.doubts if one.mark in taken)
    earned = {one.mark for one in evidence}
    order = list(Mark)
    return counted(
        replace(
            judgement,
            marks=tuple(mark for mark in Mark if mark in earned),
            evidence=tuple(sorted(evidence, key=lambda one: (order.index(one.mark), one.start))),
            doubts=tuple(one for one in judgement.doubts if one.mark not in taken),
        ),
        scene,
    )


def answered(judgement: Judgement, holding: Collection[Mark], denied: Collection[Mark], scene: Scene) -> Judgement:
    """The judgement by what the player said to its doubts: those that hold count; what was not mixed up was heard."""
    taken = set(holding)
    if is_heard(judgement, denied):
        heard = (replace(one, mark=Mark.RECAP, why=FITS) for one in judgement.doubts if one.mark is Mark.MIX_UP)
        judgement = replace(judgement, doubts=(*judgement.doubts, *heard))
        taken.add(Mark.RECAP)
    return with_doubts(judgement, taken, scene) if taken.intersection(judgement.unsure) else judgement


def is_heard(judgement: Judgement, denied: Collection[Mark]) -> bool:
    """Whether the player says of what may be mixed up that it fits, and nothing else of the line was heard."""
    doubted = Mark.MIX_UP in denied and Mark.MIX_UP in judgement.unsure
    return doubted and Mark.RECAP not in judgement.marks
