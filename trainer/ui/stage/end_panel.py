"""The end of a scene: what happened then, and the way to the verdict."""

from PySide6.QtCore import Signal

from trainer.ui.widgets import Card, KeyButton, label, refill, row


class EndPanel(Card):
    """Shown when the partner has answered the last exit."""

    verdict_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(name="end", space=10)

    def show_end(self, line: str, afterwards: str) -> None:
        """Show the player's words and what came of them."""
        button = KeyButton("Look at your line", "Return", "primary", name="see-verdict")
        button.clicked.connect(self.verdict_wanted)
        said = (label("You said", "heading"), label(f"“{line}”", "lead", name="said"))
        then = (12, label("And then", "heading"), label(afterwards, name="afterwards"))
        refill(self.column, *said, *(then if afterwards else ()), 8, None, row(button, None))
        button.setFocus()
