"""The pack commands: what they say, where, and with which exit status; and the scenes of packs in other commands."""

from pathlib import Path

import pytest
from click.testing import Result

from tests.library.packing import as_folder, as_zip, manifest, pack, scene, tree
from tests.test_cli import cli
from trainer.cli import WRONG_INPUT
from trainer.library.scenarios import MANIFEST

WORDS = "Evenings in Lisbon: 2 scenes, by Inês Faria"


class Desk:
    """The command on a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"

    def run(self, *arguments: str | Path) -> Result:
        return cli("--data-dir", self.data, *arguments)

    def listed(self) -> list[str]:
        return self.run("pack", "list").stdout.splitlines()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def installed(desk: Desk) -> Desk:
    """With a pack installed."""
    assert desk.run("pack", "install", as_folder(desk.folder / "first", pack())).exit_code == 0
    return desk


def test_a_pack_is_installed_listed_and_removed(desk: Desk) -> None:
    done = desk.run("pack", "install", as_zip(desk.folder / "evenings.zip", pack()))
    assert (done.exit_code, done.stdout, done.stderr) == (0, f"{WORDS}\n", "")
    assert desk.listed() == [f"evenings  version 1  {WORDS}"]
    done = desk.run("pack", "remove", "evenings")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "evenings is removed\n", "")
    assert desk.listed() == ["no packs are installed"]


def test_listing_makes_no_folder(desk: Desk) -> None:
    assert desk.listed() == ["no packs are installed"]
    assert not desk.data.exists()


def test_a_refused_pack_is_told_in_one_line_a_problem(desk: Desk) -> None:
    files = pack(("licence:", "licnce:"), ("version: 1", "version: one"))
    done = desk.run("pack", "install", as_zip(desk.folder / "broken.zip", files))
    assert (done.exit_code, done.stdout) == (WRONG_INPUT, "")
    assert "pack.yaml:6:1: “version”: a whole number must stand here" in done.stderr.splitlines()
    assert "pack.yaml:5:1: unknown key “licnce” (did you mean “licence”?)" in done.stderr.splitlines()
    assert not desk.data.exists()


def test_what_is_not_there_is_refused(installed: Desk) -> None:
    before = tree(installed.data)
    done = installed.run("pack", "install", "nowhere.zip")
    assert (done.exit_code, done.stderr) == (WRONG_INPUT, "nowhere.zip: cannot be read: No such file or directory\n")
    done = installed.run("pack", "remove", "mornings")
    assert (done.exit_code, done.stdout) == (WRONG_INPUT, "")
    assert done.stderr == "There is no pack “mornings” here. There are: evenings.\n"
    assert tree(installed.data) == before


def test_an_id_of_the_programs_own_scenes_is_taken(desk: Desk) -> None:
    files = {MANIFEST: manifest(), "cornered-by-the-coats.yaml": scene("cornered-by-the-coats")}
    done = desk.run("pack", "install", as_folder(desk.folder / "first", files))
    assert done.exit_code == WRONG_INPUT
    assert "the id “cornered-by-the-coats” is taken" in done.stderr


def test_scenes_of_packs_can_be_walked(installed: Desk) -> None:
    done = installed.run("walk", "on-the-tram")
    assert done.exit_code == 0
    assert done.stdout.startswith("on-the-tram: ")


def test_lines_can_be_scored_in_scenes_of_packs(installed: Desk) -> None:
    done = installed.run("score", "--scenario", "on-the-tram", "Thank you, Rafael. Goodbye.")
    assert (done.exit_code, done.stderr) == (0, "")
    assert " of 5, score " in done.stdout


def test_a_scene_of_a_pack_can_be_opened(installed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = {(installed.data, "on-the-tram"): 7}
    monkeypatch.setattr("trainer.cli.open_window", lambda *asked: opened[asked])
    assert installed.run("play", "on-the-tram").exit_code == 7


def test_help_tells_of_every_pack_command() -> None:
    shown = cli("pack", "--help").stdout
    assert all(name in shown for name in ("install", "list", "remove"))
    assert "pack" in cli("--help").stdout
