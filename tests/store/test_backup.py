"""Copies of the player's file: which are kept, what is in them, and that bringing one back never loses the other."""

import shutil
import sqlite3
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.samples import NOW, attempt, day_of, judgement
from tests.store.test_migrations import make_sample
from trainer.core.backups import Occasion
from trainer.core.errors import TrainerError
from trainer.store import backup, copying
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.connection import connect
from trainer.store.database import Database, open_database
from trainer.store.migrations import CURRENT

DAY = date(2026, 3, 4)
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def daily(day: date) -> str:
    return f"practice-{day.isoformat()}.db"


def before(moment: datetime, version: int = 4) -> str:
    return f"practice-before-version-{version}-{moment:%Y-%m-%d-%H%M%S}.db"


def practise(database: Database, *numbers: int) -> None:
    log = SqliteAttemptLog(database, day_of)
    for number in numbers:
        one = attempt(number)
        log.add(one)
        log.add_judgement(one.id, judgement(one.line), "Oh.")


def lines(path: Path) -> list[str]:
    with open_database(path, NOW).database as database:
        return [row["line"] for row in database.read("SELECT line FROM attempts ORDER BY number")]


# Which are kept


@given(days=st.sets(DAYS), moments=st.sets(st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1))), today=DAYS)  # noqa: DTZ001
def test_the_newest_stay_and_never_more_than_there_is_to_be(
    days: set[date], moments: set[datetime], today: date
) -> None:
    names = [*map(daily, days), *map(before, moments), "holiday.db", "practice.db"]
    gone = set(backup.to_remove(names, today))
    kept = [name for name in names if name not in gone]
    assert {"holiday.db", "practice.db"} <= set(kept)
    dailies = sorted(name for name in kept if name in set(map(daily, days)))
    assert len(dailies) <= backup.DAYS + backup.MONTHS
    assert sum(name.startswith("practice-before-") for name in kept) == min(len(moments), backup.BEFORE_MIGRATIONS)
    if days:
        assert daily(max(days)) in kept
        assert len(dailies) >= min(len(days), backup.DAYS)
    if past := [day for day in days if day <= today]:
        assert daily(max(past)) in kept, "what was just made stays, however far ahead the clock was before"


@given(days=st.sets(DAYS), today=DAYS)
def test_what_was_let_go_once_is_all_there_is_to_let_go(days: set[date], today: date) -> None:
    names = list(map(daily, days))
    gone = backup.to_remove(names, today)
    assert backup.to_remove([name for name in names if name not in gone], today) == []


@given(start=DAYS, gaps=st.lists(st.integers(1, 20), min_size=60, max_size=150))
def test_day_by_day_there_is_one_for_each_of_the_last_five_months(start: date, gaps: list[int]) -> None:
    names: set[str] = set()
    made: list[date] = []
    today = start
    for gap in gaps:
        today += timedelta(gap)
        made.append(today)
        names.add(daily(today))
        names -= set(backup.to_remove(names, today))
    months = Counter(day.isoformat()[:7] for day in made)
    for month in sorted(months)[-backup.MONTHS :]:
        last = max(day for day in made if day.isoformat()[:7] == month)
        assert daily(last) in names


def test_a_clock_that_is_behind_loses_one_copy_and_not_ten() -> None:
    names = [daily(DAY + timedelta(days)) for days in range(10)]
    long_ago = date(1970, 1, 1)
    assert backup.to_remove([*names, daily(long_ago)], long_ago) == [names[0]]


# Making them


def test_a_day_has_one_copy_made_while_the_file_is_open(path: Path, database: Database) -> None:
    practise(database, 1, 2)
    made = backup.back_up_daily(path, DAY)
    assert made == path.parent / "backups" / "practice-2026-03-04.db"
    practise(database, 3)
    assert backup.back_up_daily(path, DAY) is None
    assert lines(made) == [attempt(1).line, attempt(2).line]
    assert backup.back_up_daily(path, DAY + timedelta(1)) is not None


def test_where_nothing_was_practised_there_is_nothing_to_copy(path: Path, database: Database) -> None:
    assert backup.back_up_daily(path, DAY) is None
    assert not (path.parent / "backups").exists()


