"""All events: those to come as cards with their place, those that are over below, and the way to plan one."""

from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from trainer.core.events import Event
from trainer.ui.afterwards.told_rows import ToldRows
from trainer.ui.art import Drawings, StagePicture
from trainer.ui.art.corners import LEFT_CORNERS
from trainer.ui.corner_card import CornerCard
from trainer.ui.events.needs import Details, EventNeeds
from trainer.ui.events.page import Page
from trainer.ui.events.saying import SIGHTS, countdown, goal_words, when_and_where
from trainer.ui.theme.space import EVEN, PAGE, ROOMY, SMALL, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import FilledButton, Flow, KeyButton, column, label, row
from trainer.ui.words import translate

EMPTY_PLACE = "hotel-foyer"
PICTURE, LOWEST = 220, 116
"""Width and least height in pixels of a card's picture."""
EDGE = (1, 1, 1, 1)
"""The hairline around a card, which its picture must leave free."""
DIGITS = 9
"""So many cards have a digit for their key."""
MOST_PAST = 20


class ListPage(Page):
    """Made anew each time that it is entered."""

    def __init__(self, needs: EventNeeds) -> None:
        super().__init__(needs, "events")
        self._plan = KeyButton(translate("Events", "Plan an event"), "N", "primary", name="plan-event")
        self._first = KeyButton(translate("Events", "Plan an event"), "N", "primary", name="plan-first-event")
        for button in (self._plan, self._first):
            button.clicked.connect(lambda: self.go.emit("events", Details()))
        self._nothing = CornerCard(needs.drawings, needs.wardrobe, EMPTY_PLACE, Flow(self._first), name="no-event")
        self._head = QWidget()
        self._head.setProperty("role", "inside")
        lead = translate("Events", "Before, a warm-up and a plan or two. Afterwards, two minutes to look back.")
        words = column(
            label(translate("Events", "Events"), "greeting"), label(lead, "lead", name="events-lead"), space=SMALL
        )
        self._head.setLayout(column(words, Flow(self._plan), space=EVEN))
        self._heading = label(translate("Events", "Over"), "heading")
        self._coming, self._past = ToldRows(), ToldRows()
        parts = (self._head, self._nothing, self._coming, self._heading, self._past)
        self._lay_out(column(*parts, None, space=ROOMY, margins=PAGE))

    def enter(self, what: object) -> None:
        now = self._needs.clock()
        coming, past = self._needs.book.coming(now), self._needs.book.past(now, MOST_PAST)
        empty = not coming and not past
        self._nothing.setVisible(empty)
        self._nothing.tell(
            translate("Events", "Nothing planned yet"),
            translate("Events", "Is there an evening ahead? Its name is enough, and a warm-up is made for it."),
        )
        self._head.setVisible(not empty)
        self._heading.setVisible(bool(past))
        cards = [_Told(one, _about(one, now), _key(number)) for number, one in enumerate(coming)]
        rows = [_Told(one, "", _key(len(cards) + number)) for number, one in enumerate(past)]
        self._coming.show_all({one: partial(self._card, one) for one in cards})
        self._past.show_all({one: partial(self._row, one) for one in rows})
        shown = [one for one in self._coming.findChildren(EventCard) if not one.isHidden()]
        first = next((one for one in shown if one.about == coming[0]), None) if coming else None
        (self._first if empty else first or self._plan).setFocus()

    def _card(self, told: "_Told") -> "EventCard":
        card = EventCard(told.event, told.words, told.key, self._needs.drawings, self._needs.wardrobe)
        card.clicked.connect(lambda: self.go.emit("events", told.event.id))
        return card

    def _row(self, told: "_Told") -> KeyButton:
        event = told.event
        words = translate("Events", "{event} · {when}").format(event=event.name, when=when_and_where(event))
        button = KeyButton(words, told.key, "choice", name=f"event-{event.id}", key_first=True)
        button.clicked.connect(lambda: self.go.emit("events", event.id))
        return button


class _Told(NamedTuple):
    """An event as the list tells it; a row stays as long as it tells the same."""

    event: Event
    words: str
    key: str


def _about(event: Event, now: datetime) -> str:
    return " ".join(filter(None, (countdown(event, now), goal_words(event.goal))))


def _key(number: int) -> str:
    """The digit of a row; empty for those that have none."""
    return str(number + 1) if number < DIGITS else ""


class EventCard(FilledButton):
    """An event to come: its kind of place at the left, its name, how far it is."""

    def __init__(self, event: Event, told: str, key: str, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.about = event
        self._wardrobe = wardrobe
        self.setObjectName(f"event-{event.id}")
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Events", "{event}. {told}").format(event=event.name, told=told))
        self.setAccessibleDescription(translate("Window", "Key: {key}").format(key=key) if key else "")
        self.setShortcut(QKeySequence(key))
        self._picture = picture = _Picture(drawings, wardrobe.tokens.place, corners=LEFT_CORNERS)
        picture.set_motion(False)
        picture.set_place(SIGHTS[event.kind])
        picture.setFixedWidth(PICTURE)
        picture.setMinimumHeight(LOWEST)
        title = row(label(event.name, "title"), space=SNUG)
        title.setStretch(0, 1)
        if key:
            title.addWidget(label(key, "key", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        about = (label(told), label(when_and_where(event), "muted"))
        words = column(None, title, *about, None, space=TINY, margins=(ROOMY, EVEN, ROOMY, EVEN))
        inside = row(picture, words, space=0, margins=EDGE)
        inside.setStretch(1, 1)
        self.fill(inside)
        wardrobe.changed.connect(self._dress)

    def _dress(self) -> None:
        self._picture.set_theme(self._wardrobe.tokens.place)


class _Picture(StagePicture):
    """The place from nearer by, and nobody who waits there."""

    CLOSE = 1.6

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(PICTURE, LOWEST)
