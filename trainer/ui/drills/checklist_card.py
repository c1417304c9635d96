"""The checklist before a written closing: stakes, outcome wanted, frame."""

from enum import StrEnum

from PySide6.QtCore import Signal

from trainer.core.practice.drills_written import FITS, WORDS, Checklist, Frame, Outcome, Stakes, advised
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, KeyButton, add, label, row
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate

QUESTIONS: tuple[type[StrEnum], ...] = (Stakes, Outcome, Frame)


class ChecklistCard(Card):
    """Three questions; the button below waits until each has its answer."""

    decided = Signal(object)
    """The Checklist."""

    def __init__(self, last: str) -> None:
        """`last`: what the partner wrote last, to be decided about; empty where that stands elsewhere."""
        super().__init__(name="checklist", space=SMALL)
        if last:
            add(self.column, label(in_quotes(last), name="wrote-last"), SMALL)
        self._chosen: dict[type[StrEnum], StrEnum] = {}
        self._buttons: dict[StrEnum, KeyButton] = {}
        self.done = KeyButton(translate("Drills", "Write the message"), "Ctrl+Return", "primary", name="checklist-done")
        self.done.clicked.connect(self._decide)
        self.done.setEnabled(False)
        self._advice = label("", "small", tone="teal", name="checklist-advice")
        for kind, heading in zip(QUESTIONS, _headings(), strict=True):
            add(self.column, label(heading, "heading"), *(self._answer(kind, one) for one in kind), SMALL)
        add(self.column, self._advice, row(self.done, None), None)

    @property
    def first(self) -> KeyButton:
        """Where answering begins."""
        return next(iter(self._buttons.values()))

    def _answer(self, kind: type[StrEnum], answer: StrEnum) -> KeyButton:
        key = str(len(self._buttons) + 1)
        button = KeyButton(_words(answer), key, "choice", name=f"decide-{answer.value}", key_first=True)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(kind, answer))
        self._buttons[answer] = button
        return button

    def _choose(self, kind: type[StrEnum], answer: StrEnum) -> None:
        self._chosen[kind] = answer
        exclusive([self._buttons[one] for one in kind], self._buttons[answer])
        stakes, outcome = self._chosen.get(Stakes), self._chosen.get(Outcome)
        if isinstance(stakes, Stakes) and isinstance(outcome, Outcome):
            advice = translate("Drills", "For that, {frame} is often the kind way.")
            self._advice.setText(advice.format(frame=WORDS[advised(stakes, outcome)].lower()))
        self.done.setEnabled(len(self._chosen) == len(QUESTIONS))

    def _decide(self) -> None:
        stakes, outcome, frame = (self._chosen[kind] for kind in QUESTIONS)
        assert isinstance(stakes, Stakes)
        assert isinstance(outcome, Outcome)
        assert isinstance(frame, Frame)
        self.decided.emit(Checklist(stakes, outcome, frame))


def _headings() -> tuple[str, ...]:
    """What is asked, in the order of the questions."""
    return (
        translate("Drills", "How much hangs on your answer?"),
        translate("Drills", "What do you want to come of it?"),
        translate("Drills", "Which frame?"),
    )


def _words(answer: StrEnum) -> str:
    """An answer, and of a frame when it fits."""
    if not isinstance(answer, Frame):
        return WORDS[answer]
    return translate("Drills", "{frame}. {fits}").format(frame=WORDS[answer], fits=FITS[answer])
