"""This time beside last time: the same moment left in two ways."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel

from trainer.core.attempt import JudgedAttempt
from trainer.core.rubric import Mark
from trainer.ui.spoken import spoken_time
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, SideBySide, add, column, label
from trainer.ui.words import translate

EACH_AT_LEAST = 320


class CompareCard(Card):
    """Two exits with what each earned and what each cost. Hidden until it is asked for."""

    def __init__(self, tag: Callable[[Mark], str]) -> None:
        super().__init__(name="compare", space=SMALL)
        self._tag = tag
        self._then, self._now = _Side("then"), _Side("now")
        self._sides = SideBySide(self._then, self._now, each_at_least=EACH_AT_LEAST)
        add(self.column, self._sides)
        self.hide()

    def show_two(self, then: JudgedAttempt, now: JudgedAttempt) -> None:
        """Put these two beside one another."""
        self._then.show_exit(translate("Verdict", "Last time"), then, self._tag)
        self._now.show_exit(translate("Verdict", "This time"), now, self._tag)

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
        self.setLayout(column(self._heading, self._line, self._kept, self._cost, None, space=SMALL))

    def show_exit(self, when: str, judged: JudgedAttempt, tag: Callable[[Mark], str]) -> None:
        marks = judged.counted.marks
        heading = translate("Verdict", "{when} · {date} · {grade} of 5", "when: “Last time” or “This time”")
        date = spoken_time(judged.attempt.given)
        self._heading.setText(heading.format(when=when, date=date, grade=judged.counted.grade))
        self._line.setText(translate("Verdict", "“{line}”").format(line=judged.attempt.line))
        _list(self._kept, [tag(mark) for mark in marks if not mark.fails])
        _list(self._cost, [tag(mark) for mark in marks if mark.fails])


def _list(shown: QLabel, tags: list[str]) -> None:
    shown.setText(" · ".join(tags))
    shown.setVisible(bool(tags))
