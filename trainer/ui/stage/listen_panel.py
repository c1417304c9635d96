"""Small answers that steer the talk, or just listening on."""

from PySide6.QtCore import Signal

from trainer.core.play import Listening
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL, TINY
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.words import translate


class ListenPanel(Card):
    """Shown while the partner tells their story. Nothing here is judged."""

    replied = Signal(int)
    listened = Signal()

    def __init__(self) -> None:
        super().__init__(name="listen", space=SMALL)

    def show_step(self, step: Listening, *, in_writing: bool) -> None:
        """Offer what can be answered to this turn."""
        heading = label(_heading(bool(step.replies), in_writing), "heading")
        if step.replies:
            buttons = [self._reply(number, reply.says) for number, reply in enumerate(step.replies)]
            refill(self.column, heading, TINY, *buttons, None)
        else:
            buttons = [self._listen_on(in_writing)]
            refill(self.column, heading, TINY, row(*buttons, None), None)
        buttons[0].setFocus()

    def _reply(self, number: int, says: str) -> KeyButton:
        key = str(number + 1)
        button = KeyButton(in_quotes(says), key, "choice", name=f"reply-{key}", key_first=True)
        button.clicked.connect(lambda: self.replied.emit(number))
        return button

    def _listen_on(self, in_writing: bool) -> KeyButton:
        words = translate("Stage", "Read on") if in_writing else translate("Stage", "Listen on")
        button = KeyButton(words, "Return", "primary", name="listen-on")
        button.clicked.connect(self.listened)
        return button


def _heading(answers: bool, in_writing: bool) -> str:
    if answers:
        return translate("Stage", "You might write") if in_writing else translate("Stage", "You might say")
    return translate("Stage", "You read") if in_writing else translate("Stage", "You listen")
