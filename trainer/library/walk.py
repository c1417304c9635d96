"""Playing a scenario in every way that it offers, to see what a player can come to and what nobody ever sees."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from trainer.core.play import Ended, Leaving, Left, Listening, Play
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
    return _walked(scenario, (play for _ in range(count) for play in _by_chance(scenario, chance)))


def onwards(play: Play) -> Sequence[Play]:
    """The play after each move that is offered now."""
    match play.step:
        case Listening(replies=()):
            return [play.listen()]
        case Listening(replies=replies):
            return [play.reply(number) for number in range(len(replies))]
        case Leaving(moment=moment):
            exits = [play.leave(Left(one.line, one.marks, one.grade)) for one in moment.exits]
            stays = [play.stay()] if moment.stay else []
            return [*exits, *stays, *([play.wait()] if moment.later else [])]
    return []


def _everything(scenario: Scenario) -> Iterator[Play]:
    waiting = [Play(scenario, stickiness=dial) for dial in DIAL]
    seen: set[object] = set()
    while waiting:
        play = waiting.pop()
        point = _alike(play)
        if point not in seen:
            seen.add(point)
            yield play
            waiting += onwards(play)


def _by_chance(scenario: Scenario, chance: random.Random) -> Iterator[Play]:
    play = Play(scenario, stickiness=chance.choice(DIAL))
    yield play
    for _ in range(LONGEST):
        following = onwards(play)
        if not following:
            return
        play = chance.choice(following)
        yield play


def _alike(play: Play) -> object:
    """What the rest of a play follows from: two plays of which this is equal go on alike."""
    match play.step:
        case Listening(beat=beat):
            return beat.id, play.standing
        case Leaving(moment=moment):
            return moment.id, play.standing, play.holds
        case Ended(says=says):
            return None, says


def _walked(scenario: Scenario, plays: Iterable[Play]) -> Walked:
    ways, turns, moments, answers = 0, set[str](), set[str](), set[str]()
    for play in plays:
        match play.step:
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
