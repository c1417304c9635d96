"""The tables of step 4: what is due, what was feared and thought, events and what remains of them, letters."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from trainer.store import skills, sums

if TYPE_CHECKING:
    from sqlite_utils import Database as Schema

REPLAYED = 50
"""How many attempts of each family the step looks at."""


def practice_that_sticks(schema: "Schema") -> None:
    """All tables of the step."""
    _skills(schema)
    _thoughts(schema)
    _events(schema)
    _after_an_event(schema)
    _letters(schema)
    _more_sums(schema)


def _skills(schema: "Schema") -> None:
    """A mark within a family of scenes, as the spacing sees it; `before` is how it stood before its last attempt.

    Filled from the newest attempts of each family: to replay them all would hold up the start.
    """
    card = {"tries": int, "last": str, "due": str, "effort": int, "stability": float, "difficulty": float}
    _table(schema, "skills", {"family": str, "mark": str}, {**card, "attempt": int, "before": str})
    skills.rebuild(schema.conn, newest_of_a_family=REPLAYED)


def _thoughts(schema: "Schema") -> None:
    """What the player expected of an exit and what came of it (0 to 100, null where passed over); why it would work.

    An own line carries the id of its attempt; it was kept by hand, or, where it is off, is not to be shown.
    """
    said = {"hard": int, "taken": int, "turned_out": int, "surprise": int}
    columns = {"attempt": int, **said}
    schema.table("predictions").create(
        columns, pk="attempt", not_null={"attempt"}, foreign_keys=[("attempt", "attempts", "number")], strict=True
    )
    whys = {"attempt": int, "text": str, "at": str}
    schema.table("whys").create(
        whys, pk="attempt", not_null=set(whys), foreign_keys=[("attempt", "attempts", "number")], strict=True
    )
    about = {"family": str, "scenario": str, "title": str, "line": str, "grade": int}
    lines = {"id": str, **about, "kept": str, "off": int}
    schema.table("own_lines").create(lines, pk="id", not_null=set(lines), strict=True)


def _events(schema: "Schema") -> None:
    about = {"name": str, "kind": str, "starts": str, "place": str, "worry": str, "worry_words": str, "goal": int}
    events = {"id": str, **about, "people": str, "feared": int, "warmed_up": str}
    schema.table("events").create(events, pk="id", not_null=set(events) - {"feared", "warmed_up"}, strict=True)
    plans = {"id": str, "event": str, "cue": str, "line": str, "scenario": str, "rehearsed": str}
    schema.table("plans").create(
        plans, pk="id", not_null=set(plans) - {"rehearsed"}, foreign_keys=[("event", "events", "id")], strict=True
    )
    schema.execute("CREATE INDEX plans_of ON plans (event)")


def _after_an_event(schema: "Schema") -> None:
    """An empty `event` is none: these outlive the event that they came from. `told`: what else was called to mind."""
    tally = {"event": str, "people": int}
    schema.table("tallies").create(tally, pk="event", not_null=set(tally), strict=True)
    exits = {"id": str, "at": str, "whom": str, "how": str, "event": str, "felt": int, "taken": int, "words": str}
    schema.table("logged_exits").create(exits, pk="id", not_null=set(exits) - {"felt", "taken"}, strict=True)
    schema.execute("CREATE INDEX logged_exits_at ON logged_exits (at)")
    schema.execute("CREATE INDEX logged_exits_of ON logged_exits (event)")
    when = {"made": str, "whom": str, "what": str, "kind": str, "due": str, "event": str}
    promises = {"id": str, **when, "kept": str, "let_go": str, "reminded": str}
    schema.table("promises").create(
        promises, pk="id", not_null=set(promises) - {"kept", "let_go", "reminded"}, strict=True
    )
    schema.execute("CREATE INDEX promises_open ON promises (due) WHERE kept IS NULL AND let_go IS NULL")
    schema.execute("CREATE INDEX promises_made ON promises (made)")
    _table(schema, "told", {"what": str}, {"at": str})


def _letters(schema: "Schema") -> None:
    """What is not decided, `frame` and its like, is empty; `closed` is null while somebody waits."""
    templates = {"id": str, "title": str, "situation": str, "body": str, "made": str, "looked_over": str, "frame": str}
    schema.table("templates").create(templates, pk="id", not_null=set(templates), strict=True)
    about = {"whom": str, "about": str, "channel": str, "came": str, "stakes": str, "outcome": str, "frame": str}
    waiting = {"id": str, **about, "closed": str}
    schema.table("waiting").create(waiting, pk="id", not_null=set(waiting) - {"closed"}, strict=True)


def _more_sums(schema: "Schema") -> None:
    """Sums by the player's day, by way and family too, kept in the same transaction as what they count."""
    for name in ("day_mark_sums", "family_sums"):  # what they said stands in the new sums, too
        schema.table(name).drop()
    sums.create(schema.conn)


def _table(schema: "Schema", name: str, key: Mapping[str, type], values: Mapping[str, type]) -> None:
    columns = {**key, **values}
    schema.table(name).create(columns, pk=tuple(key), not_null=set(columns), strict=True)
