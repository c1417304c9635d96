"""If-then plans: where one can be rehearsed, and whether a line that was said is the plan's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from trainer.core.attempt import JudgedAttempt
from trainer.core.events import Event, Plan
from trainer.core.practice.fitting import ranked
from trainer.core.summary import Summary

ALIKE = 0.8
"""How like the plan's words must be to what was said, from 0 to 1."""

_FAMILIES: Mapping[str, tuple[str, ...]] = {
    r"\b(come|comes|coming|tag|tags|follow|follows|join|joins) (along|with|me|after)\b": ("tag-along", "cornered"),
    r"\b(on and on|keeps? talking|does not stop|doesn.t stop|long story|stories)\b": ("talker", "cornered"),
    r"\b(alone|by (her|him|them)sel(f|ves)|phone)\b": ("alone-with-a-phone", "quiet-one"),
    r"\b(card|brochure|sell|sells|offer|offers)\b": ("kind-no-use",),
    r"\b(mail|message|messages|writes?|inbox)\b": ("introduction", "direct-message"),
    r"\b(circle|group)\b": ("small-group", "leaving-a-pair"),
    r"\b(boss|speaker|director|professor)\b": ("important-person",),
    r"\b(table|dinner|course|dessert)\b": ("dinner-table",),
    r"\b(host|door|coat|coats)\b": ("early-late", "cornered"),
    r"\b(call|screen|camera|meeting)\b": ("video-call",),
}
"""What a cue speaks of, and the families in which that happens."""


def scene_for(plan: Plan, event: Event, scenes: Sequence[Summary]) -> Summary | None:
    """A scene to rehearse the plan in: one where its cue may come up, else the best for the event."""
    wanted = _families_of(plan.cue)
    order = ranked(event, scenes)
    spoken_of = [scene for family in wanted for scene in order if scene.family == family]
    return next(iter((*spoken_of, *order)), None)


def rehearses(plan: Plan, line: str) -> bool:
    """Whether the line says what the plan says: the same words, or nearly, with others around them."""
    planned, said = _words(plan.line), _words(line)
    if not planned:
        return False
    whole = f" {' '.join(planned)} " in f" {' '.join(said)} "
    return whole or SequenceMatcher(None, planned, said).ratio() >= ALIKE


def rehearsed(plan: Plan, newest: Sequence[JudgedAttempt]) -> Plan:
    """The plan, ready where its words were said in a scene; `newest` are the player's newest attempts."""
    said = next((one.attempt for one in newest if rehearses(plan, one.attempt.line)), None)
    if plan.ready or said is None:
        return plan
    return replace(plan, scenario=said.scenario, rehearsed=said.given)


def changed(plan: Plan, cue: str, line: str) -> Plan:
    """The plan in other words; one that says something else than was rehearsed is no longer ready."""
    same = _words(plan.line) == _words(line)
    written = replace(plan, cue=cue, line=line)
    return written if same else replace(written, scenario="", rehearsed=None)


def _families_of(cue: str) -> list[str]:
    found = [
        family for sign, families in _FAMILIES.items() if re.search(sign, cue, re.IGNORECASE) for family in families
    ]
    return list(dict.fromkeys(found))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace("’", "").replace("'", "").casefold())
