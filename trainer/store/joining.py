"""Two records of one thing, from two machines, made into one: whichever comes first, the outcome is the same.

What one side does not know is taken from the other, nothing that was said is lost, and where both say something else,
the newer or the fuller one stands.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from trainer.core.judge.grade import answered, without
from trainer.core.judgement import Evidence, Judgement
from trainer.core.rubric import Mark
from trainer.store.scenes import scene_of
from trainer.store.shape import Table

Record = dict[str, Any]

WHEN = {
    **dict.fromkeys(("disputes", "answers", "whys", "told"), "at"),
    "own_lines": "kept",
    "templates": "looked_over",
}
"""The column that says which of two rows is the newer one, where there is one."""

SAID = ("judgements", "disputes", "answers")
"""The parts of an attempt that hang together: the last judgement follows from all of them."""


def join_rows(table: Table, one: Record, other: Record) -> Record:
    """Two rows with the same key: the newer or fuller one, with what it leaves empty filled from the other."""
    low, high = sorted((one, other), key=lambda row: _rank(table, row))
    return {name: low[name] if high[name] is None else high[name] for name in table.columns}


def _rank(table: Table, row: Record) -> tuple[Any, ...]:
    values = [row[name] for name in table.columns]
    when = row[WHEN[table.name]] if table.name in WHEN else ""
    length = sum(len(value) for value in values if isinstance(value, str))
    return (when, sum(value is not None for value in values), length, _text(values))


def join_attempts(table: Table, one: Record, other: Record, scene: str) -> Record:
    """Two records of one attempt, with all that was said of it on either machine; `scene` is its scene as text."""
    joined = {name: one[name] for name in table.columns}
    joined["reaction"] = max(one["reaction"], other["reaction"], key=lambda said: (said is not None, said or ""))
    for part in table.parts:
        rows, more = one.get(part.name, []), other.get(part.name, [])
        if both := _history(rows, more) if part.name == "judgements" else _keyed(part, rows, more):
            joined[part.name] = both
    if not (_said_alike(joined, one) or _said_alike(joined, other)):
        joined["judgements"] = [*joined["judgements"], *_recount(joined, scene)]
    return joined


def _said_alike(one: Record, other: Record) -> bool:
    return all(one.get(part, []) == other.get(part, []) for part in SAID)


def _keyed(table: Table, one: Sequence[Record], other: Sequence[Record]) -> list[Record]:
    """Rows of which each has its own key."""

    def key(row: Record) -> tuple[Any, ...]:
        return tuple(row[name] for name in table.key)

    rows = {key(row): row for row in one}
    for row in other:
        rows[key(row)] = join_rows(table, rows[key(row)], row) if key(row) in rows else row
    return [rows[found] for found in sorted(rows)]


# Judgements


def _history(one: Sequence[Record], other: Sequence[Record]) -> list[Record]:
    """All that was judged on either machine; where neither knows all that the other does, the newest version last."""
    if (longer := _longer(one, other)) is not None:
        return longer
    groups, more = _groups(one), _groups(other)
    order = _longer(list(groups), list(more))
    if order is None:
        order = sorted({*groups, *more}, key=_version)
    history: list[Record] = []
    for own in order:
        history.append(json.loads(own))
        history.extend(map(json.loads, _recounts(groups.get(own, []), more.get(own, []))))
    return history


def _groups(history: Sequence[Record]) -> Mapping[str, list[str]]:
    """Each judgement of a judge's, as text, with its recounts."""
    groups: dict[str, list[str]] = {}
    group: list[str] = []
    for row in history:
        if not row["recount"]:
            group = groups.setdefault(_text(row), [])
        else:
            group.append(_text(row))
    return groups


def _recounts(one: Sequence[str], other: Sequence[str]) -> Sequence[str]:
    longer = _longer(one, other)
    return sorted({*one, *other}) if longer is None else longer


def _version(own: str) -> tuple[Any, ...]:
    """Sorts judgements by their version, of which the numbers count as such."""
    version = json.loads(own)["judge_version"]
    return ([(part.isdigit(), int(part) if part.isdecimal() else 0, part) for part in re.split(r"(\d+)", version)], own)


def _longer(one: Sequence[Any], other: Sequence[Any]) -> list[Any] | None:
    """The one that has all of the other in its order; None where neither has."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return list(long) if all(row in rest for row in short) else None


def _recount(attempt: Record, scene: str) -> list[Record]:
    """The row that counts after the judgements by what the player said of them; none where the last one does."""
    history = attempt["judgements"]
    own = next(row for row in reversed(history) if not row["recount"])
    counted = _counted(_judgement(attempt["line"], own), attempt, scene)
    row = {name: value for name, value in own.items() if name != "evidence"} | _row(counted) | {"recount": 1}
    last = history[-1]
    return [] if row | {"recount": last["recount"]} == last else [row]


def _counted(judgement: Judgement, attempt: Record, scene: str) -> Judgement:
    """As the rehearsal counts: with the doubts that hold, then without the marks that do not."""
    answers, disputes = attempt.get("answers", []), attempt.get("disputes", [])
    holding = {Mark(one["mark"]) for one in answers if one["holds"]}
    denied = {Mark(one["mark"]) for one in answers if not one["holds"]}
    wrong = {Mark(one["mark"]) for one in disputes} | denied
    judgement = answered(judgement, holding, denied, scene_of(scene))
    if wrong.intersection(judgement.marks):
        judgement = without(judgement, wrong, scene_of(scene))
    return judgement


def _judgement(line: str, row: Record) -> Judgement:
    evidence = row.get("evidence", [])
    told, doubts = (
        tuple(
            Evidence(Mark(one["mark"]), one["starts"], one["ends"], one["why"], one["chance"])
            for one in evidence
            if bool(one["doubt"]) is doubt
        )
        for doubt in (False, True)
    )
    earned = {one.mark for one in told}
    marks = tuple(mark for mark in Mark if mark in earned)
    return Judgement(line, marks, told, row["grade"], row["score"], row["judge_version"], doubts)


def _row(judgement: Judgement) -> Record:
    evidence = [
        {"mark": e.mark.value, "starts": e.start, "ends": e.end, "why": e.why, "chance": e.chance, "doubt": doubt}
        for doubt, rows in enumerate((judgement.evidence, judgement.doubts))
        for e in rows
    ]
    return {"grade": judgement.grade, "score": judgement.score, **({"evidence": evidence} if evidence else {})}


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True)
