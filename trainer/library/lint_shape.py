"""What is wrong with how a scenario is put together: ids, turns that lead nowhere, facts never told, texts too long."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from trainer.core.errors import Problem
from trainer.core.play.play import following
from trainer.core.scenario import EXIT, Beat, Reaction, Scenario, When
from trainer.library.reading import Document, did_you_mean

SPEAKABLE_WORDS = 60
"""A turn longer than this is a speech."""
LEVELS = range(1, 6)
GRADES = range(1, 6)
FEWEST_EXITS = 2
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

Complain = Callable[..., Problem]


def shape_problems(path: Path, document: Document, scenario: Scenario, places: Path) -> Iterator[Problem]:
    """Every fault in the shape of one scenario."""
    say = document.problem
    yield from _head(path, say, scenario)
    yield from _drawn(say, scenario, places)
    yield from _beats(say, scenario)
    yield from _facts(say, scenario)
    yield from _moments(say, scenario)


def _head(path: Path, say: Complain, scenario: Scenario) -> Iterator[Problem]:
    if not ID.fullmatch(scenario.id):
        yield say(("id",), f"“{scenario.id}” is no id", "small letters, figures and hyphens: cornered-by-the-coats")
    elif path.stem != scenario.id:
        yield say(("id",), f"the id “{scenario.id}” is not the file’s name", f"name the file {scenario.id}.yaml")
    if scenario.level not in LEVELS:
        yield say(("level",), f"level {scenario.level} is not known", "1 (easy to leave) to 5 (hard)")
    if scenario.version < 1:
        yield say(("version",), "versions are counted from 1")
    if scenario.minutes < 1:
        yield say(("minutes",), "a scene takes at least a minute")


def _drawn(say: Complain, scenario: Scenario, places: Path) -> Iterator[Problem]:
    drawings = sorted(path.stem for path in places.glob("*.svg"))
    yield from _unknown(say, ("place", "drawing"), scenario.place.drawing, drawings)
    look = scenario.look
    yield from _unknown(say, ("look", "head"), look.head, _parts()["head"])
    for part, chosen in (("facial_hair", look.facial_hair), ("accessories", look.accessories)):
        if chosen:
            yield from _unknown(say, ("look", part), chosen, _parts()[part])
    for part, colour in (("skin", look.skin), ("clothing", look.clothing), ("hair", look.hair)):
        if not COLOUR.fullmatch(colour):
            yield say(("look", part), f"“{colour}” is no colour", 'write it as "#edb98a", between quotation marks')


@cache
def _parts() -> Mapping[str, Collection[str]]:
    """What the Open Peeps style can draw."""
    components = json.loads(files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8"))["components"]
    names = {"head": "head", "facial_hair": "facialHair", "accessories": "accessories"}
    return {ours: list(components[theirs]["variants"]) for ours, theirs in names.items()}


def _beats(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    ids = [beat.id for beat in scenario.beats]
    yield from _repeated(say, "beats", ids)
    if not ids:
        yield say(("beats",), "there is no turn to listen to")
    for number, beat in enumerate(scenario.beats):
        at = ("beats", number)
        if beat.id == EXIT:
            yield say((*at, "id"), f"“{EXIT}” is the way out and no turn’s id")
        if beat.replies and beat.to:
            yield say((*at, "to"), "a turn with replies goes where they lead", "leave this “to” out")
        if beat.to:
            yield from _unknown(say, (*at, "to"), beat.to, [*ids, EXIT])
        for reply_number, reply in enumerate(beat.replies):
            yield from _unknown(say, (*at, "replies", reply_number, "to"), reply.to, [*ids, EXIT])
        yield from _too_long(say, (*at, "says"), beat.says)
    yield from _ways(say, scenario)


def _ways(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """Turns that no answer leads to, and turns from which no exit can be reached."""
    leads = {beat.id: _next(scenario, beat) for beat in scenario.beats}
    reached = _reachable(leads, [beat.id for beat in scenario.beats[:1]])
    for number, beat in enumerate(scenario.beats):
        if beat.id not in reached:
            yield say(("beats", number), f"nothing leads to the turn “{beat.id}”")
        elif EXIT not in _reachable(leads, [beat.id]):
            yield say(
                ("beats", number), f"from the turn “{beat.id}” no exit can be reached", f"let a way lead to {EXIT}"
            )


def _next(scenario: Scenario, beat: Beat) -> Collection[str]:
    return {reply.to for reply in beat.replies} or {following(scenario, beat)}


def _reachable(leads: Mapping[str, Collection[str]], starts: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(leads.get(here, ()))
    return reached


def _facts(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    said = scenario.scene.partner.said
    told = {fact for beat in scenario.beats for fact in beat.tells}
    for number, beat in enumerate(scenario.beats):
        for fact_number, fact in enumerate(beat.tells):
            if fact not in said:
                at = ("beats", number, "tells", fact_number)
                near = did_you_mean(fact, list(said)) or "it must stand in scene.partner.said, word for word"
                yield say(at, f"“{fact}” is no fact of the scene", near)
    for number, fact in enumerate(said):
        if fact not in told:
            yield say(
                ("scene", "partner", "said", number), "this fact is never told", "add it to the “tells” of a turn"
            )


def _moments(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    ids = [moment.id for moment in scenario.moments]
    yield from _repeated(say, "moments", ids)
    if not ids:
        yield say(("moments",), "there is no moment to leave at")
        return
    for number, moment in enumerate(scenario.moments):
        at = ("moments", number)
        if len(moment.exits) < FEWEST_EXITS:
            yield say((*at, "exits"), "offer at least two exits, of different quality")
        for exit_number, offered in enumerate(moment.exits):
            if offered.grade not in GRADES:
                yield say((*at, "exits", exit_number, "grade"), f"there is no grade {offered.grade}", "1 to 5")
        for mark in moment.phrases:
            if mark.fails:
                yield say((*at, "phrases", mark.value), f"“{mark}” is nothing that a better line is made of")
        yield from _reactions(say, at, moment.reactions, ids)
    leads = {moment.id: {reaction.to for reaction in moment.reactions} for moment in scenario.moments}
    reached = _reachable(leads, ids[:1])
    for number, moment in enumerate(scenario.moments):
        if moment.id not in reached:
            yield say(("moments", number), f"no reaction leads to the moment “{moment.id}”")


def _reactions(
    say: Complain, at: tuple[str, int], reactions: tuple[Reaction, ...], moments: Collection[str]
) -> Iterator[Problem]:
    if not reactions or reactions[-1].when != When():
        hint = "end the list with a reaction without “when”"
        yield say((*at, "reactions"), "some exits would have no answer", hint)
    seen: list[When] = []
    for number, reaction in enumerate(reactions):
        here = (*at, "reactions", number)
        if reaction.when in seen or When() in seen:
            yield say(here, "this reaction can never happen", "one before it answers the same exits")
        seen.append(reaction.when)
        if reaction.when.grade_from > reaction.when.grade_to:
            yield say((*here, "when"), "no grade lies between these two")
        if reaction.to:
            yield from _unknown(say, (*here, "to"), reaction.to, moments)
        yield from _too_long(say, (*here, "says"), reaction.says)


def _unknown(say: Complain, at: tuple[object, ...], word: str, known: Collection[str]) -> Iterator[Problem]:
    if word not in known:
        hint = did_you_mean(word, list(known)) or f"there are: {', '.join(list(known)[:12])}"
        yield say(at, f"there is no “{word}”", hint)


def _repeated(say: Complain, where: str, ids: list[str]) -> Iterator[Problem]:
    for number, one in enumerate(ids):
        if one in ids[:number]:
            yield say((where, number, "id"), f"the id “{one}” stands here twice")


def _too_long(say: Complain, at: tuple[object, ...], text: str) -> Iterator[Problem]:
    words = len(text.split())
    if words > SPEAKABLE_WORDS:
        yield say(at, f"{words} words are too long to listen to", f"at most {SPEAKABLE_WORDS}; make two turns of it")
