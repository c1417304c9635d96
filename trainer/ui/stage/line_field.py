"""The field for the player's own words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit

from trainer.ui.theme.space import AIRY
from trainer.ui.words import translate

SHOWN_LINES = 5


class LineField(QPlainTextEdit):
    """A few lines of plain text. Tab leaves it; what is typed is not corrected, counted or marked while it is typed."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own-line")
        self.setAccessibleName(translate("Stage", "Your exit, in your own words"))
        self.setTabChangesFocus(True)
        self.setPlaceholderText(translate("Stage", "What do you say?"))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.entered.emit()

    def give_room(self, lines: int = SHOWN_LINES) -> None:
        """Be as high as that many lines of the present text size."""
        self.setMinimumHeight(round(QFontMetricsF(self.font()).lineSpacing() * lines) + AIRY)
