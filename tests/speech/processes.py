"""Other processes to put in the voice's place, and a look at which processes run."""

import os
import sys
from pathlib import Path


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


HANGS = python("import time; time.sleep(60)")
CRASHES = python("import os; os.abort()")
NO_PACKAGES = [sys.executable, "-S", "-m", "trainer.speech.child"]
"""The real process without any installed package: what a machine without an engine sees."""
HANGS_AFTER_A_SENTENCE = python(
    """import time
print('{"event": "sentence", "start": 0, "end": 3, "seconds": 0.01}', flush=True)
time.sleep(60)"""
)
HAS_A_CHILD = python(
    """import subprocess, sys, time
pid = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]).pid
print(f'{{"event": "sentence", "start": {pid}, "end": {pid}, "seconds": 60}}', flush=True)
time.sleep(60)"""
)
"""Tells the id of a process of its own in the place of the sentence."""
CHATTERS = python(
    """print("Audio saved to nowhere")
print("[1, 2]")
print('{"event": "sentence", "start": "x"}')
print('{"event": "sentence", "start": 0, "end": 3, "seconds": 0.5}', flush=True)"""
)


def runs(pid: int) -> bool:
    """Whether that process lives; one that is dead and waits for its parent does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] != "Z"
