"""The app: its parts and rooms put into a window, and what happens from the first picture to the last."""

import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from trainer.core.errors import TrainerError
from trainer.core.scene import Partner, Scene
from trainer.parts import Parts
from trainer.paths import ASSETS
from trainer.rooms import CODE, Rooms
from trainer.ui.art import Drawings, FaceBook
from trainer.ui.background import end_background_work, run_in_background
from trainer.ui.faults import FaultHooks, quiet_qt
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.window import Window

AT_ONCE = 5
"""How many attempts are judged before the window may draw again."""
WARM_UP_AFTER_MS = 50
"""How long after the first picture the background work begins."""


class App:
    """A window over the player's data."""

    def __init__(self, qt: QApplication, data: Path) -> None:
        """Put the app together. Raises TrainerError where the data cannot be opened."""
        self.parts = Parts(data)
        self.wardrobe = Wardrobe(qt, ASSETS, self.parts.settings)
        self.drawings = Drawings(ASSETS / "places", FaceBook(data / "cache" / "faces"), qt)
        self.window = Window()
        messages = self.window.messages
        self.rooms = Rooms(self.parts, self.wardrobe, self.drawings, messages.say, messages.say_with_undo)
        self.window.furnish(self.rooms.makers())
        self.window.closed.connect(self._close)
        self._closed = False
        self.parts.on_silence(self.window.messages.say)

    def open(self, scenario_id: str | None = None) -> None:
        """Show the window: on a scene where one is named, else on Today."""
        self.window.open("today")
        if scenario_id:
            self.window.open("stage", scenario_id)
        self.window.fit_screen()
        self.window.show()
        if self.parts.notice:
            self.window.messages.say(self.parts.notice, fault=True)
        QTimer.singleShot(WARM_UP_AFTER_MS, self.window, self._warm_up)

    def _warm_up(self) -> None:
        """What the first minutes will need, fetched while the player reads."""
        if self._closed:
            return
        judge_too = bool(self.parts.log.unjudged())
        run_in_background(self.window, partial(self._fetch, judge_too=judge_too), self._judge_left_over)
        self._load_rooms()

    def _fetch(self, *, judge_too: bool) -> None:
        """On another thread: what reads a scene, then the rules; the whole judge only where lines wait for it."""
        self.parts.load_reader()
        (self.parts.judge if judge_too else self.parts.judge.rules).judge("Goodbye.", _ANY_SCENE)

    def _load_rooms(self, modules: Sequence[str] = CODE) -> None:
        """The code of the other rooms, one at a time, with a breath for the window between them."""
        if modules and not self._closed:
            import_module(modules[0])
            QTimer.singleShot(0, self.window, lambda: self._load_rooms(modules[1:]))

    def _judge_left_over(self, _: object) -> None:
        """Judge what was said when the program ended before it could answer."""
        from trainer.core.rehearsal import judge_kept

        if self._closed:
            return
        left_over = self.parts.log.unjudged()
        for attempt in left_over[:AT_ONCE]:
            judge_kept(attempt, self.parts.scenario(attempt.scenario), self.parts.tools)
        if len(left_over) > AT_ONCE:
            QTimer.singleShot(0, self.window, lambda: self._judge_left_over(None))
        if left_over and self.window.room is not None:
            self.window.room.refresh()

    def _close(self) -> None:
        self._closed = True
        self.parts.close()


_ANY_SCENE = Scene(Partner("Robin"))


def run(data: Path, scenario_id: str | None = None) -> int:
    """Open the app and stay until its window is closed. Returns the exit status; says why where it cannot open."""
    quiet_qt()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("graceful-exit")
    qt.setApplicationDisplayName("Graceful Exit")
    qt.setStyle("Fusion")
    try:
        app = App(qt, data)
    except TrainerError as error:
        sys.stderr.write(f"graceful-exit: {error}\n")
        return 1
    hooks = FaultHooks(data / "graceful-exit.log", app.window.messages)
    hooks.install()
    app.open(scenario_id)
    status = qt.exec()
    end_background_work()
    return status
