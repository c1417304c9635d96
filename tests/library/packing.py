"""Packs to install: a sound one, changed at will, as a folder or a zip."""

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.library.samples import changed, real
from trainer.core.errors import ContentError
from trainer.core.pack import Pack
from trainer.library.packs import install
from trainer.library.scenarios import MANIFEST

MANIFEST_TEXT = """\
format: 1
id: evenings
name: Evenings in Lisbon
author: Inês Faria
licence: CC BY 4.0
version: 1
about: Seven evenings by the river.
"""

Tree = Mapping[str, bytes | None]
"""Everything below a folder, dots and all: contents by path, None for a folder."""


def manifest(*changes: tuple[str, str]) -> str:
    """A sound manifest, changed."""
    return changed(MANIFEST_TEXT, *changes)


def scene(scenario_id: str, *changes: tuple[str, str]) -> str:
    """A sound scene under another id, changed."""
    return changed(real(), ("id: ill-come-with-you", f"id: {scenario_id}"), *changes)


def pack(*changes: tuple[str, str], **files: str) -> dict[str, str]:
    """The files of a sound pack of two scenes, its manifest changed."""
    scenes = {f"{name}.yaml": scene(name) for name in ("by-the-river", "on-the-tram")}
    return {MANIFEST: manifest(*changes), **scenes, **files}


def as_folder(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def as_zip(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Pack files into a zip, under any names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return path


def tree(folder: Path) -> Tree:
    """What there is below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if not path.is_fifo()
    }


def refusal(work: Callable[[], Pack]) -> list[str]:
    """The reasons for which something is refused."""
    with pytest.raises(ContentError) as caught:
        work()
    assert caught.value.problems
    return [str(problem) for problem in caught.value.problems]


class Shelves:
    """A folder of packs beside the scenes that came with the program, and nothing else in sight."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.packs = folder / "data" / "packs"
        self.shipped = as_folder(folder / "shipped", {"flagship/shipped-scene.yaml": scene("shipped-scene")})

    def install(self, source: Path) -> Pack:
        return install(source, self.packs, self.shipped)

    def refused(self, source: Path) -> list[str]:
        """The reasons for a refusal that leaves nothing behind."""
        before = tree(self.folder)
        reasons = refusal(lambda: self.install(source))
        assert tree(self.folder) == before
        return reasons
