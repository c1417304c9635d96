"""A pack is installed whole or not at all, kept until a better one stands, and taken away whole."""

import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import pytest

from tests.library.packing import Shelves, as_folder, as_zip, manifest, pack, scene, tree
from tests.library.samples import example
from trainer.core.errors import TrainerError
from trainer.core.pack import Manifest
from trainer.library import packs
from trainer.library.bounds import LONGEST_TEXT, MOST_VALUES
from trainer.library.packs import GONE, INCOMING, OLD, STALE_AFTER, installed, remove, tidy
from trainer.library.scenarios import MANIFEST, FolderShelf
from trainer.library.unpacking import MOST_BYTES, MOST_BYTES_A_FILE, MOST_FILES

PAGE = Path(__file__).parents[2] / "docs" / "packs.md"
SCENES = {"by-the-river.yaml", "on-the-tram.yaml"}
NEWER = ("version: 1", "version: 2")


@pytest.fixture
def shelves(tmp_path: Path) -> Shelves:
    return Shelves(tmp_path)


@pytest.fixture
def there(shelves: Shelves) -> Shelves:
    """With a pack installed."""
    shelves.install(as_folder(shelves.folder / "first", pack()))
    return shelves


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def listed(shelves: Shelves) -> list[str]:
    return [one.words for one in installed(shelves.packs)]


# Installing


@pytest.mark.parametrize("make", [as_folder, as_zip])
def test_a_pack_is_installed_with_all_its_files(shelves: Shelves, make: Callable[..., Path]) -> None:
    files = pack(**{"README.md": "Hello", "more/by-the-sea.yaml": scene("by-the-sea")})
    found = shelves.install(make(shelves.folder / "evenings.zip", files))
    assert found.words == "Evenings in Lisbon: 3 scenes, by Inês Faria"
    assert listed(shelves) == [found.words]
    kept = {name: content for name, content in tree(shelves.packs / "evenings").items() if content is not None}
    assert kept == {name: text.encode() for name, text in files.items()}
    assert names(shelves.packs) == ["evenings"]


def test_its_scenes_stand_on_the_shelf_and_can_be_read(there: Shelves) -> None:
    shelf = FolderShelf((there.shipped, there.packs))
    assert {scene.id for scene in shelf.summaries()} == {"by-the-river", "on-the-tram", "shipped-scene"}
    assert shelf.scenario("on-the-tram").id == "on-the-tram"
    assert list(shelf.problems) == []


def test_several_packs_are_listed_by_name(there: Shelves) -> None:
    another = {MANIFEST: manifest(("id: evenings", "id: zoo"), ("name: Evenings in", "name: at the zoo of"))}
    there.install(as_folder(there.folder / "zoo", {**another, "apes.yaml": scene("apes")}))
    assert listed(there) == ["at the zoo of Lisbon: 1 scene, by Inês Faria", listed(there)[1]]


def test_where_there_are_no_packs_none_are_listed(shelves: Shelves) -> None:
    assert list(installed(shelves.packs)) == []


def test_the_example_of_the_page_is_a_pack(shelves: Shelves) -> None:
    manifest_text = PAGE.read_text("utf-8").split("```yaml\n", 1)[1].split("```", 1)[0]
    found = shelves.install(
        as_folder(shelves.folder / "x", {MANIFEST: manifest_text, "beside-the-piano.yaml": example()})
    )
    assert found.words == "Evenings in Lisbon: 1 scene, by Inês Faria"


def test_the_page_names_every_key_and_every_bound() -> None:
    text = PAGE.read_text("utf-8")
    assert all(f"`{field.name}`" in text for field in fields(Manifest))
    bounds = (f"{MOST_FILES} files", f"{MOST_BYTES // 2**20} MiB", f"{MOST_BYTES_A_FILE // 1024} KiB")
    assert all(words in text for words in (*bounds, f"{MOST_VALUES:,} values", f"{LONGEST_TEXT:,} characters"))


# Updating


