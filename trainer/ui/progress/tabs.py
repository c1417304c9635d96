"""The names of the parts of the room, one of which is in sight."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.ui.theme.space import TINY
from trainer.ui.widgets import Flow, KeyButton
from trainer.ui.widgets.buttons import exclusive


class Tabs(QWidget):
    """A row of buttons with the figures as their keys."""

    chosen = Signal(str)
    """The id of the part that is wanted."""

    def __init__(self, parts: Sequence[tuple[str, str]]) -> None:
        """`parts` are ids and titles."""
        super().__init__()
        self.setProperty("role", "inside")
        self._buttons = {
            part: KeyButton(title, str(number), "link", name=f"tab-{part}")
            for number, (part, title) in enumerate(parts, 1)
        }
        for part, button in self._buttons.items():
            button.clicked.connect(partial(self._choose, part))
        self.setLayout(Flow(*self._buttons.values(), space=TINY))

    def mark(self, part: str) -> None:
        """Show that this part is in sight."""
        exclusive(list(self._buttons.values()), self._buttons[part])

    def focus(self, part: str) -> None:
        self._buttons[part].setFocus()

    def _choose(self, part: str) -> None:
        self.chosen.emit(part)
