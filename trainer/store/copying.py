"""A whole copy of an open file, as it is at one moment, under its name only once it is on the disk."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from trainer.core.errors import TrainerError
from trainer.store.connection import in_words

HALF_DONE = ".part"
"""The end of a copy's name until it is whole."""
PAGES_AT_ONCE = 2048
"""Some milliseconds of copying, after which somebody may say that it should stop."""
ROOM_TO_SPARE = 16 * 2**20
"""Bytes that stay free on the disk beside a copy."""

Progress = Callable[[float], None]
"""Told how much is done, from 0 to 1; what it raises ends the copying."""


def copy_whole(source: sqlite3.Connection, path: Path, progress: Progress = lambda _: None) -> None:
    """Copy the file of this connection to `path`, which is replaced where it is there; all of it or nothing.

    What others write meanwhile is not in the copy. Raises TrainerError where the disk has no room or refuses.
    """
    half = path.with_name(path.name + HALF_DONE)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _need_room(source, path)
        half.unlink(missing_ok=True)
        _copy(source, half, progress)
        on_the_disk(half)
        half.replace(path)
        folder_on_the_disk(path.parent)
    except OSError as error:
        raise TrainerError(f"“{path}” could not be written ({error.strerror}).") from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, half: Path, progress: Progress) -> None:
    reading = not source.in_transaction
    if reading:
        source.execute("BEGIN")  # else every write of somebody else would begin the copy anew
        source.execute("SELECT 1 FROM sqlite_schema").fetchone()  # from here on it is of one moment
    try:
        with in_words(half), closing(sqlite3.connect(half, isolation_level=None)) as target:
            target.execute("PRAGMA synchronous = OFF")  # it is brought to the disk as a whole
            source.backup(
                target, pages=PAGES_AT_ONCE, progress=lambda _, left, total: progress(1 - left / max(total, 1))
            )
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
    finally:
        if reading:
            source.execute("ROLLBACK")


def _need_room(source: sqlite3.Connection, path: Path) -> None:
    pages, of_bytes = (source.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    needed, free = pages * of_bytes + ROOM_TO_SPARE, shutil.disk_usage(path.parent).free
    if free < needed:
        raise TrainerError(
            f"There is no room for a copy in “{path.parent}”: it takes {needed // 2**20} MiB, and {free // 2**20} MiB"
            " are free. Make some room there and try again."
        )


def on_the_disk(path: Path) -> None:
    """Return when the file's content has reached the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def folder_on_the_disk(folder: Path) -> None:
    """Return when the names in the folder have reached the disk; Windows does that by itself."""
    if sys.platform != "win32":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
