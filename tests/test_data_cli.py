"""The commands about the data as a whole: what they write, what they ask, and with which status they refuse."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.store.samples import NOW, attempt
from tests.store.test_backup import lines, practise
from tests.test_cli import cli, command
from trainer.cli import WRONG_INPUT
from trainer.cli import command as graceful_exit
from trainer.store.database import FILE_NAME, open_database


@pytest.fixture
def data(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    with open_database(data / FILE_NAME, NOW).database as database:
        practise(database, 1, 2)
    return data


def answering(words: str, *arguments: str | Path) -> Result:
    return CliRunner().invoke(graceful_exit, [str(argument) for argument in arguments], input=words)


def test_an_export_writes_a_table_and_everything(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = command("--data-dir", data, "export", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"attempts.csv with 2 exits and practice.json with everything written to {out}.\n"
    assert {one.name for one in out.iterdir()} == {"attempts.csv", "practice.json"}


@pytest.mark.parametrize(("option", "name"), [("--csv", "attempts.csv"), ("--json", "practice.json")])
def test_an_export_writes_what_is_asked_for_and_never_over_another(
    data: Path, tmp_path: Path, option: str, name: str
) -> None:
    out = tmp_path / "out"
    assert cli("--data-dir", data, "export", option, out).exit_code == 0
    assert [one.name for one in out.iterdir()] == [name]
    again = cli("--data-dir", data, "export", option, out)
    assert (again.exit_code, again.stderr.startswith(f"{out / name}: is there already")) == (WRONG_INPUT, True)


def test_tables_and_corrected_lines_go_out_together(data: Path, tmp_path: Path) -> None:
    result = cli("--data-dir", data, "export", "--csv", tmp_path / "out", "--labels", tmp_path / "labels")
    assert result.exit_code == 0
    assert "attempts.csv" in result.stdout
    assert "There is nothing to write yet" in result.stdout


@pytest.mark.parametrize("arguments", [(), ("--csv",), ("--json", "--labels", "x")])
def test_an_export_needs_a_folder(data: Path, arguments: tuple[str, ...]) -> None:
    assert cli("--data-dir", data, "export", *arguments).exit_code == WRONG_INPUT


def test_an_export_is_taken_in_once(data: Path, tmp_path: Path) -> None:
    cli("--data-dir", data, "export", "--json", tmp_path)
    other = tmp_path / "other"
    first, second = (command("--data-dir", other, "import", tmp_path / "practice.json") for _ in range(2))
    assert (first.returncode, first.stdout, first.stderr) == (0, "2 exits came in from “practice.json”.\n", "")
    assert second.stdout == "Everything in “practice.json” is here already. Nothing has changed.\n"
    assert lines(other / FILE_NAME) == lines(data / FILE_NAME)


def test_what_is_no_export_is_refused_with_its_place(data: Path, tmp_path: Path) -> None:
    (tmp_path / "diary.json").write_text('{"dear": "diary"}')
    done = command("--data-dir", data, "import", tmp_path / "diary.json")
    assert (done.returncode, done.stdout) == (WRONG_INPUT, "")
    assert done.stderr.startswith(f"{tmp_path / 'diary.json'}:1: is no export of Graceful Exit (")
    assert "Traceback" not in done.stderr


def test_a_backup_is_made_where_it_is_wanted(data: Path, tmp_path: Path) -> None:
    for arguments, folder in (((), data / "backups"), ((tmp_path / "stick",), tmp_path / "stick")):
        done = command("--data-dir", data, "backup", *arguments)
        (made,) = folder.iterdir()
        assert (done.returncode, done.stdout, done.stderr) == (0, f"Your practice is copied to {made}.\n", "")
        assert lines(made) == lines(data / FILE_NAME)


def test_a_backup_of_nothing_is_refused_kindly(tmp_path: Path) -> None:
    result = cli("--data-dir", tmp_path / "data", "backup")
    assert (result.exit_code, result.stderr.startswith("There is nothing to write yet")) == (WRONG_INPUT, True)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(("said", "comes_back"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_restoring_shows_what_is_inside_and_asks(data: Path, tmp_path: Path, said: str, comes_back: bool) -> None:
    cli("--data-dir", data, "backup", tmp_path / "stick")
    (copy,) = (tmp_path / "stick").iterdir()
    with open_database(data / FILE_NAME, NOW).database as database:
        practise(database, 3)
    result = answering(said, "--data-dir", data, "restore", copy)
    assert result.exit_code == 0
    assert f"{copy} holds 2 exits, from 2026-03-04 to 2026-03-04. It was made on" in result.stdout
    assert (attempt(3).line not in lines(data / FILE_NAME)) == comes_back
    assert ("Nothing has changed." in result.stdout) != comes_back


def test_restoring_need_not_ask(data: Path, tmp_path: Path) -> None:
    cli("--data-dir", data, "backup", tmp_path / "stick")
    (copy,) = (tmp_path / "stick").iterdir()
    done = command("--data-dir", data, "restore", "--yes", copy)
    assert done.returncode == 0
    assert "is back. What was here before is kept as" in done.stdout


def test_what_cannot_be_restored_is_told(data: Path, tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("no database" * 500)
    for file in (tmp_path / "text.db", tmp_path / "none.db"):
        done = command("--data-dir", data, "restore", "--yes", file)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (WRONG_INPUT, "", 1)
        assert str(file) in done.stderr
    assert len(lines(data / FILE_NAME)) == 2


def test_nothing_is_restored_under_an_open_app(data: Path, tmp_path: Path) -> None:
    cli("--data-dir", data, "backup", tmp_path / "stick")
    (copy,) = (tmp_path / "stick").iterdir()
    with open_database(data / FILE_NAME, NOW).database:
        done = command("--data-dir", data, "restore", "--yes", copy)
    assert done.returncode == WRONG_INPUT
    assert "Another program is using" in done.stderr
