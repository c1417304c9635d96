"""Nothing is left behind when the app ends, whichever way it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from .processes import runs

ROOT = Path(__file__).parents[2]

APP = """
import sys
from PySide6.QtCore import QCoreApplication
from trainer.core.person import Voice
from trainer.speech.process_speaker import ProcessSpeaker

app = QCoreApplication([])
speaker = ProcessSpeaker(player="null")
speaker.warm_up()

def sounding(*_):
    print(speaker._speaking.pid, speaker._spare.pid, flush=True)
    if "quits" in sys.argv:
        app.quit()

speaker.sentence_started.connect(sounding)
speaker.say("word " * 500, Voice(), lambda: None)
app.exec()
"""


@contextmanager
def app_that_speaks(folder: Path, *ways: str) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """A small app in the middle of a turn, and the processes of its voice."""
    command = [sys.executable, "-c", APP, *ways]
    environment = {**os.environ, "TMPDIR": str(folder)}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as app:
        assert app.stdout
        yield app, [int(pid) for pid in app.stdout.readline().split()]
        app.kill()


@pytest.mark.parametrize("killed", [True, False])
def test_the_voice_ends_with_the_app(qtbot: QtBot, tmp_path: Path, killed: bool) -> None:
    with app_that_speaks(tmp_path, *([] if killed else ["quits"])) as (app, voices):
        assert len(voices) == 2
        if killed:
            app.send_signal(signal.SIGKILL)
        assert app.wait(10) == (-signal.SIGKILL if killed else 0)
        qtbot.waitUntil(lambda: not any(map(runs, voices)), timeout=5_000)
        qtbot.waitUntil(lambda: not list(tmp_path.iterdir()), timeout=5_000)


def test_the_app_starts_without_loading_an_engine() -> None:
    code = """import sys, trainer.speech.process_speaker, trainer.speech.probe, trainer.speech.silent
print([name for name in ("pyttsx3", "miniaudio", "espeakng_loader", "PySide6.QtWidgets") if name in sys.modules])"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
