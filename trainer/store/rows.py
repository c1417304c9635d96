"""Between the core's values and rows: what a column holds, and how values come back from it."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from trainer.core.attempt import Answer, Attempt, Dispute, JudgedAttempt, Way
from trainer.core.judgement import Evidence, Judgement
from trainer.core.rubric import Mark
from trainer.store.moments import moment_text
from trainer.store.scenes import kept, scene_of

Rows = Sequence[sqlite3.Row]


def attempt_values(attempt: Attempt) -> Mapping[str, str | int | None]:
    """The attempt's columns, but for its scene and its day."""
    return {
        "id": attempt.id,
        "run": attempt.run,
        "scenario": attempt.scenario,
        "scenario_version": attempt.scenario_version,
        "title": kept(attempt.title),
        "family": attempt.family,
        "moment": attempt.moment,
        "line": kept(attempt.line),
        "way": attempt.way.value,
        "choice": attempt.choice,
        "began": moment_text(attempt.began),
        "given": moment_text(attempt.given),
    }


def attempt_of(row: sqlite3.Row) -> Attempt:
    """The attempt of a row that carries its scene as `json`."""
    return Attempt(
        id=row["id"],
        run=row["run"],
        scenario=row["scenario"],
        scenario_version=row["scenario_version"],
        title=row["title"],
        family=row["family"],
        moment=row["moment"],
        scene=scene_of(row["json"]),
        line=row["line"],
        way=Way(row["way"]),
        choice=row["choice"],
        began=datetime.fromisoformat(row["began"]),
        given=datetime.fromisoformat(row["given"]),
    )


def refuse_misfit(line: str, judgement: Judgement) -> None:
    """Raises ValueError for a judgement that quotes another line, or whose marks and evidence disagree."""
    if kept(judgement.line) != line:
        raise ValueError("the judgement is of another line than the attempt")
    if {item.mark for item in judgement.evidence} != set(judgement.marks):
        raise ValueError("every mark needs its evidence, and all evidence its mark")


def judged_of(
    row: sqlite3.Row, judgements: Rows, evidence: Mapping[int, Rows], disputes: Rows, answers: Rows
) -> JudgedAttempt:
    """A judged attempt: the newest judgement of the judge's stands, and the newest of all where it is a recount."""
    attempt = attempt_of(row)
    newest = judgements[-1]
    stands = next(one for one in reversed(judgements) if not one["recount"])
    return JudgedAttempt(
        attempt,
        _judgement(attempt.line, stands, evidence),
        row["reaction"],
        disputes=tuple(Dispute(Mark(one["mark"]), one["note"], datetime.fromisoformat(one["at"])) for one in disputes),
        answers=tuple(
            Answer(Mark(one["mark"]), bool(one["holds"]), datetime.fromisoformat(one["at"])) for one in answers
        ),
        recount=_judgement(attempt.line, newest, evidence) if newest["recount"] else None,
    )


def _judgement(line: str, row: sqlite3.Row, evidence: Mapping[int, Rows]) -> Judgement:
    told = _evidence(one for one in evidence[row["number"]] if not one["doubt"])
    doubts = _evidence(one for one in evidence[row["number"]] if one["doubt"])
    earned = {item.mark for item in told}
    marks = tuple(mark for mark in Mark if mark in earned)
    return Judgement(line, marks, told, row["grade"], row["score"], row["judge_version"], doubts)


def _evidence(rows: Iterable[sqlite3.Row]) -> tuple[Evidence, ...]:
    return tuple(Evidence(Mark(one["mark"]), one["starts"], one["ends"], one["why"], one["chance"]) for one in rows)


def grouped(rows: Rows, column: str) -> Mapping[int, Rows]:
    """The rows by the number in that column, in their order; a number without rows has an empty list."""
    groups: defaultdict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in rows:
        groups[row[column]].append(row)
    return groups
