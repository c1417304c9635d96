"""Reading the templates that come with the program; a fault is told with its file and line."""

from dataclasses import dataclass
from pathlib import Path

from trainer.core.content import PLAIN
from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.letters import Starter
from trainer.core.practice.blanks import key_of, names
from trainer.library.reading import Document, check, did_you_mean, parse
from trainer.paths import ASSETS

FILE = ASSETS / "templates" / "starters.yaml"


@dataclass(frozen=True, slots=True)
class _File:
    """What the file holds."""

    __pydantic_config__ = PLAIN

    templates: tuple[Starter, ...]


def load_starters(path: Path = FILE) -> tuple[Starter, ...]:
    """The templates in the file's order. Raises ContentError with every fault, TrainerError where there is no file."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise TrainerError(f"“{path}” cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise ContentError((Problem(path.name, 1, 1, "this is not a text in UTF-8"),)) from error
    document = parse(text, path.name)
    found = check(document, _File).templates
    if problems := [*_taken_ids(document, found), *_misfits(document, found)]:
        raise ContentError(tuple(problems))
    return found


def _taken_ids(document: Document, found: tuple[Starter, ...]) -> list[Problem]:
    ids = [one.id for one in found]
    return [
        document.problem(("templates", number, "id"), f"the id “{one}” is taken")
        for number, one in enumerate(ids)
        if one in ids[:number]
    ]


def _misfits(document: Document, found: tuple[Starter, ...]) -> list[Problem]:
    """Samples that do not fill their template, or fill what it does not have."""
    problems = []
    for number, one in enumerate(found):
        place = ("templates", number, "sample", "blanks")
        asked, given = {key_of(name): name for name in names(one.body)}, {key_of(name) for name in one.sample.blanks}
        missing = asked.keys() - given
        problems += [document.problem(place, f"the blank “{asked[key]}” has no sample") for key in missing]
        for name in (name for name in one.sample.blanks if key_of(name) not in asked):
            hint = did_you_mean(name, list(asked.values()))
            problems.append(document.problem((*place, name), f"the template has no blank “{name}”", hint))
    return sorted(problems)
