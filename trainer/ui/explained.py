"""Keys that no button shows, and what they do."""

from PySide6.QtGui import QShortcut


def explained(shortcut: QShortcut, does: str) -> QShortcut:
    """Give such a key its line in the map of keys."""
    shortcut.setWhatsThis(does)
    return shortcut
