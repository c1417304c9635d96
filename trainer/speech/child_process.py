"""One voice process seen from the app: started, handed a turn, listened to, and ended with its whole group."""

import contextlib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QProcess, Qt, Signal

from trainer.speech.outcomes import Outcome, outcome_of
from trainer.speech.wire import FOLDER_PREFIX, HOME, Manner, Request, Sentence

END_MS = 40
"""How long to wait for the end of a process that was killed; the kernel takes some milliseconds."""


class ChildProcess(QObject):
    """A process that waits for one turn, speaks it and ends. It may be started ahead of the turn."""

    sentence = Signal(int, int, float)
    """A sentence starts to sound: start and end in the text, and its seconds."""
    ended = Signal(Outcome)
    """It ended by itself, with this outcome. Not sent after `end`."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = ""
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setWorkingDirectory(str(HOME))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        if sys.platform != "win32":
            self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        # Queued, because some systems report a failed start from within `start`, before anybody listens to `ended`.
        self._process.errorOccurred.connect(self._fail_to_start, Qt.ConnectionType.QueuedConnection)
        self._process.start()

    @property
    def pid(self) -> int:
        """The process's id, which is its group's too; 0 once it has ended."""
        return self._process.processId()

    @property
    def alive(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def speak(self, request: Request) -> None:
        """Hand over the turn, once. The channel stays open: its closing tells the process that the app is gone."""
        self._folder = tempfile.mkdtemp(prefix=FOLDER_PREFIX)
        self._process.write(replace(request, folder=self._folder).line())

    def adjust(self, manner: Manner) -> None:
        """Change pace and loudness of the turn that was handed over."""
        if self.alive:
            self._process.write(manner.line())

    def end(self) -> None:
        """End the process and all it started, at once, and leave nothing behind. No signal follows."""
        self.blockSignals(True)
        if self.alive:
            self._kill_group()
            self._process.waitForFinished(END_MS)
        self._tidy()
        self.deleteLater()

    def _kill_group(self) -> None:
        if sys.platform != "win32" and self.pid:  # group 0 would be the app's own
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        self._process.kill()

    def _read(self) -> None:
        while self._process.canReadLine():
            said = Sentence.read(bytes(self._process.readLine().data()))
            if said:
                self.sentence.emit(said.start, said.end, said.seconds)

    def _finish(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        crashed = status is QProcess.ExitStatus.CrashExit
        self._tidy()
        self.ended.emit(Outcome.ENGINE_FAILED if crashed else outcome_of(exit_code))

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tidy()
            self.ended.emit(Outcome.NO_ENGINE)

    def _tidy(self) -> None:
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
