"""What the author of a scenario would want mended: names, looks, facts never told, texts empty or too long."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from trainer.core.errors import Problem
from trainer.core.play.holding import MOST_HOLDS
from trainer.core.scenario import Scenario
from trainer.core.talk import ALWAYS, MOST, Needs
from trainer.library.lint_hints import hint_problems
from trainer.library.lint_moments import moment_problems
from trainer.library.lint_ways import Complain, dead_ends, loose_ends, unknown
from trainer.library.reading import Document, did_you_mean
from trainer.library.temperaments import load_temperaments

SPEAKABLE_WORDS = 60
"""A turn longer than this is a speech."""
READABLE_WORDS = 150
"""The same in writing: a message longer than this is a letter."""
LEVELS = range(1, 6)
VARIANTS = range(1, 7)
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def shape_problems(path: Path, document: Document, scenario: Scenario, places: Path) -> Iterator[Problem]:
    """Every fault in the shape of one scenario."""
    say = document.problem
    yield from _head(path, say, scenario)
    yield from _drawn(say, scenario, places)
    yield from dead_ends(say, scenario)
    yield from loose_ends(say, scenario)
    yield from _texts(say, scenario)
    yield from _turns(say, scenario)
    yield from _facts(say, scenario)
    yield from _rule(say, scenario)
    yield from _behind(say, scenario)
    yield from hint_problems(say, scenario.voice, [*(text for _, text in _spoken(scenario)), *scenario.cuts_in])
    for number, moment in enumerate(scenario.moments):
        yield from moment_problems(say, ("moments", number), moment)


def _behind(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """What stands behind the author's words: the temperament, how they hold on, and the listening check."""
    yield from unknown(say, ("temperament",), scenario.temperament, sorted(load_temperaments()))
    if scenario.holds and not scenario.holding:
        yield say(("holds",), "there is no moment at which they could hold on", "give the scene one at stage: pushback")
    for number, foil in enumerate(scenario.foils):
        if foil in scenario.scene.partner.said:
            yield say(("foils", number), "they do tell this", "a foil is near to a fact, and not so")
    noted = {note for beat in scenario.beats for reply in beat.replies for note in reply.notes}
    for at, needs in _needs(scenario):
        if not _can_hold(needs):
            yield say((*at, "needs"), "this can never hold", "warmth and patience are 0 to 10, stickiness 1 to 5")
        for word in {*needs.notes, *needs.without} - noted:
            yield say((*at, "needs"), f"nothing notes “{word}”", did_you_mean(word, sorted(noted)))
    for number, beat in enumerate(scenario.beats):
        if beat.replies and all(reply.needs != ALWAYS for reply in beat.replies):
            yield say(("beats", number, "replies"), "it could be that none can be given", "let one need nothing")


def _can_hold(needs: Needs) -> bool:
    ranges = (
        (needs.warmth_from, needs.warmth_to, MOST),
        (needs.patience_from, needs.patience_to, MOST),
        (needs.stickiness_from, needs.stickiness_to, max(MOST_HOLDS)),
    )
    return all(least <= most and least <= highest for least, most, highest in ranges)


def _needs(scenario: Scenario) -> Iterator[tuple[tuple[object, ...], Needs]]:
    for number, beat in enumerate(scenario.beats):
        yield ("beats", number), beat.needs
        for reply_number, reply in enumerate(beat.replies):
            yield ("beats", number, "replies", reply_number), reply.needs
    for number, moment in enumerate(scenario.moments):
        for reaction_number, reaction in enumerate(moment.reactions):
            yield ("moments", number, "reactions", reaction_number, "when"), reaction.when.needs
    for number, hold in enumerate(scenario.holds):
        yield ("holds", number), hold.needs


def _head(path: Path, say: Complain, scenario: Scenario) -> Iterator[Problem]:
    if not ID.fullmatch(scenario.id):
        yield say(("id",), f"“{scenario.id}” is no id", "small letters, figures and hyphens: cornered-by-the-coats")
    elif path.name != f"{scenario.id}.yaml":
        yield say(("id",), f"the id “{scenario.id}” is not the file’s name", f"name the file {scenario.id}.yaml")
    if scenario.level not in LEVELS:
        yield say(("level",), f"level {scenario.level} is not known", "1 (easy to leave) to 5 (hard)")
    if scenario.version < 1:
        yield say(("version",), "versions are counted from 1")
    if scenario.voice.variant not in VARIANTS:
        yield say(("voice", "variant"), f"there is no variant {scenario.voice.variant}", "1 to 6")
    if scenario.minutes < 1:
        yield say(("minutes",), "a scene takes at least a minute")


