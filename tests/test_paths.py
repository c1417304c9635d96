"""Where things are: what the player writes goes where they say, and content is found beside the program."""

from pathlib import Path

import platformdirs
import pytest

from trainer.paths import ASSETS, DATA_VARIABLE, SCENARIOS, data_folder


def test_the_folder_named_on_the_command_line_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "variable"))
    assert data_folder(str(tmp_path / "named")) == tmp_path / "named"


def test_the_variable_comes_second(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "variable"))
    assert data_folder() == tmp_path / "variable"


@pytest.mark.parametrize("value", [None, ""])
def test_the_platforms_folder_is_the_last_resort(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    monkeypatch.delenv(DATA_VARIABLE)
    if value is not None:
        monkeypatch.setenv(DATA_VARIABLE, value)
    assert data_folder(value) == platformdirs.user_data_path("graceful-exit", appauthor=False)


def test_the_tilde_means_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, "~/practice")
    assert data_folder() == (Path.home() / "practice").resolve()


def test_a_relative_folder_is_taken_from_where_the_program_was_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder("here") == tmp_path.resolve() / "here"


def test_asking_for_the_folder_does_not_make_it(tmp_path: Path) -> None:
    assert not data_folder(str(tmp_path / "new")).exists()


def test_content_is_found_beside_the_program() -> None:
    assert SCENARIOS.is_dir()
    assert (ASSETS / "rules").is_dir()


def test_tests_have_a_home_of_their_own(tmp_path: Path) -> None:
    assert data_folder().is_relative_to(Path.home())
    assert Path.home().name.startswith("graceful-exit-tests-")
