"""Where a scene was left in the middle is kept, and what the player remembered."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from trainer.core.recall import Recalled
from trainer.store.database import FILE_NAME, open_database
from trainer.store.sittings import SqliteSittings

NOW = datetime(2026, 3, 4, 2, 30, tzinfo=UTC)
PLAY = {"format": 1, "moves": [{"move": "listened"}], "says": "“Füße” 🙂"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


def test_a_sitting_is_there_after_the_program_was_closed(file: Path) -> None:
    with open_database(file, NOW).database as database:
        SqliteSittings(database, lambda moment: moment.date()).save("hens", "run-1", PLAY)
    with open_database(file, NOW).database as database:
        sittings = SqliteSittings(database, lambda moment: moment.date())
        assert sittings.load("hens") == ("run-1", PLAY)
        assert sittings.load("ducks") is None


def test_the_newest_sitting_stands_until_the_scene_is_over(file: Path) -> None:
    with open_database(file, NOW).database as database:
        sittings = SqliteSittings(database, lambda moment: moment.date())
        sittings.save("hens", "run-1", PLAY)
        sittings.save("hens", "run-2", {"format": 1})
        assert sittings.load("hens") == ("run-2", {"format": 1})
        sittings.save("hens", "run-2", None)
        assert sittings.load("hens") is None


def test_a_damaged_sitting_is_none(file: Path) -> None:
    with open_database(file, NOW).database as database:
        with database.write() as connection:
            connection.execute("INSERT INTO sittings VALUES ('hens', 'run-1', '{\"format\": ')")
        assert SqliteSittings(database, lambda moment: moment.date()).load("hens") is None


def test_what_was_remembered_is_kept_with_the_players_day(file: Path) -> None:
    with open_database(file, NOW).database as database:
        said = Recalled("run-1", "hens", "talkers", "has forty hens", "has forty ducks", NOW)
        SqliteSittings(database, lambda _: datetime(2026, 3, 3, tzinfo=UTC).date()).add_recall(said)
        (row,) = database.read("SELECT run, scenario, family, told, chosen, at, day FROM recalls")
    assert tuple(row[:5]) == ("run-1", "hens", "talkers", "has forty hens", "has forty ducks")
    assert (row["at"], row["day"]) == ("2026-03-04T02:30:00.000000+00:00", "2026-03-03")
