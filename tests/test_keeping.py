"""The player's data as a whole: elsewhere and back again, and really gone when it is to go."""

from pathlib import Path

import pytest

from tests.store.samples import NOW, attempt, day_of
from tests.store.test_backup import lines, practise
from tests.store.test_merging import fill_every_table
from trainer import keeping
from trainer.core.errors import ContentError, TrainerError
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, open_database

MINE = ("notes.txt", "practice.txt", "my.db")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with all that the app may ever put there, and some files that are none of its business."""
    data = tmp_path / "data"
    with open_database(data / FILE_NAME, NOW).database as database:
        fill_every_table(database)
    keeping.back_up(data, None, NOW)
    for name in (
        *("cache/faces/a.png", "cache/scenarios.json", "packs/lisbon/manifest.yaml", "graceful-exit.log"),
        *("graceful-exit.old.log", "practice.db-wal", "practice.db-shm", "practice.damaged-2026-03-04-194000.db"),
        *("practice.damaged-2026-03-04-194000.db-wal", *MINE),
    ):
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text("words")
    (data / "practice.db-wal").write_bytes(b"")
    return data


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_what_is_deleted_is_gone_from_the_disk(data: Path) -> None:
    assert keeping.delete_all(data, backups_too=True, packs_too=True) == "Everything is deleted."
    assert names(data) == set(MINE)


def test_backups_and_packs_stay_where_they_are_to_stay(data: Path) -> None:
    told = keeping.delete_all(data, backups_too=False, packs_too=False)
    assert told == "Everything is deleted but your backups and your packs."
    assert names(data) == {
        *MINE,
        *("backups", "packs"),
        *("practice.damaged-2026-03-04-194000.db", "practice.damaged-2026-03-04-194000.db-wal"),
    }


def test_what_cannot_be_deleted_is_told(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(TrainerError, match=r"could not be removed \(Permission denied\)"):
        keeping.delete_all(data, backups_too=True, packs_too=True)


def test_everything_comes_back_after_all_was_deleted(data: Path, tmp_path: Path) -> None:
    keeping.export(data, tmp_path / "first", NOW, csv=True, json=True)
    keeping.delete_all(data, backups_too=True, packs_too=True)
    told = keeping.take_in(data, tmp_path / "first" / "practice.json", NOW, settings=True)
    assert told.startswith("2 exits and ")
    keeping.export(data, tmp_path / "second", NOW, csv=True, json=True)
    for name in ("attempts.csv", "practice.json"):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()
    again = keeping.take_in(data, tmp_path / "first" / "practice.json", NOW, settings=True)
    assert again == "Everything in “practice.json” is here already. Nothing has changed."


def test_an_export_of_a_newer_version_is_refused(data: Path, tmp_path: Path) -> None:
    keeping.export(data, tmp_path, NOW, csv=False, json=True)
    path = tmp_path / "practice.json"
    path.write_text(path.read_text("utf-8").replace('"store":', '"store":9'), "utf-8")
    with pytest.raises(ContentError, match="newer Graceful Exit"):
        keeping.look_through(data, path, NOW)
    with pytest.raises(ContentError, match="newer Graceful Exit"):
        keeping.take_in(data, path, NOW)


def test_each_export_has_a_folder_of_its_own(data: Path, tmp_path: Path) -> None:
    for _ in range(2):
        keeping.export_all(data, tmp_path / "out", NOW)
    assert len(names(tmp_path / "out")) == 2


def test_a_copy_that_is_asked_for_never_takes_the_place_of_another(data: Path, tmp_path: Path) -> None:
    made = {keeping.back_up(data, tmp_path / "stick", NOW) for _ in range(3)}
    assert len(made) == len(names(tmp_path / "stick")) == 3


def test_more_than_a_few_rows_tell_how_far_they_have_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.report.json_file.TELL_EVERY", 2)
    with open_database(tmp_path / FILE_NAME, NOW).database as database:
        practise(database, 1, 2, 3)
    told: list[str] = []
    keeping.export(tmp_path, tmp_path, NOW, csv=False, json=True, tell=told.append)
    keeping.look_through(tmp_path, tmp_path / "practice.json", NOW, told.append)
    assert told == ["practice.json: 2", "practice.json: 4", "2", "4"]


def test_what_is_written_while_the_export_runs_is_not_half_in_it(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with open_database(path, NOW).database as database:
        practise(database, 1, 2)
        with open_database(path, NOW).database as other, other.still() as connection:
            SqliteAttemptLog(database, day_of).add(attempt(3))
            assert connection.execute("SELECT count(*) FROM attempts").fetchone()[0] == 2
    assert len(lines(path)) == 3
