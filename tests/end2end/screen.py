"""A screen of its own for the installed program: Xvfb, a window manager, and keys typed by xdotool."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PATIENCE_SECONDS = 20.0
KEY_DELAY_MS = "40"


class Screen:
    """Types into whatever window has the focus on one display."""

    def __init__(self, display: str) -> None:
        self.environment: Mapping[str, str] = {
            **{name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")},
            "DISPLAY": display,
            "GRACEFUL_EXIT_PLAYER": "null",
        }

    def press(self, *keys: str) -> None:
        """Press keys by their X names, one after another: "Return", "ctrl+Return", "1"."""
        self._xdotool("key", "--delay", KEY_DELAY_MS, *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "4", text)

    def wait_for_window(self, title: str) -> None:
        """Wait until a visible window's title begins so, and give it the focus."""
        wait_until(lambda: bool(self._windows(title)), f"no window “{title}”")
        self._xdotool("windowactivate", "--sync", self._windows(title)[-1])

    def wait_for_server(self) -> None:
        """Wait until the display takes clients: that it has its number does not say so yet."""
        wait_until(lambda: self._run("getdisplaygeometry", check=False).returncode == 0, "no display")

    def wait_for_manager(self) -> None:
        """Wait until the window manager has taken charge: before that no window has the focus."""
        wait_until(lambda: self._run("get_num_desktops", check=False).returncode == 0, "no window manager")

    def shows(self, title: str) -> bool:
        return bool(self._windows(title))

    def picture(self, to: Path) -> None:
        """Keep what the screen shows, for those who look into a failure."""
        subprocess.run(["import", "-window", "root", str(to)], env=dict(self.environment), check=False)

    def _windows(self, title: str) -> Sequence[str]:
        found = self._run("search", "--onlyvisible", "--name", f"^{title}", check=False)
        return found.stdout.split()

    def _xdotool(self, *arguments: str) -> None:
        self._run(*arguments, check=True)

    def _run(self, *arguments: str, check: bool) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *arguments], env=dict(self.environment), check=check, capture_output=True, text=True, timeout=30
        )


@contextmanager
def open_screen() -> Iterator[Screen]:
    """A display that nobody else uses, with a window manager on it."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            screen = Screen(f":{told.readline().strip()}")
        screen.wait_for_server()
        with subprocess.Popen(["openbox"], env=dict(screen.environment), stderr=subprocess.DEVNULL) as manager:
            try:
                screen.wait_for_manager()
                yield screen
            finally:
                manager.kill()
                server.terminate()


def wait_until(holds: Callable[[], bool], otherwise: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something holds. Raises AssertionError with what is said `otherwise`."""
    limit = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < limit, otherwise
        time.sleep(0.01)
