"""What the partner says, beside them: always in words, whether or not there is a voice."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame

from trainer.ui.widgets import KeyButton, column, label, row, speak_as


class Bubble(QFrame):
    """The partner's present words, with the key that says them again."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bubble")
        self.setProperty("role", "bubble")
        self._words = label("", "said", name="bubble-words")
        self._who = label("", "small", name="bubble-who")
        self.again = speak_as(KeyButton("Hear it again", "R", "link", name="hear-again"), "Hear it again")
        foot = row(self._who, self.again, space=8)
        foot.setStretch(0, 1)
        self.setLayout(column(self._words, foot, space=4, margins=(22, 16, 14, 10)))

    @property
    def words(self) -> str:
        return self._words.text()

    def show_turn(self, words: str, who: str) -> None:
        """Show a turn of the partner's and tell a screen reader of it."""
        inner = words.replace("“", "‘").replace("”", "’")
        self._words.setText(f"“{inner}”")
        self._who.setText(who)
        speak_as(self, f"{who}: {words}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
