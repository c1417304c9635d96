"""A small window while the app itself is closed: for work that needs the player's file to itself."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from trainer.core.errors import TrainerError
from trainer.ui.announcing import announce
from trainer.ui.background import end_background_work, run_in_background
from trainer.ui.theme.space import EVEN, PAGE
from trainer.ui.widgets import column, label
from trainer.ui.words import translate

LEAST = (420, 160)
"""Width and height in pixels."""


@dataclass(frozen=True)
class Errand:
    """Work that is done between two windows of the app."""

    words: str
    """What is being done, for the player."""
    work: Callable[[Callable[[str], None]], str]
    """On another thread; hears whom to tell how far it has come, and returns what came of it."""


@dataclass(frozen=True)
class Outcome:
    """What came of an errand, for the next window to say."""

    words: str
    fault: bool


class Interlude(QWidget):
    """Says what is being done; it cannot be closed before that is done."""

    _told = Signal(str)

    def __init__(self, errand: Errand) -> None:
        super().__init__()
        self._errand = errand
        self._loop = QEventLoop()
        self._outcome: Outcome | None = None
        self._fault: Exception | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("window")
        self.setWindowTitle("Graceful Exit")
        self.setMinimumSize(*LEAST)
        self.setAccessibleName(errand.words)
        self._far = label(translate("Window", "One moment, please."), name="interlude-progress")
        self._told.connect(self._far.setText)
        words = label(errand.words, "lead", name="interlude-words")
        self.setLayout(column(None, words, self._far, None, space=EVEN, margins=PAGE))

    def carry_out(self) -> Outcome:
        """Do it, and return when it is done. Raises what is a fault of ours."""
        self.show()
        announce(self, self._errand.words)
        run_in_background(self, lambda: self._errand.work(self._told.emit), self._done, self._failed)
        self._loop.exec()
        end_background_work()  # the thread may still be about to let go of what it reports to
        self.hide()
        self.deleteLater()
        if self._outcome is None:
            assert self._fault is not None
            raise self._fault
        return self._outcome

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def _done(self, words: str) -> None:
        self._outcome = Outcome(words, fault=False)
        self._loop.quit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, TrainerError):
            self._outcome = Outcome(str(error), fault=True)
        else:
            self._fault = error
        self._loop.quit()
