"""Whenever the program is killed while a copy is brought back or an export taken in, one sound file is there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.carried import everything_in
from tests.store.samples import NOW
from tests.store.test_backup import copy, lines, practise
from trainer import keeping
from trainer.store import backup
from trainer.store.database import open_database

__all__ = ["copy"]  # a fixture

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

DIES_AT = """
import os, signal, sys
left = int(sys.argv[3])
def die(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove", "sqlite3.connect") and "practice" in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
"""

RESTORES = """
from pathlib import Path
from tests.store.samples import NOW
from trainer.store import backup
sys.addaudithook(die)
backup.restore(Path(sys.argv[1]), Path(sys.argv[2]), NOW)
"""

TAKES_IN = """
from pathlib import Path
from tests.store.samples import NOW
from trainer import keeping
import trainer.store.sums, trainer.store.skills
steps = iter(range(1000))
def step(*_):
    if next(steps) == left:
        os.kill(os.getpid(), signal.SIGKILL)
from trainer.store import merging
take, rebuild = merging._Merger.take, trainer.store.skills.rebuild
merging._Merger.take = lambda self, one: (step(), take(self, one))[1]
trainer.store.skills.rebuild = lambda *how: (rebuild(*how), step(), step())[0]
keeping.take_in(Path(sys.argv[1]).parent, Path(sys.argv[2]), NOW)
"""


def ended(program: str, path: Path, other: Path, at: int) -> int:
    """Run the program, which is killed at its so many-th step; its status."""
    arguments = [sys.executable, "-c", program, str(path), str(other), str(at)]
    return subprocess.run(arguments, cwd=ROOT, check=False, timeout=60, env=dict(os.environ)).returncode


def test_a_kill_while_a_copy_is_brought_back_leaves_the_one_file_or_the_other(path: Path, copy: Path) -> None:
    old, new = lines(path), lines(copy)
    seen = []
    for at in range(40):
        status = ended(DIES_AT + RESTORES, path, copy, at)
        assert path.exists()
        assert backup.look_inside(path).sound
        seen.append(lines(path))
        assert seen[-1] in (old, new)
        if status == 0:
            break
        assert status == -signal.SIGKILL
    assert (seen[0], seen[-1]) == (old, new)
    assert len(seen) > 5, "it was killed at several places"


@pytest.mark.parametrize("at", [0, 2, 4, 7, 8])
def test_a_kill_while_an_export_is_taken_in_changes_nothing(path: Path, tmp_path: Path, at: int) -> None:
    other = tmp_path / "other"
    with open_database(other / "practice.db", NOW).database as database:
        practise(database, 1, 2, 3, 4, 5, 6)
    keeping.export(other, tmp_path, NOW, csv=False, json=True)
    with open_database(path, NOW).database as database:
        practise(database, 9)
        before = everything_in(database)
    assert (
        ended("import os, signal, sys\nleft = int(sys.argv[3])\n" + TAKES_IN, path, tmp_path / "practice.json", at)
        == -signal.SIGKILL
    )
    with open_database(path, NOW).database as database:
        assert everything_in(database) == before
        assert database.faults() == []
