"""Small answers that steer the talk, or just listening on."""

from PySide6.QtCore import Signal

from trainer.core.play import Listening
from trainer.ui.widgets import Card, KeyButton, add, clear, label, row


class ListenPanel(Card):
    """Shown while the partner tells their story. Nothing here is judged."""

    replied = Signal(int)
    listened = Signal()

    def __init__(self) -> None:
        super().__init__(name="listen", space=8)

    def show_step(self, step: Listening) -> None:
        """Offer what can be answered to this turn."""
        clear(self.column)
        add(self.column, label("You listen" if not step.replies else "You might say", "heading"), 4)
        buttons = [self._reply(number, reply.says) for number, reply in enumerate(step.replies)]
        if buttons:
            add(self.column, *buttons)
        else:
            buttons = [self._listen_on()]
            add(self.column, row(*buttons, None))
        add(self.column, None)
        buttons[0].setFocus()

    def _reply(self, number: int, says: str) -> KeyButton:
        key = str(number + 1)
        button = KeyButton(f"“{says}”", key, "choice", name=f"reply-{key}", key_first=True)
        button.clicked.connect(lambda: self.replied.emit(number))
        return button

    def _listen_on(self) -> KeyButton:
        button = KeyButton("Listen on", "Return", "primary", name="listen-on")
        button.clicked.connect(self.listened)
        return button
