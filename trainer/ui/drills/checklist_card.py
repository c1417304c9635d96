"""The checklist before a written closing: stakes, outcome wanted, frame."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal

from trainer.core.practice.drills_written import FITS, WORDS, Checklist, Frame, Outcome, Stakes, advised
from trainer.ui.widgets import Card, KeyButton, add, label, row
from trainer.ui.widgets.buttons import exclusive

QUESTIONS: Sequence[tuple[str, type[StrEnum]]] = (
    ("How much hangs on your answer?", Stakes),
    ("What do you want to come of it?", Outcome),
    ("Which frame?", Frame),
)


class ChecklistCard(Card):
    """Three questions; the button below waits until each has its answer."""

    decided = Signal(object)
    """The Checklist."""

    def __init__(self, last: str) -> None:
        """`last`: what the partner wrote last, to be decided about."""
        super().__init__(name="checklist", space=6)
        add(self.column, label(f"“{last}”", name="wrote-last"), 8)
        self._chosen: dict[type[StrEnum], StrEnum] = {}
        self._buttons: dict[StrEnum, KeyButton] = {}
        self.done = KeyButton("Write the message", "Ctrl+Return", "primary", name="checklist-done")
        self.done.clicked.connect(self._decide)
        self.done.setEnabled(False)
        self._advice = label("", "small", tone="teal", name="checklist-advice")
        for heading, kind in QUESTIONS:
            add(self.column, label(heading, "heading"), *(self._answer(kind, one) for one in kind), 8)
        add(self.column, self._advice, row(self.done, None), None)

    @property
    def first(self) -> KeyButton:
        """Where answering begins."""
        return next(iter(self._buttons.values()))

    def _answer(self, kind: type[StrEnum], answer: StrEnum) -> KeyButton:
        key = str(len(self._buttons) + 1)
        words = f"{WORDS[answer]}. {FITS[answer]}" if isinstance(answer, Frame) else WORDS[answer]
        button = KeyButton(words, key, "choice", name=f"decide-{answer.value}", key_first=True)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(kind, answer))
        self._buttons[answer] = button
        return button

    def _choose(self, kind: type[StrEnum], answer: StrEnum) -> None:
        self._chosen[kind] = answer
        exclusive([self._buttons[one] for one in kind], self._buttons[answer])
        stakes, outcome = self._chosen.get(Stakes), self._chosen.get(Outcome)
        if isinstance(stakes, Stakes) and isinstance(outcome, Outcome):
            self._advice.setText(f"For that, {WORDS[advised(stakes, outcome)].lower()} is often the kind way.")
        self.done.setEnabled(len(self._chosen) == len(QUESTIONS))

    def _decide(self) -> None:
        stakes, outcome, frame = (self._chosen[kind] for _, kind in QUESTIONS)
        assert isinstance(stakes, Stakes)
        assert isinstance(outcome, Outcome)
        assert isinstance(frame, Frame)
        self.decided.emit(Checklist(stakes, outcome, frame))
