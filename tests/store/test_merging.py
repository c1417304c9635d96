"""Taking in an export: nothing twice, nothing lost, the same whichever comes first, and all of it or nothing."""

import json
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.carried import A_ROW, everything_in, without_order
from tests.store.samples import ATTEMPTS, NOW, answer, attempt, day_of, dispute, judgement, judgements
from trainer.core.attempt import Attempt, JudgedAttempt
from trainer.core.errors import ContentError
from trainer.core.judge.grade import answered, counted, with_doubts, without
from trainer.core.judgement import Judgement
from trainer.core.rubric import Mark
from trainer.core.settings import Settings, Theme
from trainer.store import merging, skills, sums
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.carrying import Record
from trainer.store.database import Database, open_database
from trainer.store.merging import Coming
from trainer.store.settings import SqliteSettings
from trainer.store.shape import carried, is_derived

HOOKS = (sums.recount, skills.rebuild)
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@contextmanager
def opened() -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder) / "a.db", NOW).database as database:
        yield database


def coming(kept: dict[str, list[Record]]) -> list[Coming]:
    """The rows as a file would hand them over."""
    rows = json.loads(json.dumps(kept))
    return [Coming(table, row, 7) for table, several in rows.items() for row in several]


def take_in(database: Database, kept: dict[str, list[Record]], **how: bool) -> merging.Taken:
    return merging.take_in(database, coming(kept), "practice.json", hooks=HOOKS, **how)


def judge(log: SqliteAttemptLog, one: Attempt, **said: Any) -> JudgedAttempt:
    """Judge an attempt, with marks that count as the rubric does."""
    log.add_judgement(one.id, counted(judgement(one.line, **said), one.scene), "Oh.")
    judged = log.get(one.id)
    assert judged is not None
    return judged


