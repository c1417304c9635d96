"""Copies of the player's file in its folder of backups: making them, which to keep, looking inside, bringing back."""

import re
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path

from trainer.core.backups import Backup, Inside, Occasion
from trainer.core.errors import TrainerError
from trainer.store.connection import DamagedError, connect, in_words
from trainer.store.copying import HALF_DONE, Progress, copy_whole, folder_on_the_disk
from trainer.store.database import head_is_lost, look_into, set_aside

FOLDER = "backups"
"""The folder's name beside the player's file."""

DAYS, MONTHS, BEFORE_MIGRATIONS = 10, 5, 3
"""How many are kept: the newest, one a month, and those from before a new version."""

RESTORING = ".restoring"
"""The end of the name of what is about to take the file's place."""

_DAILY = re.compile(r"practice-(\d{4}-\d\d-\d\d)(-\d{6})?(?:-\d+)?\.db")
_BEFORE_MIGRATION = re.compile(r"practice-before-version-\d+-(\d{4}-\d\d-\d\d-\d{6})(?:-\d+)?\.db")
_BEFORE_RESTORING = re.compile(r"practice-before-restoring-\d{4}-\d\d-\d\d-\d{6}(?:-\d+)?\.db")
_STAMP = "%Y-%m-%d-%H%M%S"


def backups_folder(path: Path) -> Path:
    """Where the copies of this file are. May not exist yet."""
    return path.parent / FOLDER


def to_remove(names: Collection[str], today: date) -> Sequence[str]:
    """Which of these files have had their time. Names that the app did not give are never among them.

    The clock may have been ahead once, or be behind now: what is dated after today is as good as any, and of what is
    not, the newest always stays.
    """
    daily = sorted((one for one in names if _day_of(one)), key=_hour_of)
    kept = set(daily[-DAYS:])
    not_ahead = [one for one in daily if _day_of(one) <= today.isoformat()]
    if not_ahead and not_ahead[-1] not in kept:
        kept = {*daily[-DAYS + 1 :], not_ahead[-1]}
    newest_of = {_day_of(one)[:7]: one for one in daily}
    kept.update(newest_of[month] for month in sorted(newest_of)[-MONTHS:])
    before = sorted((one for one in names if _BEFORE_MIGRATION.fullmatch(one)), key=_moment_of)
    kept.update(before[-BEFORE_MIGRATIONS:])
    return [one for one in (*daily, *before) if one not in kept]


def _day_of(name: str) -> str:
    """The day in the name of a daily copy; empty for any other name."""
    found = _DAILY.fullmatch(name)
    return found[1] if found else ""


def _hour_of(name: str) -> tuple[str, str, str]:
    """What sorts daily copies: one without an hour is the first of its day."""
    found = _DAILY.fullmatch(name)
    return (found[1], found[2] or "", name) if found else ("", "", name)


def _moment_of(name: str) -> tuple[str, str]:
    found = _BEFORE_MIGRATION.fullmatch(name)
    return (found[1] if found else "", name)


def back_up_daily(path: Path, today: date, progress: Progress = lambda _: None) -> Path | None:
    """Make today's copy and let old ones go; None where there is one already, or nothing was practised yet.

    On any thread: it opens the file by itself. Raises TrainerError where it cannot be made.
    """
    folder = backups_folder(path)
    if not path.exists() or any(_day_of(name) == today.isoformat() for name in _names(folder)):
        return None
    made = back_up(path, folder / f"practice-{today.isoformat()}.db", progress, only_with_exits=True)
    if made:
        tidy(folder, today)
    return made


def back_up(
    path: Path, target: Path, progress: Progress = lambda _: None, *, only_with_exits: bool = False
) -> Path | None:
    """Copy the player's file to `target`; None where only a file with exits was wanted and there is none."""
    with in_words(path), closing(_reading(path)) as connection:
        if only_with_exits and not has_exits(connection):
            return None
        copy_whole(connection, target, progress)
    return target


def back_up_before_migration(connection: sqlite3.Connection, path: Path, number: int, now: datetime) -> None:
    """Keep the file as it is before steps lead it to version `number`; an empty one is not worth it."""
    if has_exits(connection):
        folder = backups_folder(path)
        copy_whole(connection, free_name(folder / f"practice-before-version-{number}-{now:{_STAMP}}.db"))
        tidy(folder, now.date())


