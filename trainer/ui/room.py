"""What every room is: a widget that can be entered and left, and that asks for other rooms by name."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class KeyUse(NamedTuple):
    """A key, and what it does here."""

    key: str
    does: str


class Room(QWidget):
    """One screen. The window enters it with what it is to show, and leaves it before another is shown."""

    go = Signal(str, object)
    """Asks the window for a room by name, with what that room is to show."""
    place = ""
    """Where the player is, for the frame; empty for the room's own name in the frame."""

    status = ""
    """What the frame shows at its right: the occasion, or when something was said."""

    def __init__(self, name: str, spoken_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "room")
        self.setAccessibleName(spoken_name)

    def enter(self, what: object) -> None:
        """Show what was asked for. Called each time that the room comes into sight."""

    def refresh(self) -> None:
        """Show again what is in the log: it has changed while the room was in sight."""

    def leave(self) -> None:
        """Stop what must not go on out of sight, and keep what the player typed."""

    @property
    def resume(self) -> object:
        """What to enter with to be back where the player is now."""
        return None

    @property
    def holds_more(self) -> bool:
        """Whether there is something in it that entering it anew with `resume` would not bring back."""
        return False

    def more_keys(self) -> Sequence[KeyUse]:
        """The keys that no button in sight shows, for the map of keys."""
        return ()

    def step_back(self) -> None:
        """What Esc does here."""
        self.go.emit("today", None)
