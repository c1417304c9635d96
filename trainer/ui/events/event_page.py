"""The page of one event: how far it is, its warm-up with a reason for each scene, the plans, and what comes after."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.core.attempt import JudgedAttempt
from trainer.core.events import Event, Plan
from trainer.core.practice.plans import rehearsed, scene_for
from trainer.core.practice.warm_up import LENGTHS, Chosen, WarmUpRun, next_scene, warm_up
from trainer.ui.events.event_actions import EventActions
from trainer.ui.events.needs import Details, EventNeeds, Planning, WarmUpDone
from trainer.ui.events.page import Page
from trainer.ui.events.plan_cards import CARD_AT_LEAST, PlanCards
from trainer.ui.events.saying import (
    countdown,
    goal_words,
    hoped_words,
    is_over,
    when_and_where,
    with_length,
)
from trainer.ui.spoken import spoken_minutes
from trainer.ui.steps import Step, in_steps
from trainer.ui.theme.space import EVEN, ROOMY, SMALL, SNUG, WIDE
from trainer.ui.today.band import Evening
from trainer.ui.today.scene_card import SceneCard
from trainer.ui.widgets import Flow, KeyButton, SideBySide, column, label, refill
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate

SCENE_AT_LEAST = 260
"""The width in pixels, at 100 % text, below which the scenes go below one another."""
MINUTE_MS = 60_000
REMEMBERED = 20
"""So many of the newest exits say what was played lately, and whether a plan was rehearsed."""
MARGINS = (WIDE, 0, WIDE, ROOMY)


class EventPage(Page):
    """Enter it with an event's id."""

    def __init__(self, needs: EventNeeds) -> None:
        super().__init__(needs, "event")
        self._event: Event | None = None
        self._minutes = max(LENGTHS)
        self._chosen: tuple[Chosen, ...] = ()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._tell_time)

    def _parts(self) -> Sequence[Step]:
        return self._make_head, self._make_rest

    def _make_rest(self) -> None:
        self._scenes = column()
        self._warm = QWidget()
        self._warm.setProperty("role", "inside")
        heading = label(translate("Events", "Your warm-up"), "heading")
        self._warm.setLayout(column(Flow(heading, *self._lengths.values(), space=SMALL), self._scenes, space=SNUG))
        self._hoped = label("", name="event-hoped")
        self.plans = PlanCards()
        self.foot = EventActions()
        parts = (self.evening, self._hoped, self._warm, self.plans, self.foot)
        self._lay_out(column(*parts, None, space=ROOMY, margins=MARGINS))
        self._connect()

    def _make_head(self) -> None:
        self.first = KeyButton("", "Return", "primary", name="event-first")
        self.first.clicked.connect(self._do_first)
        self._lengths = {minutes: self._length(minutes, key) for minutes, key in zip(LENGTHS, "FT", strict=True)}
        needs = self._needs
        self.when = label("", "muted", name="event-when")
        self.evening = Evening(needs.drawings, needs.wardrobe, self.when, EVEN, Flow(self.first))
        self.evening.setObjectName("event-evening")

    def _length(self, minutes: int, key: str) -> KeyButton:
        button = KeyButton(spoken_minutes(minutes).capitalize(), key, "link", name=f"warm-up-{minutes}")
        button.clicked.connect(lambda: self._set_minutes(minutes))
        return button

    def _connect(self) -> None:
        self.plans.new_wanted.connect(lambda: self.go.emit("events", Planning(self._id)))
        self.plans.change_wanted.connect(lambda plan: self.go.emit("events", Planning(self._id, plan.id)))
        self.plans.removal_wanted.connect(self._remove_plan)
        self.plans.rehearsal_wanted.connect(self._rehearse)
        self.foot.card_wanted.connect(lambda: self.go.emit("card", self._id))
        self.foot.counter_wanted.connect(lambda: self._needs.open_counter(self._id))
        self.foot.afterwards_wanted.connect(lambda: self.go.emit("afterwards", self._id))
        self.foot.calendar_wanted.connect(lambda: self._needs.calendar_file(self._id))
        self.foot.details_wanted.connect(lambda: self.go.emit("events", Details(self._id)))
        self.foot.removed.connect(self._remove)

    # Entering

    def enter(self, what: str) -> None:
        self._event = self._needs.book.get(what)
        self._show()
        self._minute.start()
        self.first.setFocus()

    def keep(self) -> None:
        self._minute.stop()
        self.foot.close_question()

    @property
    def resume(self) -> object:
        return self._event.id if self._event else None

    def steps_back(self) -> bool:
        return self.foot.close_question()

    def dress(self) -> None:
        if self._left:
            return
        self.evening.set_theme(self._needs.wardrobe.tokens.place)
        if self.isVisible():
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if not self._left:
            self.evening.fit(event.size().height())

    @property
    def _id(self) -> str:
        return self._event.id if self._event else ""

    def _show(self) -> None:
        event, needs = self._event, self._needs
        if event is None:
            return
        self.evening.greeting.setText(event.name)
        self.when.setText(when_and_where(event))
        self._tell_time()
        hoped = translate("Events", "You hope to meet {people}.").format(people=hoped_words(event.people))
        self._hoped.setText(hoped)
        self._hoped.setVisible(bool(event.people))
        self._choose(event)
        self.first.set_words(self._first_thing(event)[0])
        over = is_over(event, needs.clock())
        self._warm.setVisible(bool(self._chosen) and not over)
        self.foot.show_event(event, over=over)
        in_steps(self, self._show_scenes, self._show_plans)

    def _tell_time(self) -> None:
        if self._event:
            told = (countdown(self._event, self._needs.clock()), goal_words(self._event.goal))
            self.evening.sentence.setText(" ".join(filter(None, told)))

    # The warm-up

    @property
    def _run(self) -> WarmUpRun | None:
        """The warm-up for this event that is under way."""
        run = self._needs.warm_up()
        return run if run and run.event == self._id else None

    def _choose(self, event: Event) -> None:
        """The scenes; while they are played, those that were chosen when it began."""
        run, needs = self._run, self._needs
        newest = needs.log.newest(REMEMBERED, before=run.began) if run else needs.log.newest(REMEMBERED)
        self._chosen = warm_up(event, needs.shelf.summaries(), newest, self._minutes)

    def _set_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        if self._run:
            self._needs.begin_warm_up(None)
        self._show()

    def _show_scenes(self) -> None:
        exclusive(list(self._lengths.values()), self._lengths[self._minutes])
        cards = [self._card(number, one) for number, one in enumerate(self._chosen, start=1)]
        least = self._needs.wardrobe.tokens.scaled(SCENE_AT_LEAST)
        spare = [_free() for _ in range(len(self._chosen), max(LENGTHS.values()))]
        refill(self._scenes, SideBySide(*cards, *spare, each_at_least=least))

    def _card(self, number: int, one: Chosen) -> SceneCard:
        needs = self._needs
        card = SceneCard(one.scene, with_length(one.scene, one.why), str(number), needs.drawings, needs.wardrobe)
        card.clicked.connect(lambda: self.go.emit("stage", one.scene.id))
        card.installEventFilter(self)
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The picture of a scene is as high as suits the width of its card."""
        if isinstance(watched, SceneCard) and event.type() is QEvent.Type.Resize:
            watched.fit(0)
        return super().eventFilter(watched, event)

    def _first_thing(self, event: Event) -> tuple[str, Callable[[], None]]:
        """What is good to do now, for the one filled button."""
        run, now = self._run, self._needs.clock()
        if is_over(event, now) or not self._chosen:
            return translate("Events", "Look back, two minutes"), partial(self.go.emit, "afterwards", event.id)
        if run:
            return self._go_on(run)
        if event.starts <= now:
            return translate("Events", "Count quietly"), partial(self._needs.open_counter, event.id)
        warm, again = translate("Events", "Warm up · {length}"), translate("Events", "Warm up again · {length}")
        length = spoken_minutes(sum(one.scene.minutes for one in self._chosen))
        return (again if event.warmed_up else warm).format(length=length), self._begin

    def _go_on(self, run: WarmUpRun) -> tuple[str, Callable[[], None]]:
        following = next_scene(run, self._newest())
        if following:
            return translate("Events", "Go on with the warm-up"), partial(self.go.emit, "stage", following)
        return translate("Events", "Finish the warm-up"), partial(self.go.emit, "events", WarmUpDone(run))

    def _do_first(self) -> None:
        if self._event:
            self._first_thing(self._event)[1]()

    def _begin(self) -> None:
        run = WarmUpRun(self._id, tuple(one.scene.id for one in self._chosen), self._needs.clock())
        self._needs.begin_warm_up(run)
        self.go.emit("stage", run.scenes[0])

    def _newest(self) -> Sequence[JudgedAttempt]:
        return self._needs.log.newest(REMEMBERED)

    # The plans

    def _show_plans(self) -> None:
        event, needs = self._event, self._needs
        if event is None:
            return
        kept, newest = needs.book.plans(event.id), self._newest()
        plans = [rehearsed(plan, newest) for plan in kept]
        for plan in set(plans).difference(kept):
            needs.book.keep_plan(plan)
        self.plans.setVisible(bool(plans) or not is_over(event, needs.clock()))
        self.plans.show_plans(plans, needs.shelf.summaries(), needs.wardrobe.tokens.scaled(CARD_AT_LEAST))

    def _rehearse(self, plan: Plan) -> None:
        assert self._event is not None
        scene = scene_for(plan, self._event, self._needs.shelf.summaries())
        if scene is None:
            self._needs.say(translate("Events", "There is no scene here to rehearse it in."))
            return
        told = translate("Events", "Your plan, for when you leave: “{line}”")
        self.go.emit("stage", scene.id)
        self._needs.say(told.format(line=plan.line))

    def _remove_plan(self, plan: Plan) -> None:
        self._needs.book.remove_plan(plan.id)
        self._show()
        self.first.setFocus()
        told = translate("Events", "The plan is removed.")
        self._needs.say_with_undo(told, partial(self._have_back, (plan,)))

    # Removing

    def _remove(self) -> None:
        assert self._event is not None
        book, event = self._needs.book, self._event
        plans, people = book.plans(event.id), book.tally(event.id)
        if self._run:
            self._needs.begin_warm_up(None)
        book.remove(event.id)
        self.go.emit("events", None)
        told = translate("Events", "“{event}” is removed.").format(event=event.name)
        self._needs.say_with_undo(told, partial(self._have_back, tuple(plans), event, people))

    def _have_back(self, plans: Sequence[Plan], event: Event | None = None, people: int = 0) -> None:
        """Keep again what was removed, and show it where the player still looks at this room."""
        book = self._needs.book
        if event:
            book.keep(event)
            book.set_tally(event.id, people)
        for plan in plans:
            book.keep_plan(plan)
        stack = self.parentWidget() if isValid(self) else None
        if stack and stack.isVisible():
            self.go.emit("events", event.id if event else plans[0].event)


def _free() -> QWidget:
    """The place of a card that is not there."""
    place = QWidget()
    place.setProperty("role", "inside")
    return place
