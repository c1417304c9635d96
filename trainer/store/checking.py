"""Whether a row from outside is one that this program could have written: what does not fit is said in words."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from trainer.core.attempt import Way
from trainer.core.events import EventKind, Worry
from trainer.core.life import LeftHow, PromiseKind
from trainer.core.rubric import Mark
from trainer.store.scenes import kept, scene_of, text_hash
from trainer.store.shape import Column, Table

Record = dict[str, Any]

LARGEST = 2**63
"""Whole numbers are smaller than this, and no less than its opposite."""


class Misfit(ValueError):  # noqa: N818 - it is told as a problem of a file, never as an error
    """A row that cannot be taken in. The text says what is wrong with it."""


def fitting(table: Table, row: object, at: str = "") -> Record:
    """The row with every column, in the table's order. Raises Misfit, with the place inside the row."""
    if not isinstance(row, dict):
        raise Misfit(f"{at or table.name}: is no row of a table")
    known = {*table.columns, *(part.name for part in table.parts)}
    if strangers := sorted(set(row) - known):
        raise Misfit(f"{at}{strangers[0]}: is not known here")
    fit = {name: _fitting(table.name, column, row, f"{at}{name}") for name, column in table.columns.items()}
    for part in table.parts:
        rows = row.get(part.name, [])
        if not isinstance(rows, list):
            raise Misfit(f"{at}{part.name}: is no list")
        if rows:
            fit[part.name] = [fitting(part, one, f"{at}{part.name}, ") for one in rows]
    if whole := _WHOLE.get(table.name):
        whole(fit, at)
    return fit


def _fitting(table: str, column: Column, row: Mapping[str, object], at: str) -> object:
    value = row.get(column.name, column.default)
    if value is None:
        if column.needed:
            raise Misfit(f"{at}: is missing")
        return None
    kind = "TEXT" if (table, column.name) == ("attempts", "scene") else column.kind
    if not _IS[kind](value):
        raise Misfit(f"{at}: is no {_KINDS[kind]}")
    if isinstance(value, str):
        value = kept(value)
    meaning = _MEANS.get((table, column.name)) or _MEANS.get(("", column.name))
    if meaning:
        try:
            meaning(value)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Misfit(f"{at}: has a value that is not known here") from None
    return float(value) if kind == "REAL" and isinstance(value, int) else value


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -LARGEST <= value < LARGEST


def _is_number(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, float) and math.isfinite(value))


_IS: Mapping[str, Callable[[object], bool]] = {
    "TEXT": lambda value: isinstance(value, str),
    "INTEGER": _is_whole,
    "REAL": _is_number,
}
_KINDS = {"TEXT": "text", "INTEGER": "whole number", "REAL": "number"}


def _among(numbers: range) -> Callable[[Any], object]:
    return numbers.index


def _as_moment(text: str) -> object:
    """A day or a moment; some columns are empty until there is one."""
    return text and datetime.fromisoformat(text)


def _as_moment_anywhere(text: str) -> None:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(text)


_OF_ANYTHING: Mapping[str, Callable[[Any], object]] = {
    "mark": Mark,
    **dict.fromkeys(("at", "day", "began", "given", "starts", "warmed_up", "rehearsed", "made", "due"), _as_moment),
    **dict.fromkeys(("reminded", "let_go", "looked_over", "came", "closed"), _as_moment),
}
_MEANS: Mapping[tuple[str, str], Callable[[Any], object]] = {
    **{("", name): meaning for name, meaning in _OF_ANYTHING.items()},
    ("attempts", "way"): Way,
    ("attempts", "began"): _as_moment_anywhere,
    ("attempts", "given"): _as_moment_anywhere,
    ("judgements", "grade"): _among(range(1, 6)),
    ("judgements", "score"): _among(range(101)),
    ("judgements", "recount"): _among(range(2)),
    ("evidence", "doubt"): _among(range(2)),
    ("evidence", "starts"): _among(range(LARGEST)),  # an offset here, and the beginning of an event elsewhere
    ("answers", "holds"): _among(range(2)),
    ("scenes", "json"): scene_of,
    ("events", "kind"): EventKind,
    ("events", "worry"): Worry,
    ("logged_exits", "how"): LeftHow,
    ("promises", "kind"): PromiseKind,
    ("promises", "kept"): _as_moment,
    ("own_lines", "kept"): _as_moment,
}
"""By table and column, or by column in any table: what raises where the value is none that a reader knows."""


def _whole_scene(row: Record, at: str) -> None:
    if text_hash(row["json"]) != row["hash"]:
        raise Misfit(f"{at}hash: is not that of this scene")


def _whole_attempt(row: Record, at: str) -> None:
    history = row.get("judgements", [])
    if (row["reaction"] is None) == bool(history):
        raise Misfit(f"{at}reaction: does not go with the judgements")
    if history and history[0]["recount"]:
        raise Misfit(f"{at}judgements: begin with a recount")
    if any(one["ends"] > len(row["line"]) for said in history for one in said.get("evidence", [])):
        raise Misfit(f"{at}judgements: quote more than was said")


_WHOLE: Mapping[str, Callable[[Record, str], None]] = {"scenes": _whole_scene, "attempts": _whole_attempt}
