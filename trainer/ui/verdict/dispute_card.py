"""The player's word against the verdict: which mark is wrong, and why."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from trainer.core.rubric import Mark
from trainer.ui.theme.space import AIRY, SMALL
from trainer.ui.widgets import Card, Flow, KeyButton, label, refill, speak_as
from trainer.ui.words import translate

COLUMNS = 3


class DisputeCard(Card):
    """Asks which marks do not hold. The line and the note are kept; the grade is counted again without them."""

    disputed = Signal(object, str)
    """The marks, as a tuple, and the note."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(name="dispute", space=SMALL)
        self._boxes: dict[Mark, QCheckBox] = {}
        self._note = QLineEdit()
        self.hide()

    def ask(self, marks: Sequence[Mark], title: Callable[[Mark], str]) -> None:
        """Ask about the marks of a line; `title` gives a mark's words."""
        self._boxes = {mark: QCheckBox(title(mark)) for mark in marks}
        for mark, box in self._boxes.items():
            box.setObjectName(f"dispute-{mark.value}")
        self._note = speak_as(QLineEdit(), translate("Verdict", "Why it is wrong, if you like to say"))
        self._note.setObjectName("dispute-note")
        self._note.setPlaceholderText(
            translate("Verdict", "Why? A few words help to mend the rule. You may leave this empty.")
        )
        without = translate("Verdict", "Count it without these")
        keep = KeyButton(without, "Ctrl+Return", "primary", name="dispute-keep")
        keep.clicked.connect(self._send)
        keep.setEnabled(False)
        for box in self._boxes.values():
            box.toggled.connect(lambda: keep.setEnabled(bool(self._wrong())))
        cancel = KeyButton(translate("Verdict", "Leave it as it is"), "", name="dispute-cancel")
        cancel.clicked.connect(self.close_card)
        refill(
            self.column,
            label(translate("Verdict", "Which of these is wrong?"), "title"),
            label(translate("Verdict", "Your line and your note stay on this machine."), "muted"),
            _in_columns(list(self._boxes.values())),
            self._note,
            Flow(keep, cancel),
        )
        self.show()
        next(iter(self._boxes.values())).setFocus()

    def close_card(self) -> None:
        """Leave the verdict as it is."""
        self.hide()
        self.closed.emit()

    def _wrong(self) -> tuple[Mark, ...]:
        return tuple(mark for mark, box in self._boxes.items() if box.isChecked())

    def _send(self) -> None:
        wrong = self._wrong()
        self.close_card()
        self.disputed.emit(wrong, self._note.text().strip())


def _in_columns(boxes: Sequence[QCheckBox]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(AIRY)
    for number, box in enumerate(boxes):
        grid.addWidget(box, *divmod(number, COLUMNS))
    grid.setColumnStretch(COLUMNS, 1)
    return grid
