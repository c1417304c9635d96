"""The first half of the form: what the event is, when and where, and how many people one means to talk with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit

from trainer.core.events import Event, EventKind
from trainer.ui.afterwards.choices import Choices
from trainer.ui.events.fields import asked, line
from trainer.ui.events.saying import goal_choice, kinds
from trainer.ui.theme.space import EVEN, TINY
from trainer.ui.widgets import Card, Flow, KeyButton, label, speak_as
from trainer.ui.widgets.layouts import add
from trainer.ui.words import translate

GOALS = range(13)


class WhatCard(Card):
    """Fields for what is known of the event."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(name="event-what", space=EVEN)
        self.name = line("event-name", translate("Events", "What is it?"))
        self.name.setPlaceholderText(translate("Events", "Alumni drinks, Ana’s wedding, the sales conference"))
        keyed = [(kind, words, str(number)) for number, (kind, words) in enumerate(kinds(), start=1)]
        self.kind = Choices[EventKind](keyed, "event-kind")
        self.starts = _starts()
        self.place = line("event-place", translate("Events", "Where, if you know"))
        self.goal = speak_as(QComboBox(), translate("Events", "How many people do you mean to talk with?"))
        self.goal.setObjectName("event-goal")
        self.goal.addItems([goal_choice(number) for number in GOALS])
        add(
            self.column,
            label(translate("Events", "The event"), "heading"),
            asked(self.name),
            self.kind.row,
            asked(self.starts, Flow(*self._shifts(), space=TINY)),
            asked(self.place),
            asked(self.goal),
            None,
        )
        self.name.textEdited.connect(self.changed)
        self.kind.chosen.connect(self.changed)
        self.starts.dateTimeChanged.connect(self.changed)
        self.place.textEdited.connect(self.changed)
        self.goal.activated.connect(self.changed)

    def _shifts(self) -> tuple[KeyButton, ...]:
        return (
            _shift(translate("Events", "A day later"), "event-day-later", lambda: self._move(timedelta(days=1))),
            _shift(translate("Events", "A week later"), "event-week-later", lambda: self._move(timedelta(days=7))),
            _shift(translate("Events", "Half an hour later"), "event-later", lambda: self._move(timedelta(minutes=30))),
        )

    def show_event(self, event: Event) -> None:
        self.name.setText(event.name)
        self.kind.set_value(event.kind)
        self._show_start(event.starts.astimezone())
        self.place.setText(event.place)
        self.goal.setCurrentIndex(min(event.goal, GOALS[-1]))

    def told(self, event: Event) -> Event:
        """The event as these fields tell it."""
        return replace(
            event,
            name=self.name.text().strip(),
            kind=self.kind.value or event.kind,
            starts=self._on_the_wall.astimezone(UTC),
            place=self.place.text().strip(),
            goal=self.goal.currentIndex(),
        )

    @property
    def _on_the_wall(self) -> datetime:
        """The start as the field shows it: on the player’s own clock, and so without a zone."""
        return self.starts.dateTime().toPython()  # type: ignore[return-value]  # a datetime, says Qt’s manual

    def _show_start(self, local: datetime) -> None:
        self.starts.blockSignals(True)
        self.starts.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)))
        self.starts.blockSignals(False)

    def _move(self, by: timedelta) -> None:
        self._show_start(self._on_the_wall + by)
        self.changed.emit()


def _starts() -> QDateTimeEdit:
    field = speak_as(QDateTimeEdit(), translate("Events", "When does it start?"))
    field.setObjectName("event-starts")
    inside = speak_as(field.lineEdit(), field.accessibleName())
    inside.setTextMargins(EVEN, 0, EVEN, 0)
    field.setDisplayFormat("ddd d MMM yyyy  HH:mm")
    return field


def _shift(words: str, name: str, move: Callable[[], None]) -> KeyButton:
    button = KeyButton(words, "", "link", name=name)
    button.clicked.connect(move)
    return button
