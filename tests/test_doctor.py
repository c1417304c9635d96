"""The doctor says what works and what to do, and leaves the player's file as it was."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.samples import attempt, day_of, judgement
from trainer.doctor import _content, _data_folder, _database, _qt, examine
from trainer.paths import ASSETS, SCENARIOS
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, open_database

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def contents(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two exits in it, one of them not yet judged."""
    with open_database(tmp_path / FILE_NAME, NOW).database as database:
        log = SqliteAttemptLog(database, day_of)
        for number in (1, 2):
            log.add(attempt(number))
        log.add_judgement("attempt-1", judgement(attempt(1).line), "Goodbye.")
    return tmp_path


# The whole


def test_an_empty_folder_is_well(tmp_path: Path) -> None:
    findings = examine(tmp_path / "new", SCENARIOS, ASSETS)
    assert [finding.what for finding in findings] == [
        "Window", "Voice", "Data folder", "Your practice", "Scenes", "Rules",
    ]  # fmt: skip
    assert [finding.said for finding in findings if not finding.ok] == []
    assert list((tmp_path / "new").iterdir()) == []


def test_only_the_voice_can_be_done_without(tmp_path: Path) -> None:
    findings = examine(tmp_path, SCENARIOS, ASSETS)
    assert [finding.what for finding in findings if not finding.needed] == ["Voice"]


# The window


def test_a_window_can_be_opened_here() -> None:
    assert _qt().ok


@pytest.mark.skipif(os.name != "posix" or "darwin" in os.uname().sysname.lower(), reason="X is for Linux and its kin")
def test_a_missing_screen_is_told_from_a_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert (_qt().ok, _qt().said) == (False, "there is no screen here. Start the app from a desktop session.")


def test_a_library_that_qt_misses_is_named_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    apt = tmp_path / "apt-get"
    apt.touch(mode=0o755)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    said = _qt().said
    assert "libEGL.so.1" in said
    assert "sudo apt-get install libegl1 " in said


# The data folder


def test_a_data_folder_that_cannot_be_made_is_told_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    finding = _data_folder(tmp_path / "file" / "data")
    assert not finding.ok
    assert "Not a directory" in finding.said
    assert "--data-dir" in finding.said


def test_trying_the_data_folder_leaves_nothing_in_it(tmp_path: Path) -> None:
    assert _data_folder(tmp_path).ok
    assert list(tmp_path.iterdir()) == []


# The player's file


def test_kept_exits_are_counted_judged_or_not(data: Path) -> None:
    finding = _database(data)
    assert (finding.ok, finding.said) == (True, f"2 exits are kept in {data / FILE_NAME}.")


def test_looking_changes_nothing(data: Path) -> None:
    before = (data / FILE_NAME).read_bytes()
    _database(data)
    assert (data / FILE_NAME).read_bytes() == before


def test_the_file_can_be_looked_at_while_the_app_is_open(data: Path) -> None:
    with open_database(data / FILE_NAME, NOW).database as database:
        SqliteAttemptLog(database, day_of).add(attempt(3))
        assert _database(data).said.startswith("3 exits")


def test_a_damaged_file_is_told_and_left_where_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"not a database " * 300)
    before = contents(tmp_path)
    finding = _database(tmp_path)
    assert (finding.ok, finding.needed) == (False, True)
    assert f"{tmp_path / FILE_NAME} is damaged" in finding.said
    assert contents(tmp_path) == before


def test_faults_inside_the_file_are_told(data: Path) -> None:
    with sqlite3.connect(data / FILE_NAME) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM scenes")
    connection.close()
    finding = _database(data)
    assert not finding.ok
    assert "has lost its “scenes”" in finding.said
    assert "Keep a copy" in finding.said


def test_a_file_of_a_newer_version_is_told_and_left_as_it_is(data: Path) -> None:
    connection = sqlite3.connect(data / FILE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    finding = _database(data)
    assert not finding.ok
    assert "newer Graceful Exit" in finding.said


def test_a_file_of_another_program_is_told(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    assert "another program" in _database(tmp_path).said


# The content


def test_a_broken_scene_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("format: 1\nid: broken\n", "utf-8")
    scenes, _ = _content(tmp_path, ASSETS)
    assert not scenes.ok
    assert "broken.yaml" in scenes.said


def test_a_folder_without_scenes_is_no_good(tmp_path: Path) -> None:
    scenes, _ = _content(tmp_path, ASSETS)
    assert not scenes.ok


def test_missing_rules_are_told(tmp_path: Path) -> None:
    _, rules = _content(SCENARIOS, tmp_path)
    assert not rules.ok
    assert rules.said


def test_a_window_that_never_opens_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "PySide6"
    slow.mkdir()
    (slow / "__init__.py").write_text("import time; time.sleep(60)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr("trainer.doctor.QT_PATIENCE_SECONDS", 0.5)
    assert _qt().said.startswith("Qt does not answer")


def test_the_doctor_can_be_asked_without_qt() -> None:
    code = "import sys; sys.modules['PySide6'] = None; import trainer.doctor; print('well')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "well\n"
