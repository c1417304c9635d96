"""A labelled field for each blank of a template."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.practice.blanks import key_of, names
from trainer.ui.letters.fields import TextField, asked
from trainer.ui.theme.space import SNUG
from trainer.ui.widgets import column, refill


class BlankFields(QWidget):
    """The blanks in their order. Enter goes on to the next field, and from the last to what comes after."""

    changed = Signal()
    done = Signal()
    """Enter in the last field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._fields: dict[str, TextField] = {}
        self._rows = column(space=SNUG)
        self.setLayout(self._rows)

    @property
    def values(self) -> Mapping[str, str]:
        """The words by the names of the blanks."""
        return {name: field.text() for name, field in self._fields.items()}

    @property
    def first_field(self) -> TextField | None:
        return next(iter(self._fields.values()), None)

    @property
    def first_empty(self) -> TextField | None:
        return next((field for field in self._fields.values() if not field.text().strip()), None)

    def ask(self, body: str, values: Mapping[str, str]) -> None:
        """Ask for the blanks of a body; those known by name are filled already."""
        known = {key_of(name): words for name, words in values.items()}
        self._fields = {}
        for number, name in enumerate(names(body), start=1):
            field = TextField(f"blank-{number}", name[:1].upper() + name[1:])
            field.setText(known.get(key_of(name), ""))
            field.textEdited.connect(self.changed)
            field.returnPressed.connect(lambda at=number: self._go_on(at))
            self._fields[name] = field
        refill(self._rows, *(asked(field) for field in self._fields.values()))
        self.setVisible(bool(self._fields))

    def _go_on(self, after: int) -> None:
        fields = list(self._fields.values())
        if after < len(fields):
            fields[after].setFocus()
            fields[after].selectAll()
        else:
            self.done.emit()
