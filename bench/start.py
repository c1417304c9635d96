"""Start to a painted Today with data, and the memory there, against an empty PySide6 window.

Run by `python -m bench.start`. On a machine without a screen it opens one with Xvfb, or uses Qt's offscreen platform.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from trainer.core.attempt import Attempt, Way
from trainer.library.scenarios import FolderShelf
from trainer.parts import local_day, new_id, utc_now
from trainer.paths import DATA_VARIABLE, SCENARIOS
from trainer.scoring import load_judge, scene_of
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, open_database

ROUNDS = 11
ATTEMPTS = 300

EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: print(time.monotonic(), time.process_time(), flush=True))
        QTimer.singleShot(1500, report)
        super().paintEvent(event)
def report():
    print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")), flush=True)
    app.quit()
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

TODAY = """
import gc
gc.disable()  # the program's own first act; what is loaded here for the measuring must not come before it
import sys, time
from PySide6.QtCore import QTimer
from trainer.ui.today.band import Band
paint = Band.paintEvent
def painted(self, event):
    if not painted.done:
        painted.done = True
        # Before the painting, which asks for work of its own: the first thing to happen once the picture stands.
        QTimer.singleShot(0, lambda: print(time.monotonic(), time.process_time(), flush=True))
        QTimer.singleShot(1500, report)
    paint(self, event)
painted.done = False
Band.paintEvent = painted
def report():
    from PySide6.QtWidgets import QApplication
    print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")), flush=True)
    QApplication.instance().quit()
from trainer.__main__ import main
del sys.argv[1:]
main()
"""


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program."""

    seconds: float
    """From the start of its process to its first picture."""
    processor: float
    """How many of these the processor worked for it, whatever else the machine did."""
    mebibytes: float
    """Resident, a second and a half later."""


def main() -> None:
    with ExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        # As after an installation the bytecode is there, whatever this shell says of writing it.
        environment = {**os.environ, **_screen(stack), "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(data)}
        _fill(data)
        starts = {"empty": list[Start](), "today": list[Start]()}
        _start(TODAY, environment, data)  # fills caches, as the first start of the day does
        for _ in range(ROUNDS):
            starts["empty"].append(_start(EMPTY, environment, data))
            starts["today"].append(_start(TODAY, environment, data))
    seconds = {name: statistics.median(start.seconds for start in some) for name, some in starts.items()}
    processor = {name: min(start.processor for start in some) for name, some in starts.items()}
    memory = {name: statistics.median(start.mebibytes for start in some) for name, some in starts.items()}
    print(f"empty PySide6 window   {seconds['empty']:.3f} s  {memory['empty']:.0f} MiB")
    print(f"Today with data        {seconds['today']:.3f} s  {memory['today']:.0f} MiB")
    print(f"ratio                  {seconds['today'] / seconds['empty']:.2f} (budget 2.0)")
    print(f"of the processor       {processor['today']:.3f} s to {processor['empty']:.3f} s")
    print(f"ratio                  {processor['today'] / processor['empty']:.2f}")
    print(f"memory above empty     {memory['today'] - memory['empty']:.0f} MiB (budget 60)")


def _screen(stack: ExitStack) -> Mapping[str, str]:
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        return {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    server = stack.enter_context(subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL))
    stack.callback(server.terminate)
    os.close(writer)
    with os.fdopen(reader) as told:
        return {"DISPLAY": f":{told.readline().strip()}"}


def _fill(data: Path) -> None:
    """A data folder in which somebody has practised."""
    judge, shelf = load_judge(), FolderShelf(SCENARIOS)
    scenarios = [shelf.scenario(scene.id) for scene in shelf.summaries()]
    with open_database(data / FILE_NAME, utc_now()).database as database:
        log = SqliteAttemptLog(database, local_day)
        for number in range(ATTEMPTS):
            scenario = scenarios[number % len(scenarios)]
            moment, scene = scenario.moments[0], scene_of(scenario)
            line = moment.exits[number % len(moment.exits)].line
            ids = (new_id(), new_id(), scenario.id, 1, scenario.title, scenario.family, moment.id)
            log.add(Attempt(*ids, scene, line, Way.CHOSEN, 0, utc_now(), utc_now()))
            log.add_judgement(log.unjudged()[0].id, judge.judge(line, scene), "")


def _start(code: str, environment: Mapping[str, str], data: Path) -> Start:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**environment, DATA_VARIABLE: str(data)},
        capture_output=True,
        text=True,
        check=True,
    )
    painted, processor, kibibytes = done.stdout.split()[:3]
    return Start(float(painted) - began, float(processor), int(kibibytes) / 1024)


if __name__ == "__main__":
    main()
