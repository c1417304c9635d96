"""What happens when we made a mistake: it is written down, the player is told in one line, and the app stays up."""

import contextlib
import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from trainer.core.errors import TrainerError
from trainer.ui.widgets.message_bar import MessageBar
from trainer.ui.words import translate

LOG_BYTES = 500_000
NO_SCREEN = (
    "graceful-exit: there is no screen to open a window on (or a library that Qt needs is missing). "
    "“graceful-exit doctor” says which."
)
NO_SCREEN_STATUS = 3

_log = logging.getLogger("trainer")


class FaultHooks(QObject):
    """Catches what nobody caught, on any thread, and shows it. The log never holds the player's words."""

    _caught = Signal(object)

    def __init__(self, log_file: Path, messages: MessageBar) -> None:
        super().__init__(messages)
        self._file = log_file
        self._messages = messages
        self._handler: logging.Handler | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        """From now on, errors in slots, events and threads end here."""
        _make_room(self._file)
        self._handler = handler = logging.FileHandler(self._file, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _log.addHandler(handler)
        sys.excepthook = self._on_error
        threading.excepthook = lambda arguments: self._on_error(
            arguments.exc_type, arguments.exc_value, arguments.exc_traceback
        )

    def uninstall(self) -> None:
        """Let go of the log file: the window that showed faults is gone."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _on_error(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt) or error is None:
            sys.__excepthook__(kind, error or kind(), trace)
            return
        if not isinstance(error, TrainerError):
            _log.error("unexpected %s", _without_words(error))
        self._caught.emit(error)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, TrainerError):
            self._messages.say(str(error), fault=True)
        else:
            text = translate(
                "Window",
                "Something went wrong, and the fault is ours. Your words are safe. The details are in {file}.",
            )
            self._messages.say(text.format(file=self._file), fault=True)


def _make_room(log_file: Path) -> None:
    """A log that has grown large becomes the old one; what was the old one goes."""
    with contextlib.suppress(OSError):
        if log_file.stat().st_size > LOG_BYTES:
            log_file.replace(log_file.with_suffix(".old.log"))


def _without_words(error: BaseException) -> str:
    """What went wrong and where. What an error says may hold the player's words, so only its kind is told."""
    told = traceback.TracebackException.from_exception(error)
    cause = error.__cause__ or error.__context__
    before = f"{_without_words(cause)}\nwhich led to " if cause else ""
    return f"{before}{type(error).__name__}\n{''.join(told.stack.format())}"


def quiet_qt() -> None:
    """Turn Qt's own messages into log entries, and its refusal to start into one line for the person."""
    _log.addHandler(logging.NullHandler())  # until a log file is there, nothing is printed in its stead
    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        _refuse()
    _log.log(logging.WARNING if kind is not QtMsgType.QtDebugMsg else logging.DEBUG, "Qt: %s", text)


def _refuse() -> NoReturn:
    """Qt would abort the process here; leave before it does."""
    sys.stderr.write(NO_SCREEN + "\n")
    sys.stderr.flush()
    os._exit(NO_SCREEN_STATUS)
