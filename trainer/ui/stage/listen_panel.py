"""Small answers that steer the talk, or just listening on."""

from PySide6.QtCore import Signal

from trainer.core.play import Listening
from trainer.ui.widgets import Card, KeyButton, label, refill, row


class ListenPanel(Card):
    """Shown while the partner tells their story. Nothing here is judged."""

    replied = Signal(int)
    listened = Signal()

    def __init__(self) -> None:
        super().__init__(name="listen", space=8)

    def show_step(self, step: Listening) -> None:
        """Offer what can be answered to this turn."""
        heading = label("You might say" if step.replies else "You listen", "heading")
        if step.replies:
            buttons = [self._reply(number, reply.says) for number, reply in enumerate(step.replies)]
            refill(self.column, heading, 4, *buttons, None)
        else:
            buttons = [self._listen_on()]
            refill(self.column, heading, 4, row(*buttons, None), None)
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
