"""A folder or a zip of strangers' files: taken within bounds, or refused with the reason."""

import os
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.library.packing import as_folder, as_zip
from trainer.core.errors import ContentError
from trainer.library import unpacking
from trainer.library.unpacking import MOST_BYTES, MOST_BYTES_A_FILE, MOST_FILES, files_of

PLAIN = {"pack.yaml": "id: x", "a.yaml": "scene", "more/notes.md": "words"}
TAKEN = {name: text.encode() for name, text in PLAIN.items()}


def why(source: Path) -> str:
    """The one reason for which files are not taken."""
    with pytest.raises(ContentError) as caught:
        files_of(source)
    (problem,) = caught.value.problems
    return str(problem)


# Taken


def test_a_folder_and_a_zip_of_it_hold_the_same(tmp_path: Path) -> None:
    assert files_of(as_folder(tmp_path / "pack", PLAIN)) == TAKEN
    assert files_of(as_zip(tmp_path / "pack.zip", PLAIN)) == TAKEN


def test_a_zip_of_the_folder_as_desktops_pack_it_is_the_folder(tmp_path: Path) -> None:
    wrapped = {f"Lisbon evenings/{name}": text for name, text in PLAIN.items()}
    litter = {"__MACOSX/Lisbon evenings/._a.yaml": "x", "Lisbon evenings/.DS_Store": "x", "Thumbs.db": "x"}
    assert files_of(as_zip(tmp_path / "pack.zip", {**wrapped, **litter})) == TAKEN


def test_what_begins_with_a_dot_is_passed_over(tmp_path: Path) -> None:
    files = {**PLAIN, ".git/config": "x", ".gitignore": "x", "more/.a.yaml.swp": "x", ".pack.yaml": "x"}
    assert files_of(as_folder(tmp_path / "pack", files)) == TAKEN


def test_names_that_say_the_same_in_another_way_are_made_plain(tmp_path: Path) -> None:
    assert files_of(as_zip(tmp_path / "p.zip", {"./pack.yaml": "id: x", "a.yaml": "scene", "more//notes.md": "words"}))
    assert files_of(tmp_path / "p.zip") == TAKEN


def test_names_of_any_script_are_taken(tmp_path: Path) -> None:
    assert "Ségou/読む.md" in files_of(as_zip(tmp_path / "pack.zip", {**PLAIN, "Ségou/読む.md": "x"}))


# Refused by name


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../a.yaml", "leads out of the pack"),
        ("more/../../a.yaml", "leads out of the pack"),
        ("..", "leads out of the pack"),
        ("/etc/a.yaml", "leads out of the pack"),
        ("//server/share/a.yaml", "leads out of the pack"),
        ("C:/a.yaml", "leads out of the pack"),
        ("c:a.yaml", "leads out of the pack"),
        ("..\\a.yaml", "leads out of the pack"),
        ("more\\a.yaml", "leads out of the pack"),
        ("a.yaml:stream.yaml", "cannot be used"),
        ("a\n.yaml", "cannot be used"),
        ("a\x1b[31m.yaml", "cannot be used"),
        ("a\u202elmay.yaml", "cannot be used"),
        ("more /a.yaml", "cannot be used"),
        ("more./a.yaml", "cannot be used"),
        ("what?.yaml", "cannot be used"),
        ("con.yaml", "Windows keeps this name"),
        ("NUL.md", "Windows keeps this name"),
        ("com1/a.yaml", "Windows keeps this name"),
        ("lpt¹.txt", "Windows keeps this name"),
        ("1/2/3/4/5/a.yaml", "too deep in folders"),
        ("a" * 200 + ".yaml", "too long"),
        ("読" * 50 + ".yaml", "too long"),
        ("run.py", "a pack holds scenes and words"),
        ("more.zip", "a pack holds scenes and words"),
        ("picture.svg", "a pack holds scenes and words"),
        ("nothing", "a pack holds scenes and words"),
        ("b.yml", "would not be found"),
        ("B.YAML", "would not be found"),
    ],
)
def test_a_name_that_not_every_machine_could_hold_is_refused(tmp_path: Path, name: str, reason: str) -> None:
    assert reason in why(as_zip(tmp_path / "pack.zip", {**PLAIN, name: "x"}))


