"""The exit: choose one of four lines by its key, or write one's own."""

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from trainer.core.play import Leaving
from trainer.core.scene import Stage
from trainer.ui.stage.line_field import LineField
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, Flow, KeyButton, add, column, label, refill, row
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate

DRAFT_PAUSE_MS = 400


class ExitPanel(Card):
    """Asks for an exit. While one is written, the four lines fold away and nothing is marked."""

    chosen = Signal(int)
    written = Signal(str)
    drafted = Signal(str)
    """What stands in the field, a moment after each change, so that it is kept."""
    writing_changed = Signal(bool)
    stayed = Signal()
    waited = Signal()
    slipped_away = Signal()
    watching = Signal()
    """The player would like to see exits being made before they make one."""

    def __init__(self) -> None:
        super().__init__(name="exit", space=SMALL)
        self._heading = label("", "heading", name="exit-heading")
        self._choose = KeyButton(translate("Stage", "Choose"), "", "link", name="choose")
        self._write = KeyButton(translate("Stage", "Write"), "W", "link", name="write")
        self._choose.clicked.connect(lambda: self.set_writing(False))
        self._write.clicked.connect(lambda: self.set_writing(True))
        self._offered = QWidget()
        self._offered.setProperty("role", "inside")
        self._lines = column(space=SMALL)
        self._other_ways = QWidget()
        self._other_ways.setProperty("role", "inside")
        self._stay = self._way("", "S", "stay", self.stayed)
        self._later = self._way("", "L", "later", self.waited)
        self._slip = self._way("", "X", "slip-away", self.slipped_away)
        self._watch = self._way(translate("Stage", "Watch one first"), "H", "watch-first", self.watching)
        self._other_ways.setLayout(Flow(self._stay, self._later, self._slip, self._watch))
        self._offered.setLayout(column(self._lines, self._other_ways, space=SMALL))
        self.field = LineField()
        self.say_it = KeyButton("", "Ctrl+Return", "primary", name="say-it")
        self.say_it.clicked.connect(self._submit)
        hint = translate("Stage", "Esc shows the four lines again. What you wrote stays.")
        self._quiet_hint = label(hint, "small")
        self._own = QWidget()
        self._own.setProperty("role", "inside")
        self._own.setLayout(column(self.field, row(self.say_it, None), self._quiet_hint, space=SMALL))
        head = row(self._heading, self._choose, self._write)
        head.setStretch(0, 1)
        add(self.column, head, self._offered, self._own, None)
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.drafted.emit(self.field.toPlainText()))
        self.field.textChanged.connect(self._on_typed)

    @property
    def writing(self) -> bool:
        return self._own.isVisibleTo(self)

    def show_step(self, step: Leaving, draft: str, *, writing: bool) -> None:
        """Ask for an exit at this moment, with the words that were kept from before in the field."""
        again = step.moment.stage is Stage.PUSHBACK
        now = translate("Stage", "And how do you leave now?")
        self._heading.setText(now if again else translate("Stage", "How do you leave?"))
        self._show_other_ways(step)
        self._ask_for_words(in_writing=step.scene.in_writing)
        refill(self._lines, *(self._offer(number, offered.line) for number, offered in enumerate(step.moment.exits)))
        self.field.blockSignals(True)
        self.field.setPlainText(draft)
        self.field.blockSignals(False)
        self._on_typed(keep=False)
        self.set_writing(writing)

    def _ask_for_words(self, *, in_writing: bool) -> None:
        asks = translate("Stage", "What do you write?") if in_writing else translate("Stage", "What do you say?")
        self.field.setPlaceholderText(asks)
        self.say_it.set_words(translate("Stage", "Send it") if in_writing else translate("Stage", "Say it"))

    def _way(self, words: str, key: str, name: str, wanted: SignalInstance) -> KeyButton:
        button = KeyButton(words, key, "link", name=name)
        button.clicked.connect(wanted)
        return button

    def _show_other_ways(self, step: Leaving) -> None:
        moment = step.moment
        self._stay.set_words(moment.stay.says if moment.stay else "")
        self._stay.setVisible(moment.stay is not None)
        self._later.set_words(moment.later.label if moment.later else "")
        self._later.setVisible(moment.later is not None)
        unanswered = translate("Stage", "Leave it unanswered")
        self._slip.set_words(unanswered if step.scene.in_writing else translate("Stage", "Slip away without a word"))
        self._watch.setVisible(len(moment.exits) > 1)

    def _offer(self, number: int, line: str) -> KeyButton:
        key = str(number + 1)
        button = KeyButton(in_quotes(line), key, "choice", name=f"exit-{key}", key_first=True)
        button.clicked.connect(lambda: self.chosen.emit(number))
        return button

    def set_writing(self, writing: bool) -> None:
        """Show the field in place of the four lines, or the lines in place of the field."""
        self._own.setVisible(writing)
        self._offered.setVisible(not writing)
        exclusive([self._choose, self._write], self._write if writing else self._choose)
        if writing:
            self.field.give_room()
            self.field.moveCursor(QTextCursor.MoveOperation.End)
            self.field.setFocus()
        elif (first := self._lines.itemAt(0)) and (button := first.widget()):
            button.setFocus()
        self.writing_changed.emit(writing)

    def keep_draft(self) -> None:
        """Hand out what stands in the field now, without waiting for a pause."""
        self._pause.stop()
        self.drafted.emit(self.field.toPlainText())

    def _on_typed(self, *, keep: bool = True) -> None:
        self.say_it.setEnabled(bool(self.field.toPlainText().strip()))
        if keep:
            self._pause.start()

    def _submit(self) -> None:
        self._pause.stop()
        self.written.emit(self.field.toPlainText())
