"""The list of scenes is kept between starts, is never believed when anything changed, and never does harm."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.library.samples import FLAGSHIP, add, ids, real, told
from trainer.library.index import write_index
from trainer.library.scenarios import FolderShelf, index_of

SECOND_START = """
import sys
from pathlib import Path
from trainer.library.scenarios import FolderShelf
shelf = FolderShelf(Path(sys.argv[1]), Path(sys.argv[2]))
print([summary.id for summary in shelf.summaries()], len(shelf.problems))
print([name for name in ("yaml", "pydantic", "trainer.library.reading") if name in sys.modules])
"""


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "scenarios.json"


def kept(index: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(index.read_text("utf-8"))
    return data


def renamed(index: Path, title: str) -> None:
    """Write another title for every scene into the index: whoever shows it has believed the index."""
    data = kept(index)
    for entry in data["files"].values():
        entry["summary"]["title"] = title
    index.write_text(json.dumps(data), "utf-8")


def believes(folder: Path, index: Path) -> bool:
    return {summary.title for summary in FolderShelf(folder, index).summaries()} == {"from the index"}


@pytest.fixture
def indexed(folder: Path, index: Path) -> Path:
    """A folder of scenarios whose index is known by its titles."""
    FolderShelf(folder, index).summaries()
    renamed(index, "from the index")
    return folder


def test_a_second_start_shows_the_same(folder: Path, index: Path) -> None:
    add(folder, "broken", ("level: 3", "level: high"))
    first, second = FolderShelf(folder, index), FolderShelf(folder, index)
    assert first.summaries() == second.summaries()
    assert first.problems == second.problems
    assert second.scenario("ill-come-with-you") == first.scenario("ill-come-with-you")


def test_a_second_start_reads_no_yaml(folder: Path, index: Path) -> None:
    add(folder, "broken", ("level: 3", "level: high"))
    known = ids(FolderShelf(folder, index))
    arguments = [sys.executable, "-c", SECOND_START, str(folder), str(index)]
    done = subprocess.run(arguments, capture_output=True, encoding="utf-8", check=True, timeout=60)
    assert done.stdout.splitlines() == [f"{known} 1", "[]"]


def test_an_unchanged_folder_is_shown_from_the_index(indexed: Path, index: Path) -> None:
    assert believes(indexed, index)


def test_without_an_index_every_start_reads_all(indexed: Path) -> None:
    assert "from the index" not in {summary.title for summary in FolderShelf(indexed).summaries()}


def test_an_added_file_is_seen(indexed: Path, index: Path) -> None:
    add(indexed, "new")
    assert "new" in ids(FolderShelf(indexed, index))
    assert not believes(indexed, index)


def test_a_file_that_was_only_touched_is_not_read_again(indexed: Path, index: Path) -> None:
    for path in indexed.rglob("*.yaml"):
        os.utime(path, ns=(1, 1))
    assert believes(indexed, index)


def test_the_shipped_list_stands_in_at_the_first_start(folder: Path, index: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped.json"
    write_index(shipped, index_of(folder))
    renamed(shipped, "from the index")
    shelf = FolderShelf(folder, index, shipped)
    assert {summary.title for summary in shelf.summaries()} == {"from the index"}
    assert believes(folder, index), "and is kept as the player's own"


def test_scenes_of_several_folders_stand_in_one_list(folder: Path, index: Path, tmp_path: Path) -> None:
    (tmp_path / "packs" / "evenings").mkdir(parents=True)
    add(tmp_path / "packs" / "evenings", "another")
    shelf = FolderShelf((folder, tmp_path / "packs"), index)
    assert len(ids(shelf)) == len(FLAGSHIP) + 1
    assert shelf.scenario("another").id == "another"


def test_files_of_one_name_in_two_folders_are_two(folder: Path, index: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "packs")
    (tmp_path / "packs" / "pack" / "ill-come-with-you.yaml").write_text(f"# a copy\n{real()}", "utf-8")
    twice = [FolderShelf((folder, tmp_path / "packs"), index) for _ in range(2)]
    assert [len(ids(shelf)) for shelf in twice] == [len(FLAGSHIP)] * 2
    assert len(kept(index)["files"]) == 2 * len(FLAGSHIP)
    taken = "the id “ill-come-with-you” is taken (pack/ill-come-with-you.yaml has it already)"
    assert f"packs/pack/ill-come-with-you.yaml: {taken}" in told(twice[1])
    assert told(twice[0]) == told(twice[1])


def test_after_a_change_the_shelf_looks_again(folder: Path, index: Path) -> None:
    shelf = FolderShelf(folder, index)
    before = len(ids(shelf))
    add(folder, "later")
    assert len(ids(shelf)) == before
    shelf.look_again()
    assert "later" in ids(shelf)


def test_a_removed_file_is_seen(indexed: Path, index: Path) -> None:
    (indexed / "pack" / "ill-come-with-you.yaml").unlink()
    assert "ill-come-with-you" not in ids(FolderShelf(indexed, index))


def test_a_changed_file_is_seen_even_where_its_size_stays(indexed: Path, index: Path) -> None:
    path = indexed / "pack" / "ill-come-with-you.yaml"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("level: 3", "level: 4", 1), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert path.stat().st_size == before.st_size
    levels = {summary.id: summary.level for summary in FolderShelf(indexed, index).summaries()}
    assert levels["ill-come-with-you"] == 4


def test_a_mended_file_has_no_problems_left(folder: Path, index: Path) -> None:
    path = add(folder, "mended", ("level: 3", "level: high"))
    assert told(FolderShelf(folder, index))
    path.write_text(path.read_text("utf-8").replace("level: high", "level: 3"), "utf-8")
    assert told(FolderShelf(folder, index)) == []
    assert told(FolderShelf(folder, index)) == []


def test_another_version_of_the_program_reads_again(indexed: Path, index: Path) -> None:
    data = kept(index)
    index.write_text(json.dumps({**data, "version": data["version"] + ".1"}), "utf-8")
    assert not believes(indexed, index)
    assert kept(index)["version"] == data["version"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"null", b"[]", b'"words"', b"{}", b'{"version": 1}', b"[" * 100_000],
    ids=["empty", "cut", "bytes", "null", "list", "text", "bare", "foreign", "deep"],
)
def test_a_damaged_index_is_ignored_and_replaced(folder: Path, index: Path, content: bytes) -> None:
    index.parent.mkdir()
    index.write_bytes(content)
    shelf = FolderShelf(folder, index)
    assert len(ids(shelf)) == len(FLAGSHIP)
    assert len(kept(index)["files"]) == len(FLAGSHIP)


@pytest.mark.parametrize(
    "files",
    [None, [1], {"x": None}, {"x": {}}, {"x": {"state": "", "digest": "", "summary": {"id": "x"}, "problems": []}}],
)
def test_an_index_of_another_shape_is_ignored(indexed: Path, index: Path, files: object) -> None:
    index.write_text(json.dumps({**kept(index), "files": files}), "utf-8")
    assert len(ids(FolderShelf(indexed, index))) == len(FLAGSHIP)
    assert not believes(indexed, index)


def test_where_no_index_can_be_written_nothing_else_happens(folder: Path, index: Path) -> None:
    index.parent.touch()
    assert len(ids(FolderShelf(folder, index))) == len(FLAGSHIP)


def test_where_a_folder_is_in_the_way_nothing_else_happens(folder: Path, index: Path) -> None:
    index.mkdir(parents=True)
    assert len(ids(FolderShelf(folder, index))) == len(FLAGSHIP)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are always Unicode there")
def test_a_file_name_that_is_no_text_does_no_harm(folder: Path, index: Path) -> None:
    path = folder / os.fsdecode(b"\xff.yaml")
    path.write_text("level: [", "utf-8")
    first, second = FolderShelf(folder, index), FolderShelf(folder, index)
    assert first.summaries() == second.summaries()
    assert first.problems == second.problems
    assert sum(len(entry["problems"]) for entry in kept(index)["files"].values()) == 1
