"""A list of which only what changes is made anew, some rows at a time, so that the window answers in between."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtWidgets import QWidget

from trainer.ui.steps import in_steps
from trainer.ui.theme.space import SNUG
from trainer.ui.widgets import column

AT_ONCE = 3
"""So many rows are made in one turn."""


class ToldRows(QWidget):
    """Rows below one another, each for a value."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._makers: Mapping[Hashable, Callable[[], QWidget]] = {}
        self._rows: dict[Hashable, QWidget] = {}
        self._column = column(space=SNUG)
        self.setLayout(self._column)

    def show_all(self, makers: Mapping[Hashable, Callable[[], QWidget]]) -> None:
        """Show a row for each of these values, in their order; those that stand there already stay."""
        self._makers = dict(makers)
        for value in [one for one in self._rows if one not in self._makers]:
            gone = self._rows.pop(value)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._make_more()

    def _make_more(self) -> None:
        missing = [value for value in self._makers if value not in self._rows]
        for value in missing[:AT_ONCE]:
            place = [one for one in self._makers if one in self._rows or one == value].index(value)
            self._rows[value] = self._makers[value]()
            self._column.insertWidget(place, self._rows[value])
            self._rows[value].show()
        if missing[AT_ONCE:]:
            in_steps(self, self._make_more)
