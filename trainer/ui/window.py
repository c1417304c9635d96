"""The window: a frame, the rooms, one message bar. It moves between rooms and decides nothing else."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from trainer.core.errors import TrainerError
from trainer.ui.frame import Frame, doors, settings_door
from trainer.ui.key_map import KeyMap, keys_in
from trainer.ui.room import KeyUse, Room
from trainer.ui.theme.space import SNUG, WIDE
from trainer.ui.widgets import column
from trainer.ui.widgets.buttons import shown_key
from trainer.ui.widgets.message_bar import MessageBar
from trainer.ui.words import translate

HOME, SETTINGS = "today", "settings"
BACK = "back"
"""Asked for in place of a room's name: where the player was before they opened the settings."""

LEAST, USUAL = (760, 560), (1280, 800)
"""Width and height in pixels."""
TITLE_BAR = 40
"""Height in pixels that is left to what the desktop draws around a window."""


class Window(QMainWindow):
    """Rooms are made when they are first entered."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Graceful Exit")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self._makers: Mapping[str, Callable[[], Room]] = {}
        self._rooms: dict[str, Room] = {}
        self._room: Room | None = None
        self._behind: tuple[str, object] = (HOME, None)
        self._stack = QStackedWidget()
        self._frame = Frame(doors(), settings_door())
        self._frame.wanted.connect(self.open)
        self._frame.keys_wanted.connect(self.show_keys)
        self.messages = MessageBar()
        holder = QWidget()
        holder.setObjectName("window")
        foot = column(self.messages, margins=(WIDE, 0, WIDE, SNUG))
        layout = column(self._frame, self._stack, foot, space=0)
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        self.setCentralWidget(holder)
        QShortcut(QKeySequence("Esc"), self, self._step_back)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        QShortcut(QKeySequence("F1"), self, self.show_keys)

    def fit_screen(self) -> None:
        """Be no larger than the screen has room for, so that the foot of a room is never out of sight."""
        free = self.screen().availableSize().shrunkBy(QMargins(0, TITLE_BAR, 0, 0))
        self.resize(self.size().boundedTo(free).expandedTo(self.minimumSize()))

    def furnish(self, makers: Mapping[str, Callable[[], Room]]) -> None:
        """What makes each room, by its name."""
        self._makers = makers

    @property
    def room(self) -> Room | None:
        """The room in sight."""
        return self._room

    def open(self, name: str, what: object = None) -> None:
        """Leave the present room and enter another. A room that cannot show what was asked for says why instead."""
        if name == BACK:
            name, what = self._behind
        elif name == SETTINGS and self._room is not None and self._room.objectName() != name:
            self._behind = (self._room.objectName(), self._room.resume)
        room = self._room_named(name)
        self._leave_room()
        try:
            room.enter(what)
        except TrainerError as error:
            self.messages.say(str(error), fault=True)
        else:
            self._room = room
            self._stack.setCurrentWidget(room)
            (room.focusWidget() or room).setFocus()
        self._show_place()

    def show_keys(self) -> None:
        """Open the map of all keys that do something here."""
        if self._room is None:
            return
        keys = KeyMap(self, keys_in(self._room), self._keys_everywhere())
        keys.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.open()

    def _keys_everywhere(self) -> list[KeyUse]:
        rooms = [KeyUse(shown_key(door.key), door.title) for door in (*doors(), settings_door())]
        return [
            *rooms,
            KeyUse("Esc", translate("Window", "One step back")),
            KeyUse("Tab", translate("Window", "To the next control; with Shift to the one before")),
            KeyUse("Ctrl + Z", translate("Window", "Undo, while a message offers it or in a field")),
            KeyUse("? " + translate("Window", "or") + " F1", translate("Window", "This map of keys")),
            KeyUse("Ctrl + Q", translate("Window", "Close the app; everything is kept")),
        ]

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._leave_room()
        self.closed.emit()
        super().closeEvent(event)

    def _leave_room(self) -> None:
        """What a room cannot keep is told, and never keeps the player in it."""
        if self._room is None:
            return
        try:
            self._room.leave()
        except TrainerError as error:
            self.messages.say(str(error), fault=True)

    def _show_place(self) -> None:
        if self._room is not None:
            self._frame.show_place(self._room.objectName(), self._room.place, self._room.status)
            self.setWindowTitle(f"{self._room.place or self._room.accessibleName()} – Graceful Exit")

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
