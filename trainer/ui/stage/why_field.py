"""The question before the verdict: why would this work, or not? A few words, or none."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from trainer.ui.theme.space import AIRY, SMALL
from trainer.ui.widgets import column, label, speak_as
from trainer.ui.words import translate

PAUSE_MS = 400
SHOWN_LINES = 2
LEAVES_WHEN_EMPTY = (Qt.Key.Key_Backspace,)
"""Keys that mean something else in the room while there is nothing to remove."""


class WhyQuestion(QWidget):
    """Asks, and hands out what is typed a moment after each change. Enter is for whoever shows it: it goes on."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        asked = translate("Stage", "Why would this work, or not?")
        self.field = speak_as(_Field(), asked, translate("Stage", "A few words, or none. Enter goes on."))
        self.field.setObjectName("why-field")
        self.field.setPlaceholderText(translate("Stage", "A few words, or none. Enter goes on."))
        self.setLayout(column(label(asked, "heading", name="why-asked"), self.field, space=SMALL))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.hand_out)
        self.field.textChanged.connect(self._pause.start)

    def ask(self, so_far: str) -> None:
        """Show what was said so far."""
        self.field.blockSignals(True)
        self.field.setPlainText(so_far)
        self.field.blockSignals(False)
        self._pause.stop()
        self.field.give_room()

    def hand_out(self) -> None:
        """Hand out what stands in the field now, without waiting for a pause."""
        self._pause.stop()
        self.typed.emit(self.field.toPlainText())


class _Field(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def give_room(self) -> None:
        self.setFixedHeight(round(QFontMetricsF(self.font()).lineSpacing() * SHOWN_LINES) + AIRY)

    def event(self, event: QEvent) -> bool:
        """Enter goes on, here as in the rest of the room."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False  # a new line
        empty = not self.toPlainText()
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (empty and event.key() in LEAVES_WHEN_EMPTY)
