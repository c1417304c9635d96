"""Looking for attempts by what they are: a stretch of the past at a time, so that no search reads a million lines."""

from collections.abc import Sequence
from datetime import UTC, datetime

from trainer.core.progress_log import Wanted
from trainer.store.database import Database
from trainer.store.moments import moment_text

STRETCH = 20_000
"""How many attempts one search looks through at most."""
PAGE = 100
"""How many it finds at most."""

_END_OF_TIME = datetime.max.replace(tzinfo=UTC)


def search(database: Database, wanted: Wanted, before: datetime | None) -> tuple[Sequence[int], datetime | None]:
    """The numbers of the attempts that were found, and before which moment to look further; None at the end."""
    start = moment_text(before or _END_OF_TIME)
    found = database.read(_SEARCH, {**_values(wanted), "before": start, "stretch": STRETCH, "page": PAGE})
    numbers = [row["number"] for row in found]
    if len(found) == PAGE:
        return numbers, datetime.fromisoformat(found[-1]["given"])
    (end,) = database.read(_END, {"before": start, "stretch": STRETCH})
    since = wanted.narrowed.since
    is_last = end["looked_at"] < STRETCH or (since is not None and end["day"] < since.isoformat())
    return numbers, None if is_last else datetime.fromisoformat(end["given"])


def _values(wanted: Wanted) -> dict[str, str | int | None]:
    narrowed = wanted.narrowed
    plain = wanted.words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return {
        "family": narrowed.family,
        "way": narrowed.way,
        "since": narrowed.since.isoformat() if narrowed.since else "",
        "grade": wanted.grade,
        "mark": wanted.mark,
        "like": f"%{plain}%",
    }


_STRETCH = """
    SELECT * FROM attempts WHERE reaction IS NOT NULL AND given < :before ORDER BY given DESC LIMIT :stretch
"""

_SEARCH = f"""
SELECT number, given FROM ({_STRETCH}) AS tried
WHERE day >= :since AND (:family IS NULL OR family = :family) AND (:way IS NULL OR way = :way)
    AND (:like = '%%' OR line LIKE :like ESCAPE '\\' OR title LIKE :like ESCAPE '\\')
    AND (:grade IS NULL OR :grade = (
        SELECT grade FROM judgements WHERE attempt = tried.number ORDER BY number DESC LIMIT 1
    ))
    AND (:mark IS NULL OR EXISTS (
        SELECT 1 FROM evidence WHERE mark = :mark AND NOT doubt
            AND judgement = (SELECT max(number) FROM judgements WHERE attempt = tried.number)
    ))
ORDER BY given DESC LIMIT :page
"""  # noqa: S608 - our own words

_END = f"SELECT count(*) AS looked_at, min(given) AS given, min(day) AS day FROM ({_STRETCH})"  # noqa: S608
