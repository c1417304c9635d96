"""The one channel for messages: a quiet line at the foot of the window, never a box in the way."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame

from trainer.ui.widgets.buttons import KeyButton
from trainer.ui.widgets.layouts import row
from trainer.ui.widgets.text import label

READING_MS_PER_CHARACTER = 70
SHORTEST_MS = 5000


class MessageBar(QFrame):
    """Shows one message at a time; a new one takes the place of the last."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message-bar")
        self.setProperty("role", "message")
        self._text = label("", name="message-text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = KeyButton("Close", "", "link", name="message-close")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = row(self._text, self._close, space=12, margins=(16, 8, 8, 8))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *, fault: bool = False) -> None:
        """Show a message. It goes by itself; one about a fault has a rule in another colour and stays until closed."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("tone", "plum" if fault else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if not fault:
            self._timer.start(max(SHORTEST_MS, READING_MS_PER_CHARACTER * len(text)))