def test_what_is_hidden_behind_the_end_of_a_name_is_seen(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", {"a.yaml!/../../x": "x"})
    path.write_bytes(path.read_bytes().replace(b"a.yaml!", b"a.yaml\0"))
    assert "leads out of the pack" in why(path)


@pytest.mark.parametrize(
    "twins",
    [
        ("Notes.md", "notes.md"),
        ("caf\u00e9.md", "cafe\u0301.md"),
        ("stra\u00dfe.md", "STRASSE.md"),
        ("more/notes.md", "More/Notes.md"),
        ("./notes.md", "notes.md"),
    ],
)
def test_two_names_that_some_machine_keeps_in_one_place_are_refused(tmp_path: Path, twins: tuple[str, str]) -> None:
    assert "two files have this name" in why(as_zip(tmp_path / "pack.zip", dict.fromkeys(twins, "x")))


def test_a_file_within_a_file_is_refused(tmp_path: Path) -> None:
    assert "a file and a folder" in why(as_zip(tmp_path / "pack.zip", {"a.yaml": "x", "A.yaml/b.yaml": "x"}))


# Refused by kind


def test_what_is_not_there_or_no_file_is_refused_at_once(tmp_path: Path) -> None:
    assert "cannot be read" in why(tmp_path / "nowhere.zip")
    assert "no such file" in why(tmp_path / "a\0b")
    (tmp_path / "link").symlink_to(as_folder(tmp_path / "pack", PLAIN))
    assert "a link" in why(tmp_path / "link")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert "neither a folder nor a zip" in why(tmp_path / "pipe.zip")
    os.mkfifo(as_folder(tmp_path / "pack", PLAIN) / "b.yaml")
    assert "this is no file" in why(tmp_path / "pack")


def test_a_link_in_a_folder_is_refused(tmp_path: Path) -> None:
    folder = as_folder(tmp_path / "pack", PLAIN)
    (folder / "b.yaml").symlink_to("/etc/passwd")
    assert "b.yaml: this is a link" in why(folder)
    (folder / "b.yaml").unlink()
    (folder / "b").symlink_to("/etc")
    assert "b: this is a link" in why(folder)


def test_a_file_that_becomes_a_link_while_the_folder_is_read_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = as_folder(tmp_path / "pack", PLAIN)
    look = unpacking._check_kind

    def swap(name: str) -> None:
        look(name)
        (folder / name).unlink()
        (folder / name).symlink_to("/etc/hostname")

    monkeypatch.setattr(unpacking, "_check_kind", swap)
    assert "cannot be read" in why(folder)


def test_a_file_that_goes_while_the_folder_is_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = as_folder(tmp_path / "pack", PLAIN)
    monkeypatch.setattr(unpacking, "_check_kind", lambda name: (folder / name).unlink())
    assert "cannot be read: No such file" in why(folder)


@pytest.mark.parametrize("mode", [0o120777, 0o020666, 0o010666, 0o140666])
def test_a_link_or_a_device_in_a_zip_is_refused(tmp_path: Path, mode: int) -> None:
    entry = zipfile.ZipInfo("a.yaml")
    entry.external_attr = mode << 16
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    assert "a link or a device" in why(tmp_path / "pack.zip")


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", PLAIN)
    data = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(signature) + flags] |= 1
    path.write_bytes(data)
    assert "locked with a password" in why(path)


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_that_would_be_taken_out_whole_is_refused(tmp_path: Path, way: int) -> None:
    with zipfile.ZipFile(tmp_path / "pack.zip", "w", way) as archive:
        archive.writestr("a.yaml", "x" * 1000)
    assert "packed in a way that is not read" in why(tmp_path / "pack.zip")


# Broken


@pytest.mark.parametrize("kept", [0, 3, 30, 60, 150, -1, -22, -60])
def test_a_zip_that_was_cut_off_is_refused(tmp_path: Path, kept: int) -> None:
    path = as_zip(tmp_path / "pack.zip", PLAIN)
    path.write_bytes(path.read_bytes()[:kept])
    assert "no sound zip file" in why(path)


def test_a_zip_whose_content_was_changed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.yaml", "well")
    path.write_bytes(path.read_bytes().replace(b"well", b"hell"))
    assert "no sound zip file" in why(path)


def test_whatever_byte_of_a_zip_is_changed_there_are_files_or_a_reason(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", PLAIN)
    whole = path.read_bytes()
    for place in range(len(whole)):
        for value in (0, 0xFF, whole[place] ^ 0x10):
            path.write_bytes(whole[:place] + bytes([value]) + whole[place + 1 :])
            with suppress(ContentError):  # any other error fails the test
                files_of(path)


# Too much


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    files = {**PLAIN, "b.txt": "x" * (MOST_BYTES_A_FILE + 1)}
    assert "b.txt: the file is larger than 256 KiB" in why(as_folder(tmp_path / "pack", files))
    assert "b.txt: the file is larger than 256 KiB" in why(as_zip(tmp_path / "pack.zip", files))


def test_a_zip_that_lies_about_its_lengths_is_taken_out_no_further(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", {"bomb.txt": bytes(200 * 2**20)})
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\1\2")
    data[central + 24 : central + 28] = struct.pack("<I", 100)
    path.write_bytes(data)
    assert "bomb.txt: " in why(path) or "no sound zip file" in why(path)


def test_files_that_share_one_content_in_a_zip_are_counted_each(tmp_path: Path) -> None:
    path = as_zip(tmp_path / "pack.zip", {f"{number}.txt": bytes(MOST_BYTES_A_FILE) for number in range(20)})
    assert path.stat().st_size < MOST_BYTES / 50
    assert "too large" in why(path)


MANY = {f"{number}.txt": "" for number in range(MOST_FILES + 1)}


@pytest.mark.parametrize("make", [as_folder, as_zip])
def test_too_many_files_are_refused(tmp_path: Path, make: Callable[..., Path]) -> None:
    assert f"at most {MOST_FILES} files" in why(make(tmp_path / "pack", MANY))


def test_a_zip_of_more_bytes_than_a_pack_may_have_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "huge.zip").open("wb") as file:
        file.truncate(10 * 2**30)
    assert "too large" in why(tmp_path / "huge.zip")
