"""The murmur of the room and the small sounds, as the app uses them. Without a loudspeaker nothing happens."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess

from trainer.speech.sound_wire import COMMAND, Order, Sound
from trainer.speech.wire import HOME, chosen_player

DUCKED = 25
"""The level of the murmur, in per cent, while somebody speaks."""
END_MS = 300
"""How long the process may take to end by itself; then it is ended."""


class Sounds(QObject):
    """Keeps a process for as long as a scene is in sight; it is ended with the window, however that ends."""

    def __init__(self, *, player: str | None = None, command: Sequence[str] = COMMAND) -> None:
        """`player` names a miniaudio backend such as "null"; None takes PLAYER_VARIABLE, then the system's own."""
        super().__init__()
        self._command = command
        self._player = chosen_player() if player is None else player
        self._process: QProcess | None = None
        self._in_room = self._somebody_speaks = False

    @property
    def pid(self) -> int:
        """The process's id; 0 where there is none."""
        return self._process.processId() if self._process else 0

    def enter_room(self) -> None:
        """Let the room be heard."""
        self._in_room = True
        self._murmur()

    def leave_room(self) -> None:
        """Let the room fade."""
        self._in_room = False
        if self._process:
            self._murmur()

    def give_way(self, somebody_speaks: bool) -> None:
        """Be softer while somebody speaks."""
        self._somebody_speaks = somebody_speaks
        if self._in_room:
            self._murmur()

    def play(self, sound: Sound) -> None:
        """Play a small sound once."""
        self._order(Order(sound=sound))

    def close(self) -> None:
        """End the process and all that it plays."""
        process, self._process = self._process, None
        self._in_room = False
        if process:
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _murmur(self) -> None:
        level = DUCKED if self._somebody_speaks else 100
        self._order(Order(tone=level if self._in_room else 0))

    def _order(self, order: Order) -> None:
        if self._process is None:
            self._process = self._started()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(order.line())

    def _started(self) -> QProcess:
        """A process that is not there, or ends for lack of a loudspeaker, takes no orders until the next scene."""
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments([*self._command[1:], self._player])
        process.setWorkingDirectory(str(HOME))
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        if sys.platform != "win32":
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.start()
        return process
