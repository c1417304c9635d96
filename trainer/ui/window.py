"""The window: a frame, the rooms, one message bar. It moves between rooms and decides nothing else."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QScrollArea, QStackedWidget, QWidget

from trainer.core.errors import TrainerError
from trainer.ui.explained import explained
from trainer.ui.frame import Frame, doors, settings_door
from trainer.ui.room import Room
from trainer.ui.theme.space import SNUG, WIDE
from trainer.ui.widgets import column
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
    entered = Signal(Room)
    """A room has come into sight, or shows something else than before."""

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
        explained(QShortcut(QKeySequence("Esc"), self, self._step_back), translate("Window", "One step back"))
        explained(
            QShortcut(QKeySequence("Ctrl+Q"), self, self.close),
            translate("Window", "Close the app; everything is kept"),
        )
        explained(QShortcut(QKeySequence("F1"), self, self.show_keys), translate("Window", "This map of keys"))

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
            self.entered.emit(room)
        self._show_place()

    def has(self, name: str) -> bool:
        """Whether the room is made already."""
        return name in self._rooms

    def make_ahead(self, name: str) -> None:
        """Make a room before it is first entered, while there is time."""
        self._room_named(name)

    def make_anew(self, meanwhile: Callable[[], None]) -> None:
        """Throw the rooms away and enter the one in sight again; `meanwhile` is done while there are none.

        Making the few widgets that are in sight is quicker than dressing all again. It is done in three turns of the
        loop, and nothing is drawn before the last.
        """
        if self._room is None:
            meanwhile()
            return
        where, what, focus = self._room.objectName(), self._room.resume, self.focusWidget()
        focused = focus.objectName() if focus else ""
        self.setUpdatesEnabled(False)
        self._leave_room()
        self._room = None
        for name, room in list(self._rooms.items()):
            if not room.holds_more:
                del self._rooms[name]
                self._stack.removeWidget(room)
                room.deleteLater()

        def dress() -> None:
            meanwhile()
            QTimer.singleShot(0, self, lambda: self._enter_again(where, what, focused))

        QTimer.singleShot(0, self, dress)

    def _enter_again(self, name: str, what: object, focused: str) -> None:
        """Go back to a room and to the control that had the focus there."""
        if self._room is None:  # else the player has gone elsewhere meanwhile
            self.open(name, what)
        self.setUpdatesEnabled(True)
        focus = self._room.findChild(QWidget, focused) if self._room and focused else None
        if focus and focus.isVisible():
            focus.setFocus()
            QTimer.singleShot(0, focus, lambda: bring_into_sight(focus))

    def say_with_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Tell what was done, and let the player take it back; a room entered meanwhile then shows what holds again."""
        where = self._room

        def take_back() -> None:
            undo()
            if self._room is not None and self._room is not where:
                self._room.refresh()

        self.messages.say_with_undo(text, take_back)

    def show_keys(self) -> None:
        """Open the map of all keys that do something here."""
        from trainer.ui.key_map import KeyMap, keys_in, keys_of_window  # noqa: PLC0415 - not needed for a start

        if self._room is None:
            return
        keys = KeyMap(self, keys_in(self._room), keys_of_window(self))
        keys.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys.open()

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


def bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever the widget lies in until it can be seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
