"""The window: a frame, the rooms, one message bar. It moves between rooms and decides nothing else."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from trainer.core.errors import TrainerError
from trainer.ui.frame import Door, Frame
from trainer.ui.room import Room
from trainer.ui.widgets import column
from trainer.ui.widgets.message_bar import MessageBar

DOORS = (
    Door("today", "Today", "Ctrl+1"),
    Door("scenes", "Scenes", "Ctrl+2"),
    Door("progress", "Progress", "Ctrl+3"),
)
SETTINGS = Door("settings", "Settings", "Ctrl+,")


class Window(QMainWindow):
    """Rooms are made when they are first entered."""

    closed = Signal()

    def __init__(self, rooms: Mapping[str, Callable[[], Room]]) -> None:
        super().__init__()
        self.setWindowTitle("Graceful Exit")
        self.setMinimumSize(760, 560)
        self.resize(1280, 800)
        self._makers = rooms
        self._rooms: dict[str, Room] = {}
        self._stack = QStackedWidget()
        self._frame = Frame(DOORS, SETTINGS)
        self._frame.wanted.connect(self.open)
        self.messages = MessageBar()
        holder = QWidget()
        holder.setObjectName("window")
        foot = column(self.messages, margins=(24, 0, 24, 12))
        layout = column(self._frame, self._stack, foot, space=0)
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        self.setCentralWidget(holder)
        QShortcut(QKeySequence("Esc"), self, self._step_back)

    @property
    def room(self) -> Room | None:
        """The room in sight."""
        current = self._stack.currentWidget()
        return current if isinstance(current, Room) else None

    def open(self, name: str, what: object = None) -> None:
        """Leave the present room and enter another. A room that cannot show what was asked for says why instead."""
        room = self._room_named(name)
        if self.room is not None:
            self.room.leave()
        try:
            room.enter(what)
        except TrainerError as error:
            self.messages.say(str(error), stays=True)
            return
        self._stack.setCurrentWidget(room)
        self._frame.show_place(name, room.place, room.status)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.room is not None:
            self.room.leave()
        self.closed.emit()
        super().closeEvent(event)

    def _room_named(self, name: str) -> Room:
        if name not in self._rooms:
            room = self._makers[name]()
            room.go.connect(self.open)
            self._rooms[name] = room
            self._stack.addWidget(room)
        return self._rooms[name]

    def _step_back(self) -> None:
        if self.messages.isVisible():
            self.messages.hide()
        elif self.room is not None:
            self.room.step_back()
