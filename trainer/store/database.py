"""The player's one file: opening it, refusing what is not ours to change, setting a damaged one aside.

A Database belongs to the thread that opened it: calls are small and stay on the UI thread. Work that takes longer opens
its own Database of the same path on its own thread, and writes in short transactions; SQLite's WAL lets both go on.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from trainer.core.errors import TrainerError
from trainer.store.connection import BUSY_SECONDS, DamagedError, connect, in_words, transaction
from trainer.store.migrations import APPLICATION_ID, CURRENT, migrate, version

FILE_NAME = "practice.db"
"""The file's name inside the data folder."""

Values = Sequence[object] | Mapping[str, object]


class Database:
    """An open file with this version's tables. Use it as a context manager, or close it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self._connection = connection
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")

    def read(self, sql: str, values: Values = ()) -> list[Any]:
        """The rows of a query. Raises TrainerError where the file cannot be read."""
        with in_words(self.path):
            return self._connection.execute(sql, values).fetchall()

    def read_plainly(self, sql: str, values: Values = ()) -> list[Any]:
        """The rows as tuples without column names: half the time, for the many rows of a chart."""
        with in_words(self.path):
            cursor = self._connection.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, values).fetchall()

    @contextmanager
    def still(self) -> Iterator[sqlite3.Connection]:
        """All that is read in the block is of one moment, row by row, whatever others write meanwhile."""
        with in_words(self.path):
            self._connection.execute("BEGIN")
            try:
                self._connection.execute("SELECT 1 FROM sqlite_schema").fetchone()  # the moment is now
                yield self._connection
            finally:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on the disk when the block ends, gone when it fails. Raises TrainerError for the disk."""
        with in_words(self.path), transaction(self._connection):
            yield self._connection

    def faults(self) -> Sequence[str]:
        """What SQLite finds wrong in the whole file; reads all of it, so this is for the doctor."""
        found = [str(row[0]) for row in self.read("PRAGMA quick_check")]
        loose = [f"a row of “{row[0]}” has lost its “{row[2]}”" for row in self.read("PRAGMA foreign_key_check")]
        return [*(fault for fault in found if fault != "ok"), *loose]

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._connection.close()

    def __enter__(self) -> "Database":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Opened(NamedTuple):
    """An open file, and what the player must be told about the opening."""

    database: Database
    notice: str = ""
    """Sentences for the player where a damaged file was set aside; mostly empty."""


def open_database(path: Path, now: datetime) -> Opened:
    """Open the file, or begin a new one, with its folder. A damaged file is kept under a name dated `now`.

    Raises TrainerError where the file cannot be opened or written, is of a newer version or of another program.
    """
    _make_folder(path.parent)
    with suppress(DamagedError):
        if not head_is_lost(path):
            return Opened(_open(path, now))
    kept = set_aside(path, now)
    return Opened(
        _open(path, now),
        f"The practice file could not be read, so a new one was begun. The old one is kept whole as “{kept}”:"
        " nothing in it was deleted.",
    )


def look_into(path: Path) -> Database:
    """Open a file that is there, only to read: nothing in it or beside it is changed, whatever its state.

    Raises DamagedError where it is damaged, TrainerError where it is not ours or of a newer version.
    """
    with in_words(path):
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", timeout=BUSY_SECONDS, uri=True)
        try:
            _refuse_what_is_not_ours(connection, path)
            return Database(connection, path)
        except BaseException:
            connection.close()
            raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        next(folder.iterdir(), None)  # a folder that may not be read has files that cannot be told from missing ones
    except OSError as error:
        raise TrainerError(
            f"The folder “{folder}” cannot be used ({error.strerror}). Choose another data folder with --data-dir."
        ) from error


def head_is_lost(path: Path) -> bool:
    """Whether only the write-ahead log is left. SQLite would throw it away, and the newest words may stand in it."""
    log = path.with_name(path.name + "-wal")
    return _size(log) > 0 and _size(path) == 0


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _open(path: Path, now: datetime) -> Database:
    with in_words(path):
        connection = connect(path)
        try:
            _refuse_what_is_not_ours(connection, path)
            if version(connection) < CURRENT:
                _bring_up_to_date(connection, path, now)
            _touch(connection)
            return Database(connection, path)
        except BaseException:
            connection.close()
            raise


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, now: datetime) -> None:
    """Run the steps that the file has not seen, and keep a copy from before them where anything is in it."""
    from trainer.store.backup import back_up_before_migration  # noqa: PLC0415 - looks into files by this module

    back_up_before_migration(connection, path, CURRENT, now)
    migrate(connection)


def _refuse_what_is_not_ours(connection: sqlite3.Connection, path: Path) -> None:
    is_new = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    if is_new:
        return
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise TrainerError(
            f"“{path}” belongs to another program and was left as it is. Move it, or choose another data folder"
            " with --data-dir."
        )
    if (found := version(connection)) > CURRENT:
        raise TrainerError(
            f"“{path}” was written by a newer Graceful Exit (its version is {found}, this program knows {CURRENT})"
            " and was left as it is. Install the newest Graceful Exit, or choose another data folder with --data-dir."
        )


def _touch(connection: sqlite3.Connection) -> None:
    """Find common damage and a file that may only be read now, not at the player's first exit."""
    for table in ("attempts", "judgements", "evidence", "day_sums"):
        connection.execute(f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1").fetchone()  # noqa: S608 - ours
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version = {CURRENT}")  # a change of nothing, taken back before it is written
    finally:
        connection.execute("ROLLBACK")


def set_aside(path: Path, now: datetime) -> Path:
    """Rename the file, and what SQLite keeps beside it, to a free name dated `now`; returns that name.

    The file must be closed. Raises TrainerError where it cannot be renamed.
    """
    kept = _free_name(path, f"{now:%Y-%m-%d-%H%M%S}")
    try:
        for ending in ("-wal", "-shm", ""):  # the file last: until then the next start tries again
            part = path.with_name(path.name + ending)
            if part.exists():
                part.rename(kept.with_name(kept.name + ending))
    except OSError as error:
        raise TrainerError(
            f"“{path}” is damaged and could not be set aside ({error.strerror}). Move it away yourself, then start"
            " again."
        ) from error
    return kept


def _free_name(path: Path, date: str) -> Path:
    kept = path.with_name(f"{path.stem}.damaged-{date}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.damaged-{date}-{number}{path.suffix}")
    return kept
