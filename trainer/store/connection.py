"""A connection to SQLite with our promises: one transaction at a time, on the disk when it ends, errors in words."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trainer.core.errors import TrainerError

BUSY_SECONDS = 2.0
"""How long a call waits while another connection writes; every write of ours takes some milliseconds."""
PAUSE_SECONDS = 0.02

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

_REMEDIES = {
    sqlite3.SQLITE_FULL: "The disk is full, so “{path}” could not be saved. Make some room there and try again.",
    sqlite3.SQLITE_READONLY: "“{path}” may not be written. Allow writing to it and its folder, or choose another"
    " data folder with --data-dir.",
    sqlite3.SQLITE_PERM: "“{path}” may not be opened. Allow reading and writing it, or choose another data folder"
    " with --data-dir.",
    sqlite3.SQLITE_CANTOPEN: "“{path}” could not be opened. See that its folder exists and may be written, or choose"
    " another data folder with --data-dir.",
    sqlite3.SQLITE_IOERR: "The disk with “{path}” does not answer. See that it is connected and healthy, then try"
    " again.",
    sqlite3.SQLITE_BUSY: "Another program is using “{path}”. Close it and try again.",
    sqlite3.SQLITE_LOCKED: "Another program is using “{path}”. Close it and try again.",
    sqlite3.SQLITE_CORRUPT: "“{path}” is damaged. Nothing in it is deleted; “graceful-exit doctor” says more.",
    sqlite3.SQLITE_NOTADB: "“{path}” is damaged. Nothing in it is deleted; “graceful-exit doctor” says more.",
}
"""By SQLite's primary error code: what happened and what to do. Any other code is a fault of ours."""


class DamagedError(TrainerError):
    """The file is not, or no longer, a database that can be read."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into a TrainerError with its remedy; a fault of ours passes as it is."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", -1) & 0xFF  # the low byte; the rest says where it arose
        if code not in _REMEDIES:
            raise
        kind = DamagedError if code in _DAMAGED else TrainerError
        raise kind(_REMEDIES[code].format(path=path)) from error


def connect(path: Path) -> sqlite3.Connection:
    """Open or create the file. Foreign keys are still off: migrations need it so."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")  # a commit has reached the disk when it returns
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on. Where another program does the same at this moment, SQLite itself does not wait."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(PAUSE_SECONDS)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block or nothing of it. Takes the write lock at once, so that what is read inside stays true."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # some errors, such as a full disk, have rolled back already
            connection.execute("ROLLBACK")
        raise
