"""Reading the temperaments: what partners say and feel where the author of a scene wrote nothing."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from trainer.core.errors import ContentError, Problem
from trainer.core.leaving import When
from trainer.core.temperament import HOLDS_ON, Temperament
from trainer.library.reading import Document, check, did_you_mean, parse
from trainer.paths import ASSETS

FOLDER = ASSETS / "temperaments"


@cache
def load_temperaments(folder: Path = FOLDER) -> Mapping[str, Temperament]:
    """All temperaments by their id. Raises ContentError with every fault of every file."""
    problems: list[Problem] = []
    found: dict[str, Temperament] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            document = parse(path.read_text("utf-8"), path.name)
            one = check(document, Temperament)
        except ContentError as error:
            problems += error.problems
            continue
        problems += _faults(document, one, path.stem)
        found[one.id] = one
    if problems:
        raise ContentError(tuple(problems))
    return found


def temperament(name: str) -> Temperament:
    """The temperament of that name; the even one where there is none, which the linter tells."""
    known = load_temperaments()
    return known.get(name) or known["even"]


def _faults(document: Document, one: Temperament, stem: str) -> Sequence[Problem]:
    faults = []
    if one.id != stem:
        faults.append(document.problem(("id",), f"the id “{one.id}” is not the file’s name"))
    if not one.reactions or one.reactions[-1].when != When() or one.reactions[-1].to:
        hint = "end the list with a reaction without “when” and “to”"
        faults.append(document.problem(("reactions",), "some exits would have no answer", hint))
    for number, reaction in enumerate(one.reactions):
        if reaction.to not in ("", HOLDS_ON):
            what = f"a temperament knows no moment “{reaction.to}”"
            faults.append(document.problem(("reactions", number, "to"), what, did_you_mean(reaction.to, [HOLDS_ON])))
    empty = (key for key in ("holds", "cuts_in", "glad_too") if not getattr(one, key))
    return [*faults, *(document.problem((key,), "there must be at least one") for key in empty)]
