"""Watching an exit being made: a good one and a poor one, with what comes of each. Nothing is kept."""

from PySide6.QtCore import Signal

from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate


class WatchPanel(Card):
    """Shows somebody else's exit; the partner's answer stands in the picture."""

    wanted = Signal(bool)
    """Whether to show a good exit, or a poor one."""
    ended = Signal()

    def __init__(self) -> None:
        super().__init__(name="watch", space=SMALL)

    def show_exit(self, line: str, afterwards: str, *, good: bool, in_writing: bool) -> None:
        """Show that line and what came of it."""
        better = KeyButton(translate("Stage", "A good one"), "1", "link", name="watch-good")
        worse = KeyButton(translate("Stage", "A poor one"), "2", "link", name="watch-poor")
        better.clicked.connect(lambda: self.wanted.emit(True))
        worse.clicked.connect(lambda: self.wanted.emit(False))
        exclusive([better, worse], better if good else worse)
        mine = KeyButton(translate("Stage", "Now you"), "Return", "primary", name="now-you")
        mine.clicked.connect(self.ended)
        heading = translate("Stage", "Somebody writes") if in_writing else translate("Stage", "Somebody says")
        said = (label(heading, "heading"), label(in_quotes(line), "lead", name="watched"))
        then = (SNUG, label(translate("Stage", "And then"), "heading"), label(afterwards, name="watched-afterwards"))
        told = (*said, *then) if afterwards else said
        refill(self.column, row(better, worse, None), *told, SMALL, None, row(mine, None))
        mine.setFocus()
