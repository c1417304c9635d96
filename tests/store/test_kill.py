"""A program that is killed loses nothing that a call had returned for."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.samples import NOW, attempt, day_of, judgement
from trainer.store.database import open_database
from trainer.store.progress import SqliteProgress

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

ADDS = """
import os, signal, sys
from pathlib import Path
from tests.store.samples import NOW, attempt, day_of, judgement
from trainer.store.progress import SqliteProgress
from trainer.store.database import open_database

log = SqliteProgress(open_database(Path(sys.argv[1]), NOW).database, day_of)
log.add(attempt())
"""
JUDGES = "log.add_judgement('attempt-1', judgement(attempt().line), 'Oh, of course.')\n"
HALF_JUDGES = """
import trainer.store.sums
trainer.store.sums.put = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
"""
DIES = "os.kill(os.getpid(), signal.SIGKILL)\n"


def run_until_killed(path: Path, program: str) -> None:
    ended = subprocess.run([sys.executable, "-c", program, str(path)], cwd=ROOT, check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL


def test_words_are_found_again_after_a_kill_before_the_judgement(path: Path) -> None:
    run_until_killed(path, ADDS + DIES)
    with open_database(path, NOW).database as database:
        log = SqliteProgress(database, day_of)
        assert log.unjudged() == [attempt()]
        log.add_judgement("attempt-1", judgement(attempt().line), "Oh.")
        assert log.unjudged() == []


def test_a_judgement_is_found_again_after_a_kill(path: Path) -> None:
    run_until_killed(path, ADDS + JUDGES + DIES)
    with open_database(path, NOW).database as database:
        log = SqliteProgress(database, day_of)
        kept = log.get("attempt-1")
        assert kept is not None
        assert kept.judgement == judgement(attempt().line)
        assert (log.unjudged(), log.days()[0].attempts) == ([], 1)


def test_a_kill_inside_the_judgement_leaves_the_attempt_whole_and_unjudged(path: Path) -> None:
    run_until_killed(path, ADDS + HALF_JUDGES + JUDGES)
    with open_database(path, NOW).database as database:
        log = SqliteProgress(database, day_of)
        assert log.unjudged() == [attempt()]
        assert log.days() == []
        assert database.read("SELECT count(*) FROM judgements")[0][0] == 0
        assert database.faults() == []
