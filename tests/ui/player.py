"""Somebody at the real window of the real app, with a keyboard and nothing else."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.stalls import StallWatch
from trainer.app import App
from trainer.core.settings import Settings
from trainer.ui import steps

W = TypeVar("W", bound=QWidget)
KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Backspace": Qt.Key.Key_Backspace,
    "Esc": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
}
CTRL = Qt.KeyboardModifier.ControlModifier
LISTENING_LIMIT = 12


class Player:
    """Somebody with a keyboard and nothing else."""

    def __init__(self, app: App, watch: StallWatch | None = None) -> None:
        self.app = app
        self.watch = watch or StallWatch()
        self.where = "start"
        """Where the player is, for what the watch writes down."""

    def press(self, *keys: str, ctrl: bool = False) -> None:
        for key in keys:
            code = KEYS.get(key) or Qt.Key(ord(key.upper()))
            focus = QApplication.focusWidget() or self.app.window
            with self.watch.stretch(f"{self.where}, {key}"):
                QTest.keyClick(focus, code, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)
            self.rest()

    def rest(self) -> None:
        """Wait until the app has nothing left to do: a judge that takes its time is asked on another thread."""
        for _ in range(2):
            self._turn()
            QThreadPool.globalInstance().waitForDone()
        self._turn()

    def _turn(self) -> None:
        """One turn of the event loop."""
        with self.watch.stretch(f"{self.where}, loop"):
            QApplication.processEvents()

    def settle(self) -> None:
        """Rest until the drawings and charts that are in sight have been drawn, too."""
        while not (self.app.drawings.idle and steps.idle()):
            self.rest()
        self.rest()

    def change(self, settings: Settings) -> None:
        """Take on settings as the settings room does."""
        with self.watch.stretch(f"{self.where}, settings"):
            self.app.rooms.change_settings(settings)
        with self.watch.stretch(f"{self.where}, throwing away"):  # as an event loop that runs does by itself
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.rest()

    def enter(self, room: str, what: object = None) -> None:
        """Go into a room as a button would lead there."""
        with self.watch.stretch(f"{self.where}, into {room}"):
            self.app.window.open(room, what)
        self.rest()

    def spell(self, text: str) -> None:
        """Type into what has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in text:  # QTest types ASCII only
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.rest()

    def write(self, text: str) -> None:
        """Choose to write, and say it in own words."""
        self.press("w")
        self.spell(text)
        self.press("Enter", ctrl=True)

    def sees(self, name: str) -> bool:
        found = self.app.window.findChildren(QWidget, name)
        return any(widget.isVisible() for widget in found)

    def reads(self, name: str) -> str:
        return next(widget.text() for widget in self.app.window.findChildren(QLabel, name) if widget.isVisible())

    def texts(self) -> list[str]:
        """All that can be read in the window now."""
        return [one.text() for one in self.app.window.findChildren(QLabel) if one.isVisible() and one.text()]

    def find(self, kind: type[W], name: str) -> W:
        found = self.app.window.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def listen_to_the_end(self) -> None:
        """Give the first answer to every turn until an exit is asked for."""
        self.answer_all()
        if self.sees("check"):
            self.press("p")
        if self.sees("predict"):
            self.press("Enter")
        assert self.sees("exit")

    def answer_all(self) -> None:
        """Give the first answer to every turn that asks for one."""
        for _ in range(LISTENING_LIMIT):
            if self.sees("reply-1"):
                self.press("1")
            elif self.sees("listen-on"):
                self.press("Enter")
            else:
                break
