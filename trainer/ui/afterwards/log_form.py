"""The form of the two-minute log: whom, which way, how it felt, what was promised. A name and a way are enough."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.core.life import LeftHow, PromiseKind
from trainer.ui.afterwards.choices import Choices
from trainer.ui.afterwards.entry import Entry
from trainer.ui.afterwards.saying import kinds, spoken_day, ways
from trainer.ui.theme.space import SMALL, SNUG, TINY
from trainer.ui.widgets import Card, Flow, KeyButton, SideBySide, add, column, label, refill, row, speak_as
from trainer.ui.widgets.scale import Scale, one_after_another
from trainer.ui.words import translate

DRAFT_PAUSE_MS = 400
SCALE_AT_LEAST = 280
"""The width in pixels below which the two scales go below one another."""
MOST_NAMES = 6
"""So many people of the event stand ready to be pressed."""


class LogForm(Card):
    """Takes one entry at a time. `day_of` gives the day that a promise of a kind made now is meant for."""

    handed_in = Signal()
    """The entry is complete, and the player wants it kept."""
    drafted = Signal(str)
    """What stands in the form, a moment after each change."""

    def __init__(self, day_of: Callable[[PromiseKind], date], today: Callable[[], date]) -> None:
        super().__init__(name="log-form", space=SNUG)
        self._day_of, self._today = day_of, today
        self._day: date | None = None
        self.whom = _field("log-whom", translate("Afterwards", "Whom did you leave?"))
        self.whom.setPlaceholderText(translate("Afterwards", "A name, or “the man with the hens”"))
        self._names = column()
        self.ways = Choices[LeftHow](
            [(way, words, str(number)) for number, (way, words) in enumerate(ways(), start=1)], "way"
        )
        self.felt = Scale(
            translate("Afterwards", "How hard did it feel?"),
            translate("Afterwards", "easy"),
            translate("Afterwards", "very hard"),
            name="felt",
        )
        self.taken = Scale(
            translate("Afterwards", "How did they take it?"),
            translate("Afterwards", "badly"),
            translate("Afterwards", "very well"),
            name="taken",
        )
        self.words = _field("log-words", translate("Afterwards", "What you said, if you want to remember it"))
        self.what = _field("log-what", translate("Afterwards", "Did you promise anything?"))
        self.what.setPlaceholderText(translate("Afterwards", "Nothing, or for example: send the paper"))
        self._fill()
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_PAUSE_MS)
        self._pause.timeout.connect(self.keep_draft)
        self._listen()
        self.show_entry(Entry())

    def _fill(self) -> None:
        self.keep = KeyButton(translate("Afterwards", "Keep it"), "Return", "primary", name="log-keep")
        self._hint = label("", "small", name="log-hint")
        foot = row(self.keep, self._hint, space=SNUG)
        foot.setStretch(1, 1)
        add(
            self.column,
            _asked(self.whom, self._names),
            column(label(translate("Afterwards", "Which way?")), self.ways.row, space=TINY),
            SideBySide(self.felt, self.taken, each_at_least=SCALE_AT_LEAST),
            _asked(self.words),
            _asked(self.what),
            self._promise_part(),
            foot,
        )

    def _promise_part(self) -> QWidget:
        """What a promise needs beside its words; out of sight where none was made."""
        self.kind = Choices[PromiseKind](kinds(), "kind")
        self._when = label("", name="log-when", wrap=False)
        shifts = (
            self._shift(translate("Afterwards", "A day sooner"), -1, "log-sooner"),
            self._shift(translate("Afterwards", "A day later"), 1, "log-later"),
            self._shift(translate("Afterwards", "A week later"), 7, "log-week-later"),
        )
        self._promise = QWidget()
        self._promise.setProperty("role", "inside")
        self._promise.setLayout(column(self.kind.row, Flow(self._when, *shifts, space=SMALL), space=SMALL))
        return self._promise

    def _shift(self, words: str, days: int, name: str) -> KeyButton:
        button = KeyButton(words, "", "link", name=name)
        button.clicked.connect(lambda: self._move_day(days))
        return button

    def _listen(self) -> None:
        self.keep.clicked.connect(self._enter)
        for field in (self.whom, self.words, self.what):
            field.textEdited.connect(self._on_change)
        for scale in (self.felt, self.taken):
            scale.changed.connect(self._on_change)
        one_after_another(self.words.setFocus, self.felt, self.taken)
        self.ways.chosen.connect(self._on_way)
        self.kind.chosen.connect(self._on_kind)

    @property
    def entry(self) -> Entry:
        """What stands in the form."""
        return Entry(
            whom=self.whom.text().strip(),
            how=self.ways.value,
            felt=self.felt.value,
            taken=self.taken.value,
            words=self.words.text().strip(),
            what=self.what.text().strip(),
            kind=self.kind.value or PromiseKind.ANSWER,
            day=self._day,
        )

    @property
    def day(self) -> date:
        """The day that the promise is meant for."""
        return self._day or self._day_of(self.entry.kind)

    def show_entry(self, entry: Entry) -> None:
        """Fill the form with what was told before."""
        self._pause.stop()
        for field, text in ((self.whom, entry.whom), (self.words, entry.words), (self.what, entry.what)):
            field.setText(text)
        self.ways.set_value(entry.how)
        self.felt.show_value(entry.felt)
        self.taken.show_value(entry.taken)
        self.kind.set_value(entry.kind)
        self._day = entry.day
        self._hint.setText("")
        self._show_promise()

    def offer(self, names: Sequence[str]) -> None:
        """Let people of the event be named by one press."""
        buttons = [self._name(number, name) for number, name in enumerate(names[:MOST_NAMES], start=1)]
        refill(self._names, *([Flow(*buttons, space=TINY)] if buttons else []))

    def keep_draft(self) -> None:
        """Hand over what was typed, without waiting for the pause."""
        self._pause.stop()
        self.drafted.emit(self.entry.text)

    def _name(self, number: int, name: str) -> KeyButton:
        button = KeyButton(name, "", "link", name=f"log-name-{number}")
        button.clicked.connect(lambda: self._take(name))
        return button

    def _take(self, name: str) -> None:
        self.whom.setText(name)
        self._on_change()
        self.ways.focus()

    def _on_way(self) -> None:
        """What is optional comes next; Enter keeps the entry from there."""
        self._on_change()
        self.felt.setFocus()

    def _on_kind(self) -> None:
        self._day = None
        self._on_change()

    def _move_day(self, days: int) -> None:
        self._day = max(self.day + timedelta(days=days), self._today())
        self._on_change()

    def _on_change(self) -> None:
        self._hint.setText("")
        self._show_promise()
        self._pause.start()

    def _show_promise(self) -> None:
        self._promise.setVisible(bool(self.what.text().strip()))
        day = spoken_day(self.day, self._today())
        self._when.setText(translate("Afterwards", "You are reminded: {day}.").format(day=day))

    def _enter(self) -> None:
        """Keep what is complete; else go to what is missing. A promise alone is complete, too."""
        entry = self.entry
        if not entry.whom:
            self._hint.setText(translate("Afterwards", "A name is all it needs to begin."))
            self.whom.setFocus()
        elif entry.how is None and not entry.what:
            self._hint.setText(translate("Afterwards", "Which way? A number is enough."))
            self.ways.focus()
        else:
            self.handed_in.emit()


class _Field(QLineEdit):
    """A line that leaves the key of undo to the window’s message while there is nothing in it to take back."""

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return True
        return super().event(event)


def _field(name: str, question: str) -> QLineEdit:
    field = _Field()
    field.setObjectName(name)
    return speak_as(field, question)


def _asked(field: QLineEdit, *below: object) -> QWidget:
    """A field under its question."""
    part = QWidget()
    part.setProperty("role", "inside")
    part.setLayout(column(label(field.accessibleName()), field, *below, space=TINY))  # type: ignore[arg-type]
    return part
