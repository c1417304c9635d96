"""The ways through a scenario: those that lead nowhere, never end, or lead to a place that nothing else leads to."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from trainer.core.errors import Problem
from trainer.core.leaving import Moment, When
from trainer.core.play import following
from trainer.core.scenario import EXIT, Scenario
from trainer.core.talk import ALWAYS, Beat
from trainer.library.reading import did_you_mean

Complain = Callable[..., Problem]
"""Makes the problem at a path of the document, from what is wrong and a hint."""
Leads = Mapping[str, Collection[str]]
"""For each turn and moment of a scenario those that it may lead to."""

MOST_TURNS, MOST_MOMENTS = 200, 20
"""More than anybody would play, and few enough to be walked in no time."""

END = "the end"
"""Where a scene is over. No id: it has a space."""


def dead_ends(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """Every fault at which a play would stop. Without any, each way through the scenario has an end."""
    turns, moments = [beat.id for beat in scenario.beats], [moment.id for moment in scenario.moments]
    if not turns:
        yield say(("beats",), "there is no turn to listen to")
    if not moments:
        yield say(("moments",), "there is no moment to leave at")
    if len(turns) > MOST_TURNS or len(moments) > MOST_MOMENTS:
        yield say(
            (),
            f"{len(turns)} turns and {len(moments)} moments are too many",
            f"at most {MOST_TURNS} and {MOST_MOMENTS}",
        )
        return
    yield from _astray(say, scenario, turns, moments)
    leads = _leads(scenario)
    ending = _reachable(_turned_round(leads), [END])
    for number, beat in enumerate(scenario.beats):
        if beat.id not in ending and leads[beat.id] <= leads.keys():
            hint = f"let a way lead to {EXIT}"
            yield say(("beats", number), f"from the turn “{beat.id}” no exit can be reached", hint)
    for number, moment in enumerate(scenario.moments):
        if moment.id not in ending and leads[moment.id] <= leads.keys():
            hint = "give it a reaction without “to”"
            yield say(("moments", number), f"from the moment “{moment.id}” the scene never ends", hint)


def loose_ends(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """What is never played: turns and moments that nothing leads to, and those hidden behind another of their name."""
    leads = _leads(scenario)
    reached = _reachable(leads, [beat.id for beat in scenario.beats[:1]])
    astray = not reached <= {*leads, END}
    seen: set[str] = set()
    for where, kind, ids in (
        ("beats", "turn", [beat.id for beat in scenario.beats]),
        ("moments", "moment", [moment.id for moment in scenario.moments]),
    ):
        for number, one in enumerate(ids):
            if one == EXIT:
                yield say((where, number, "id"), f"“{EXIT}” is the way out and no {kind}’s id")
            elif one in seen:
                yield say((where, number, "id"), f"the id “{one}” stands here twice")
            elif one not in reached and not astray:
                yield say((where, number), f"nothing leads to the {kind} “{one}”")
            seen.add(one)


def unknown(say: Complain, at: tuple[object, ...], word: str, known: Sequence[str]) -> Iterator[Problem]:
    """A problem where the word is none of those that are known."""
    if word not in known:
        hint = did_you_mean(word, list(known)) or f"there are: {', '.join(known[:12])}"
        yield say(at, f"there is no “{word}”", hint)


def _astray(say: Complain, scenario: Scenario, turns: Sequence[str], moments: Sequence[str]) -> Iterator[Problem]:
    """Ways to something that there is not."""
    anywhere = [*turns, EXIT, *moments]
    for at, to in _ways_of_turns(scenario):
        yield from unknown(say, at, to, anywhere)
    for at, to in _ways_of_moments(scenario):
        yield from unknown(say, at, to, turns if "stay" in at else moments)


Way = tuple[tuple[object, ...], str]
"""The path of a way in the document, and where it leads."""


def _ways_of_turns(scenario: Scenario) -> Iterator[Way]:
    for number, beat in enumerate(scenario.beats):
        yield from ((("beats", number, key), getattr(beat, key)) for key in ("to", "otherwise") if getattr(beat, key))
        for reply_number, reply in enumerate(beat.replies):
            yield ("beats", number, "replies", reply_number, "to"), reply.to


def _ways_of_moments(scenario: Scenario) -> Iterator[Way]:
    for number, moment in enumerate(scenario.moments):
        at = ("moments", number)
        for reaction_number, reaction in enumerate(moment.reactions):
            if reaction.to:
                yield (*at, "reactions", reaction_number, "to"), reaction.to
        for key, way in (("stay", moment.stay), ("later", moment.later)):
            if way:
                yield (*at, key, "to"), way.to
    if scenario.hold_at:
        yield ("hold_at",), scenario.hold_at


def _leads(scenario: Scenario) -> Mapping[str, set[str]]:
    """Of two turns or moments of one name, a play knows the first."""
    moments = {moment.id: _after_moment(scenario, moment) for moment in reversed(scenario.moments)}
    turns = {beat.id: _after_turn(scenario, beat) for beat in reversed(scenario.beats)}
    return {**moments, **turns}


def _after_turn(scenario: Scenario, beat: Beat) -> set[str]:
    to = {reply.to for reply in beat.replies} or {following(scenario, beat)}
    if beat.needs != ALWAYS:
        to.add(beat.otherwise or following(scenario, beat))
    first = {moment.id for moment in scenario.moments[:1]}
    return (to - {EXIT}) | first if EXIT in to else to


def _after_moment(scenario: Scenario, moment: Moment) -> set[str]:
    """Where its reactions lead. What they do not answer, the temperament does, and there the scene may end."""
    to = {reaction.to or END for reaction in moment.reactions}
    if all(reaction.when != When() for reaction in moment.reactions):
        to.add(END)
    if END in to and scenario.holding:
        to.add(scenario.holding)
    to |= {moment.stay.to} if moment.stay else set()
    return to | ({moment.later.to} if moment.later else set())


def _turned_round(leads: Leads) -> Leads:
    """The same ways, walked from where they lead to where they begin."""
    back: dict[str, set[str]] = {}
    for start, targets in leads.items():
        for target in targets:
            back.setdefault(target, set()).add(start)
    return back


def _reachable(leads: Leads, starts: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(leads.get(here, ()))
    return reached
