"""The next event with its countdown, and the way to its warm-up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from trainer.core.practice.due import EventGlance
from trainer.ui.spoken import spoken_number, spoken_time
from trainer.ui.theme.space import EVEN, TINY
from trainer.ui.widgets import Card, KeyButton, column, label, row, speak_as
from trainer.ui.words import translate


class EventCard(Card):
    """Shows one event; `warm_up` is the button."""

    def __init__(self, glance: EventGlance) -> None:
        event, when = glance.event, spoken_time(glance.event.starts)
        title = translate("Today", "{event}, {when}").format(event=event.name, when=countdown(glance.days))
        at_place = translate("Today", "{time} · {place}").format(time=when, place=event.place)
        note = at_place if event.place else when
        again = translate("Today", "Warm up again")
        words = again if event.warmed_up else translate("Today", "Warm up")
        self.warm_up = KeyButton(words, "W", name="warm-up")
        self.warm_up.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        told = column(label(title, "strong", name="event-title"), label(note, "muted", name="event-note"), space=TINY)
        line = row(told, self.warm_up, space=EVEN)
        line.setStretch(0, 1)
        line.setAlignment(self.warm_up, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(line, name="next-event")
        speak_as(self, title, note)


def countdown(days: int) -> str:
    """How far an event is, as a sentence ends."""
    if days <= 0:
        return translate("Today", "today", "when an event is")
    if days == 1:
        return translate("Today", "tomorrow", "when an event is")
    return translate("Today", "in {number} days", "when an event is").format(number=spoken_number(days))
