"""Telling what has changed by itself: to a screen reader, and to the app's own voice where that reads aloud."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

UNREAD = "unread"
"""The property of a widget whose texts are read with its page only when the player asks for all of it."""


class Announcements(QObject):
    """Where everything that is announced can be heard."""

    made = Signal(QWidget, str)
    """The widget, and what it tells."""


announcements = Announcements()


def announce(widget: QWidget, text: str) -> None:
    """Tell what the widget shows now. It is heard once: when the page is read, the widget is passed over."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    leave_unread(widget)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    announcements.made.emit(widget, text)


def leave_unread(widget: QWidget) -> None:
    """Pass the widget over when a page is read as it comes: it is told otherwise, or changes all the time."""
    widget.setProperty(UNREAD, True)