def derived(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All that is made from the rest; which row came from which is a matter of numbers."""
    names = [row["name"] for row in database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {name: database.read_plainly(f"SELECT * FROM {name}") for name in names if is_derived(name)}
    return {name: sorted(rows) for name, rows in found.items() if name != "skills"}


def fill_every_table(database: Database) -> None:
    log = SqliteAttemptLog(database, day_of)
    log.add(attempt(1))
    log.add(attempt(2))
    judge(log, attempt(1), marks=(Mark.THANKS,), doubts=(Mark.UNTRUE,))
    said = judgement(attempt(1).line, (), 2)
    log.add_dispute("attempt-1", dispute(), said)
    log.add_answer("attempt-1", answer(holds=False), None)
    with database.write() as connection:
        tables = carried(connection)
        parts = [part for table in tables.values() for part in table.parts]
        for table in (*tables.values(), *parts):
            if connection.execute(f"SELECT 1 FROM {table.name}").fetchone() is None:
                _fill(connection, table.name)


def _fill(connection: sqlite3.Connection, table: str) -> None:
    """A row of our own, or one of each column's plainest value."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    plain = {"TEXT": "2026-03-04T19:40:00.000000+00:00", "INTEGER": 1, "REAL": 1.0}
    row = A_ROW.get(table, ())
    values = row if len(row) == len(columns) else tuple(plain[column[2]] for column in columns)
    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


# Nothing is forgotten


def test_every_table_is_carried_or_made_anew() -> None:
    with opened() as database, database.still() as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        tables = carried(connection)
        parts = {part.name for table in tables.values() for part in table.parts}
        inner = {part.name for table in tables.values() for one in table.parts for part in one.parts}
        assert {*tables, *parts, *inner} == {name for name in names if not is_derived(name)}
        assert parts == {"judgements", "disputes", "answers", "predictions", "whys"}
        assert inner == {"evidence"}
        order = list(tables)
        assert order.index("scenes") < order.index("attempts")
        assert order.index("events") < order.index("plans")


def test_every_column_of_every_table_comes_over() -> None:
    with opened() as database, opened() as other:
        fill_every_table(database)
        kept = everything_in(database)
        assert all(kept.values()), "a table without a row proves nothing"
        take_in(other, kept, settings=True)
        names = [row["name"] for row in database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in names:
            if not is_derived(name):
                rows = database.read_plainly(f"SELECT * FROM {name} ORDER BY 1, 2")
                assert other.read_plainly(f"SELECT * FROM {name} ORDER BY 1, 2") == rows, name
        assert everything_in(other) == kept
        assert other.faults() == []


# Nothing twice


def test_the_same_file_again_changes_nothing() -> None:
    with opened() as database:
        fill_every_table(database)
        kept, before = everything_in(database), database.read_plainly("SELECT * FROM judgements")
        assert not take_in(database, kept, settings=True).anything
        assert (everything_in(database), database.read_plainly("SELECT * FROM judgements")) == (kept, before)


def test_what_was_here_and_what_came_stand_side_by_side_with_all_sums() -> None:
    with opened() as here, opened() as there, opened() as whole:
        for database, numbers in ((here, (1, 2)), (there, (2, 3)), (whole, (1, 2, 3))):
            log = SqliteAttemptLog(database, day_of)
            for number in numbers:
                log.add(attempt(number))
                judge(log, attempt(number))
        taken = take_in(here, everything_in(there))
        assert (taken.exits, taken.changed) == (1, 0)
        assert derived(here) == derived(whole)
        assert [row["line"] for row in here.read("SELECT line FROM attempts")] == [attempt(n).line for n in (1, 2, 3)]


# Two machines


def both_ways(one: Database, other: Database) -> dict[str, list[Record]]:
    """What comes of both in a third, the same whichever comes first."""
    first, second = everything_in(one), everything_in(other)
    outcomes = []
    for files in ((first, second), (second, first), (first, second, first, second)):
        with opened() as third:
            for kept in files:
                take_in(third, kept)
            outcomes.append((without_order(everything_in(third)), derived(third)))
            assert third.faults() == []
    assert outcomes[0] == outcomes[1] == outcomes[2]
    return outcomes[0][0]


def copied(database: Database, other: Database) -> None:
    take_in(other, everything_in(database))


def test_an_attempt_that_was_judged_elsewhere_is_judged_here() -> None:
    with opened() as here, opened() as there:
        SqliteAttemptLog(here, day_of).add(attempt())
        copied(here, there)
        judge(SqliteAttemptLog(there, day_of), attempt())
        assert take_in(here, everything_in(there)).changed == 1
        assert SqliteAttemptLog(here, day_of).get("attempt-1") == SqliteAttemptLog(there, day_of).get("attempt-1")
        assert derived(here) == derived(there)


@pytest.mark.parametrize(("versions", "stands"), [(("9", "10"), "10"), (("3+2", "3+11"), "3+11"), (("4", "3"), "4")])
def test_the_judgement_of_the_newer_judge_stands(versions: tuple[str, str], stands: str) -> None:
    with opened() as here, opened() as there:
        for database, version in zip((here, there), versions, strict=True):
            log = SqliteAttemptLog(database, day_of)
            log.add(attempt())
            judge(log, attempt(), version=version)
        both_ways(here, there)
        take_in(here, everything_in(there))
        judged = SqliteAttemptLog(here, day_of).get("attempt-1")
        assert judged is not None
        assert judged.judgement.judge_version == stands
        assert len(here.read("SELECT * FROM judgements")) == 2, "what was judged before stays on record"


def test_what_was_said_of_a_verdict_on_either_machine_counts_together() -> None:
    line = "Thank you, Ana. My train leaves soon."
    with opened() as here, opened() as there:
        log, elsewhere = (SqliteAttemptLog(database, day_of) for database in (here, there))
        one = attempt(line=line)
        log.add(one)
        judged = judge(log, one, marks=(Mark.THANKS, Mark.NAME), doubts=(Mark.UNTRUE,))
        copied(here, there)
        log.add_dispute(one.id, dispute(Mark.NAME), without(judged.judgement, [Mark.NAME], one.scene))
        elsewhere.add_answer(one.id, answer(Mark.UNTRUE), with_doubts(judged.judgement, [Mark.UNTRUE], one.scene))
        both_ways(here, there)
        take_in(here, everything_in(there))
        found = log.get(one.id)
        assert found is not None
        assert [said.mark for said in found.disputes] == [Mark.NAME]
        assert {said.mark: said.holds for said in found.answers} == {Mark.UNTRUE: True}
        expected = without(with_doubts(judged.judgement, [Mark.UNTRUE], one.scene), [Mark.NAME], one.scene)
        assert found.counted == expected
        assert set(found.counted.marks) == {Mark.THANKS, Mark.UNTRUE}


def test_what_fits_what_was_told_is_heard_on_both_machines() -> None:
    with opened() as here, opened() as there:
        log, elsewhere = (SqliteAttemptLog(database, day_of) for database in (here, there))
        log.add(attempt())
        judged = judge(log, attempt(), marks=(Mark.THANKS, Mark.NAME), doubts=(Mark.MIX_UP,))
        copied(here, there)
        log.add_dispute("attempt-1", dispute(Mark.NAME), without(judged.judgement, [Mark.NAME], attempt().scene))
        fits = answered(judged.judgement, [], [Mark.MIX_UP], attempt().scene)
        elsewhere.add_answer("attempt-1", answer(Mark.MIX_UP, holds=False), fits)
        both_ways(here, there)
        take_in(here, everything_in(there))
        found = log.get("attempt-1")
        assert found is not None
        assert found.counted.marks == (Mark.THANKS, Mark.RECAP)


def test_the_newer_of_two_words_stands() -> None:
    with opened() as here, opened() as there:
        for database, hours, holds in ((here, 1, True), (there, 2, False)):
            log = SqliteAttemptLog(database, day_of)
            log.add(attempt())
            judged = judge(log, attempt(), doubts=(Mark.UNTRUE,))
            said = replace(answer(Mark.UNTRUE, holds=holds), at=NOW + timedelta(hours=hours))
            change = with_doubts(judged.judgement, [Mark.UNTRUE], attempt().scene) if holds else None
            log.add_answer("attempt-1", said, change)
        (found,) = both_ways(here, there)["attempts"]
        assert [said["holds"] for said in found["answers"]] == [0]
        take_in(here, everything_in(there))
        now = SqliteAttemptLog(here, day_of).get("attempt-1")
        assert now is not None
        assert Mark.UNTRUE not in now.counted.marks


def test_what_one_machine_leaves_open_is_filled_from_the_other() -> None:
    def promise(database: Database, kept: str | None, reminded: str | None) -> None:
        values = (*A_ROW["promises"][:7], kept, None, reminded)
        with database.write() as connection:
            connection.execute(f"INSERT INTO promises VALUES ({', '.join('?' * len(values))})", values)

    moment = "2026-03-06T19:00:00.000000+00:00"
    with opened() as here, opened() as there:
        promise(here, moment, None)
        promise(there, None, moment)
        (found,) = both_ways(here, there)["promises"]
        assert (found["kept"], found["reminded"]) == (moment, moment)


def test_settings_come_over_only_when_they_are_wanted() -> None:
    with opened() as here, opened() as there:
        SqliteSettings(there).save(Settings(name="Noor", theme=Theme.DARK))
        SqliteSettings(here).save(Settings(name="Kim"))
        kept = everything_in(there)
        assert not take_in(here, kept).anything
        assert SqliteSettings(here).load().name == "Kim"
        take_in(here, kept, settings=True)
        assert SqliteSettings(here).load() == Settings(name="Noor", theme=Theme.DARK)


# Whatever there is


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[Attempt, list[Judgement], list[tuple[Mark, str, bool]]]]:
    """Attempts with judgements and words about them, as any two machines may have them."""
    found = draw(st.lists(ATTEMPTS, max_size=3, unique_by=lambda one: one.id))
    said = st.lists(st.tuples(st.sampled_from(Mark), st.text("abc", max_size=3), st.booleans()), max_size=2)
    return [(one, draw(st.lists(judgements(one.line), max_size=2)), draw(said)) for one in found]


def play(database: Database, history: Iterable[tuple[Attempt, list[Judgement], list[tuple[Mark, str, bool]]]]) -> None:
    log = SqliteAttemptLog(database, day_of)
    for one, said, words in history:
        log.add(one)
        for number, verdict in enumerate(said):
            if number:
                log.rejudge(one.id, verdict, verdict)
            else:
                log.add_judgement(one.id, verdict, "Oh.")
        for mark, note, holds in words if said else ():
            now = log.get(one.id)
            assert now is not None
            if holds:
                log.add_answer(one.id, answer(mark), None)
            else:
                log.add_dispute(one.id, dispute(mark, note), without(now.counted, [mark], one.scene))


@SLOW
@given(history=histories())
def test_anything_comes_over_as_it_was(history: list[Any]) -> None:
    with opened() as here, opened() as there:
        play(here, history)
        kept = everything_in(here)
        take_in(there, kept)
        assert everything_in(there) == kept
        assert derived(there) == derived(here)


@SLOW
@given(data=st.data(), history=histories())
def test_it_does_not_matter_which_machine_comes_first(data: st.DataObject, history: list[Any]) -> None:
    again = [
        (one, data.draw(st.lists(judgements(one.line), max_size=2)), words) for one, _, words in history
    ] + data.draw(histories().filter(lambda more: not {one.id for one, *_ in more} & {one.id for one, *_ in history}))
    with opened() as here, opened() as there:
        play(here, history)
        play(there, again)
        both_ways(here, there)


# What is refused


def spoilt(kept: dict[str, list[Record]], table: str, **changes: object) -> dict[str, list[Record]]:
    rows = json.loads(json.dumps(kept))
    rows[table][0].update(changes)
    return rows  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("table", "changes", "what"),
    [
        ("attempts", {"line": None}, "attempts: line: is missing"),
        ("attempts", {"line": 3}, "attempts: line: is no text"),
        ("attempts", {"choice": 2**70}, "attempts: choice: is no whole number"),
        ("attempts", {"choice": True}, "attempts: choice: is no whole number"),
        ("attempts", {"way": "sung"}, "attempts: way: has a value that is not known here"),
        ("attempts", {"given": "2026-03-04T19:00:00"}, "attempts: given: has a value that is not known here"),
        ("attempts", {"given": "yesterday"}, "attempts: given: has a value that is not known here"),
        ("attempts", {"scene": "nowhere"}, "attempts: scene: is not in the file"),
        ("attempts", {"number": 1}, "attempts: number: is not known here"),
        ("attempts", {"reaction": None}, "attempts: reaction: does not go with the judgements"),
        ("attempts", {"line": "T"}, "attempts: judgements: quote more than was said"),
        ("attempts", {"judgements": {}}, "attempts: judgements: is no list"),
        ("attempts", {"judgements": [3]}, "attempts: judgements, : is no row of a table"),
        ("attempts", {"disputes": [{"mark": "kindness", "note": "", "at": "2026-03-04"}]}, "disputes, mark: has a val"),
        ("scenes", {"json": "{}"}, "scenes: json: has a value that is not known here"),
        ("scenes", {"hash": "other"}, "scenes: hash: is not that of this scene"),
        ("events", {"kind": "wake"}, "events: kind: has a value that is not known here"),
        ("plans", {"event": "gone"}, "plans: does not go with the rest"),
    ],
)
def test_a_row_that_does_not_fit_refuses_the_whole_file(table: str, changes: dict[str, object], what: str) -> None:
    with opened() as database, opened() as other:
        fill_every_table(database)
        kept = spoilt(everything_in(database), table, **changes)
        SqliteAttemptLog(other, day_of).add(attempt(9))
        before = everything_in(other)
        with pytest.raises(ContentError) as refused:
            take_in(other, kept)
        (problem,) = refused.value.problems
        assert (problem.file, problem.line) == ("practice.json", 7)
        assert what in problem.what
        assert problem.hint == "export it again on the other machine"
        assert everything_in(other) == before


