"""Every file that any version wrote opens; a step that fails changes nothing."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database as Schema

from tests.store.samples import NOW, attempt, day_of
from trainer.core.life import LeftHow
from trainer.core.rubric import Mark
from trainer.core.settings import Settings, Theme
from trainer.store.connection import connect
from trainer.store.database import open_database
from trainer.store.events import SqliteEvents
from trainer.store.letters import SqliteLetters
from trainer.store.life import SqliteLife
from trainer.store.migrations import CURRENT, STEPS, migrate, version
from trainer.store.progress import SqliteProgress
from trainer.store.settings import SqliteSettings
from trainer.store.sittings import SqliteSittings
from trainer.store.thoughts import SqliteOwnLines, SqliteThoughts

SAMPLES = Path(__file__).parents[1] / "data" / "store"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect(tmp_path / "a.db")
    yield connection
    connection.close()


def make_sample(number: int, path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.executescript((SAMPLES / f"version-{number}.sql").read_text(encoding="utf-8"))
    connection.close()


def shape(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()


def test_the_chain_ends_at_the_current_number(connection: sqlite3.Connection) -> None:
    migrate(connection)
    assert version(connection) == CURRENT == len(STEPS)


def test_every_version_has_a_sample() -> None:
    assert {sample.name for sample in SAMPLES.iterdir()} == {f"version-{n}.sql" for n in range(1, CURRENT + 1)}


@pytest.mark.parametrize("number", range(1, CURRENT + 1))
def test_a_sample_of_every_version_becomes_a_file_of_this_one(
    number: int, path: Path, connection: sqlite3.Connection
) -> None:
    make_sample(number, path)
    open_database(path, NOW).database.close()
    migrate(connection)
    migrated = sqlite3.connect(path)
    try:
        assert shape(migrated) == shape(connection)
    finally:
        migrated.close()


def test_the_sample_of_version_3_keeps_its_sitting(path: Path) -> None:
    make_sample(3, path)
    with open_database(path, NOW).database as database:
        kept = SqliteSittings(database, day_of).load("cornered")
        assert kept is not None
        run, play = kept
        assert (run, play["stickiness"], play["moves"]) == ("run-9", 3, [{"move": "replied", "number": 1}])
        (recall,) = database.read("SELECT told, chosen, day FROM recalls")
        assert tuple(recall) == ("runs a chicken farm", "runs a duck farm", "2026-03-04")
        assert database.faults() == []


def test_the_sample_of_version_1_keeps_its_words(path: Path) -> None:
    make_sample(1, path)
    with open_database(path, NOW).database as database:
        log = SqliteProgress(database, day_of)
        second, first = log.newest(9)
        assert first.attempt.line == "Thank you, Ana 🙂 – I’ll let you go."
        assert (first.judgement.grade, first.counted.grade) == (2, 3)
        assert first.disputes[0].note == "I meant it differently"
        assert {one.chance for one in first.judgement.evidence} == {1.0}
        assert (first.judgement.doubts, first.answers) == ((), ())
        assert (second.attempt.choice, second.reaction) == (1, "Of course.")
        assert log.unjudged() == [attempt(3)]
        assert log.draft("cornered", "exit") == "Well, I"
        assert log.families() == {"talkers": (2, 7)}
        assert SqliteSettings(database).load() == Settings(name="Noor", theme=Theme.DARK, text_size=150, welcomed=True)
        assert database.faults() == []


def test_the_sample_of_version_2_keeps_its_doubts_and_answers(path: Path) -> None:
    make_sample(2, path)
    with open_database(path, NOW).database as database:
        log = SqliteProgress(database, day_of)
        second, first = log.newest(9)
        assert [(one.mark, one.chance) for one in first.judgement.evidence] == [
            (Mark.THANKS, 0.97),
            (Mark.CLEAR_CLOSE, 0.91),
        ]
        assert [(one.mark, one.chance) for one in first.judgement.doubts] == [
            (Mark.CANNED_EXCUSE, 0.55),
            (Mark.UNTRUE, 0.61),
        ]
        assert {one.mark: one.holds for one in first.answers} == {Mark.CANNED_EXCUSE: False, Mark.UNTRUE: True}
        assert first.counted.words(Mark.UNTRUE) == ("My train leaves soon",)
        assert (first.judgement.grade, first.counted.grade) == (4, 1)
        assert [one.mark for one in second.disputes] == [Mark.NAME]
        assert list(log.corrected()) == [first, second]
        assert log.unjudged() == [attempt(3)]
        assert log.days()[0].marks == {Mark.THANKS: 2, Mark.CLEAR_CLOSE: 1, Mark.UNTRUE: 1}
        assert database.faults() == []


def test_the_sample_of_version_4_keeps_what_belongs_to_an_event(path: Path) -> None:
    make_sample(4, path)
    with open_database(path, NOW).database as database:
        book, life, letters = SqliteEvents(database), SqliteLife(database), SqliteLetters(database)
        (event,) = book.coming(NOW)
        (plan,) = book.plans(event.id)
        assert (event.name, event.people[0].name, event.feared, book.tally(event.id)) == (
            "Food-trade evening",
            "Ida",
            70,
            2,
        )
        assert (plan.cue, plan.ready) == ("they say “I’ll come with you”", True)
        assert [left.how for left in life.exits_of(event.id)] == [LeftHow.HANDED_OVER]
        assert [promise.what for promise in life.open_promises()] == ["the name of the printer"]
        assert [template.title for template in letters.templates()] == ["No to a call"]
        assert [one.whom for one in letters.waiting()] == ["Ida"]
        thought = SqliteThoughts(database).of("attempt-1")
        assert (thought.prediction.taken, thought.why) == (30, "It is true, and short.")
        assert [line.line for line in SqliteOwnLines(database).kept()] == ["Thank you, Ana."]
        assert database.faults() == []


def test_a_failing_step_leaves_the_file_as_the_step_before_left_it(connection: sqlite3.Connection) -> None:
    def half_done(schema: Schema) -> None:
        schema.table("notes").create({"number": int}, pk="number")
        schema.table("drafts").transform(rename={"text": "words"})
        raise OSError("in the middle of it")

    migrate(connection)
    before = shape(connection)
    with pytest.raises(OSError, match="middle"):
        migrate(connection, (*STEPS, half_done))
    assert (version(connection), shape(connection)) == (CURRENT, before)


def test_a_step_runs_once(connection: sqlite3.Connection) -> None:
    runs = []

    def note(_: Schema) -> None:
        runs.append("ran")

    for _ in range(2):
        migrate(connection, (*STEPS, note))
    assert runs == ["ran"]


def test_a_step_may_rebuild_a_table_that_others_refer_to(path: Path) -> None:
    def rebuild(schema: Schema) -> None:
        schema.table("attempts").transform(defaults={"title": "Untitled"})

    make_sample(1, path)
    connection = connect(path)
    try:
        migrate(connection, (*STEPS, rebuild))
        assert "Untitled" in dict(shape(connection))["attempts"]
        assert connection.execute("SELECT count(*) FROM attempts").fetchone()[0] == 3
        assert connection.execute("SELECT count(*) FROM judgements").fetchone()[0] == 3
    finally:
        connection.close()


def test_a_step_that_leaves_rows_without_their_parent_is_undone(path: Path) -> None:
    def forget_scenes(schema: Schema) -> None:
        schema.execute("DELETE FROM scenes")

    make_sample(1, path)
    connection = connect(path)
    try:
        with pytest.raises(sqlite3.IntegrityError, match="attempts"):
            migrate(connection, (*STEPS, forget_scenes))
        assert connection.execute("SELECT count(*) FROM scenes").fetchone()[0] == 1
    finally:
        connection.close()
