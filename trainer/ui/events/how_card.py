"""The second half of the form, all of it optional: the worry, how hard leaving will be, whom one hopes to meet."""

from dataclasses import replace

from PySide6.QtCore import Signal

from trainer.core.events import Event, Worry
from trainer.ui.afterwards.choices import Choices
from trainer.ui.events.fields import headed, line
from trainer.ui.events.people import People
from trainer.ui.events.saying import worries
from trainer.ui.theme.space import EVEN, TINY
from trainer.ui.widgets import Card, label
from trainer.ui.widgets.layouts import add
from trainer.ui.widgets.scale import Scale
from trainer.ui.words import translate

WORRY_KEYS = "ABCDEFGH"


class HowCard(Card):
    """Fields for how the player will be there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(name="event-how", space=EVEN)
        lettered = [(worry, words, key) for (worry, words), key in zip(worries(), WORRY_KEYS, strict=True)]
        self.worry = Choices[Worry](lettered, "event-worry")
        self.words = line("event-worry-words", translate("Events", "In your own words, if you like"))
        self.words.setPlaceholderText(self.words.accessibleName())
        self.feared = Scale(
            translate("Events", "How hard will leaving be?"),
            translate("Events", "easy"),
            translate("Events", "very hard"),
            name="event-feared",
        )
        self.people = People()
        add(
            self.column,
            label(translate("Events", "You there, all of it if you like"), "heading"),
            headed(translate("Events", "What about leaving worries you?"), self.worry.row, TINY, self.words),
            self.feared,
            headed(translate("Events", "Whom do you hope to meet?"), self.people),
            None,
        )
        self.worry.chosen.connect(self.changed)
        self.words.textEdited.connect(self.changed)
        self.feared.changed.connect(self.changed)
        self.feared.settled.connect(self.people.setFocus)
        self.people.edited.connect(self.changed)

    def show_event(self, event: Event) -> None:
        self.worry.set_value(event.worry)
        self.words.setText(event.worry_words)
        self.feared.show_value(event.feared)
        self.people.show_people(event.people)

    def told(self, event: Event) -> Event:
        """The event as these fields tell it."""
        return replace(
            event,
            worry=self.worry.value or Worry.NOTHING,
            worry_words=self.words.text().strip(),
            feared=self.feared.value,
            people=self.people.people,
        )