def test_a_table_that_nobody_knows_refuses_the_file() -> None:
    with opened() as database, pytest.raises(ContentError, match="“spells” is not known here"):
        take_in(database, {"spells": [{}]})


def test_other_words_under_a_known_id_refuse_the_file() -> None:
    with opened() as here, opened() as there:
        SqliteAttemptLog(here, day_of).add(attempt())
        SqliteAttemptLog(there, day_of).add(attempt(line="Go away."))
        with pytest.raises(ContentError, match="“attempt-1” is here with other words"):
            take_in(here, everything_in(there))


def test_looking_through_finds_the_fault_and_changes_nothing() -> None:
    with opened() as database, opened() as other:
        fill_every_table(database)
        kept = everything_in(database)
        assert merging.look_through(other, coming(kept), "practice.json") == 2
        assert not everything_in(other)["attempts"]
        with pytest.raises(ContentError, match="way"):
            merging.look_through(other, coming(spoilt(kept, "attempts", way="sung")), "practice.json")


def test_half_a_letter_that_no_file_can_hold_becomes_a_question_mark() -> None:
    with opened() as database, opened() as other:
        SqliteAttemptLog(database, day_of).add(attempt())
        take_in(other, spoilt(everything_in(database), "attempts", title="\ud83d"))
        assert other.read("SELECT title FROM attempts")[0]["title"] == "?"
