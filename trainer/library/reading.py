"""YAML text to a checked value: every problem at once, each with its line, its column and a hint."""

import difflib
from collections.abc import Callable, Hashable
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from trainer.core.errors import ContentError, Problem

try:
    from yaml import CBaseLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML built without its C parser
    from yaml import BaseLoader as _Loader  # type: ignore[assignment]

T = TypeVar("T")
Path = tuple[Hashable, ...]
"""Keys and list positions that lead to a value: ("beats", 2, "says")."""

MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Document:
    """Plain data read from a file, with the place of every value in it."""

    file: str
    data: Any
    places: dict[Path, tuple[int, int]]

    def problem(self, path: Path, what: str, hint: str = "") -> Problem:
        """A problem at the value of that path, or at the nearest value around it."""
        while path and path not in self.places:
            path = path[:-1]
        return Problem(self.file, *self.places.get(path, (1, 1)), what, hint)


def parse(text: str, file: str) -> Document:
    """YAML text as plain data. Every scalar is kept as text, so that `no` stays a word; the checks convert it.

    Raises ContentError for broken YAML, aliases, duplicate keys and nesting deeper than MAX_DEPTH.
    """
    places: dict[Path, tuple[int, int]] = {}
    problems: list[Problem] = []
    try:
        _refuse_aliases(text)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise ContentError((Problem(file, *place, error.problem or "this is not YAML"),)) from error
    except yaml.YAMLError as error:
        raise ContentError((Problem(file, 1, 1, f"this is not YAML: {error}".splitlines()[0]),)) from error
    if node is None:
        raise ContentError((Problem(file, 1, 1, "the file is empty"),))

    def plain(at: yaml.Node, path: Path) -> Any:
        places[path] = (at.start_mark.line + 1, at.start_mark.column + 1)
        if len(path) > MAX_DEPTH:
            problems.append(Problem(file, *places[path], f"nested deeper than {MAX_DEPTH} levels"))
            return None
        if isinstance(at, yaml.SequenceNode):
            return [plain(item, (*path, number)) for number, item in enumerate(at.value)]
        if isinstance(at, yaml.MappingNode):
            return _mapping(at, path, plain, lambda spot, what: problems.append(Problem(file, *spot, what)))
        return at.value

    data = plain(node, ())
    if problems:
        raise ContentError(tuple(problems))
    return Document(file, data, places)


def _refuse_aliases(text: str) -> None:
    """Anchors and aliases have no use here and can make a small file huge."""
    for token in yaml.scan(text, Loader=_Loader):
        if isinstance(token, yaml.AliasToken | yaml.AnchorToken):
            raise yaml.MarkedYAMLError(
                problem="anchors and aliases (& and *) are not used here; write the text out, or quote it",
                problem_mark=token.start_mark,
            )


def _mapping(
    node: yaml.MappingNode,
    path: Path,
    plain: Callable[[yaml.Node, Path], Any],
    complain: Callable[[tuple[int, int], str], None],
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        spot = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        if not isinstance(key_node, yaml.ScalarNode):
            complain(spot, "a key must be a plain word")
        elif key_node.value in result:
            complain(spot, f"“{key_node.value}” stands here twice")
        else:
            result[key_node.value] = plain(value_node, (*path, key_node.value))
    return result


def check(document: Document, kind: type[T]) -> T:
    """The document as a value of that dataclass. Raises ContentError with every fault found."""
    try:
        value: T = adapter(kind).validate_python(document.data)
    except ValidationError as error:
        raise ContentError(tuple(_problem(document, kind, details) for details in error.errors())) from None
    return value


@cache
def adapter(kind: Hashable) -> TypeAdapter[Any]:
    """The checker of a dataclass; building one takes some milliseconds, so each is kept."""
    return TypeAdapter(kind)


def _problem(document: Document, kind: type, details: Any) -> Problem:
    path: Path = tuple(details["loc"])
    name = str(path[-1]) if path else "the file"
    match details["type"]:
        case "missing" | "missing_argument":
            return document.problem(path, f"“{name}” is missing here")
        case "unexpected_keyword_argument" | "extra_forbidden":
            return document.problem(path, f"unknown key “{name}”", did_you_mean(name, known_keys(kind, path[:-1])))
        case "enum" | "literal_error":
            allowed = details["ctx"]["expected"]
            said = str(details["input"])
            near = did_you_mean(said, [word.strip("' ") for word in allowed.replace(" or ", ",").split(",")])
            return document.problem(path, f"“{said}” is not known for “{name}”", near or f"one of {allowed}")
    return document.problem(path, f"“{name}”: {details['msg']}")


def did_you_mean(word: str, known: list[str]) -> str:
    """“did you mean “x”?” for the nearest known word; empty where none is near."""
    near = difflib.get_close_matches(word, known, 1)
    return f"did you mean “{near[0]}”?" if near else ""


def known_keys(kind: Any, path: Path) -> list[str]:
    """The keys that the dataclass at this path of `kind` has."""
    for step in path:
        if isinstance(step, str) and is_dataclass(kind):
            kind = next((field.type for field in fields(kind) if field.name == step), None)
        kind = next((part for part in getattr(kind, "__args__", ()) if part not in (Ellipsis, type(None))), kind)
    return [field.name for field in fields(kind)] if is_dataclass(kind) else []
