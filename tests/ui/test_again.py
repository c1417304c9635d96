"""Between two windows the program does what needs the player's file to itself, and opens again."""

import os
import subprocess
import sys
from pathlib import Path

from tests.store.samples import NOW
from tests.store.test_backup import lines, practise
from trainer.store.database import FILE_NAME, open_database

ROOT = Path(__file__).parents[2]

PLAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from trainer import app as program
from trainer.ui.widgets import KeyButton
data = Path(sys.argv[1])
windows = []
steps = iter(sys.argv[2:])

class Played(program.App):
    def open(self, scenario_id=None):
        super().open(scenario_id)
        windows.append(self.window.room.objectName())
        QTimer.singleShot(300, self.window, self.act)
    def act(self):
        step = next(steps, None)
        if self.window.messages.isVisible():
            print(self.window.messages.text)
        if step is None:
            print(*windows, self.parts.log.count())
            self.window.close()
        elif step == "restore":
            self.rooms._restore(str(next((data / "backups").iterdir())))
        else:
            self.window.open("settings")
            for name in ("delete-data", "really-delete-data"):
                self.window.findChild(KeyButton, name).click()

program.App = Played
sys.exit(program.run(data))
"""


def play(data: Path, *steps: str) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    arguments = [sys.executable, "-c", PLAY, str(data), *steps]
    done = subprocess.run(
        arguments, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_app_opens_again_on_what_was_restored_and_then_as_new(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with open_database(data / FILE_NAME, NOW).database as database:
        practise(database, 1, 2)
        (data / "backups").mkdir()
        database.read(f"VACUUM INTO '{data / 'backups' / 'practice-2026-03-04.db'}'")
        practise(database, 3)
    first, second, third = play(data, "restore", "delete")
    assert first.startswith("“practice-2026-03-04.db” is back. What was here before is kept as")
    assert second == "Everything is deleted but your packs."
    assert third == "today today welcome 0"
    assert lines(data / FILE_NAME) == []
    assert not (data / "backups").exists()
