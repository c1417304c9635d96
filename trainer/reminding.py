"""What was promised, called to mind while the app runs: once a day, by day, in the tray or in the window’s own bar.

Nothing of it is loaded before the first picture.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from trainer.core.errors import TrainerError
from trainer.core.life import LifeLog
from trainer.core.ports import Clock
from trainer.core.practice.promising import due_by_tonight, letters_may_be_told, to_call_to_mind
from trainer.core.settings import Settings
from trainer.paths import ASSETS
from trainer.ui.afterwards.saying import promise_words
from trainer.ui.spoken import spoken_number
from trainer.ui.tray import Tray, has_tray
from trainer.ui.window import Window
from trainer.ui.words import translate

if TYPE_CHECKING:
    from trainer.core.life import Promise

EVERY_MS = 60_000
ICON = ASSETS / "icons" / "tray.svg"
LETTERS = "letters"
"""The name of the room of letters, and under which it is kept when they were last called to mind."""
UNDISTURBED = ("stage", "drills", "welcome")
"""Rooms in which nobody is spoken to: a reminder waits until they are left."""


class Kept(Protocol):
    """What of the parts is looked at."""

    @property
    def settings(self) -> Settings: ...

    @property
    def life(self) -> LifeLog: ...


class Reminding(QObject):
    """Looks once a minute. `letters` gives those that want to be looked over."""

    def __init__(
        self,
        parts: Kept,
        window: Window,
        clock: Clock,
        letters: Callable[[datetime], Sequence[object]] = lambda _: (),
    ) -> None:
        super().__init__(window)
        self._parts, self._window, self._clock, self._letters = parts, window, clock, letters
        self._opened = clock()
        self.tray: Tray | None = None
        """Made when there is first something to tell."""
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """Call nothing to mind any more."""
        self._timer.stop()
        if self.tray:
            self.tray.close()

    def look(self) -> None:
        """Call to mind what is due, where this is a moment for it."""
        if not (self._parts.settings.reminders and self._may_tell()):
            return
        now = self._clock()
        try:
            if not self._tell_promises(now, _zone(now)):
                self._tell_letters(now, _zone(now))
        except TrainerError:
            return  # what the disk refuses is told where the player does something; a reminder waits

    def _may_tell(self) -> bool:
        """Not in the middle of something; and where there is no tray, only while the bar is free and in sight."""
        room, bar = self._window.room, self._window.messages
        if room is None or room.objectName() in UNDISTURBED:
            return False
        return has_tray() or (self._window.isActiveWindow() and not bar.isVisible())

    def _tell_promises(self, now: datetime, zone: tzinfo) -> bool:
        life = self._parts.life
        due = to_call_to_mind(life.due_by(due_by_tonight(now)), now, self._opened, zone)
        if not due:
            return False
        self._tell(_words(due), translate("Reminders", "Look at the promises"), "afterwards", "promises")
        for promise in due:
            life.mark_reminded(promise.id, now)
        return True

    def _tell_letters(self, now: datetime, zone: tzinfo) -> None:
        life = self._parts.life
        if letters_may_be_told(life.told(LETTERS), now, self._opened, zone) and self._letters(now):
            text = translate("Reminders", "Your letters have not been looked over for a quarter of a year.")
            self._tell(text, translate("Reminders", "Look them over"), LETTERS, None)
            life.mark_told(LETTERS, now)

    def _tell(self, text: str, words: str, room: str, what: object) -> None:
        if has_tray():
            if self.tray is None:
                self.tray = Tray(ICON, "Graceful Exit", self)
            self.tray.tell("Graceful Exit", text, lambda: self._go(room, what))
        else:
            self._window.messages.offer(text, words, lambda: self._go(room, what))

    def _go(self, room: str, what: object) -> None:
        """Bring the window to the front, and go there."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.open(room, what)


def _words(due: Sequence["Promise"]) -> str:
    """The first, and how many there are beside it."""
    first, others = promise_words(due[0]), len(due) - 1
    if not others:
        return translate("Reminders", "You promised: {promise}.").format(promise=first)
    return translate("Reminders", "You promised: {promise}. Open beside it: {number}.").format(
        promise=first, number=spoken_number(others)
    )


def _zone(now: datetime) -> tzinfo:
    """The player's own, as it is now."""
    zone = now.astimezone().tzinfo
    assert zone is not None
    return zone
