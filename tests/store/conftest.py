"""A real file in a folder of its own for each test, closed at its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.samples import NOW, day_of
from trainer.store.database import Database, open_database
from trainer.store.progress import SqliteProgress


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "practice.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with open_database(path, NOW).database as database:
        yield database


@pytest.fixture
def log(database: Database) -> SqliteProgress:
    return SqliteProgress(database, day_of)
