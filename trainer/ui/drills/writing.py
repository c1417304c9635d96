"""The field of a drill with its one button."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainer.ui.stage.line_field import LineField
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import KeyButton, column, row
from trainer.ui.words import translate

ROWS = 4
PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Writing(QWidget):
    """Asks for words. They stay in the field until they are kept."""

    written = Signal(str)

    def __init__(self, asks: str = "", done: str = "", *, in_writing: bool = False) -> None:
        """What is asked, and the words of the button; left out: as it is said for speaking or writing."""
        super().__init__()
        self.setProperty("role", "inside")
        self.field = LineField()
        self.field.setPlaceholderText(asks or _asks(in_writing))
        self.field.give_room(ROWS)
        self.say_it = KeyButton(done or _done(in_writing), "Ctrl+Return", "primary", name="say-it")
        self.say_it.setEnabled(False)
        self.say_it.clicked.connect(lambda: self.written.emit(self.field.toPlainText()))
        self.field.textChanged.connect(lambda: self.say_it.setEnabled(bool(self.field.toPlainText().strip())))
        self.field.installEventFilter(self)
        self.setLayout(column(self.field, row(self.say_it, None), space=SMALL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The field is small: the keys that turn a page turn that of the drill, so that all of it can be read."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in PAGE_KEYS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _asks(in_writing: bool) -> str:
    return translate("Drills", "What do you write?") if in_writing else translate("Drills", "What do you say?")


def _done(in_writing: bool) -> str:
    return translate("Drills", "Send it") if in_writing else translate("Drills", "Say it")
