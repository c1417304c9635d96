"""What each page of the events room is: made in parts, a column in a scroll area that can be entered and left."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from trainer.ui.events.needs import EventNeeds
from trainer.ui.steps import Step
from trainer.ui.theme.space import EVEN, SMALL, SNUG, WIDE
from trainer.ui.widgets import column, row, scrolled
from trainer.ui.widgets.centred import Centred
from trainer.ui.widgets.layouts import Item


class Page(QWidget):
    """One page. The room makes all of it before it enters it with what it is about."""

    go = Signal(str, object)
    """Asks for a room by name; a page of this room, too."""

    def __init__(self, needs: EventNeeds, name: str) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._needs = needs
        self._name = name
        self._left = list(self._parts())

    def _parts(self) -> Sequence[Step]:
        """What makes the page, part by part: each takes no longer than the window may be busy at once."""
        return ()

    def make_part(self) -> bool:
        """Make the next part. Returns whether there are more."""
        if self._left:
            self._left.pop(0)()
        return bool(self._left)

    def _lay_out(self, page: QLayout, *foot: Item) -> None:
        """Show the page; `foot` stays in sight below it."""
        area = scrolled(Centred(page, self._needs.wardrobe), f"{self._name}-area")
        if not foot:
            self.setLayout(column(area))
            return
        line = row(*foot, space=SNUG, margins=(WIDE, SMALL, WIDE, EVEN))
        line.setStretch(len(foot) - 1, 1)
        self.setLayout(column(area, Centred(line, self._needs.wardrobe), space=0))

    def show_head(self) -> None:
        """Scroll to the top: a page is read from there."""
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)

    def enter(self, what: Any) -> None:
        """Show this, and take the focus."""

    def keep(self) -> None:
        """Keep what was typed."""

    @property
    def resume(self) -> object:
        """What the room is to be entered with to come back."""
        return None

    @property
    def behind(self) -> object:
        """What Esc enters the room with."""
        return None

    def steps_back(self) -> bool:
        """Whether Esc closes something on the page instead."""
        return False

    def dress(self) -> None:
        """The look has changed."""
