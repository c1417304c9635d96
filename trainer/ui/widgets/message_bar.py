"""The one channel for messages: a quiet line at the foot of the window, never a box in the way."""

from collections.abc import Callable

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
        self._action = KeyButton("", "", "link", name="message-action")
        self._close = KeyButton("Close", "", "link", name="message-close")
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._act)
        self._do: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = row(self._text, self._action, self._close, space=12, margins=(16, 8, 8, 8))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *, action: str = "", do: Callable[[], None] | None = None, stays: bool = False) -> None:
        """Show a message, with one action where there is something to do. It goes by itself unless it `stays`."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._do = do
        self._action.set_words(action)
        self._action.setVisible(bool(action))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if not stays:
            self._timer.start(max(SHORTEST_MS, READING_MS_PER_CHARACTER * len(text)))

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
