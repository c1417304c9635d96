"""The one channel for messages: a quiet line at the foot of the window, never a box in the way."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame

from trainer.ui.announcing import announce
from trainer.ui.theme.space import EVEN, SMALL, SNUG
from trainer.ui.widgets.buttons import KeyButton
from trainer.ui.widgets.layouts import row
from trainer.ui.widgets.text import label
from trainer.ui.words import translate

READING_MS_PER_CHARACTER = 70
SHORTEST_MS = 5000
SHORTEST_TO_UNDO_MS = 12_000
"""Taking something back is not to be a matter of quickness."""


class MessageBar(QFrame):
    """Shows one message at a time; a new one takes the place of the last, and with it the chance to undo."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message-bar")
        self.setProperty("role", "message")
        self._undo: Callable[[], None] | None = None
        self._text = label("", name="message-text")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._take_back = KeyButton(translate("Window", "Undo"), "Ctrl+Z", "link", name="message-undo")
        self._take_back.clicked.connect(self._undo_it)
        self._close = KeyButton(translate("Window", "Close"), "", "link", name="message-close")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        layout = row(self._text, self._take_back, self._close, space=SNUG, margins=(EVEN, SMALL, SMALL, SMALL))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *, fault: bool = False) -> None:
        """Show a message. It goes by itself; one about a fault has a rule in another colour and stays until closed."""
        self._show(text, None, fault=fault)

    def say_with_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Tell what was done, and let the player take it back by a key while the message stands."""
        self._show(text, undo, fault=False)

    def offer(self, text: str, words: str, act: Callable[[], None]) -> None:
        """Tell something, with a way to go to it: the words on its button, and what that does."""
        self._show(text, act, fault=False, offered=words)

    def _show(self, text: str, undo: Callable[[], None] | None, *, fault: bool, offered: str = "") -> None:
        self._undo = undo
        self._take_back.set_words(offered or translate("Window", "Undo"))
        self._take_back.set_key("Ctrl+G" if offered else "Ctrl+Z")
        self._take_back.setVisible(undo is not None)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("tone", "plum" if fault else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text)
        self._timer.stop()
        if not fault:
            shortest = SHORTEST_TO_UNDO_MS if undo else SHORTEST_MS
            self._timer.start(max(shortest, READING_MS_PER_CHARACTER * len(text)))

    def _undo_it(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo:
            undo()
