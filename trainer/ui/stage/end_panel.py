"""The end of a scene: what happened then, and the way to the verdict."""

from PySide6.QtCore import Signal

from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.words import translate


class EndPanel(Card):
    """Shown when the partner has answered the last exit."""

    verdict_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(name="end", space=SMALL)

    def show_end(self, line: str, afterwards: str, *, in_writing: bool) -> None:
        """Show the player's words and what came of them."""
        button = KeyButton(translate("Stage", "Look at your line"), "Return", "primary", name="see-verdict")
        button.clicked.connect(self.verdict_wanted)
        heading = translate("Stage", "You wrote") if in_writing else translate("Stage", "You said")
        said = (label(heading, "heading"), label(in_quotes(line), "lead", name="said"))
        then = (SNUG, label(translate("Stage", "And then"), "heading"), label(afterwards, name="afterwards"))
        refill(self.column, *said, *(then if afterwards else ()), SMALL, None, row(button, None))
        button.setFocus()
