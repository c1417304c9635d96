"""The judge’s own doubt: a mark that it would not assert, put to the player as a question that may be left alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from trainer.core.judge.asking import Question
from trainer.core.rubric import Mark
from trainer.ui.theme.space import EVEN, SMALL
from trainer.ui.widgets import Card, Flow, KeyButton, SideBySide, add, column, label, speak_as
from trainer.ui.words import translate

EACH_AT_LEAST = 420
"""Pixels, at 100 % text, that question and answers each need to stand side by side."""


class DoubtCard(Card):
    """Asks about one mark at a time. Its widgets stay from question to question, and so does the focus."""

    answered = Signal(Mark, bool)
    """The mark, and whether it holds."""

    def __init__(self) -> None:
        super().__init__(name="doubt")
        self._question: Question | None = None
        self._text = label("", "lead", name="doubt-text")
        self._notes = label("", "muted", name="doubt-notes")
        self._is_so = KeyButton("", "Y", name="doubt-is-so")
        self._not_so = KeyButton("", "O", name="doubt-not-so")
        heading = label(translate("Verdict", "The judge is not sure"), "heading")
        words = column(heading, self._text, self._notes, space=SMALL)
        answers = column(None, Flow(self._is_so, self._not_so), None, space=0)
        sides = (_widget(words), _widget(answers))
        self._sides = SideBySide(*sides, each_at_least=EACH_AT_LEAST, space=EVEN, shares=(1, 0))
        add(self.column, self._sides)
        self._is_so.clicked.connect(lambda: self._send(holds=True))
        self._not_so.clicked.connect(lambda: self._send(holds=False))
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether there is a question."""
        return self._question is not None

    @property
    def has_focus(self) -> bool:
        """Whether one of its answers has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def set_each_at_least(self, pixels: int) -> None:
        """Change the width that question and answers each need, as the text grows."""
        self._sides.set_each_at_least(pixels)

    def ask(self, question: Question | None) -> None:
        """Put a question, with the player's words in it; with none, the card goes."""
        self._question = question
        self.setVisible(self.is_asking)
        if question is None:
            return
        self._text.setText(question.text)
        self._notes.setText(question.notes)
        self._notes.setVisible(bool(question.notes))
        spoken = f"{question.text} {question.notes}".strip()
        speak_as(self, spoken)
        described = translate("Verdict", "{question} Key: {key}")
        for button, words, key in ((self._is_so, question.is_so, "Y"), (self._not_so, question.not_so, "O")):
            button.set_words(words)
            button.setAccessibleDescription(described.format(question=spoken, key=key))

    def _send(self, *, holds: bool) -> None:
        if self._question is not None:
            self.answered.emit(self._question.mark, holds)


def _widget(layout: QLayout) -> QWidget:
    widget = QWidget()
    widget.setProperty("role", "inside")
    widget.setLayout(layout)
    return widget