def _drawn(say: Complain, scenario: Scenario, places: Path) -> Iterator[Problem]:
    drawings = sorted(path.stem for path in places.glob("*.svg"))
    yield from unknown(say, ("place", "drawing"), scenario.place.drawing, drawings)
    look = scenario.look
    yield from unknown(say, ("look", "head"), look.head, _parts()["head"])
    for part, chosen in (("facial_hair", look.facial_hair), ("accessories", look.accessories)):
        if chosen:
            yield from unknown(say, ("look", part), chosen, _parts()[part])
    for part, colour in (("skin", look.skin), ("clothing", look.clothing), ("hair", look.hair)):
        if not COLOUR.fullmatch(colour):
            yield say(("look", part), f"“{colour}” is no colour", 'write it as "#edb98a", between quotation marks')


@cache
def _parts() -> Mapping[str, Sequence[str]]:
    """What the Open Peeps style can draw."""
    components = json.loads(files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8"))["components"]
    names = {"head": "head", "facial_hair": "facialHair", "accessories": "accessories"}
    return {ours: list(components[theirs]["variants"]) for ours, theirs in names.items()}


def _texts(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """Texts that are empty or too long to say."""
    for at, text in _shown(scenario):
        if not text.strip():
            yield say(at, "there are no words here")
    most = READABLE_WORDS if scenario.scene.in_writing else SPEAKABLE_WORDS
    for at, text in _spoken(scenario):
        words = len(text.split())
        if words > most:
            yield say(at, f"{words} words are too long to listen to", f"at most {most}; make two turns of it")


Placed = tuple[tuple[object, ...], str]
"""A text and its path in the document."""


def _shown(scenario: Scenario) -> Iterator[Placed]:
    """Everything that somebody reads, hears or says."""
    for key in ("title", "family", "summary"):
        yield (key,), getattr(scenario, key)
    yield ("place", "event"), scenario.place.event
    yield ("scene", "partner", "name"), scenario.scene.partner.name
    for key in ("truths", "intends"):
        yield from ((("scene", key, number), text) for number, text in enumerate(getattr(scenario.scene, key)))
    for key in ("situation", "aim"):
        yield ("brief", key), getattr(scenario.brief, key)
    for number, beat in enumerate(scenario.beats):
        for reply_number, reply in enumerate(beat.replies):
            yield ("beats", number, "replies", reply_number, "says"), reply.says
    for number, moment in enumerate(scenario.moments):
        for exit_number, offered in enumerate(moment.exits):
            yield ("moments", number, "exits", exit_number, "line"), offered.line
        for mark, phrase in moment.phrases.items():
            yield ("moments", number, "phrases", mark.value), phrase
        if moment.stay:
            yield ("moments", number, "stay", "says"), moment.stay.says
            yield ("moments", number, "stay", "why"), moment.stay.why
    yield from ((("foils", number), foil) for number, foil in enumerate(scenario.foils))
    yield from _spoken(scenario)


def _spoken(scenario: Scenario) -> Iterator[Placed]:
    """What the partner says."""
    for number, beat in enumerate(scenario.beats):
        yield ("beats", number, "says"), beat.says
    for number, moment in enumerate(scenario.moments):
        at = ("moments", number)
        for reaction_number, reaction in enumerate(moment.reactions):
            yield from _worded((*at, "reactions", reaction_number), reaction.says, reaction.or_says)
        if moment.later:
            yield (*at, "later", "says"), moment.later.says
    for number, hold in enumerate(scenario.holds):
        yield from _worded(("holds", number), hold.says, hold.or_says)


def _worded(at: tuple[object, ...], says: str, or_says: Sequence[str]) -> Iterator[Placed]:
    yield (*at, "says"), says
    yield from (((*at, "or_says", number), words) for number, words in enumerate(or_says))


def _turns(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    said = scenario.scene.partner.said
    for number, beat in enumerate(scenario.beats):
        if beat.replies and beat.to:
            yield say(("beats", number, "to"), "a turn with replies goes where they lead", "leave this “to” out")
        for fact_number, fact in enumerate(beat.tells):
            if fact not in said:
                at = ("beats", number, "tells", fact_number)
                near = did_you_mean(fact, list(said)) or "it must stand in scene.partner.said, word for word"
                yield say(at, f"“{fact}” is no fact of the scene", near)


def _facts(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    told = {fact for beat in scenario.beats for fact in beat.tells}
    for number, fact in enumerate(scenario.scene.partner.said):
        if fact not in told:
            at = ("scene", "partner", "said", number)
            yield say(at, "this fact is never told", "add it to the “tells” of a turn")


def _rule(say: Complain, scenario: Scenario) -> Iterator[Problem]:
    """The rule of the day must show in what is offered: earned by a line, or broken by one."""
    mark = scenario.brief.rule.mark
    offered = {mark for moment in scenario.moments for line in moment.exits for mark in line.marks}
    if scenario.moments and mark not in offered:
        yield say(("brief", "rule", "mark"), f"no offered exit earns {mark.value}", "let one of them show the rule")
