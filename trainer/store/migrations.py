"""The numbered steps that bring a file to this version's tables; each is one transaction, recorded inside it.

sqlite-utils is imported only when a step has to run: its import takes longer than all else that opening a file does.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from trainer.store.connection import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database as Schema

APPLICATION_ID = 0x47457869
"""“GExi”, in the file's header: tells our files from those of other programs."""

Step = Callable[["Schema"], None]


def version(connection: sqlite3.Connection) -> int:
    """The number of the last step that the file has seen; 0 for a new file."""
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] | None = None) -> None:
    """Run the steps that the file has not seen. A step that fails leaves the file as the one before left it.

    Foreign keys must be off, so that a step may rebuild a table that others refer to; they are checked at its end.
    """
    steps = STEPS if steps is None else steps
    if version(connection) >= len(steps):
        return
    from sqlite_utils import Database as Schema  # noqa: PLC0415 - 0.1 s that only a first start needs

    schema = Schema(connection, execute_plugins=False)
    for number, step in enumerate(steps, start=1):
        with transaction(connection):
            if version(connection) < number:  # asked inside: another program may just have done it
                step(schema)
                _refuse_loose_ends(connection, number)
                connection.execute(f"PRAGMA user_version = {number}")


def _refuse_loose_ends(connection: sqlite3.Connection, number: int) -> None:
    loose = connection.execute("PRAGMA foreign_key_check").fetchone()
    if loose is not None:
        raise sqlite3.IntegrityError(f"step {number} leaves a row of “{loose[0]}” without its “{loose[2]}”")


def _first_tables(schema: "Schema") -> None:
    _attempts(schema)
    _judgements(schema)
    _sums(schema)
    _player(schema)
    schema.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _attempts(schema: "Schema") -> None:
    scenes = {"number": int, "hash": str, "json": str}
    schema.table("scenes").create(scenes, pk="number", not_null=set(scenes), strict=True)
    schema.table("scenes").create_index(["hash"], "scene_hash", unique=True)

    played = {"id": str, "run": str, "scenario": str, "scenario_version": int, "title": str}
    at = {"family": str, "moment": str, "scene": int}
    said = {"line": str, "way": str, "choice": int, "began": str, "given": str, "day": str}
    attempts = {"number": int, **played, **at, **said, "reaction": str}
    schema.table("attempts").create(
        attempts,
        pk="number",
        not_null=set(attempts) - {"choice", "reaction"},
        foreign_keys=[("scene", "scenes", "number")],
        strict=True,
    )
    schema.table("attempts").create_index(["id"], "attempt_id", unique=True)
    schema.execute("CREATE INDEX attempts_unjudged ON attempts (given) WHERE reaction IS NULL")
    schema.execute("CREATE INDEX attempts_newest ON attempts (given) WHERE reaction IS NOT NULL")
    schema.execute("CREATE INDEX attempts_newest_of ON attempts (scenario, given) WHERE reaction IS NOT NULL")


def _judgements(schema: "Schema") -> None:
    judgements = {"number": int, "attempt": int, "judge_version": str, "grade": int, "score": int, "recount": int}
    schema.table("judgements").create(
        judgements,
        pk="number",
        not_null=set(judgements),
        foreign_keys=[("attempt", "attempts", "number")],
        strict=True,
    )
    schema.table("judgements").create_index(["attempt"], "judgements_of")

    evidence = {"number": int, "judgement": int, "mark": str, "starts": int, "ends": int, "why": str}
    schema.table("evidence").create(
        evidence,
        pk="number",
        not_null=set(evidence),
        foreign_keys=[("judgement", "judgements", "number")],
        strict=True,
    )
    schema.table("evidence").create_index(["judgement"], "evidence_of")

    disputes = {"attempt": int, "mark": str, "note": str, "at": str}
    schema.table("disputes").create(
        disputes,
        pk=("attempt", "mark"),
        not_null=set(disputes),
        foreign_keys=[("attempt", "attempts", "number")],
        strict=True,
    )


def _sums(schema: "Schema") -> None:
    sums = {"attempts": int, "grades": int}
    _keyed(schema, "day_sums", {"day": str}, sums)
    _keyed(schema, "family_sums", {"family": str}, sums)
    _keyed(schema, "day_mark_sums", {"day": str, "mark": str}, {"attempts": int})


def _player(schema: "Schema") -> None:
    _keyed(schema, "drafts", {"scenario": str, "moment": str}, {"text": str})
    _keyed(schema, "settings", {"key": str}, {"value": str})


def _keyed(schema: "Schema", name: str, key: Mapping[str, type], values: Mapping[str, type]) -> None:
    columns = {**key, **values}
    schema.table(name).create(columns, pk=tuple(key), not_null=set(columns), strict=True)


def _doubts_and_answers(schema: "Schema") -> None:
    """A judge may be unsure: words carry their chance, marks in doubt stand apart, the player's answers are kept."""
    schema.execute("ALTER TABLE evidence ADD COLUMN chance REAL NOT NULL DEFAULT 1")
    schema.execute("ALTER TABLE evidence ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0")
    answers = {"attempt": int, "mark": str, "holds": int, "at": str}
    schema.table("answers").create(
        answers,
        pk=("attempt", "mark"),
        not_null=set(answers),
        foreign_keys=[("attempt", "attempts", "number")],
        strict=True,
    )


def _sittings_and_recalls(schema: "Schema") -> None:
    """A scene that was left in the middle can be gone on with; answers to the listening check are kept."""
    _keyed(schema, "sittings", {"scenario": str}, {"run": str, "play": str})
    asked = {"number": int, "run": str, "scenario": str, "family": str, "told": str, "chosen": str}
    recalls = {**asked, "at": str, "day": str}
    schema.table("recalls").create(recalls, pk="number", not_null=set(recalls), strict=True)
    schema.execute("CREATE INDEX attempts_of_run ON attempts (run)")


def _practice_that_sticks(schema: "Schema") -> None:
    from trainer.store.practice_tables import practice_that_sticks  # noqa: PLC0415 - only for files from before it

    practice_that_sticks(schema)


STEPS: tuple[Step, ...] = (_first_tables, _doubts_and_answers, _sittings_and_recalls, _practice_that_sticks)
CURRENT = len(STEPS)
"""The version of the file that this program reads and writes."""
