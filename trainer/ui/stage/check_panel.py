"""The listening check: before an exit is asked for, what did they tell you?"""

from PySide6.QtCore import Signal

from trainer.core.recall import Check
from trainer.ui.widgets import Card, KeyButton, label, refill, row


class CheckPanel(Card):
    """Offers a few things, one of which was told. Nothing is counted against anybody."""

    chosen = Signal(str)
    passed = Signal()

    def __init__(self) -> None:
        super().__init__(name="check", space=8)

    def show_check(self, check: Check, partner: str) -> None:
        """Ask, with the choices by number."""
        skip = KeyButton("Pass over it", "P", "link", name="pass-check")
        skip.clicked.connect(self.passed)
        buttons = [self._choice(number, words) for number, words in enumerate(check.choices)]
        heading = label(f"What did {partner} tell you?", "heading", name="check-heading")
        refill(self.column, heading, 4, *buttons, 4, row(skip, None), None)
        buttons[0].setFocus()

    def _choice(self, number: int, words: str) -> KeyButton:
        key = str(number + 1)
        button = KeyButton(words[:1].upper() + words[1:], key, "choice", name=f"check-{key}", key_first=True)
        button.clicked.connect(lambda: self.chosen.emit(words))
        return button
