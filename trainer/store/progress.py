"""The log with all that Progress asks of it: sums for the charts, and exits that are looked for."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from trainer.core.day_tally import DayTally
from trainer.core.practice.exit_kind import ExitKind
from trainer.core.progress_log import (
    EVERYTHING,
    DayCount,
    Found,
    Narrowed,
    PredictionTally,
    RecallTally,
    Wanted,
)
from trainer.core.rubric import Mark
from trainer.store import sums
from trainer.store.attempts import ATTEMPTS, SqliteAttemptLog
from trainer.store.searching import search


class SqliteProgress(SqliteAttemptLog):
    """Fulfils ProgressLog as well. Apart from the log alone, since every start needs that."""

    def find(self, wanted: Wanted, before: datetime | None = None) -> Found:
        numbers, go_on = search(self._database, wanted, before)
        return Found(self.judged(self._database.read(_OF_NUMBERS, (json.dumps(numbers),))), go_on)

    def judged_otherwise(self, version: str) -> Sequence[str]:
        return [row[0] for row in self._database.read_plainly(_JUDGED_OTHERWISE, (version,))]

    def days(self, narrowed: Narrowed = EVERYTHING) -> Sequence[DayTally]:
        return [_day_tally(row) for row in self._database.read_plainly(_DAYS, _bounds(narrowed))]

    def families(self, narrowed: Narrowed = EVERYTHING) -> Mapping[str, tuple[int, int]]:
        found = self._database.read_plainly(_FAMILIES, _bounds(narrowed))
        return {family: (attempts, grades) for family, attempts, grades in found}

    def family_days(self, narrowed: Narrowed = EVERYTHING) -> Mapping[str, Sequence[DayCount]]:
        days: defaultdict[str, list[DayCount]] = defaultdict(list)
        for family, *count in self._database.read_plainly(_FAMILY_DAYS, _bounds(narrowed)):
            days[family].append(DayCount(*count))
        return days

    def recalls(self, narrowed: Narrowed = EVERYTHING) -> Sequence[RecallTally]:
        return [RecallTally(*row) for row in self._database.read_plainly(_RECALLS, _bounds(narrowed))]

    def predictions(self, narrowed: Narrowed = EVERYTHING) -> Sequence[PredictionTally]:
        return [PredictionTally(*row) for row in self._database.read_plainly(_PREDICTIONS, _bounds(narrowed))]


def _bounds(narrowed: Narrowed) -> Mapping[str, str]:
    since = narrowed.since.isoformat() if narrowed.since else ""
    return {"way": narrowed.way or sums.ALL, "family": narrowed.family or sums.ALL, "since": since}


def _day_tally(row: Sequence[Any]) -> DayTally:
    """The tally of a row of `_DAYS`, whose columns stand in the order of `sums.COUNTED`."""
    kinds = {kind: count for kind, count in zip(_ALL_KINDS, row[_KINDS], strict=True) if count}
    marks = {mark: count for mark, count in zip(_ALL_MARKS, row[_EARNED], strict=True) if count}
    return DayTally(row[0], row[1], row[2], marks, tuple(row[_GRADES]), kinds)


_GRADES, _KINDS, _EARNED = (
    slice(1 + sums.COUNTED.index(names[0]), 2 + sums.COUNTED.index(names[-1]))
    for names in (sums.GRADES, sums.KINDS, sums.MARKS)
)
"""Where a row of `_DAYS` has its grades, kinds and marks."""

_ALL_KINDS, _ALL_MARKS = tuple(ExitKind), tuple(Mark)

_DAYS = f"""
SELECT day, {", ".join(sums.COUNTED)} FROM practice_sums
WHERE way = :way AND family = :family AND day >= :since ORDER BY day
"""  # noqa: S608 - our own names

_FAMILIES = """
SELECT family, sum(attempts), sum(grades) FROM practice_sums
WHERE way = :way AND family <> '' AND (:family = '' OR family = :family) AND day >= :since
GROUP BY family ORDER BY family
"""

_FAMILY_DAYS = """
SELECT family, day, attempts, grades FROM practice_sums
WHERE way = :way AND family <> '' AND (:family = '' OR family = :family) AND day >= :since
ORDER BY family, day
"""

_RECALLS = "SELECT day, asked, right FROM recall_sums WHERE family = :family AND day >= :since ORDER BY day"

_PREDICTIONS = """
SELECT day, felt, hard, compared, taken, turned_out, better FROM prediction_sums
WHERE family = :family AND day >= :since ORDER BY day
"""

_OF_NUMBERS = ATTEMPTS + "WHERE attempts.number IN (SELECT value FROM json_each(?)) ORDER BY given DESC"  # noqa: S608

_JUDGED_OTHERWISE = """
SELECT id FROM attempts
WHERE reaction IS NOT NULL AND ? <> (
    SELECT judge_version FROM judgements
    WHERE attempt = attempts.number AND NOT recount ORDER BY number DESC LIMIT 1
)
ORDER BY given DESC
"""
