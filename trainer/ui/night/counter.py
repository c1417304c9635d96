"""The counter for the night itself: a small quiet window over all others, one key a person."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainer.core.errors import TrainerError
from trainer.ui.announcing import announce
from trainer.ui.theme.space import EVEN, SMALL, SNUG, TINY
from trainer.ui.widgets import FilledButton, KeyButton, column, label, row
from trainer.ui.words import translate

LEAST = (320, 240)
"""Width and height in pixels; large text needs more."""


class CounterWindow(QWidget):
    """Counts people talked with. `keep` is handed each new number at once; may raise TrainerError."""

    def __init__(self, title: str, goal: int, count: int, keep: Callable[[int], None]) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("counter")
        self.setProperty("role", "room")
        self.setWindowTitle(title or translate("Night", "People tonight"))
        self._goal, self._count, self._keep = goal, count, keep
        self.add = _Adding()
        self.add.clicked.connect(lambda: self._change(1))
        self._fault = label("", "small", name="counter-fault")
        self._less = KeyButton(translate("Night", "One fewer"), "Backspace", "link", name="count-less")
        self._less.clicked.connect(lambda: self._change(-1))
        close = KeyButton(translate("Night", "Close"), "Esc", "link", name="counter-close")
        close.clicked.connect(self.close)
        for button in (self._less, close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on one leaves Space to who adds
        layout = column(
            self.add, self._fault, row(self._less, None, close), space=SMALL, margins=(SNUG, SNUG, SNUG, SMALL)
        )
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._show_count()
        self.resize(self.sizeHint().expandedTo(QSize(*LEAST)))
        self.add.setFocus()

    @property
    def count(self) -> int:
        return self._count

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _change(self, by: int) -> None:
        """Keep first, then show: what is seen is on the disk."""
        number = max(self._count + by, 0)
        if number == self._count:
            return
        try:
            self._keep(number)
        except TrainerError as error:
            self._fault.setText(str(error))
            self._fault.show()
            announce(self._fault, str(error))
            return
        self._count = number
        self._show_count()
        announce(self.add, self.add.words)

    def _show_count(self) -> None:
        self._fault.hide()
        self._less.setEnabled(self._count > 0)
        self.add.show_count(self._count, self._goal)


class _Adding(FilledButton):
    """All of the window that is no other control: a press on it, Space or Enter adds one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("count-more")
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number = label("", "count", name="count", wrap=False)
        self._goal = label("", "muted", name="count-goal", wrap=False)
        self._how = label("", "small", name="count-how", wrap=False)
        for one in (self._number, self._goal, self._how):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.fill(
            column(None, self._number, self._goal, self._how, None, space=TINY, margins=(EVEN, SMALL, EVEN, SMALL))
        )

    @property
    def words(self) -> str:
        """The count as it is told."""
        return " ".join(part for part in (self._number.text(), self._goal.text()) if part)

    def show_count(self, count: int, goal: int) -> None:
        self._number.setText(str(count))
        self._goal.setText(translate("Night", "of {goal}").format(goal=goal) if goal else "")
        self._goal.setVisible(goal > 0)
        met = goal and count >= goal
        self._how.setText(translate("Night", "As many as you hoped for") if met else _how())
        self.setAccessibleName(translate("Night", "One more person. So far: {count}").format(count=self.words))


def _how() -> str:
    return translate("Night", "Space for each person")
