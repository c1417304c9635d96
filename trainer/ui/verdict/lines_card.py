"""Lines that would do well here: one made of the player's own, and other ways, one after another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from trainer.core.judge.better import BetterLine
from trainer.core.judge.text import Span
from trainer.ui.theme.space import SMALL
from trainer.ui.verdict.point_card import emphasised
from trainer.ui.widgets import Card, KeyButton, add, label
from trainer.ui.words import translate


class LinesCard(Card):
    """Shows one line at a time; its button goes on to the next, and from the last to the first."""

    def __init__(self) -> None:
        super().__init__(name="better", space=SMALL)
        self._heading = label("", "heading", name="better-heading")
        self._line = label("", "lead", name="better-text")
        self._line.setTextFormat(Qt.TextFormat.RichText)
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._next = KeyButton(translate("Verdict", "Another way"), "M", "link", name="another-way")
        self._next.clicked.connect(self._go_on)
        self._lines: list[tuple[str, str, Sequence[Span]]] = []
        self._shown = 0
        self._colour = ""
        add(self.column, self._heading, self._line, self._next, None)

    def show_lines(self, own: BetterLine | None, others: Sequence[str], colour: str) -> None:
        """Show the line made of the player's own, its new words in that colour, then other ways; hide without any."""
        first = [(translate("Verdict", "A line of the same make"), own.text, own.changed)] if own else []
        self._lines = [*first, *((translate("Verdict", "Another way"), text, ()) for text in others)]
        self._colour = colour
        self._shown = 0
        self.setVisible(bool(self._lines))
        self._next.setVisible(len(self._lines) > 1)
        self._show()

    def _go_on(self) -> None:
        self._shown = (self._shown + 1) % len(self._lines)
        self._show()

    def _show(self) -> None:
        if not self._lines:
            return
        heading, text, changed = self._lines[self._shown]
        if len(self._lines) > 1:
            heading = translate("Verdict", "{heading} · {number} of {all}").format(
                heading=heading, number=self._shown + 1, all=len(self._lines)
            )
        self._heading.setText(heading)
        self._line.setText(emphasised(text, changed, self._colour))
        self._line.setAccessibleName(text)
