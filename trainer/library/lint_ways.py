"""The ways through a scenario: those that lead nowhere, never end, or lead to a place that nothing else leads to."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from trainer.core.errors import Problem
from trainer.core.play.play import following
from trainer.core.scenario import EXIT, Beat, Scenario
from trainer.library.reading import did_you_mean

Complain = Callable[..., Problem]
"""Makes the problem at a path of the document, from what is wrong and a hint."""
Leads = Mapping[str, Collection[str]]
"""For each place of a scenario the places that it may lead to."""


def dead_ends(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """Every fault at which a play would stop. Without any, each way through the scenario has an end."""
    yield from _dead_beats(say, scenario)
    yield from _dead_moments(say, scenario)


def loose_ends(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """What is never played: turns and moments that nothing leads to, and those hidden behind another of their name."""
    turns, moments = scenario.beats, scenario.moments
    yield from _loose(say, ("beats", "turn"), [turn.id for turn in turns], _from_beats(scenario))
    yield from _loose(say, ("moments", "moment"), [moment.id for moment in moments], _from_moments(scenario))


def _loose(say: Complain, names: tuple[str, str], ids: Sequence[str], leads: Leads) -> Iterator[Problem]:
    """Where a way leads nowhere, what it was meant to lead to is not told as well."""
    where, kind = names
    reached = _reachable(leads, ids[:1])
    astray = not reached <= {*ids, EXIT}
    seen: set[str] = set()
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


def _dead_beats(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    targets = [*(beat.id for beat in scenario.beats), EXIT]
    if not scenario.beats:
        yield say(("beats",), "there is no turn to listen to")
    leads = _from_beats(scenario)
    ending = _reachable(_turned_round(leads), [EXIT])
    lost = set(leads) - ending
    for number, beat in enumerate(scenario.beats):
        at = ("beats", number)
        if beat.to:
            yield from unknown(say, (*at, "to"), beat.to, targets)
        for reply_number, reply in enumerate(beat.replies):
            yield from unknown(say, (*at, "replies", reply_number, "to"), reply.to, targets)
        if beat.id in lost and leads[beat.id] <= leads.keys():
            yield say(at, f"from the turn “{beat.id}” no exit can be reached", f"let a way lead to {EXIT}")


def _dead_moments(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    ids = [moment.id for moment in scenario.moments]
    if not ids:
        yield say(("moments",), "there is no moment to leave at")
    leads = _from_moments(scenario)
    ending = _reachable(_turned_round(leads), [EXIT])
    for number, moment in enumerate(scenario.moments):
        at = ("moments", number)
        if not moment.reactions:
            yield say((*at, "reactions"), "some exits would have no answer", "end the list with a reaction for all")
        elif moment.id not in ending and leads[moment.id] <= leads.keys():
            yield say(at, f"from the moment “{moment.id}” the scene never ends", "give it a reaction without “to”")
        for reaction_number, reaction in enumerate(moment.reactions):
            if reaction.to:
                yield from unknown(say, (*at, "reactions", reaction_number, "to"), reaction.to, ids)


def _from_beats(scenario: Scenario) -> Mapping[str, set[str]]:
    """Of two turns of one name, a play knows the first."""
    return {beat.id: _after(scenario, beat) for beat in reversed(scenario.beats)}


def _after(scenario: Scenario, beat: Beat) -> set[str]:
    return {reply.to for reply in beat.replies} or {following(scenario, beat)}


def _from_moments(scenario: Scenario) -> Mapping[str, set[str]]:
    return {moment.id: {reaction.to or EXIT for reaction in moment.reactions} for moment in reversed(scenario.moments)}


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
