"""What is known of each scenario file, kept between starts by its content, so that a start reads none of them."""

import contextlib
import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, NamedTuple

from trainer import __version__
from trainer.core.channel import Channel
from trainer.core.errors import Problem
from trainer.core.person import Look
from trainer.core.summary import Summary


class Entry(NamedTuple):
    """A scenario file: what a list needs to know of it, or what is wrong with it."""

    file: str
    """Its name from the folder of scenarios."""
    state: str
    """Its size and the time of its last change: while they stay, the file is not opened."""
    digest: str
    """The hash of its content: while it stays, the file is not read."""
    summary: Summary | None
    problems: tuple[Problem, ...]


Entries = Mapping[str, Entry]
"""By file."""


def read_index(path: Path) -> Entries:
    """The kept entries; none where there are none, they cannot be read, or another version wrote them."""
    try:
        with _no_search_for_garbage():
            data = json.loads(path.read_text("utf-8"))
            if data["version"] != __version__:
                return {}
            return {file: _entry(file, kept) for file, kept in data["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


@contextlib.contextmanager
def _no_search_for_garbage() -> Iterator[None]:
    """Python would look again and again through ten thousand new entries, a third of the time that they take."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def write_index(path: Path, entries: Iterable[Entry]) -> None:
    """Keep the entries. Where that is not possible, the next start takes a moment longer and nothing else happens."""
    part = path.with_name(f"{path.name}.part")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(index_text(entries), "utf-8")
        part.replace(path)  # whoever reads meanwhile sees the old one whole, or the new one


def index_text(entries: Iterable[Entry]) -> str:
    """The entries as they are kept, one a line."""
    lines = (f"{json.dumps(one.file)}: {json.dumps(_data(one))}" for one in entries)
    return f'{{"version": {json.dumps(__version__)}, "files": {{\n' + ",\n".join(lines) + "\n}}\n"


def _data(entry: Entry) -> dict[str, Any]:
    """By hand: asdict, which looks at every value, would take a second for ten thousand."""
    summary = {**_fields(entry.summary), "look": _fields(entry.summary.look)} if entry.summary else None
    problems = [problem._asdict() for problem in entry.problems]
    return {"state": entry.state, "digest": entry.digest, "summary": summary, "problems": problems}


def _fields(value: Summary | Look) -> dict[str, Any]:
    return {name: getattr(value, name) for name in _NAMES[type(value)]}


_NAMES: Mapping[type, Sequence[str]] = {kind: tuple(field.name for field in fields(kind)) for kind in (Summary, Look)}


def _entry(file: str, data: Mapping[str, Any]) -> Entry:
    summary = _summary(data["summary"]) if data["summary"] else None
    problems = tuple(Problem(**problem) for problem in data["problems"])
    return Entry(file, data["state"], data["digest"], summary, problems)


def _summary(data: dict[str, Any]) -> Summary:
    data["channel"], data["look"] = _CHANNELS[data["channel"]], Look(**data["look"])
    return Summary(**data)


_CHANNELS: Mapping[str, Channel] = {channel.value: channel for channel in Channel}
