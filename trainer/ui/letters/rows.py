"""Rows to choose from: each a card with a name, a line about it and perhaps a note."""

from collections.abc import Callable

from trainer.ui.theme.space import SNUG, TINY, WIDE
from trainer.ui.widgets import FilledButton, column, label


class ChoiceRow(FilledButton):
    """A press on any of it, or Enter, opens what it stands for."""

    def __init__(self, title: str, about: str, note: str = "", *, name: str, act: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(". ".join(one.rstrip(".") for one in (title, about, note) if one))
        below = [label(about, "muted")] if about else []
        told = [label(note, "small")] if note else []
        self.fill(column(label(title, "strong"), *below, *told, space=TINY, margins=(WIDE, SNUG, WIDE, SNUG)))
        self.clicked.connect(act)