def test_a_newer_version_takes_the_place_of_the_older(there: Shelves) -> None:
    files = {
        MANIFEST: manifest(NEWER),
        "by-the-sea.yaml": scene("by-the-sea"),
        "on-the-tram.yaml": scene("on-the-tram"),
    }
    assert there.install(as_zip(there.folder / "second.zip", files)).version == 2
    assert set(tree(there.packs / "evenings")) == set(files)
    assert names(there.packs) == ["evenings"]


@pytest.mark.parametrize("version", [1, 2])
def test_the_same_version_and_a_lower_one_are_refused(shelves: Shelves, version: int) -> None:
    shelves.install(as_folder(shelves.folder / "second", pack(NEWER)))
    (reason,) = shelves.refused(as_folder(shelves.folder / "x", pack(*[NEWER][: version - 1])))
    assert reason == (
        "pack.yaml: version 2 of “Evenings in Lisbon” is here already (raise the version, or remove the pack first)"
    )


def test_an_update_that_is_refused_leaves_the_old_version(there: Shelves) -> None:
    broken = {**pack(NEWER), "broken.yaml": scene("broken", ("level: 3", "level: high"))}
    assert there.refused(as_folder(there.folder / "second", broken)) == [
        "broken.yaml:7:1: “level”: a whole number must stand here"
    ]


