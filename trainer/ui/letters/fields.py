"""Fields of one line under their question, which leave the key of undo to the window while they need it not."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.ui.room import Room
from trainer.ui.theme.space import TINY
from trainer.ui.widgets import KeyButton, column, label, speak_as
from trainer.ui.widgets.layouts import Item
from trainer.ui.words import translate


class TextField(QLineEdit):
    """A line of text. Where there is nothing in it to take back, undo goes to the message of the window."""

    def __init__(self, name: str, question: str, hint: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        speak_as(self, question)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)


def asked(field: QWidget, *below: Item) -> QWidget:
    """A field under its question, and what belongs to it."""
    return group(label(field.accessibleName()), field, *below)


def group(*items: Item, space: int = TINY) -> QWidget:
    """Items that are shown and hidden together."""
    part = QWidget()
    part.setProperty("role", "inside")
    part.setLayout(column(*items, space=space))
    return part


def back() -> KeyButton:
    """The way back, which the window knows by its key."""
    button = KeyButton(translate("Letters", "Back"), "Esc", "link", name="letters-back")
    button.clicked.connect(lambda: _room_of(button).step_back())
    return button


def _room_of(part: QWidget) -> Room:
    holder = part.parentWidget()
    while holder is not None and not isinstance(holder, Room):
        holder = holder.parentWidget()
    assert holder is not None
    return holder
