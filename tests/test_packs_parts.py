"""Packs in the running app: ready on the shelf when they are in, cleared up at a start, and loaded by nobody else."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.packing import as_folder, pack
from trainer.core.errors import TrainerError
from trainer.library import scenarios
from trainer.parts import Parts

ROOT = Path(__file__).parents[1]
START = """
import sys
from pathlib import Path
from trainer.parts import Parts
Parts(Path(sys.argv[1])).close()
print([name for name in ("yaml", "pydantic", "trainer.library.packs") if name in sys.modules])
"""


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Parts]:
    made = Parts(tmp_path / "data")
    yield made
    made.close()


def ids(parts: Parts) -> set[str]:
    return {one.id for one in parts.shelf.summaries()}


def test_a_pack_comes_and_goes_with_its_scenes(parts: Parts, tmp_path: Path) -> None:
    before = ids(parts)
    assert parts.install_pack(as_folder(tmp_path / "first", pack())).id == "evenings"
    parts.shelf.look_again()
    assert ids(parts) - before == {"by-the-river", "on-the-tram"}
    assert parts.scenario("on-the-tram") is not None
    parts.remove_pack("evenings")
    parts.shelf.look_again()
    assert ids(parts) == before
    assert list(parts.installed_packs()) == []
    with pytest.raises(TrainerError):
        parts.remove_pack("evenings")


def test_the_list_is_ready_before_the_window_asks_for_it(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.install_pack(as_folder(tmp_path / "first", pack()))
    monkeypatch.setattr(scenarios, "load_scenario", lambda *_: pytest.fail("a scene was read"))
    parts.shelf.look_again()
    assert "on-the-tram" in ids(parts)


def test_a_start_brings_back_a_pack_that_stood_by(parts: Parts, tmp_path: Path) -> None:
    parts.install_pack(as_folder(tmp_path / "first", pack()))
    (parts.packs / "evenings").rename(parts.packs / ".old-evenings")
    again = Parts(tmp_path / "data")
    assert [one.id for one in again.installed_packs()] == ["evenings"]
    assert "on-the-tram" in ids(again)
    again.close()


def test_a_start_with_packs_reads_none_of_them(parts: Parts, tmp_path: Path) -> None:
    parts.install_pack(as_folder(tmp_path / "first", pack()))
    arguments = [sys.executable, "-c", START, str(tmp_path / "data")]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, encoding="utf-8", check=True, timeout=60)
    assert done.stdout.strip() == "[]"