def test_a_copy_is_of_one_moment_whatever_is_written_meanwhile(
    path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PAGES_AT_ONCE", 1)
    practise(database, *range(20))
    steps = []

    def write(done: float) -> None:
        steps.append(done)
        if len(steps) == 3:
            practise(database, 99)

    made = backup.back_up(path, path.with_name("copy.db"), write)
    assert made is not None
    assert len(steps) > 10
    assert len(lines(made)) == 20
    assert backup.look_inside(made).sound


def test_a_copy_that_is_broken_off_leaves_nothing(path: Path, database: Database) -> None:
    practise(database, 1)

    def stop(_: float) -> None:
        raise TrainerError("stop")

    with pytest.raises(TrainerError, match="stop"):
        backup.back_up_daily(path, DAY, stop)
    assert list((path.parent / "backups").iterdir()) == []


def test_a_disk_without_room_is_told_before_anything_is_written(
    path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    practise(database, 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 100, 2**20))
    with pytest.raises(TrainerError, match=r"no room for a copy .* 1 MiB are free"):
        backup.back_up_daily(path, DAY)
    assert list((path.parent / "backups").iterdir()) == []


def test_what_was_never_finished_and_what_has_had_its_time_goes(path: Path, database: Database) -> None:
    practise(database, 1)
    folder = path.parent / "backups"
    folder.mkdir()
    for days in range(1, 13):
        (folder / daily(DAY - timedelta(days))).touch()
    (folder / "practice-2026-01-01.db.part").touch()
    backup.back_up_daily(path, DAY)
    names = {one.name for one in folder.iterdir()}
    assert names == {daily(DAY - timedelta(days)) for days in range(10)}


@pytest.mark.parametrize("number", range(1, CURRENT))
def test_a_copy_is_kept_before_a_file_comes_to_a_new_version(number: int, path: Path) -> None:
    make_sample(number, path)
    open_database(path, NOW).database.close()
    (copy,) = (path.parent / "backups").iterdir()
    assert copy.name == f"practice-before-version-{CURRENT}-2026-03-04-194000.db"
    inside = backup.look_inside(copy)
    assert (inside.version, inside.exits, inside.sound) == (number, 3, True)
    assert backup.all_backups(path)[0].occasion is Occasion.NEW_VERSION


def test_a_file_that_cannot_be_copied_is_not_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_sample(1, path)
    monkeypatch.setattr(copying, "ROOM_TO_SPARE", 2**60)
    with pytest.raises(TrainerError, match="no room"):
        open_database(path, NOW)
    assert backup.look_inside(path).version == 1


def test_a_new_file_has_no_copy(path: Path) -> None:
    open_database(path, NOW).database.close()
    assert [one.name for one in path.parent.iterdir()] == ["practice.db"]


# Looking inside


def test_a_look_inside_tells_what_there_is_and_changes_nothing(path: Path, database: Database) -> None:
    practise(database, 1, 2)
    copy = backup.back_up_daily(path, DAY)
    assert copy is not None
    inside = backup.look_inside(copy)
    assert (inside.exits, inside.first, inside.last, inside.version) == (2, "2026-03-04", "2026-03-04", CURRENT)
    assert inside.sound
    assert [one.name for one in copy.parent.iterdir()] == [copy.name]


def test_what_cannot_be_used_says_why(path: Path, database: Database, tmp_path: Path) -> None:
    practise(database, *range(50))
    copy = backup.back_up_daily(path, DAY)
    assert copy is not None
    damaged, text, other, newer = (tmp_path / name for name in ("damaged.db", "text.db", "other.db", "newer.db"))
    content = bytearray(copy.read_bytes())
    content[4096:20480] = b"?" * (20480 - 4096)
    damaged.write_bytes(content)
    text.write_text("no database at all, but long enough to be looked at" * 100)
    sqlite3.connect(other).execute("CREATE TABLE notes (a)").connection.close()
    shutil.copy(copy, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute(f"PRAGMA user_version = {CURRENT + 1}")
    connection.close()
    faults = [backup.look_inside(one).fault for one in (damaged, text, other, newer, tmp_path / "none.db")]
    for fault, told in zip(faults, ("damaged", "damaged", "another program", "newer", "No such file"), strict=True):
        assert told in fault
    for one in (damaged, text, other, newer):
        was = path.read_bytes()
        with pytest.raises(TrainerError):
            backup.restore(path, one, NOW)
        assert path.read_bytes() == was


# Bringing back


@pytest.fixture
def copy(path: Path) -> Path:
    """A copy with one exit; the player's file has had another since, which stands in its write-ahead log."""
    with open_database(path, NOW).database as database:
        practise(database, 1)
        copy = backup.back_up_daily(path, DAY)
        practise(database, 2)
    assert copy is not None
    return copy


def test_what_was_here_is_kept_when_a_copy_is_brought_back(path: Path, copy: Path) -> None:
    kept = backup.restore(path, copy, NOW)
    assert lines(path) == [attempt(1).line]
    assert kept == copy.parent / "practice-before-restoring-2026-03-04-194000.db"
    assert kept is not None
    assert lines(kept) == [attempt(1).line, attempt(2).line]
    assert copy.exists()


def test_the_log_of_the_old_file_never_comes_to_the_new_one(path: Path, copy: Path) -> None:
    held = connect(path)
    held.execute("UPDATE attempts SET line = 'other words'")
    shutil.copy(path.with_name("practice.db-wal"), path.with_name("kept-wal"))
    held.close()
    shutil.copy(path.with_name("kept-wal"), path.with_name("practice.db-wal"))
    backup.restore(path, copy, NOW)
    assert not path.with_name("practice.db-wal").exists()
    assert lines(path) == [attempt(1).line]


def test_a_file_that_somebody_has_open_is_left_alone(path: Path, copy: Path) -> None:
    with open_database(path, NOW).database, pytest.raises(TrainerError, match="Another program is using"):
        backup.restore(path, copy, NOW)
    assert lines(path) == [attempt(1).line, attempt(2).line]
    assert not list(path.parent.glob("*.restoring*"))


def test_a_damaged_file_is_set_aside_for_the_copy(path: Path, copy: Path) -> None:
    path.write_bytes(b"no database" * 1000)
    kept = backup.restore(path, copy, NOW)
    assert kept is not None
    assert "damaged" in kept.name
    assert lines(path) == [attempt(1).line]


def test_a_copy_comes_back_where_there_is_no_file(path: Path, copy: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "practice.db"
    assert backup.restore(other, copy, NOW) is None
    assert lines(other) == [attempt(1).line]


def test_the_list_has_the_newest_first_with_why_each_was_made(path: Path, copy: Path) -> None:
    backup.restore(path, copy, NOW)
    found = backup.all_backups(path)
    assert {one.occasion for one in found} == {Occasion.DAILY, Occasion.RESTORING}
    assert found == sorted(found, key=lambda one: one.made, reverse=True)
    assert all(one.size > 0 and one.made.tzinfo is UTC for one in found)
