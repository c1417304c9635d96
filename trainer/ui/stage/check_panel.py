"""The listening check: before an exit is asked for, what did they tell you?"""

from PySide6.QtCore import Signal

from trainer.core.recall import Check
from trainer.ui.theme.space import SMALL, TINY
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.words import translate


class CheckPanel(Card):
    """Offers a few things, one of which was told. Nothing is counted against anybody."""

    chosen = Signal(str)
    passed = Signal()

    def __init__(self) -> None:
        super().__init__(name="check", space=SMALL)

    def show_check(self, check: Check, partner: str) -> None:
        """Ask, with the choices by number."""
        skip = KeyButton(translate("Stage", "Pass over it"), "P", "link", name="pass-check")
        skip.clicked.connect(self.passed)
        buttons = [self._choice(number, words) for number, words in enumerate(check.choices)]
        asked = translate("Stage", "What did {name} tell you?").format(name=partner)
        heading = label(asked, "heading", name="check-heading")
        refill(self.column, heading, TINY, *buttons, TINY, row(skip, None), None)
        buttons[0].setFocus()

    def _choice(self, number: int, words: str) -> KeyButton:
        key = str(number + 1)
        button = KeyButton(words[:1].upper() + words[1:], key, "choice", name=f"check-{key}", key_first=True)
        button.clicked.connect(lambda: self.chosen.emit(words))
        return button