def has_exits(connection: sqlite3.Connection) -> bool:
    """Whether anything was practised yet."""
    with suppress(sqlite3.OperationalError):  # no such table: the file is new
        return connection.execute("SELECT 1 FROM attempts LIMIT 1").fetchone() is not None
    return False


def dated(folder: Path, now: datetime) -> Path:
    """A free name in that folder for a copy that somebody asks for."""
    return free_name(folder / f"practice-{now:{_STAMP}}.db")


def free_name(path: Path) -> Path:
    """The path, or with a number where a file of that name is there."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def tidy(folder: Path, today: date) -> None:
    """Let go of what has had its time, and of copies that were never finished. What cannot be removed stays."""
    names = _names(folder)
    halves = [name for name in names if name.endswith(HALF_DONE)]
    for name in (*to_remove(names, today), *halves):
        with suppress(OSError):
            (folder / name).unlink()


def _names(folder: Path) -> Sequence[str]:
    try:
        return sorted(one.name for one in folder.iterdir())
    except OSError:
        return ()


def all_backups(path: Path) -> Sequence[Backup]:
    """The copies of the player's file, the newest first; nothing is opened."""
    return sorted(_backups(backups_folder(path)), key=lambda one: (one.made, one.name), reverse=True)


def _backups(folder: Path) -> Iterator[Backup]:
    for name in _names(folder):
        if name.endswith(".db"):
            with suppress(OSError):
                told = (folder / name).stat()
                made = datetime.fromtimestamp(told.st_mtime, UTC)
                yield Backup(str(folder / name), name, made, told.st_size, _occasion(name))


def _occasion(name: str) -> Occasion:
    if _day_of(name):
        return Occasion.DAILY
    if _BEFORE_MIGRATION.fullmatch(name):
        return Occasion.NEW_VERSION
    return Occasion.RESTORING if _BEFORE_RESTORING.fullmatch(name) else Occasion.OTHER


def look_inside(path: Path) -> Inside:
    """What a copy holds and whether it is sound: reads all of it, so not on the UI thread. Never raises for a file."""
    try:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        return Inside(datetime.fromtimestamp(0, UTC), fault=f"“{path}” cannot be read ({error.strerror}).")
    try:
        return _inside(path, made)
    except DamagedError:
        return Inside(made, fault=f"“{path}” is damaged. Choose another copy.")
    except TrainerError as error:
        return Inside(made, fault=str(error))


def _inside(path: Path, made: datetime) -> Inside:
    with look_into(path) as database:
        tables = {row["name"] for row in database.read("SELECT name FROM sqlite_schema")}
        if "attempts" not in tables:
            return Inside(made, fault=f"“{path}” is no file of Graceful Exit. Choose another copy.")
        faults = database.faults()
        exits, first, last = database.read_plainly("SELECT count(*), min(day), max(day) FROM attempts")[0]
        number = database.read("PRAGMA user_version")[0][0]
    fault = f"“{path}” is damaged ({faults[0]}). Choose another copy." if faults else ""
    return Inside(made, exits, first or "", last or "", number, fault)


def restore(path: Path, backup: Path, now: datetime, progress: Progress = lambda _: None) -> Path | None:
    """Put the copy in the place of the player's file; returns where that is kept now, None where there was none.

    Nobody may have the file open. The copy stays. Whenever it is ended, either the present file is there or the copy,
    whole. Raises TrainerError where the copy cannot be used or the disk refuses; the present file then stays.
    """
    inside = look_inside(backup)
    if not inside.sound:
        raise TrainerError(inside.fault)
    coming = path.with_name(path.name + RESTORING)
    try:
        back_up(backup, coming, progress)
        kept = _keep_present(path, now)
        coming.replace(path)
        folder_on_the_disk(path.parent)
    except OSError as error:
        raise TrainerError(f"“{path}” could not be replaced ({error.strerror}).") from error
    finally:
        with suppress(OSError):
            coming.unlink(missing_ok=True)
    return kept


def _keep_present(path: Path, now: datetime) -> Path | None:
    """Keep a copy of the present file and leave nothing beside it: what SQLite holds there would spoil the next."""
    if not path.exists() and not path.with_name(path.name + "-wal").exists():
        return None
    if head_is_lost(path):
        return set_aside(path, now)
    try:
        kept = free_name(backups_folder(path) / f"practice-before-restoring-{now:{_STAMP}}.db")
        with in_words(path), closing(connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # refused where another program has the file open
            copy_whole(connection, kept)
    except DamagedError:
        return set_aside(path, now)
    return kept


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
