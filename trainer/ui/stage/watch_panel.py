"""Watching an exit being made: a good one and a poor one, with what comes of each. Nothing is kept."""

from PySide6.QtCore import Signal

from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.widgets.buttons import exclusive


class WatchPanel(Card):
    """Shows somebody else's exit; the partner's answer stands in the picture."""

    wanted = Signal(bool)
    """Whether to show a good exit, or a poor one."""
    ended = Signal()

    def __init__(self) -> None:
        super().__init__(name="watch", space=10)

    def show_exit(self, line: str, afterwards: str, *, good: bool) -> None:
        """Show that line and what came of it."""
        better = KeyButton("A good one", "1", "link", name="watch-good")
        worse = KeyButton("A poor one", "2", "link", name="watch-poor")
        better.clicked.connect(lambda: self.wanted.emit(True))
        worse.clicked.connect(lambda: self.wanted.emit(False))
        exclusive([better, worse], better if good else worse)
        mine = KeyButton("Now you", "Return", "primary", name="now-you")
        mine.clicked.connect(self.ended)
        said = (label("Somebody says", "heading"), label(f"“{line}”", "lead", name="watched"))
        then = (12, label("And then", "heading"), label(afterwards, name="watched-afterwards"))
        refill(self.column, row(better, worse, None), *said, *(then if afterwards else ()), 8, None, row(mine, None))
        mine.setFocus()
