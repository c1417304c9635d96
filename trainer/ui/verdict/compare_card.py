"""This time beside last time: the same moment left in two ways."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel

from trainer.core.attempt import JudgedAttempt
from trainer.core.rubric import Mark
from trainer.ui.spoken import spoken_time
from trainer.ui.widgets import Card, SideBySide, add, column, label

EACH_AT_LEAST = 320


class CompareCard(Card):
    """Two exits with what each earned and what each cost. Hidden until it is asked for."""

    def __init__(self, tag: Callable[[Mark], str]) -> None:
        super().__init__(name="compare", space=8)
        self._tag = tag
        self._then, self._now = _Side("then"), _Side("now")
        self._sides = SideBySide(self._then, self._now, each_at_least=EACH_AT_LEAST)
        add(self.column, self._sides)
        self.hide()

    def show_two(self, then: JudgedAttempt, now: JudgedAttempt) -> None:
        """Put these two beside one another."""
        self._then.show_exit("Last time", then, self._tag)
        self._now.show_exit("This time", now, self._tag)

    def set_each_at_least(self, pixels: int) -> None:
        """Change the width that each needs, as the text grows."""
        self._sides.set_each_at_least(pixels)


class _Side(QFrame):
    """One of the two."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._heading = label("", "heading", name=f"{name}-heading")
        self._line = label("", "lead", name=f"{name}-line")
        self._kept = label("", tone="teal", name=f"{name}-kept")
        self._cost = label("", tone="plum", name=f"{name}-cost")
        self.setLayout(column(self._heading, self._line, self._kept, self._cost, None, space=6))

    def show_exit(self, when: str, judged: JudgedAttempt, tag: Callable[[Mark], str]) -> None:
        marks = judged.counted.marks
        self._heading.setText(f"{when} · {spoken_time(judged.attempt.given)} · {judged.counted.grade} of 5")
        self._line.setText(f"“{judged.attempt.line}”")
        _list(self._kept, [tag(mark) for mark in marks if not mark.fails])
        _list(self._cost, [tag(mark) for mark in marks if mark.fails])


def _list(shown: QLabel, tags: list[str]) -> None:
    shown.setText(" · ".join(tags))
    shown.setVisible(bool(tags))
