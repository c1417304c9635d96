"""The Today room: a greeting, the one thing to do, the next event, what is due, the week, and what goes well."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from trainer.core.practice.due import DayPlan, EventGlance, due, history
from trainer.core.practice.going_well import WINDOW, going_well
from trainer.core.practice.rhythm import monday, week_so_far
from trainer.core.practice.skills import PracticeBook
from trainer.core.practice.suggesting import Suggestion
from trainer.core.settings import Settings
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.spoken import greeting, spoken_minutes
from trainer.ui.theme.space import EVEN, ROOMY, SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.band import Band
from trainer.ui.today.cards import CARD_AT_LEAST, Cards, has_room
from trainer.ui.today.event_card import EventCard
from trainer.ui.today.occasions import heading, play_words, sentence
from trainer.ui.today.scene_card import SceneCard
from trainer.ui.today.week_strip import WeekStrip
from trainer.ui.today.well import well_sentence
from trainer.ui.widgets import Card, Flow, SideBySide, column, label, scrolled
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

if TYPE_CHECKING:
    from trainer.core.ports import Clock, Shelf

MARGINS = (WIDE, 0, WIDE, ROOMY)
"""The page's; the evening comes right below the bar."""


class TodayNeeds(NamedTuple):
    """What Today asks of the outside."""

    shelf: "Shelf"
    clock: "Clock"
    settings: Callable[[], Settings]
    wardrobe: Wardrobe
    drawings: Drawings
    book: PracticeBook
    day_of: Callable[[datetime], date]
    """The player's day that a moment belongs to."""
    next_event: Callable[[], EventGlance | None]


class TodayRoom(Room):
    """Made anew from the log each time that it is entered."""

    def __init__(self, needs: TodayNeeds) -> None:
        super().__init__("today", translate("Today", "Today"))
        self._needs = needs
        self._first = ""
        self.band = Band(needs.drawings, needs.wardrobe)
        self.band.play.clicked.connect(self._play)
        self._heading = label("", "heading", name="today-heading", wrap=False)
        self._week = WeekStrip(needs.wardrobe)
        self._above, self._below = QWidget(), QWidget()
        self._cards = Cards((), 0)
        head = Flow(self._heading, self._week, last_at_right=True)
        self._page = column(
            *(self.band, self._above, SMALL, head, self._cards, self._below, None), space=EVEN, margins=MARGINS
        )
        self._centred = Centred(self._page, needs.wardrobe)
        self._area = scrolled(self._centred, "today-area")
        for one in (self._centred.page, self._area):  # not the viewport: Qt would make all its classes for Python
            one.installEventFilter(self)
        self.setLayout(column(self._area))
        needs.wardrobe.changed.connect(self._dress)

    def enter(self, what: object) -> None:
        needs = self._needs
        event = needs.next_event()
        today, settings = needs.day_of(needs.clock()), needs.settings()
        plan = due(needs.shelf.summaries(), history(needs.book), settings, today, event)
        self._greet(plan)
        self._show_week(today, settings)
        self._heading.setText(heading(plan.occasion))
        self._heading.setVisible(bool(plan.suggestions))
        self._show(plan.suggestions, event, self._well())
        self.band.play.setFocus()

    def refresh(self) -> None:
        self.enter(None)

    def step_back(self) -> None:
        """There is nothing behind Today."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whatever changes the height of the page or the window leaves the pictures more room, or less."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """The evening and the pictures take the height that the window has left: the page ends where it does."""
        room = self._area.height()
        self.band.fit(room)
        tall = max(self._page.heightForWidth(self._centred.page.width()), self._page.minimumSize().height())
        if self._cards.fit(room, tall):
            # At once, and up to the area: a layout that is resized before it hears of a change deep in it keeps silent.
            for widget in (self._centred.page, self._centred):
                widget.updateGeometry()

    def _play(self) -> None:
        self.go.emit("stage" if self._first else "scenes", self._first or None)

    def _greet(self, plan: DayPlan) -> None:
        now = self._needs.clock().astimezone()
        first = plan.suggestions[0].scene if plan.suggestions else None
        self._first = first.id if first else ""
        self.band.light(now)
        self.band.greeting.setText(greeting(now, self._needs.settings().name))
        self.band.sentence.setText(sentence(plan.occasion, first))
        self.band.play.set_words(play_words(plan.occasion, first))

    def _show_week(self, today: date, settings: Settings) -> None:
        self._week.setVisible(settings.rhythm)
        if settings.rhythm:
            days = self._needs.book.days_since(monday(today))
            self._week.show_week(week_so_far(days, today, settings.weekly_goal, settings.rest_days))

    def _show(self, suggestions: Sequence[Suggestion], event: EventGlance | None, well: Card | None) -> None:
        """What goes well stands beside few cards, else beside the event, else below."""
        beside_cards = well if has_room(len(suggestions)) else None
        beside_event = well if event and not beside_cards else None
        below = None if beside_cards or beside_event else well
        least = self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST)
        shown = Cards([self._card(number, one) for number, one in enumerate(suggestions)], least, beside_cards)
        top = [self._event_card(event)] if event else []
        above = SideBySide(*top, *filter(None, (beside_event,)), each_at_least=least)
        self._above, self._below = self._put(self._above, above), self._put(self._below, below or QWidget())
        self._put(self._cards, shown)
        self._cards = shown
        for widget, is_shown in ((above, event), (self._below, below), (shown, suggestions)):
            widget.setVisible(bool(is_shown))

    def _put(self, old: QWidget, new: QWidget) -> QWidget:
        """Let the new one stand where the old one stood."""
        self._page.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _event_card(self, event: EventGlance) -> EventCard:
        card = EventCard(event)
        card.warm_up.clicked.connect(lambda: self.go.emit("events", event.event.id))
        return card

    def _well(self) -> Card | None:
        """What goes well; None while there is nothing to tell."""
        told = going_well(self._needs.book.earned(2 * WINDOW))
        if told is None:
            return None
        title = label(translate("Today", "Going well"), "heading", tone="teal")
        return Card(title, label(well_sentence(told), name="going-well"), None, name="going-well-card", space=SMALL)

    def _card(self, number: int, suggestion: Suggestion) -> SceneCard:
        scene = suggestion.scene
        length = spoken_minutes(scene.minutes)
        note = translate("Today", "{length}. {why}", "how long a scene takes, and a sentence about it").format(
            length=length[:1].upper() + length[1:], why=suggestion.why
        )
        card = SceneCard(scene, note, str(number + 1), self._needs.drawings, self._needs.wardrobe)
        card.clicked.connect(lambda: self.go.emit("stage", scene.id))
        return card

    def _dress(self) -> None:
        self.band.light(self._needs.clock().astimezone())
        if self.isVisible():
            self.enter(None)
