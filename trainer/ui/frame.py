"""The bar at the head of the window: the name, where you are, and what is one key away."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame

from trainer.ui.explained import explained
from trainer.ui.theme.space import EVEN, SMALL, SNUG, TINY
from trainer.ui.widgets import KeyButton, label, row
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate

HEIGHT = 56


class Door(NamedTuple):
    """A room that the bar leads to."""

    room: str
    title: str
    key: str


def doors() -> tuple[Door, ...]:
    """The rooms that stand in the bar, the first as the way home."""
    return (
        Door("today", translate("Window", "Today"), "Ctrl+1"),
        Door("scenes", translate("Window", "Scenes"), "Ctrl+2"),
        Door("progress", translate("Window", "Progress"), "Ctrl+3"),
        Door("drills", translate("Window", "Drills"), "Ctrl+4"),
        Door("events", translate("Window", "Events"), "Ctrl+5"),
        Door("letters", translate("Window", "Letters"), "Ctrl+6"),
    )


def settings_door() -> Door:
    """The room at the right of the bar."""
    return Door("settings", translate("Window", "Settings"), "Ctrl+,")


class Frame(QFrame):
    """Leads to the main rooms. While a scene is played it shows the scene, and the rooms step aside."""

    wanted = Signal(str)
    keys_wanted = Signal()

    def __init__(self, doors: Sequence[Door], settings: Door) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT)
        self._brand = KeyButton("Graceful Exit", "", "brand", name="brand")
        self._brand.clicked.connect(lambda: self.wanted.emit(doors[0].room))
        self._doors = {door.room: self._button(door) for door in doors}
        self._place = label("", tone="accent", name="place", wrap=False)
        self._status = label("", "muted", name="status", wrap=False)
        self._settings = self._button(settings)
        self._keys = KeyButton(translate("Window", "Keys"), "?", "link", name="show-keys")
        self._keys.clicked.connect(self.keys_wanted)
        self._doors_and_settings = {**self._doors, settings.room: self._settings}
        layout = row(
            self._brand,
            SNUG,
            *self._doors.values(),
            self._place,
            None,
            self._status,
            SMALL,
            self._settings,
            self._keys,
            space=TINY,
            margins=(EVEN, 0, EVEN, 0),
        )
        self.setLayout(layout)

    def _button(self, door: Door) -> KeyButton:
        button = KeyButton(door.title, "", "link", name=f"to-{door.room}")
        # A key of the bar and not of the button, which is out of sight while a scene is played.
        explained(QShortcut(QKeySequence(door.key), self, lambda: self.wanted.emit(door.room)), door.title)
        button.setToolTip(door.key)
        button.clicked.connect(lambda: self.wanted.emit(door.room))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        """What is only good to know gives way to what is needed, the least needed first."""
        for part in (giving_way := (self._status, self._keys, self._brand)):
            part.show()
        for part in giving_way:
            if self.sizeHint().width() > width:
                part.hide()

    def show_place(self, room: str, place: str, status: str) -> None:
        """Mark the room that is open; in a scene, show its title in place of the other rooms."""
        # First, while nothing has been dressed yet: a button is dressed when it is shown.
        exclusive(list(self._doors_and_settings.values()), self._doors_and_settings.get(room, self._brand))
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self._status.setText(status)
        first = next(iter(self._doors))
        for name, button in self._doors.items():
            button.setVisible(not place or name == first)
        self._fit(self.width())
