"""The list of scenarios, kept between starts, so that opening the app reads one small file instead of all of them."""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from trainer import __version__
from trainer.core.errors import Problem
from trainer.core.person import Look
from trainer.core.scene import Channel
from trainer.core.summary import Summary


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario and its file, named from the folder of scenarios."""

    file: str
    summary: Summary


@dataclass(frozen=True, slots=True)
class Index:
    """What was found in a folder of scenarios, in the order in which people see it."""

    state: Mapping[str, str]
    """For each file what changes when it does."""
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def read_index(path: Path, state: Mapping[str, str]) -> Index | None:
    """The kept index, or None where there is none, it cannot be read, or the files are no longer in that state."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["version"] != __version__ or data["state"] != state:
            return None
        entries = tuple(Entry(entry["file"], _summary(entry["summary"])) for entry in data["entries"])
        return Index(state, entries, tuple(Problem(**problem) for problem in data["problems"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_index(path: Path, index: Index) -> None:
    """Keep the index. Where that is not possible, the next start takes a moment longer and nothing else happens."""
    data = {"version": __version__, **asdict(index)}
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(data), "utf-8")


def _summary(data: dict[str, Any]) -> Summary:
    return Summary(**{**data, "channel": Channel(data["channel"]), "look": Look(**data["look"])})
