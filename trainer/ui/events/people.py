"""Whom the player hopes to meet: a name and a note each, with an empty row ready while there is room for one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.core.events import Hoped
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import SideBySide, column, speak_as
from trainer.ui.words import translate

MOST = 6
NAME, NOTE = 40, 60
"""How the width of a row is shared."""
EACH_AT_LEAST = 180
"""The width in pixels, at 100 % text, below which a name and its note go below one another."""


class People(QWidget):
    """Rows of two fields. A row that is filled brings the next."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._rows = [_Row(number) for number in range(1, MOST + 1)]
        for one in self._rows:
            for field in one.fields:
                field.textEdited.connect(self._on_edited)
        self.setFocusProxy(self._rows[0].fields[0])
        self.setLayout(column(*self._rows, space=SMALL))
        self.show_people(())

    @property
    def people(self) -> tuple[Hoped, ...]:
        """Everybody who has a name or a note, in their order."""
        found = (one.hoped for one in self._rows)
        return tuple(one for one in found if one.name or one.note)

    def show_people(self, people: Sequence[Hoped]) -> None:
        for number, one in enumerate(self._rows):
            one.fill(people[number] if number < len(people) else Hoped(""))
        self._show_rows()

    def _on_edited(self) -> None:
        self._show_rows()
        self.edited.emit()

    def _show_rows(self) -> None:
        """Those that are filled, and the one after."""
        filled = [number for number, one in enumerate(self._rows) if one.hoped != Hoped("")]
        last = max(filled, default=-1)
        for number, one in enumerate(self._rows):
            one.setVisible(number <= last + 1)


class _Row(SideBySide):
    def __init__(self, number: int) -> None:
        names = translate("Events", "Name of somebody you hope to meet, {number}").format(number=number)
        notes = translate("Events", "A note on them, {number}").format(number=number)
        self._name = speak_as(QLineEdit(), names)
        self._note = speak_as(QLineEdit(), notes)
        self._name.setObjectName(f"hoped-name-{number}")
        self._note.setObjectName(f"hoped-note-{number}")
        self._name.setPlaceholderText(translate("Events", "A name"))
        self._note.setPlaceholderText(translate("Events", "A note, if you like"))
        self.fields = (self._name, self._note)
        super().__init__(*self.fields, each_at_least=EACH_AT_LEAST, space=SMALL, shares=(NAME, NOTE))

    @property
    def hoped(self) -> Hoped:
        return Hoped(self._name.text().strip(), self._note.text().strip())

    def fill(self, hoped: Hoped) -> None:
        self._name.setText(hoped.name)
        self._note.setText(hoped.note)
