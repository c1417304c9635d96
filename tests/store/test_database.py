"""Opening the player's file: what is promised of it, and what is said when it cannot be used."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.samples import NOW, attempt, day_of, judgement
from trainer.core.errors import TrainerError
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.connection import DamagedError
from trainer.store.database import Database, open_database, set_aside
from trainer.store.migrations import CURRENT

ROOT = Path(__file__).parents[2]


def write_some(path: Path, attempts: int = 30) -> None:
    with open_database(path, NOW).database as database:
        log = SqliteAttemptLog(database, day_of)
        for number in range(attempts):
            log.add(attempt(number))
            log.add_judgement(f"attempt-{number}", judgement(attempt(number).line), "Oh.")


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_new_file_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "one" / "two" / "practice.db"
    opened = open_database(path, NOW)
    opened.database.close()
    assert path.exists()
    assert opened.notice == ""


@pytest.mark.parametrize(
    ("pragma", "value"), [("foreign_keys", 1), ("journal_mode", "wal"), ("synchronous", 2), ("busy_timeout", 2000)]
)
def test_every_open_file_keeps_its_promises(path: Path, pragma: str, value: object) -> None:
    for _ in range(2):
        with open_database(path, NOW).database as database:
            assert database.read(f"PRAGMA {pragma}")[0][0] == value


def test_foreign_keys_are_held(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.write() as connection:
        connection.execute("INSERT INTO judgements VALUES (1, 99, '1', 3, 60, 0)")


def test_a_block_that_fails_leaves_nothing(database: Database) -> None:
    def write_and_fail() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO settings VALUES ('name', '\"Ana\"')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_and_fail()
    assert database.read("SELECT * FROM settings") == []


def test_an_up_to_date_file_opens_without_sqlite_utils(path: Path) -> None:
    open_database(path, NOW).database.close()
    program = (
        "import sys; from pathlib import Path; from tests.store.samples import NOW\n"
        "from trainer.store.database import open_database\n"
        "open_database(Path(sys.argv[1]), NOW).database.close()\n"
        "sys.exit('sqlite_utils' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], cwd=ROOT, check=True, timeout=60)


def test_two_connections_write_in_turn_and_see_each_other(path: Path) -> None:
    with open_database(path, NOW).database as one, open_database(path, NOW).database as other:
        logs = [SqliteAttemptLog(database, day_of) for database in (one, other)]
        for number in range(20):
            logs[number % 2].add(attempt(number))
        assert [log.count() for log in logs] == [20, 20]


def test_many_programs_may_begin_one_file_together(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.store.samples import *\n"
        "from trainer.store.database import open_database\n"
        "from trainer.store.attempts import SqliteAttemptLog\n"
        "with open_database(Path(sys.argv[1]), NOW).database as database:\n"
        "    SqliteAttemptLog(database, day_of).add(attempt(int(sys.argv[2])))\n"
    )
    children = [
        subprocess.Popen([sys.executable, "-c", program, str(path), str(number)], cwd=ROOT) for number in range(4)
    ]
    assert [child.wait(60) for child in children] == [0] * 4
    with open_database(path, NOW).database as database:
        assert SqliteAttemptLog(database, day_of).count() == 4


def test_while_another_program_writes_the_player_is_told(path: Path, database: Database) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        database.read("PRAGMA busy_timeout = 10")
        with pytest.raises(TrainerError, match="Another program is using"):
            SqliteAttemptLog(database, day_of).add(attempt())
    finally:
        other.close()


def test_a_newer_file_is_refused_and_left_as_it_is(path: Path) -> None:
    write_some(path)
    change(path, f"PRAGMA user_version = {CURRENT + 1}")
    before = path.read_bytes()
    with pytest.raises(TrainerError, match=r"newer Graceful Exit.*Install the newest"):
        open_database(path, NOW)
    assert path.read_bytes() == before


def test_a_file_of_another_program_is_refused_and_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    change(path, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(TrainerError, match="another program"):
        open_database(path, NOW)
    assert list(path.parent.iterdir()) == [path]


def spoil_the_head(path: Path) -> None:
    path.write_bytes(b"This is no database." + path.read_bytes()[20:])


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_inside_a_page(path: Path) -> None:
    os.truncate(path, 5000)


def lose_a_table(path: Path) -> None:
    change(path, "PRAGMA writable_schema = 1", "UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'evidence'")


@pytest.mark.parametrize("spoil", [spoil_the_head, cut_in_half, cut_inside_a_page, lose_a_table])
def test_a_damaged_file_is_kept_aside_whole_and_the_player_told(path: Path, spoil: Callable[[Path], None]) -> None:
    write_some(path)
    spoil(path)
    damaged = path.read_bytes()
    opened = open_database(path, NOW)
    with opened.database as database:
        assert SqliteAttemptLog(database, day_of).count() == 0
    kept = path.with_name("practice.damaged-2026-03-04-194000.db")
    assert kept.read_bytes() == damaged
    assert str(kept) in opened.notice
    assert "nothing in it was deleted" in opened.notice
    with open_database(path, NOW).database as database:
        SqliteAttemptLog(database, day_of).add(attempt())


def test_an_emptied_file_does_not_take_the_newest_words_with_it(path: Path) -> None:
    log_file = path.with_name("practice.db-wal")
    with open_database(path, NOW).database as database:
        SqliteAttemptLog(database, day_of).add(attempt(line="These words stand only in the log."))
        words = log_file.read_bytes()
        assert b"These words" in words
    path.write_bytes(b"")
    log_file.write_bytes(words)
    opened = open_database(path, NOW)
    opened.database.close()
    assert path.with_name("practice.damaged-2026-03-04-194000.db-wal").read_bytes() == words
    assert opened.notice


def test_two_damaged_files_of_one_moment_are_both_kept(path: Path) -> None:
    for text in ("first, and long enough to be no database", "second, and long enough to be no database"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text * 100)
        open_database(path, NOW).database.close()
    kept = sorted(path.parent.glob("practice.damaged-*"))
    assert [one.read_text()[:5] for one in kept] == ["secon", "first"]


def test_setting_aside_gives_the_new_name(path: Path) -> None:
    write_some(path, 1)
    kept = set_aside(path, NOW)
    assert kept.exists()
    assert not path.exists()


def test_damage_found_later_is_told_and_nothing_deleted(path: Path) -> None:
    write_some(path, 300)
    with open_database(path, NOW).database as database:
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * (path.stat().st_size - 4096))
        with pytest.raises(DamagedError, match="damaged"):
            SqliteAttemptLog(database, day_of).newest(300)
    assert path.exists()


def test_a_full_disk_is_told_with_its_remedy(database: Database) -> None:
    log = SqliteAttemptLog(database, day_of)
    pages = database.read("PRAGMA page_count")[0][0]
    database.read(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(TrainerError, match=r"disk is full.*Make some room"):
        log.add(attempt(line="words " * 10_000))
    assert log.count() == 0
    database.read(f"PRAGMA max_page_count = {pages + 100}")
    log.add(attempt(line="words " * 10_000))
    assert log.count() == 1


def test_a_file_that_may_not_be_written_is_told_with_its_remedy(database: Database) -> None:
    database.read("PRAGMA query_only = 1")
    with pytest.raises(TrainerError, match=r"may not be written.*--data-dir"):
        SqliteAttemptLog(database, day_of).add(attempt())


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("which", ["file", "folder"])
def test_what_may_only_be_read_is_told_when_it_is_opened(path: Path, which: str) -> None:
    write_some(path, 1)
    closed = path if which == "file" else path.parent
    closed.chmod(0o500)
    try:
        with pytest.raises(TrainerError, match=r"may not be written.*--data-dir"):
            open_database(path, NOW)
    finally:
        closed.chmod(0o700)


def test_a_folder_that_cannot_be_made_is_told_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(TrainerError, match=r"cannot be used.*--data-dir"):
        open_database(tmp_path / "file" / "data" / "practice.db", NOW)


def test_a_folder_in_the_files_place_is_told_with_its_remedy(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(TrainerError, match=r"could not be opened.*--data-dir"):
        open_database(path, NOW)


def test_the_doctor_finds_what_a_start_does_not_look_for(path: Path) -> None:
    write_some(path)
    change(path, "PRAGMA foreign_keys = 0", "DELETE FROM judgements WHERE number = 3")
    with open_database(path, NOW).database as database:
        assert database.faults() == ["a row of “evidence” has lost its “judgements”"]


def test_closing_twice_is_no_fault(path: Path) -> None:
    database = open_database(path, NOW).database
    database.close()
    database.close()
