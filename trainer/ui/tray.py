"""The app’s place among the small icons of the desktop, for what is told while the player is elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

STAYS_MS = 20_000
"""How long a message asks to be in sight; most desktops decide for themselves."""


def has_tray() -> bool:
    """Whether this desktop shows messages of a small icon."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Tray(QObject):
    """One icon. A click on it, or on its message, does what the message is about."""

    def __init__(self, icon: Path, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] = lambda: None
        self.icon = QSystemTrayIcon(QIcon(str(icon)), self)
        self.icon.setToolTip(name)
        self.icon.messageClicked.connect(self._click)
        self.icon.activated.connect(self._click)

    def tell(self, title: str, text: str, act: Callable[[], None]) -> None:
        """Show a message; the icon stays for as long as it was not answered."""
        self._act = act
        self.icon.show()
        self.icon.showMessage(title, text, self.icon.icon(), STAYS_MS)

    def close(self) -> None:
        self.icon.hide()

    def _click(self) -> None:
        self.icon.hide()
        self._act()
