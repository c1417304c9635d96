"""The shelf shows every scenario that can be read, in a steady order, and says what is wrong with the others."""

import os
from pathlib import Path

import pytest

from tests.library.samples import FLAGSHIP, add, ids, told
from trainer.core.errors import ContentError, TrainerError
from trainer.library.scenarios import FolderShelf, find_scenarios, load_scenario

ENDLESS = Path("/proc/self/mem")
"""A file that is there and cannot be read from its beginning, not even by root."""


def test_scenes_stand_by_family_then_level_then_title(folder: Path) -> None:
    add(folder, "a", ("family: tag-along", "family: cornered"), ("level: 3", "level: 5"))
    add(folder, "b", ("family: tag-along", "family: cornered"), ("level: 3", "level: 2"), ("title: “", "title: Zu “"))
    add(folder, "c", ("level: 3", "level: 1"))
    shelf = FolderShelf(folder)
    assert ids(shelf) == ["alone-with-a-phone", "cornered-by-the-coats", "b", "a", "c", "ill-come-with-you"]
    assert told(shelf) == []


def test_files_are_found_in_folders_of_folders_in_a_steady_order(tmp_path: Path) -> None:
    for name in ("b/x.yaml", "a/deep/er/y.yaml", "z.yaml", "a/x.yaml", "b/notes.md", "b/old.yml", "b/x.yaml~"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "folder.yaml").mkdir()
    found = [path.relative_to(tmp_path).as_posix() for path in find_scenarios(tmp_path)]
    assert found == ["a/deep/er/y.yaml", "a/x.yaml", "b/x.yaml", "z.yaml"]


def test_what_is_no_file_does_not_hide_the_others(tmp_path: Path) -> None:
    for name in ("a.yaml", "c.yaml", ".hidden/x.yaml", "pack.yaml", "in/pack.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "b.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "d.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "round").symlink_to(tmp_path)
    assert [path.name for path in find_scenarios(tmp_path)] == ["a.yaml", "c.yaml"]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    shelf = FolderShelf(tmp_path / "nowhere")
    assert (ids(shelf), told(shelf)) == ([], [])


def test_a_scene_is_read_with_all_that_a_list_needs(folder: Path) -> None:
    shelf = FolderShelf(folder)
    for summary in shelf.summaries():
        scenario = shelf.scenario(summary.id)
        assert (summary.title, summary.partner) == (scenario.title, scenario.scene.partner.name)
        assert (summary.drawing, summary.look) == (scenario.place.drawing, scenario.look)
    assert shelf.scenario("ill-come-with-you") is shelf.scenario("ill-come-with-you")


def test_a_scene_that_is_not_there_is_told_with_those_that_are(folder: Path) -> None:
    with pytest.raises(TrainerError, match=r"no scene “hens” here.*cornered-by-the-coats"):
        FolderShelf(folder).scenario("hens")


def test_a_broken_file_does_not_hide_the_others(folder: Path) -> None:
    add(folder, "broken", ("level: 3", "level: high"), ("mood: hurt", "mood: sad"))
    (folder / "pack" / "empty.yaml").touch()
    shelf = FolderShelf(folder)
    assert len(ids(shelf)) == len(FLAGSHIP)
    assert told(shelf)[0] == "broken.yaml:7:1: “level”: a whole number must stand here"
    assert told(shelf)[-1] == "pack/empty.yaml:1:1: the file is empty"
    assert len(told(shelf)) == 3


def test_of_two_files_with_one_id_the_first_is_shown(folder: Path) -> None:
    add(folder, "first", ("id: first", "id: twin"))
    add(folder, "second", ("id: second", "id: twin"), ("title: “", "title: Another “"))
    shelf = FolderShelf(folder)
    assert ids(shelf).count("twin") == 1
    assert not shelf.scenario("twin").title.startswith("Another")
    assert told(shelf) == ["second.yaml: the id “twin” is taken (first.yaml has it already)"]


def test_text_that_is_not_utf8_is_told_with_its_line(folder: Path) -> None:
    path = add(folder, "latin")
    path.write_bytes(path.read_bytes().replace("Valparaíso".encode(), "Valparaíso".encode("latin-1"), 1))
    line = 1 + path.read_bytes().split(b"Valpara\xedso")[0].count(b"\n")
    assert told(FolderShelf(folder)) == [f"latin.yaml:{line}: this is not UTF-8 text (save it as UTF-8)"]


@pytest.mark.skipif(not ENDLESS.exists(), reason="there is no such file on this system")
def test_a_file_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "locked.yaml").symlink_to(ENDLESS)
    shelf = FolderShelf(folder)
    assert len(ids(shelf)) == len(FLAGSHIP)
    (problem,) = told(shelf)
    assert problem.startswith("locked.yaml: cannot be read: ")


def test_a_file_that_has_gone_since_is_told(folder: Path) -> None:
    shelf = FolderShelf(folder)
    assert ids(shelf)
    (folder / "pack" / "ill-come-with-you.yaml").unlink()
    with pytest.raises(ContentError, match=r"^pack/ill-come-with-you\.yaml: cannot be read: "):
        shelf.scenario("ill-come-with-you")


@pytest.mark.parametrize("kept", ["2", "one", "[1]"])
def test_another_format_is_told_and_nothing_else(folder: Path, kept: str) -> None:
    path = add(folder, "later", ("format: 1", f"format: {kept}"), ("mood: hurt", "mood: sad"))
    with pytest.raises(ContentError) as caught:
        load_scenario(path, "later.yaml")
    (problem,) = caught.value.problems
    assert str(problem).startswith("later.yaml:2:1: this is format ")
    assert str(problem).endswith("and this version reads format 1")


def test_problems_call_a_file_by_its_path_where_it_has_no_other_name(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=f"^{tmp_path}: cannot be read: {os.strerror(21)}"):
        load_scenario(tmp_path)


def test_a_misspelt_scene_is_told_which_was_meant(folder: Path) -> None:
    with pytest.raises(TrainerError, match="Did you mean “ill-come-with-you”"):
        FolderShelf(folder).scenario("ill-come-with")


def test_of_many_scenes_only_some_are_named(tmp_path: Path) -> None:
    for number in range(20):
        add(tmp_path, f"scene-{number:02}")
    with pytest.raises(TrainerError, match=r"scene-11, and 8 more\.$"):
        FolderShelf(tmp_path).scenario("zzz")
