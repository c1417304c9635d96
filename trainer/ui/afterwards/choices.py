"""A few buttons of which one is chosen, or none."""

from collections.abc import Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Flow, KeyButton

T = TypeVar("T")


class _Signals(QObject):
    chosen = Signal()


class Choices(Generic[T]):
    """The buttons, in a row that goes on below when it is full. Each choice has its value, its words and its key."""

    def __init__(self, choices: Sequence[tuple[T, str, str]], name: str) -> None:
        self._signals = _Signals()
        self.chosen = self._signals.chosen
        """The player has chosen one."""
        self._buttons = [
            (value, KeyButton(words, key, "option", name=f"{name}-{number}"))
            for number, (value, words, key) in enumerate(choices, start=1)
        ]
        for value, button in self._buttons:
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, value))
        self.row = Flow(*(button for _, button in self._buttons), space=SMALL)

    @property
    def value(self) -> T | None:
        """What is chosen; None for nothing."""
        return next((value for value, button in self._buttons if button.isChecked()), None)

    def set_value(self, wanted: T | None) -> None:
        for value, button in self._buttons:
            button.setChecked(value == wanted)

    def focus(self) -> None:
        """Go to the chosen one, or to the first."""
        chosen = (button for _, button in self._buttons if button.isChecked())
        next(chosen, self._buttons[0][1]).setFocus()

    def _choose(self, value: T) -> None:
        self.set_value(value)
        self.chosen.emit()
