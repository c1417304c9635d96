"""The program as people get it: built as a wheel, installed, opened on a real screen, driven by keys."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.screen import Screen, open_screen, wait_until
from trainer.core.play import Leaving, Listening, Play
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS

ROOT = Path(__file__).parents[2]
SCENE = "cornered-by-the-coats"
TOOLS = ("Xvfb", "openbox", "xdotool")
LINE = "Leon, thank you for the hens. I set out to meet four people tonight, so I am going to say hello to a few more."

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}: run “make test” as root once"
)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds nothing but the installed wheel."""
    dist, site = tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("site")
    run = [sys.executable, "-m"]
    subprocess.run(
        [*run, "hatchling", "build", "-t", "wheel", "-d", str(dist)], cwd=ROOT, check=True, capture_output=True
    )
    wheel = next(dist.glob("*.whl"))
    pip = [*run, "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(site), str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    return site


@pytest.fixture
def screen() -> Iterator[Screen]:
    with open_screen() as screen:
        yield screen


class Program:
    """The installed program, running with its own data folder."""

    def __init__(self, site: Path, data: Path, screen: Screen) -> None:
        self.data = data
        environment = {**screen.environment, "PYTHONPATH": str(site), "PYTHONSAFEPATH": "1"}
        command = [sys.executable, "-m", "trainer", "--data-dir", str(data), "play", SCENE]
        self.process = subprocess.Popen(command, cwd=data.parent, env=environment, stderr=subprocess.PIPE, text=True)

    def lines(self) -> list[str]:
        """The exits in its database, the oldest first."""
        return self._read("SELECT line FROM attempts ORDER BY number")

    def answers(self) -> list[str]:
        """What the partner answered to those of them that are judged."""
        return self._read("SELECT reaction FROM attempts WHERE reaction IS NOT NULL ORDER BY number")

    def _read(self, sql: str) -> list[str]:
        path = self.data / "practice.db"
        if not path.exists():
            return []
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            return [row[0] for row in connection.execute(sql)]
        except sqlite3.OperationalError:
            return []  # its tables are just being made
        finally:
            connection.close()

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.communicate()

    def close(self, screen: Screen) -> str:
        """Close the window as a person would; what was written on standard error."""
        screen.press("alt+F4")
        _, errors = self.process.communicate(timeout=20)
        return errors


@pytest.fixture
def program(installed: Path, tmp_path: Path, screen: Screen) -> Iterator[Program]:
    running = Program(installed, tmp_path / "data", screen)
    yield running
    if running.process.poll() is None:
        running.kill()


def listen_to_the_end(screen: Screen) -> None:
    """Begin the scene and give the first answer to every turn, until an exit is asked for."""
    screen.wait_for_window("Cornered by the coats")
    screen.press("Return")
    play = Play(FolderShelf(SCENARIOS).scenario(SCENE))
    while isinstance(step := play.step, Listening):
        screen.press("1" if step.replies else "Return")
        play = play.reply(0) if step.replies else play.listen()
    assert isinstance(play.step, Leaving)
    screen.press("p")  # passes over what was told


def test_the_installed_program_plays_a_scene_by_keys_alone(program: Program, screen: Screen) -> None:
    listen_to_the_end(screen)
    screen.press("w")
    screen.type(LINE)
    screen.press("ctrl+Return")
    wait_until(lambda: program.lines() == [LINE], "the exit was not kept")
    wait_until(lambda: len(program.answers()) == 1, "the exit was not answered")
    screen.press("Return", "Return")  # the verdict, and the same moment again
    screen.press("Escape", "2")
    wait_until(lambda: len(program.lines()) == 2, "the chosen exit was not kept")
    assert program.close(screen) == ""
    assert program.process.returncode == 0


def test_a_kill_right_after_the_exit_loses_nothing(
    program: Program, installed: Path, screen: Screen, tmp_path: Path
) -> None:
    listen_to_the_end(screen)
    screen.press("w")
    screen.type(LINE)
    screen.press("ctrl+Return")
    wait_until(lambda: program.lines() == [LINE], "the exit was not kept")
    program.kill()
    wait_until(lambda: not screen.shows("Cornered by the coats"), "the killed program’s window is still there")
    again = Program(installed, tmp_path / "data", screen)
    try:
        screen.wait_for_window("Cornered by the coats")
        wait_until(lambda: len(again.answers()) == 1, "the exit was not judged at the next start")
        screen.press("ctrl+3")
        screen.wait_for_window("Progress")
        screen.press("6")  # every exit
        screen.press("Return")
        screen.wait_for_window("Cornered by the coats")
        assert again.lines() == [LINE]
        assert again.close(screen) == ""
    finally:
        if again.process.poll() is None:
            again.kill()
