"""What happened at a real gathering is kept as it was written, and can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trainer.core.errors import TrainerError
from trainer.core.life import LeftHow, LoggedExit, Promise, PromiseKind
from trainer.store.database import FILE_NAME, Database, open_database
from trainer.store.life import SqliteLife

NOW = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)

LEFT = LoggedExit("exit-1", NOW, "Füsun 🙂", LeftHow.HANDED_OVER, "mixer", felt=0, taken=100, words="“See you.”")
PROMISE = Promise("promise-1", NOW, "Füsun", "send the paper", PromiseKind.ANSWER, NOW + 48 * HOUR, "mixer")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    with open_database(file, NOW).database as database:
        yield database


@pytest.fixture
def life(database: Database) -> SqliteLife:
    return SqliteLife(database)


def test_an_evening_is_there_after_the_program_was_closed(file: Path) -> None:
    told = replace(PROMISE, id="promise-2", kept=NOW + HOUR, reminded=NOW)
    with open_database(file, NOW).database as database:
        life = SqliteLife(database)
        life.keep_exit(LEFT)
        life.keep_promise(PROMISE)
        life.keep_promise(told)
    with open_database(file, NOW).database as database:
        life = SqliteLife(database)
        assert life.exits_of("mixer") == [LEFT]
        assert life.open_promises() == [PROMISE]
        assert life.promises_between(NOW, NOW + HOUR) == [PROMISE, told]


def test_what_was_not_said_stays_unsaid(life: SqliteLife) -> None:
    plain = LoggedExit("exit-2", NOW, "", LeftHow.STAYED)
    life.keep_exit(plain)
    assert life.exits_of("") == [plain]


def test_an_exit_that_was_removed_can_be_put_back(life: SqliteLife) -> None:
    life.keep_exit(LEFT)
    life.remove_exit(LEFT.id)
    assert life.exits_of("mixer") == []
    life.keep_exit(LEFT)
    assert life.exits_of("mixer") == [LEFT]


def test_exits_of_a_stretch_come_in_their_order_without_its_end(life: SqliteLife) -> None:
    for number in (2, 0, 1, 3):
        life.keep_exit(replace(LEFT, id=f"exit-{number}", at=NOW + number * HOUR))
    found = life.exits_between(NOW + HOUR, NOW + 3 * HOUR)
    assert [one.id for one in found] == ["exit-1", "exit-2"]


@pytest.mark.parametrize("mark", ["mark_kept", "let_go"])
def test_a_promise_that_was_closed_is_open_again_once_that_is_taken_back(life: SqliteLife, mark: str) -> None:
    life.keep_promise(PROMISE)
    getattr(life, mark)(PROMISE.id, NOW + HOUR)
    assert life.open_promises() == []
    assert not life.promises_between(NOW, NOW + HOUR)[0].open
    life.take_back(PROMISE.id)
    assert life.open_promises() == [PROMISE]


def test_open_promises_come_by_the_day_they_are_meant_for(life: SqliteLife) -> None:
    for number, days in enumerate((9, 2, 5)):
        life.keep_promise(replace(PROMISE, id=f"promise-{number}", due=NOW + timedelta(days=days)))
    assert [one.id for one in life.open_promises()] == ["promise-1", "promise-2", "promise-0"]
    assert [one.id for one in life.due_by(NOW + timedelta(days=5))] == ["promise-1", "promise-2"]
    life.put_off("promise-1", NOW + timedelta(days=10))
    assert [one.id for one in life.open_promises()] == ["promise-2", "promise-0", "promise-1"]


def test_when_something_was_called_to_mind_is_kept(life: SqliteLife) -> None:
    life.keep_promise(PROMISE)
    life.mark_reminded(PROMISE.id, NOW + HOUR)
    assert life.open_promises() == [replace(PROMISE, reminded=NOW + HOUR)]
    assert life.told("letters") is None
    life.mark_told("letters", NOW)
    life.mark_told("letters", NOW + HOUR)
    assert life.told("letters") == NOW + HOUR


def test_promises_are_counted_for_the_time_in_which_they_were_kept(life: SqliteLife) -> None:
    for number in (1, 2):
        life.keep_promise(replace(PROMISE, id=f"promise-{number}"))
    life.mark_kept("promise-1", NOW + timedelta(days=40))
    assert life.kept_between(NOW, NOW + timedelta(days=30)) == 0
    assert life.kept_between(NOW + timedelta(days=30), NOW + timedelta(days=60)) == 1


def test_a_promise_written_by_mistake_can_be_forgotten(life: SqliteLife) -> None:
    life.keep_promise(PROMISE)
    life.remove_promise(PROMISE.id)
    assert life.promises_between(NOW, NOW + HOUR) == []


def test_half_a_character_does_not_cost_the_entry(life: SqliteLife) -> None:
    life.keep_exit(replace(LEFT, whom="Ana\ud83d"))
    assert life.exits_of("mixer")[0].whom == "Ana?"


def test_a_disk_that_refuses_is_told_in_words(life: SqliteLife, database: Database) -> None:
    database._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(TrainerError, match="may not be written"):
        life.keep_exit(LEFT)
