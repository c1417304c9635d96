"""Counts what was practised, and when it is due, in the player's file in the same transaction as the attempt.

A skill's row carries how it stood `before` its last attempt, so that a correction of that attempt counts anew from
there. A correction of an older attempt moves no date: what was practised since has overtaken it.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from trainer.core.attempt import Way
from trainer.core.judgement import Evidence, Judgement
from trainer.core.practice.skills import Skill
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.store.practice_book import SKILL_COLUMNS, Row, skill_of
from trainer.store.scenes import scene_of

NOT_KEPT, NONE_BEFORE = "", "null"
"""What stands in `before` where nothing is known of it, and where there was nothing yet."""


class _Exit(NamedTuple):
    """An attempt with the judgement that counts, as far as skills are concerned."""

    number: int
    family: str
    day: date
    scene: Scene
    chosen: bool
    drill: bool
    judgement: Judgement


@dataclass(slots=True)
class _Kept:
    """A skill with what is kept beside it."""

    skill: Skill
    attempt: int
    """The last that practised it."""
    before: str


def count(connection: sqlite3.Connection, attempt: int, *, first: bool = False) -> None:
    """Count the attempt of that number for its skills by its newest judgement, and no longer by those before.

    `first` is for the first judgement of an attempt: it moves every skill that it is about, whatever the clock says.
    """
    (one,) = _exits(connection.execute(_EXIT, (attempt,)))
    kept = _family(connection, one.family)
    for mark, found in list(kept.items()):
        if found.attempt == attempt and found.before != NOT_KEPT:
            _put_back(connection, kept, mark)
    overtaken = () if first else [mark for mark, found in kept.items() if _is_later(found, one)]
    _practise(kept, one, overtaken)
    connection.executemany(_KEEP, (_values(found) for found in kept.values() if found.attempt == attempt))


def rebuild(connection: sqlite3.Connection, newest_of_a_family: int | None = None) -> None:
    """Make all skills anew from the attempts, the oldest first: after an import, and for a file from before skills.

    Ten thousand attempts take some seconds. `newest_of_a_family` looks at no more of each family than that: what came
    long before moves no date by more than a day or two.
    """
    connection.execute("DELETE FROM skills")
    families: dict[str, dict[Mark, _Kept]] = {}
    limit = -1 if newest_of_a_family is None else newest_of_a_family
    for one in _exits(connection.execute(_ALL_EXITS, {"limit": limit})):
        _practise(families.setdefault(one.family, {}), one)
    for kept in families.values():
        connection.executemany(_KEEP, (_values(found) for found in kept.values()))


def _is_later(kept: _Kept, one: _Exit) -> bool:
    """Whether the skill was practised after this exit, or by it, with nothing known of how it stood before."""
    return (kept.skill.last, kept.attempt) >= (one.day, one.number)


def _practise(kept: dict[Mark, _Kept], one: _Exit, overtaken: Collection[Mark] = ()) -> None:
    """Let the exit move the skills of its family, but for those that were overtaken."""
    from trainer.core.practice.spacing import practised, spaced  # noqa: PLC0415 - its library is not for the start

    slipped = [mark for mark in kept if mark.fails]
    went = practised(one.judgement, one.scene, slipped, chosen=one.chosen, drill=one.drill)
    for mark, effort in went.items():
        if mark in overtaken:
            continue
        found = kept.get(mark)
        before = found.skill if found else None
        text = json.dumps([*_plain(found.skill), found.attempt]) if found else NONE_BEFORE
        kept[mark] = _Kept(spaced(before, one.family, mark, effort, one.day), one.number, text)


def _put_back(connection: sqlite3.Connection, kept: dict[Mark, _Kept], mark: Mark) -> None:
    """Let the skill be as it stood before its last attempt."""
    found = kept.pop(mark)
    if found.before == NONE_BEFORE:
        connection.execute("DELETE FROM skills WHERE family = ? AND mark = ?", (found.skill.family, mark.value))
        return
    *values, attempt = json.loads(found.before)
    kept[mark] = _Kept(skill_of(values), attempt, NOT_KEPT)
    connection.execute(_KEEP, _values(kept[mark]))


def _exits(rows: Iterable[Row]) -> Iterator[_Exit]:
    for number, family, day, way, line, reaction, scene, grade, marks in rows:
        earned, doubted = _marks(str(marks or ""))
        evidence = tuple(Evidence(mark, 0, 0, "") for mark in doubted)
        judgement = Judgement(str(line), earned, (), int(str(grade)), 0, "", evidence)
        yield _Exit(
            int(str(number)),
            str(family),
            date.fromisoformat(str(day)),
            _scene(str(scene)),
            chosen=way == Way.CHOSEN,
            drill=not reaction,  # nobody answers in a drill
            judgement=judgement,
        )


def _marks(told: str) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The marks that were earned, and those in doubt, of a text such as “thanks:0,untrue:1”."""
    pairs = {tuple(one.split(":")) for one in told.split(",") if one}
    earned, doubted = ({name for name, doubt in pairs if doubt == which} for which in ("0", "1"))
    return tuple(mark for mark in Mark if mark in earned), tuple(mark for mark in Mark if mark in doubted)


@lru_cache(maxsize=64)
def _scene(text: str) -> Scene:
    return scene_of(text)


def _family(connection: sqlite3.Connection, family: str) -> dict[Mark, _Kept]:
    found = connection.execute(f"SELECT {SKILL_COLUMNS}, attempt, before FROM skills WHERE family = ?", (family,))  # noqa: S608
    return {skill.mark: _Kept(skill, attempt, before) for *row, attempt, before in found for skill in (skill_of(row),)}


def _plain(skill: Skill) -> tuple[object, ...]:
    """The skill's columns, in their order."""
    return (
        skill.family,
        skill.mark.value,
        skill.tries,
        skill.last.isoformat(),
        skill.due.isoformat(),
        int(skill.effort),
        skill.stability,
        skill.difficulty,
    )


def _values(kept: _Kept) -> tuple[object, ...]:
    return (*_plain(kept.skill), kept.attempt, kept.before)


_KEEP = f"INSERT OR REPLACE INTO skills ({SKILL_COLUMNS}, attempt, before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608

_NEWEST_JUDGEMENT = "(SELECT max(number) FROM judgements WHERE attempt = attempts.number)"

_SELECT_EXITS = f"""
SELECT attempts.number, family, day, way, line, reaction, scenes.json, judgements.grade,
       (SELECT group_concat(mark || ':' || doubt) FROM evidence WHERE judgement = judgements.number)
FROM attempts JOIN scenes ON scenes.number = attempts.scene
     JOIN judgements ON judgements.number = {_NEWEST_JUDGEMENT}
"""  # noqa: S608 - our own words

_EXIT = _SELECT_EXITS + "WHERE attempts.number = ?"

_ALL_EXITS = f"""
{_SELECT_EXITS}
WHERE reaction IS NOT NULL AND (:limit < 0 OR attempts.number IN (
    SELECT number FROM (
        SELECT number, row_number() OVER (PARTITION BY family ORDER BY given DESC) AS place
        FROM attempts WHERE reaction IS NOT NULL
    ) WHERE place <= :limit
))
ORDER BY given, attempts.number
"""  # noqa: S608