def test_an_update_that_cannot_be_put_in_place_leaves_the_old_version(
    there: Shelves, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = as_folder(there.folder / "second", pack(NEWER))
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.name.startswith(INCOMING):
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    assert there.refused(source) == ["second: cannot be kept: No space left on device"]


def test_a_damaged_pack_is_listed_and_mended_by_installing_it_anew(there: Shelves) -> None:
    (there.packs / "evenings" / MANIFEST).write_text("nothing of it", "utf-8")
    assert listed(there) == ["evenings: 2 scenes, but its manifest is damaged"]
    there.install(there.folder / "first")
    assert listed(there) == ["Evenings in Lisbon: 2 scenes, by Inês Faria"]


# Removing


def test_a_removed_pack_leaves_nothing(there: Shelves) -> None:
    remove("evenings", there.packs)
    assert (listed(there), names(there.packs)) == ([], [])


@pytest.mark.parametrize("name", ["mornings", "..", ".", "", "../packs/evenings", ".old-evenings"])
def test_what_is_no_pack_is_not_removed(there: Shelves, name: str) -> None:
    before = tree(there.folder)
    with pytest.raises(TrainerError, match="There are: evenings"):
        remove(name, there.packs)
    assert tree(there.folder) == before


def test_a_pack_that_cannot_be_removed_is_told(there: Shelves, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(TrainerError, match=r"“evenings” cannot be removed: Permission denied\.$"):
        remove("evenings", there.packs)
    assert listed(there) == ["Evenings in Lisbon: 2 scenes, by Inês Faria"]


# Refusing


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "pack.yaml: the pack has no manifest (pack.yaml stands beside its scenes)"),
        ({"more/pack.yaml": manifest(), "a.md": ""}, "pack.yaml: the pack has no manifest"),
        ({MANIFEST: manifest()}, "pack.yaml: there is no scene in this pack"),
        (pack(("licence:", "licnce:")), "pack.yaml:5:1: unknown key “licnce” (did you mean “licence”?)"),
        (pack(("licence: CC BY 4.0\n", "")), "pack.yaml:1:1: “licence” is missing here"),
        (pack(("format: 1", "format: 2")), "pack.yaml:1:1: this is format 2, and this version reads format 1"),
        (pack(("id: evenings", "id: Evenings!")), "pack.yaml:2:1: “Evenings!” is no id"),
        (pack(("id: evenings", "id: ../evenings")), "pack.yaml:2:1: “../evenings” is no id"),
        (pack(("id: evenings", "id: nul")), "pack.yaml:2:1: “nul” is no id"),
        (pack(("id: evenings", f"id: {'x' * 61}")), "pack.yaml:2:1: “xxxx"),
        (pack(("version: 1", "version: 0")), "pack.yaml:6:1: versions are counted from 1"),
        (pack(("version: 1", "version: 1000001")), "pack.yaml:6:1: this number is too large"),
        (pack(("version: 1", "version: newest")), "pack.yaml:6:1: “version”: a whole number must stand here"),
        (pack(("Inês Faria", "''")), "pack.yaml:4:1: a line of words must stand here"),
        (pack(("Inês Faria", '"a\\nb"')), "pack.yaml:4:1: a line of words must stand here"),
        (pack(("Inês Faria", '"\\e[31m"')), "pack.yaml:4:1: the character U+001B cannot stand in a text"),
        (pack(("Inês Faria", "\u202eseirotS")), "pack.yaml:4:1: the character U+202E cannot stand in a text"),
        (
            pack(**{"c.yaml": scene("c", ("title:", "titel:"))}),
            "c.yaml:5:1: unknown key “titel” (did you mean “title”?)",
        ),
        (pack(**{"c.yaml": scene("d")}), "c.yaml:3:1: the id “d” is not the file’s name"),
        (pack(**{"c.yaml": scene("c", ("level: 3", "level: 6"))}), "c.yaml:7:1: level 6 is not known"),
        (pack(**{"c.yaml": scene("c", ("version: 2", "version: 99999999999999999999"))}), "c.yaml:4:1: this number is"),
        (pack(**{"c.yaml": scene("c", ("drawing: ", "drawing: ../"))}), "there is no “../"),
        (pack(**{"c.yaml": "a: [" * 50}), "c.yaml:1:"),
        (pack(**{"c.yaml": ""}), "c.yaml:1:1: the file is empty"),
        (pack(**{"c.yaml": "a: &b 1"}), "c.yaml:1:4: anchors and aliases"),
        (pack(**{"shipped-scene.yaml": scene("shipped-scene")}), "shipped-scene.yaml: the id “shipped-scene” is taken"),
        (pack(**{"more/on-the-tram.yaml": scene("on-the-tram")}), "the id “on-the-tram” is taken"),
        (pack(**{"c.yaml": "- x\n" * 4000}), "there are more than 3000 values in this file"),
        (pack(**{"c.yaml": f"a: {'x' * 5000}"}), "c.yaml:1:1: a text of 5000 characters (at most 4000)"),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_nothing_is_left(
    shelves: Shelves, files: Mapping[str, str], reason: str
) -> None:
    for source in (as_folder(shelves.folder / "x", {**files, "b.md": ""}), as_zip(shelves.folder / "x.zip", files)):
        assert any(reason in one for one in shelves.refused(source))
    assert not shelves.packs.exists()


def test_an_id_that_another_pack_has_is_taken(there: Shelves) -> None:
    mornings = {MANIFEST: manifest(("id: evenings", "id: mornings")), "on-the-tram.yaml": scene("on-the-tram")}
    assert there.refused(as_folder(there.folder / "second", mornings)) == [
        "on-the-tram.yaml: the id “on-the-tram” is taken (another scene here has it)"
    ]


def test_all_faults_of_all_scenes_are_told_at_once(shelves: Shelves) -> None:
    broken = {f"{name}.yaml": scene(name, ("mood: hurt", "mood: sad"), ("level: 3", "level: 9")) for name in "abc"}
    mended = {name: text.replace("mood: sad", "mood: hurt") for name, text in broken.items() if name == "a.yaml"}
    told = shelves.refused(as_folder(shelves.folder / "x", {**pack(), **broken, **mended}))
    assert [one.split(":")[0] for one in told] == ["a.yaml", "b.yaml", "c.yaml"]


def test_of_thousands_of_faults_some_are_told(shelves: Shelves) -> None:
    lines = "".join(f"k{number}: 1\n" for number in range(2_500))
    told = shelves.refused(as_folder(shelves.folder / "x", pack(**{f"s{n}.yaml": lines for n in range(20)})))
    assert len(told) == packs.MOST_PROBLEMS


def test_what_a_problem_repeats_of_a_pack_does_nothing_to_a_terminal(shelves: Shelves) -> None:
    told = shelves.refused(as_zip(shelves.folder / "x\x1b.zip", pack(**{"a\x1b[31m\n.yaml": ""})))
    told += shelves.refused(as_folder(shelves.folder / "x", pack(**{"c.yaml": '{"\\e[31m": 1, "\\e[31m": 2}'})))
    told += shelves.refused(as_folder(shelves.folder / "x\x1b\n", {"c.py": ""}))
    told += shelves.refused(shelves.folder / "nowhere\n\x1b")
    assert all(one.isprintable() for one in told)


def test_where_no_folder_can_be_made_the_pack_is_refused(shelves: Shelves) -> None:
    source = as_folder(shelves.folder / "first", pack())
    shelves.packs.parent.write_text("in the way", "utf-8")
    (reason,) = shelves.refused(source)
    assert reason.startswith("first: cannot be kept: ")


# Ended in the middle


@pytest.mark.parametrize("left", [INCOMING, OLD, GONE])
def test_what_is_on_its_way_is_no_pack_and_on_no_shelf(there: Shelves, left: str) -> None:
    shutil.copytree(there.packs / "evenings", there.packs / f"{left}mornings")
    assert len(listed(there)) == 1
    assert len(FolderShelf((there.shipped, there.packs)).summaries()) == 3


def test_what_a_killed_install_left_is_cleared_by_a_later_one(shelves: Shelves) -> None:
    left = as_folder(shelves.packs / f"{INCOMING}x", pack())
    os.utime(left, (0, 0))
    shelves.install(as_folder(shelves.folder / "first", pack()))
    assert names(shelves.packs) == ["evenings"]


def test_what_another_install_is_at_work_on_is_left_alone(shelves: Shelves) -> None:
    as_folder(shelves.packs / f"{INCOMING}x", pack())
    tidy(shelves.packs)
    assert names(shelves.packs) == [f"{INCOMING}x"]
    assert STALE_AFTER >= 60


def test_a_pack_that_stood_by_when_the_program_ended_comes_back(there: Shelves) -> None:
    (there.packs / "evenings").rename(there.packs / f"{OLD}evenings")
    tidy(there.packs)
    assert listed(there) == ["Evenings in Lisbon: 2 scenes, by Inês Faria"]
    assert names(there.packs) == ["evenings"]


def test_a_pack_that_was_replaced_when_the_program_ended_stays_away(there: Shelves) -> None:
    as_folder(there.packs / f"{OLD}evenings", {"old.yaml": ""})
    tidy(there.packs)
    assert names(there.packs) == ["evenings"]
    assert "old.yaml" not in tree(there.packs / "evenings")


def test_what_a_killed_removal_left_never_comes_back(there: Shelves, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        remove("evenings", there.packs)
    assert listed(there) == []
    tidy(there.packs)
    assert names(there.packs) == []


def test_a_folder_that_is_not_there_needs_no_tidying(tmp_path: Path) -> None:
    tidy(tmp_path / "nowhere")
    assert names(tmp_path) == []


class KilledError(BaseException):
    """Stands for the end of the program."""


@pytest.mark.parametrize(("renames", "version"), [(0, 1), (1, 1), (2, 2), (3, 2)])
def test_wherever_an_update_is_killed_a_whole_version_stands_after_the_next_start(
    there: Shelves, monkeypatch: pytest.MonkeyPatch, renames: int, version: int
) -> None:
    source = as_folder(there.folder / "second", pack(NEWER))
    rename, left = Path.rename, iter(range(renames))

    def kill(path: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise KilledError
        return rename(path, target)

    with monkeypatch.context() as patch, suppress(KilledError):
        patch.setattr(Path, "rename", kill)
        there.install(source)
    tidy(there.packs)
    assert [one.version for one in installed(there.packs)] == [version]
    assert names(there.packs) == ["evenings"]
