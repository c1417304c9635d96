"""What else can be done about an event: its card, its counter, looking back, a calendar, its details, its removal."""

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from trainer.core.events import Event
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, Flow, KeyButton, column, label
from trainer.ui.window import bring_into_sight
from trainer.ui.words import translate


class EventActions(QWidget):
    """A row of keys, and the one question before an event goes."""

    card_wanted = Signal()
    counter_wanted = Signal()
    afterwards_wanted = Signal()
    calendar_wanted = Signal()
    details_wanted = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        card = _button(translate("Events", "Pocket card"), "C", "event-card", self.card_wanted)
        self._counter = _button(
            translate("Events", "Tonight: count quietly"), "Q", "event-counter", self.counter_wanted
        )
        after = _button(translate("Events", "Afterwards"), "A", "event-afterwards", self.afterwards_wanted)
        self._calendar = _button(translate("Events", "Add to calendar…"), "D", "event-calendar", self.calendar_wanted)
        details = _button(translate("Events", "Change the details"), "E", "event-details", self.details_wanted)
        self._remove = KeyButton(translate("Events", "Remove"), "", "link", name="event-remove")
        self._remove.clicked.connect(self._ask)
        self._row = QWidget()
        self._row.setProperty("role", "inside")
        self._row.setLayout(Flow(card, self._counter, after, self._calendar, details, self._remove, space=SNUG))
        self._question = label("", "strong", name="remove-question")
        stays = translate("Events", "Its plans and its count go with it. What you wrote down afterwards stays.")
        self._yes = KeyButton(translate("Events", "Remove it"), "", name="really-remove")
        self._yes.clicked.connect(self.removed)
        self._no = KeyButton(translate("Events", "Keep it"), "Esc", name="keep-event")
        self._no.clicked.connect(self.close_question)
        self._asking = Card(
            self._question, label(stays), Flow(self._yes, self._no, space=SNUG), name="remove-card", space=SMALL
        )
        self._asking.hide()
        self.setLayout(column(self._row, self._asking))

    def show_event(self, event: Event, *, over: bool) -> None:
        """What there is to do for this event; what is over is neither counted nor put into a calendar."""
        self._counter.setVisible(not over)
        self._calendar.setVisible(not over)
        self._question.setText(translate("Events", "Remove “{event}”?").format(event=event.name))
        self.close_question()

    def close_question(self) -> bool:
        """Returns whether there was a question to close."""
        asked = not self._asking.isHidden()
        if asked:
            focused = self._asking.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._row.show()
            if focused:
                self._remove.setFocus()
            self._asking.hide()
        return asked

    def _ask(self) -> None:
        self._asking.show()
        self._no.setFocus()
        self._row.hide()
        QTimer.singleShot(0, self._asking, lambda: bring_into_sight(self._asking))


def _button(words: str, key: str, name: str, wanted: SignalInstance) -> KeyButton:
    button = KeyButton(words, key, name=name)
    button.clicked.connect(wanted)
    return button
