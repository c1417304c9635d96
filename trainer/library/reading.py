"""YAML text to a checked value: every problem at once, each with its line, its column and a hint."""

import difflib
import re
from collections.abc import Callable, Hashable, Mapping
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

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not allow in a file, not even in quotes."""
_KEY = "[key]"
"""Where the checks put a fault of a mapping's key: after the key itself."""
_BELONGS: Mapping[str, str] = {
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "dataclass_type": "keys with values",
    "dict_type": "keys with values",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "mapping_type": "keys with values",
    "string_type": "a text",
    "tuple_type": "a list",
}
"""What was expected, by the kind of the fault."""


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


def parse(text: str, file: str, most: int | None = None) -> Document:
    """YAML text as plain data. Every scalar is kept as text, so that `no` stays a word; the checks convert it.

    Raises ContentError for broken YAML, control characters, anchors and aliases, duplicate keys, nesting deeper
    than MAX_DEPTH and, where `most` is given, for more values than that.
    """
    if unprintable := _UNPRINTABLE.search(text):
        raise ContentError((_unprintable(unprintable, file),))
    builder = _Builder(file, most)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        builder.complain(mark, error.problem or "this is not YAML")
    except yaml.YAMLError as error:
        builder.complain(None, f"this is not YAML: {error}".splitlines()[0])
    except _RefusedError:
        pass  # the builder has complained
    if builder.problems:
        raise ContentError(tuple(builder.problems))
    if not builder.places:
        raise ContentError((Problem(file, 1, 1, "the file is empty"),))
    return Document(file, builder.data, builder.places)


def _unprintable(found: re.Match[str], file: str) -> Problem:
    """The character by its number, as it cannot be seen."""
    before = found.string[: found.start()]
    column = found.start() - before.rfind("\n")
    what = f"the character U+{ord(found[0]):04X} cannot stand in a file"
    return Problem(file, before.count("\n") + 1, column, what, "take it out, or write it as words")


class _RefusedError(Exception):
    """Reading on would do harm or make no sense."""


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being filled."""

    into: list[Any] | dict[str, Any]
    path: Path
    key: str | None = None
    key_mark: Any = None


class _Builder:
    """Makes plain data of the parser's events, so that nothing is built that would be refused afterwards."""

    def __init__(self, file: str, most: int | None = None) -> None:
        self.data: Any = None
        self.places: dict[Path, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self._file = file
        self._most = most
        self._open: list[_Open] = []

    def take(self, event: yaml.Event) -> None:
        """Take the next event. Raises _RefusedError, after complaining, where reading must stop."""
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self._refuse(event, "anchors and aliases (& and *) are not used here", "write the text out, or quote it")
        if self._most and len(self.places) > self._most:
            self._refuse(event, f"there are more than {self._most} values in this file")
        match event:
            case yaml.ScalarEvent():
                self._put(event.value, event)
            case yaml.SequenceStartEvent():
                self._begin([], event)
            case yaml.MappingStartEvent():
                self._begin({}, event)
            case yaml.CollectionEndEvent():
                self._open.pop()
            case yaml.DocumentStartEvent() if self.places:
                self._refuse(event, "a second document begins here", "a file holds one")

    def complain(self, mark: Any, what: str, hint: str = "") -> None:
        """Note a problem at a mark of the parser's."""
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        self.problems.append(Problem(self._file, line, column, what, hint))

    def _refuse(self, event: yaml.Event, what: str, hint: str = "") -> None:
        self.complain(event.start_mark, what, hint)
        raise _RefusedError

    def _begin(self, into: list[Any] | dict[str, Any], event: yaml.Event) -> None:
        if self._open and isinstance(self._open[-1].into, dict) and self._open[-1].key is None:
            self._refuse(event, "a key must be a plain word")
        if len(self._open) >= MAX_DEPTH:
            self._refuse(event, f"nested deeper than {MAX_DEPTH} levels")
        self._open.append(_Open(into, self._put(into, event)))

    def _put(self, value: Any, event: yaml.Event) -> Path:
        """Put a value where it belongs; its path."""
        if not self._open:
            self.data = value
            return self._placed((), event.start_mark)
        top = self._open[-1]
        if isinstance(top.into, list):
            top.into.append(value)
            return self._placed((*top.path, len(top.into) - 1), event.start_mark)
        if top.key is None:
            if value in top.into:
                self.complain(event.start_mark, f"“{value}” stands here twice")
            top.key, top.key_mark = value, event.start_mark
            return top.path
        key, top.key = top.key, None
        top.into[key] = value
        return self._placed((*top.path, key), top.key_mark)

    def _placed(self, path: Path, mark: Any) -> Path:
        self.places[path] = (mark.line + 1, mark.column + 1)
        return path


def check(document: Document, kind: type[T]) -> T:
    """The document as a value of that dataclass. Raises ContentError with every fault found."""
    try:
        value: T = adapter(kind).validate_python(document.data)
    except ValidationError as error:
        raise ContentError(tuple(_problem(document, kind, details) for details in error.errors())) from None
    return value


adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)
"""The checker of a dataclass; building one takes some milliseconds, so each is kept."""


def _problem(document: Document, kind: type, details: Any) -> Problem:
    path: Path = tuple(details["loc"])
    name = _key_of(path)
    match details["type"]:
        case "missing" | "missing_argument":
            return document.problem(path, f"“{name}” is missing here")
        case "unexpected_keyword_argument" | "extra_forbidden":
            return document.problem(path, f"unknown key “{name}”", did_you_mean(name, known_keys(kind, path[:-1])))
        case "enum" | "literal_error":
            known = [word.strip("' ") for word in details["ctx"]["expected"].replace(" or ", ",").split(",")]
            said = str(details["input"])
            hint = did_you_mean(said, known) or f"one of {', '.join(known)}"
            return document.problem(path, f"“{said}” is not known for “{name}”", hint)
        case kind_of_fault if kind_of_fault in _BELONGS:
            return document.problem(path, f"“{name}”: {_BELONGS[kind_of_fault]} must stand here")
    return document.problem(path, f"“{name}”: {details['msg']}")


def _key_of(path: Path) -> str:
    """The key that a value stands under; for what stands in a list or is a key itself, the key of the whole."""
    path = path[:-2] if path[-1:] == (_KEY,) else path
    return next((step for step in reversed(path) if isinstance(step, str)), "the file")


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
