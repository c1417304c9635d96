"""Playing a scenario in every way that it offers, to see what a player can come to and what nobody ever sees."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from trainer.core.play import Ended, Leaving, Left, Listened, Listening, Move, Replied, Stayed, Step, Waited
from trainer.core.play.course import Course, Point
from trainer.core.scenario import Scenario

DIAL = range(1, 6)
LONGEST = 200
"""More moves than any scene asks for: a random way that goes in circles ends here."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What was seen on all ways."""

    ways: int
    """How many ways came to an end."""
    turns: frozenset[str]
    moments: frozenset[str]
    answers: frozenset[str]
    """What the partner answered to the last exit, in their words."""
    unseen: tuple[str, ...]
    """Turns and moments that no way led to."""


def walk_all(scenario: Scenario) -> Walked:
    """Every way through the scenario by what it offers, at every number of the dial.

    Where two ways come to the same point with everything standing alike, what follows is walked once.
    """
    return _walked(scenario, _everything(scenario))


def walk_some(scenario: Scenario, count: int, seed: int = 0) -> Walked:
    """That many ways, chosen by chance; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    return _walked(scenario, (point for _ in range(count) for point in _by_chance(scenario, chance)))


def moves_at(step: Step) -> Sequence[Move]:
    """Every move that is offered now."""
    match step:
        case Listening(replies=()):
            return [Listened()]
        case Listening(replies=replies):
            return [Replied(number) for number in range(len(replies))]
        case Leaving(moment=moment):
            exits: list[Move] = [Left(one.line, one.marks, one.grade) for one in moment.exits]
            stays: list[Move] = [Stayed()] if moment.stay else []
            return [*exits, *stays, *([Waited()] if moment.later else [])]
    return []


def _everything(scenario: Scenario) -> Iterator[Point]:
    for dial in DIAL:
        course = Course(scenario, dial)
        waiting, seen = [course.start()], set[object]()
        while waiting:
            point = waiting.pop()
            if (alike := _alike(point)) not in seen:
                seen.add(alike)
                yield point
                waiting += [course.after(point, move) for move in moves_at(point.step)]


def _by_chance(scenario: Scenario, chance: random.Random) -> Iterator[Point]:
    course = Course(scenario, chance.choice(DIAL))
    point = course.start()
    yield point
    for _ in range(LONGEST):
        moves = moves_at(point.step)
        if not moves:
            return
        point = course.after(point, chance.choice(moves))
        yield point


def _alike(point: Point) -> object:
    """What the rest of a play follows from: two points of which this is equal go on alike."""
    match point.step:
        case Listening(beat=beat):
            return beat.id, point.standing
        case Leaving(moment=moment):
            return moment.id, point.standing, point.holds
        case Ended(says=says):
            return None, says


def _walked(scenario: Scenario, points: Iterable[Point]) -> Walked:
    ways, turns, moments, answers = 0, set[str](), set[str](), set[str]()
    for point in points:
        match point.step:
            case Listening(beat=beat):
                turns.add(beat.id)
            case Leaving(moment=moment):
                moments.add(moment.id)
            case Ended(says=says):
                ways += 1
                answers.add(says)
    unseen = [f"the turn “{beat.id}”" for beat in scenario.beats if beat.id not in turns]
    unseen += [f"the moment “{moment.id}”" for moment in scenario.moments if moment.id not in moments]
    return Walked(ways, frozenset(turns), frozenset(moments), frozenset(answers), tuple(unseen))
