"""The app: its parts and rooms put into a window, and what happens from the first picture to the last."""

import gc
import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from trainer.core.errors import TrainerError
from trainer.evenings import Evenings
from trainer.hearing import Hearing
from trainer.parts import Parts, utc_now
from trainer.paths import ASSETS
from trainer.rooms import CODE, LARGE, Rooms
from trainer.ui.art import Drawings, FaceBook
from trainer.ui.background import end_background_work, run_in_background
from trainer.ui.faults import FaultHooks, quiet_qt
from trainer.ui.steps import drop_steps, in_steps
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.window import Window
from trainer.ui.words import has_translations, load_texts, translate

if TYPE_CHECKING:
    from trainer.reminding import Reminding
    from trainer.ui.interlude import Errand, Outcome

TEXTS = ASSETS / "texts"

ERRAND_PATIENCE_MS = 60_000
AT_ONCE = 5
"""How many attempts are judged before the window may draw again."""
BACKUP_AFTER_MS = 8000
"""How long after the first picture the day's copy is made: everything else comes before it."""
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
        say, say_with_undo = self.window.messages.say, self.window.say_with_undo
        evenings = Evenings(self.parts, self.wardrobe, self.drawings, say, say_with_undo)
        self.rooms = Rooms(self.parts, self.wardrobe, self.drawings, say, say_with_undo, self.leave_for, evenings)
        self.window.furnish(self.rooms.makers())
        self.wardrobe.dressing = self.window.make_anew
        self.wardrobe.changed.connect(lambda: QTimer.singleShot(WARM_UP_AFTER_MS, self.window, self._make_ahead))
        self.window.closed.connect(self._close)
        self._closed = False
        self.errand: Errand | None = None
        """What is to be done once the window is closed, before the app opens again; mostly nothing."""
        self.parts.on_silence(self.window.messages.say)
        self.hearing = Hearing(self.parts, self.window)
        self.reminding: Reminding | None = None

    def open(self, scenario_id: str | None = None) -> None:
        """Show the window: on a scene where one is named, else on Today, or on the first steps where nobody was yet."""
        self.window.open("today" if scenario_id or self.parts.settings.welcomed else "welcome")
        if scenario_id:
            self.window.open("stage", scenario_id)
        self.window.fit_screen()
        self.window.show()
        self.hearing.begin()
        if self.parts.notice:
            self.window.messages.say(self.parts.notice, fault=True)
        QTimer.singleShot(WARM_UP_AFTER_MS, self.window, self._warm_up)

    def leave_for(self, errand: "Errand") -> None:
        """Close the window for work that needs the player's file to itself; whoever runs the app opens it again."""
        self.errand = errand
        self.window.close()

    def let_go(self) -> None:
        """Let what the closed window was made of go."""
        for one in (self.window, self.wardrobe, self.drawings):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _warm_up(self) -> None:
        """What the first minutes will need, fetched while the player reads."""
        if self._closed:
            return
        _keep_for_good()
        gc.enable()
        self._remind()
        judge_too = bool(self.parts.log.unjudged())
        run_in_background(self.window, partial(self._fetch, judge_too=judge_too), self._judge_left_over)
        self._load_rooms()
        QTimer.singleShot(BACKUP_AFTER_MS, self.window, self._back_up)

    def _back_up(self) -> None:
        """Keep a copy of the day; where there is none to keep, or no room for it, practising goes on."""
        if not self._closed:
            run_in_background(self.window, self.parts.back_up_daily, lambda _: None, self._say_failed)

    def _say_failed(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        told = translate("Window", "Today’s backup was not made. {reason}")
        self.window.messages.say(told.format(reason=error))

    def _remind(self) -> None:
        """Begin to call to mind what was promised."""
        from trainer.reminding import Reminding

        self.reminding = Reminding(self.parts, self.window, utc_now, self.parts.letters.to_look_over)

    def _fetch(self, *, judge_too: bool) -> None:
        """On another thread: what reads a scene, then the rules; the whole judge only where lines wait for it."""
        from trainer.core.scene import Partner, Scene

        self.parts.load_reader()
        (self.parts.judge if judge_too else self.parts.judge.rules).judge("Goodbye.", Scene(Partner("Robin")))

    def _load_rooms(self, modules: Sequence[str] = CODE) -> None:
        """The code of the other rooms, one at a time, with a breath for the window between them."""
        if modules and not self._closed:
            import_module(modules[0])
            QTimer.singleShot(0, self.window, lambda: self._load_rooms(modules[1:]))
        else:
            _keep_for_good()
            self._make_ahead()

    def _make_ahead(self) -> None:
        """The rooms that take longest to make, before they are entered."""
        in_steps(self.window, _know_qt, *(partial(self._make_room, room) for room in LARGE))

    def _make_room(self, room: str) -> None:
        if not self._closed:
            self.window.make_ahead(room)

    def _judge_left_over(self, _: object) -> None:
        """Judge what was said when the program ended before it could answer."""
        from trainer.core.rehearsal import judge_kept

        if self._closed:
            return
        _keep_for_good()
        left_over = self.parts.log.unjudged()
        for attempt in left_over[:AT_ONCE]:
            judge_kept(attempt, self.parts.scenario(attempt.scenario), self.parts.tools)
        if len(left_over) > AT_ONCE:
            QTimer.singleShot(0, self.window, lambda: self._judge_left_over(None))
        if left_over and self.window.room is not None:
            self.window.room.refresh()

    def _close(self) -> None:
        self._closed = True
        self.hearing.close()
        if self.reminding:
            self.reminding.close()
        drop_steps()
        self.parts.close()


def _know_qt() -> None:
    """Qt for Python makes all widgets' classes when it is first handed a widget that it did not make itself."""
    QScrollArea().viewport()


def _keep_for_good() -> None:
    """What is loaded by now stays: to search all of it for garbage would hold up the window."""
    gc.freeze()


def _speak(qt: QApplication) -> None:
    load_texts(qt, TEXTS, QLocale.system())


def run(data: Path, scenario_id: str | None = None) -> int:
    """Open the app and stay until its window is closed. Returns the exit status; says why where it cannot open."""
    quiet_qt()
    # The style by its name: set as an object, all that Qt knows of styles would be made for Python first.
    qt = QApplication([*sys.argv[:1], "-style", "fusion"])
    qt.setApplicationName("graceful-exit")
    qt.setApplicationDisplayName("Graceful Exit")
    # Where there is no other language to speak, the plural forms of our own can wait until something is painted.
    speak = partial(_speak, qt)
    if has_translations(TEXTS):
        speak()
    else:
        QTimer.singleShot(WARM_UP_AFTER_MS, qt, speak)
    told: Outcome | None = None
    while True:
        try:
            app = App(qt, data)
        except TrainerError as error:
            sys.stderr.write(f"graceful-exit: {error}\n")
            return 1
        hooks = FaultHooks(data / "graceful-exit.log", app.window.messages)
        hooks.install()
        app.open(scenario_id)
        if told:
            app.window.messages.say(told.words, fault=told.fault)
        status = qt.exec()
        end_background_work()
        if app.errand is None:
            return status
        hooks.uninstall()
        errand = app.errand
        end_background_work(ERRAND_PATIENCE_MS)  # nobody else may have the player's file open
        app.let_go()
        del app, hooks
        gc.collect()  # here, and not whenever another thread has time: Qt's objects belong to this one
        told, scenario_id = _between_windows(errand), None


def _between_windows(errand: "Errand") -> "Outcome":
    from trainer.ui.interlude import Interlude

    interlude = Interlude(errand)
    outcome = interlude.carry_out()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return outcome
