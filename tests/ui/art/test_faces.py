"""Faces as text: every look and face, the cache, and what a warm start does not load."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.art.people import AMARA, LEON, LOOKS
from trainer.core.errors import TrainerError
from trainer.core.person import Face, Look
from trainer.ui.art.faces import EDITION, FACE_WORDS, INK, FaceBook

BOOK = FaceBook()


@pytest.mark.parametrize("who", LOOKS)
def test_every_face_of_every_shipped_look_is_drawn_and_is_its_own(who: str) -> None:
    drawn = {BOOK.face_svg(LOOKS[who], face) for face in Face}
    assert len(drawn) == len(Face)


def test_a_face_carries_no_metadata_and_no_frame_and_wears_our_ink() -> None:
    text = BOOK.face_svg(LEON, Face.CALM).decode()
    for unwanted in ("metadata", "clipPath", "clip-path", "<!--", "black", "#000000"):
        assert unwanted not in text
    assert INK in text
    assert LEON.hair in text


def test_every_face_has_words_of_its_own() -> None:
    assert set(FACE_WORDS) == set(Face)
    assert len(set(FACE_WORDS.values())) == len(Face)


def test_the_edition_names_the_installed_style() -> None:
    assert version("dicebear-styles").rsplit(".", 1)[0] in EDITION


@pytest.mark.parametrize(
    "look", [Look("wig", "#edb98a", "#9ddadb"), Look("afro", "#edb98a", "#9ddadb", "#000", "beard")]
)
def test_a_look_that_the_style_does_not_have_is_named(look: Look) -> None:
    with pytest.raises(TrainerError, match="cannot be drawn"):
        BOOK.face_svg(look, Face.CALM)


def test_a_kept_face_is_the_drawn_one_and_is_kept_by_look_and_face(tmp_path: Path) -> None:
    book = FaceBook(tmp_path / "faces")
    first = book.face_svg(LEON, Face.CALM)
    book.face_svg(LEON, Face.AWE)
    book.face_svg(AMARA, Face.CALM)
    assert FaceBook(tmp_path / "faces").face_svg(LEON, Face.CALM) == first
    assert len(list((tmp_path / "faces").iterdir())) == 3


def test_a_warm_start_loads_neither_the_style_nor_its_library(tmp_path: Path) -> None:
    FaceBook(tmp_path).face_svg(LEON, Face.CALM)
    program = (
        "import sys; from pathlib import Path; from trainer.core.person import Face, Look;"
        "from trainer.ui.art import FaceBook;"
        f"assert FaceBook(Path({str(tmp_path)!r})).face_svg({LEON!r}, Face.CALM);"
        "sys.exit(any(name.split('.')[0] in ('dicebear', 'jsonschema') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@settings(deadline=None)
@given(damage=st.binary(max_size=200))
def test_a_damaged_face_is_drawn_anew(tmp_path_factory: pytest.TempPathFactory, damage: bytes) -> None:
    folder = tmp_path_factory.mktemp("faces")
    good = BOOK.face_svg(LEON, Face.CALM)
    kept = FaceBook(folder)
    kept._style = BOOK._style  # loading it for each example would take all day
    kept.face_svg(LEON, Face.CALM)
    (file,) = folder.iterdir()
    file.write_bytes(damage)
    assert kept.face_svg(LEON, Face.CALM) == good
    assert file.read_bytes() == good


def test_a_folder_that_cannot_be_made_costs_only_the_keeping(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert FaceBook(tmp_path / "file" / "faces").face_svg(LEON, Face.CALM)
