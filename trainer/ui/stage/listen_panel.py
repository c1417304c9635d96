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
        if step.replies:
            for number, reply in enumerate(step.replies):
                button = KeyButton(
                    f"“{reply.says}”", str(number + 1), "choice", name=f"reply-{number + 1}", key_first=True
                )
                button.clicked.connect(lambda _=False, chosen=number: self.replied.emit(chosen))
                add(self.column, button)
        else:
            button = KeyButton("Listen on", "Return", "primary", name="listen-on")
            button.clicked.connect(self.listened)
            add(self.column, row(button, None))
        add(self.column, None)
