"""Events by keys alone: planned as they are typed, warmed up for to the end, with plans that become ready when said."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import in_sight, let_go
from tests.ui.fitting import ill_fitting
from tests.ui.rooms import House
from tests.ui.samples import KeptShelf, scenario
from tests.ui.test_accessibility import NAMED, spoken
from trainer.core.attempt import Way
from trainer.core.events import MOST_PLANS, Event, EventKind, Hoped, Plan, Worry
from trainer.core.practice.warm_up import WarmUpRun
from trainer.core.rehearsal import Rehearsal
from trainer.core.settings import Settings, Theme
from trainer.store.database import Database
from trainer.store.events import SqliteEvents
from trainer.ui import steps
from trainer.ui.events.form_page import FormPage
from trainer.ui.events.needs import Details, EventNeeds, Planning, WarmUpDone
from trainer.ui.events.plan_page import PlanPage
from trainer.ui.events.room import EventsRoom
from trainer.ui.events.running import onward
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.widgets import KeyButton
from trainer.ui.window import Window

KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Up": Qt.Key.Key_Up,
    "Space": Qt.Key.Key_Space,
}
GOOD = "Ana, it was good to hear about your hens. I’m going to say hello to a few more people."
TONIGHT = Event("e1", "Choir social", EventKind.MIXER, datetime.now(UTC) + timedelta(hours=2, seconds=30))
PLAN = Plan("p1", "e1", "my glass is empty", "It was good to hear about your hens. I’m going to say hello to others.")


def settle() -> None:
    """Let the window do what it does step by step."""
    QApplication.processEvents()
    while not steps.idle():
        QApplication.processEvents()


@dataclass
class Guest:
    """Somebody with a keyboard, and what the room asked of the outside."""

    window: Window
    book: SqliteEvents
    run: WarmUpRun | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)

    def press(self, *keys: str, ctrl: bool = False, alt: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        held = Qt.KeyboardModifier.AltModifier if alt else held
        for key in keys:
            focus = QApplication.focusWidget() or self.window
            QTest.keyClick(focus, KEYS.get(key) or Qt.Key(ord(key.upper())), held)
            settle()

    def open(self, what: object) -> None:
        """Come into the room as another room would lead there."""
        self.window.open("events", what)
        settle()

    def spell(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in text:
            QApplication.sendEvent(focus, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def find(self, name: str) -> QWidget:
        return next(one for one in self.window.findChildren(QWidget, name) if one.isVisible())

    def reads(self, name: str) -> str:
        found = self.find(name)
        return found.words if isinstance(found, KeyButton) else found.text() if isinstance(found, QLabel) else ""

    def go_to(self, name: str) -> None:
        """By Tab, as somebody without a pointer."""
        for _ in range(80):
            if self.focused == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {name}")

    @property
    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus else ""

    @property
    def where(self) -> str:
        assert self.window.room is not None
        return self.window.room.objectName()

    def play(self, line: str) -> None:
        """From the brief to the verdict, with that line."""
        self.press("Enter")
        for _ in range(9):
            if self.sees("reply-1"):
                self.press("1")
            elif self.sees("listen-on"):
                self.press("Enter")
        self.press("w")
        self.spell(line)
        self.press("Enter", ctrl=True)
        while self.sees("exit"):
            self.spell(line)
            self.press("Enter", ctrl=True)
        self.press("Enter")
        assert self.where == "verdict"


@pytest.fixture
def shelf() -> KeptShelf:
    named = (("cornered", "Cornered"), ("talker", "The talker"), ("tag-along", "Along"))
    return KeptShelf(tuple(scenario(family, title, family) for family, title in named))


@pytest.fixture
def guest(qtbot: QtBot, house: House, database: Database) -> Guest:
    house.settings = replace(house.settings, listening_check=False, ask_before=False, ask_why=False)
    window = Window()
    qtbot.addWidget(window)
    guest = Guest(window, SqliteEvents(database))

    def begin(run: WarmUpRun | None) -> None:
        guest.run = run

    needs = EventNeeds(
        book=guest.book,
        shelf=house.shelf,
        log=house.log,
        clock=house.tools.clock,
        new_id=house.tools.new_id,
        wardrobe=house.wardrobe,
        drawings=house.drawings,
        say=window.messages.say,
        say_with_undo=window.say_with_undo,
        warm_up=lambda: guest.run,
        begin_warm_up=begin,
        open_counter=lambda event: guest.asked.append(("counter", event)),
        calendar_file=lambda event: guest.asked.append(("calendar", event)),
    )

    def verdict() -> VerdictRoom:
        room = house.verdict()
        room._needs = replace(room._needs, onward=lambda scene: onward(guest.run, scene))
        return room

    window.furnish({**house.makers(), "events": lambda: EventsRoom(needs), "verdict": verdict})
    window.open("events")
    in_sight(qtbot, window)
    return guest


def test_an_event_is_planned_by_keys_alone(guest: Guest) -> None:
    assert guest.sees("no-event")
    guest.press("n")
    guest.spell("Alumni drinks")
    guest.go_to("event-kind-1")
    guest.press("3")
    guest.go_to("event-place")
    guest.spell("Hotel Astoria")
    guest.go_to("event-worry-1")
    guest.press("d")
    guest.go_to("event-feared")
    guest.press("7")
    assert guest.focused == "hoped-name-1"
    guest.spell("Priya")
    guest.press("Tab")
    guest.spell("the clinic")
    assert guest.sees("hoped-name-2")
    guest.press("Enter")
    (kept,) = guest.book.coming(datetime.now(UTC))
    assert (kept.name, kept.kind, kept.place) == ("Alumni drinks", EventKind.DINNER, "Hotel Astoria")
    assert (kept.worry, kept.feared, kept.people) == (Worry.BEING_FOLLOWED, 70, (Hoped("Priya", "the clinic"),))
    assert guest.reads("greeting") == "Alumni drinks"
    assert guest.reads("event-hoped") == "You hope to meet Priya (the clinic)."


def test_a_name_is_all_it_needs(guest: Guest) -> None:
    guest.press("n", "Enter")
    assert guest.reads("event-hint") == "A name is all it needs."
    assert guest.focused == "event-name"
    guest.spell("Drinks")
    guest.press("Enter")
    assert guest.reads("event-first").startswith("Warm up")


def test_what_was_typed_is_kept_without_a_word_and_by_itself(guest: Guest, qtbot: QtBot) -> None:
    guest.press("n")
    guest.spell("Choir")
    qtbot.waitUntil(lambda: len(guest.book.coming(datetime.now(UTC))) == 1)
    guest.go_to("event-place")
    guest.spell("The Anchor")
    guest.press("2", ctrl=True)
    (kept,) = guest.book.coming(datetime.now(UTC))
    assert (kept.name, kept.place) == ("Choir", "The Anchor")


def test_an_event_without_a_name_gets_a_plain_one_and_one_without_anything_is_none(guest: Guest) -> None:
    guest.press("n", "Esc")
    assert guest.sees("no-event")
    guest.press("n")
    guest.go_to("event-place")
    guest.spell("The Anchor")
    guest.press("Esc")
    assert guest.reads("greeting") == "Drinks, a meet-up"
    assert [one.place for one in guest.book.coming(datetime.now(UTC))] == ["The Anchor"]


def test_what_is_taken_back_again_leaves_nothing_behind(guest: Guest) -> None:
    guest.press("n")
    guest.spell("C")
    page = guest.window.room.page  # type: ignore[union-attr]
    assert isinstance(page, FormPage)
    page.keep()
    assert len(guest.book.coming(datetime.now(UTC))) == 1
    guest.press("a", ctrl=True)
    QTest.keyClick(page.what.name, Qt.Key.Key_Backspace)
    guest.press("Esc")
    assert guest.sees("no-event")


def test_the_start_is_moved_by_arrows_and_by_a_day(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.open(Details("e1"))
    guest.go_to("event-day-later")
    guest.press("Space")
    guest.press("Esc")
    moved = guest.book.get("e1")
    assert moved is not None
    on_the_minute = TONIGHT.starts.replace(second=0, microsecond=0)
    assert moved.starts.astimezone().time() == on_the_minute.astimezone().time()
    assert (moved.starts.astimezone().date() - on_the_minute.astimezone().date()).days == 1


def test_the_form_can_be_filled_without_losing_what_it_does_not_show(guest: Guest) -> None:
    kept = replace(TONIGHT, warmed_up=datetime.now(UTC), starts=TONIGHT.starts.replace(second=0, microsecond=0))
    guest.book.keep(kept)
    guest.open(Details("e1"))
    guest.press("Enter")
    assert guest.book.get("e1") == kept


def test_the_list_leads_to_each_event_and_back(guest: Guest) -> None:
    in_two_hours = datetime.now(UTC) + timedelta(hours=2, seconds=30)
    guest.book.keep(replace(TONIGHT, starts=in_two_hours))
    guest.book.keep(replace(TONIGHT, id="old", name="Wedding", starts=TONIGHT.starts - timedelta(days=9)))
    guest.open(None)
    assert guest.focused == "event-e1"
    assert "It starts in two hours" in guest.find("event-e1").accessibleName()
    guest.press("2")
    assert guest.reads("greeting") == "Wedding"
    assert guest.reads("event-first") == "Look back, two minutes"
    assert not guest.sees("event-counter")
    guest.press("Esc")
    guest.press("1")
    assert guest.reads("greeting") == "Choir social"
    guest.press("Esc", "Esc")
    assert guest.where == "today"


def test_a_warm_up_is_walked_from_scene_to_scene_to_its_true_end(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.open("e1")
    assert guest.reads("event-first") == "Warm up · nine minutes"
    guest.press("Enter")
    for number in range(3):
        assert guest.where == "stage"
        guest.play(GOOD)
        assert guest.reads("next-scene") == ("Finish the warm-up" if number == 2 else "Next scene")
        guest.press("n")
    assert guest.where == "events"
    assert "three goodbyes" in guest.reads("warmed-up-sentence")
    assert guest.reads("warmed-up-line") == f"“{GOOD}”"
    event = guest.book.get("e1")
    assert event is not None
    assert event.warmed_up is not None
    assert guest.run is None
    guest.press("Enter")
    assert guest.reads("event-first").startswith("Warm up again")


def test_a_warm_up_left_half_way_is_gone_on_with(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.open("e1")
    guest.press("f", "Enter")
    assert guest.run is not None
    assert len(guest.run.scenes) == 1  # the two shortest take six minutes
    guest.open("e1")
    assert guest.reads("event-first") == "Go on with the warm-up"
    guest.press("Enter")
    guest.play(GOOD)
    guest.open("e1")
    assert guest.reads("event-first") == "Finish the warm-up"
    guest.press("Enter")
    assert guest.sees("warmed-up-line")


def test_the_end_of_a_warm_up_claims_nothing_that_was_not_done(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.open(WarmUpDone(WarmUpRun("e1", ("cornered",), datetime.now(UTC))))
    assert "goodbye" not in guest.reads("warmed-up-sentence")
    assert guest.reads("warmed-up-title") == "A look around"
    assert guest.book.get("e1") == TONIGHT
    assert not guest.sees("warmed-up-line")


def test_a_plan_becomes_ready_once_it_was_said_in_a_scene(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.open("e1")
    guest.press("p")
    guest.spell("they say “I’ll come with you”")
    guest.press("Enter")
    guest.spell(PLAN.line)
    guest.press("Enter", ctrl=True)
    assert guest.reads("plan-1") == "Not rehearsed yet."
    guest.press("r")
    assert guest.window.room is not None
    assert guest.window.room.place == "Along"
    assert PLAN.line in guest.window.messages.text
    guest.press("Esc")  # the message
    guest.play(f"Ana. {PLAN.line}")
    guest.open("e1")
    assert guest.reads("plan-1") == "Ready: you said it in “Along”."
    (plan,) = guest.book.plans("e1")
    assert plan.ready
    assert plan.scenario == "tag-along"


def test_another_line_makes_no_plan_ready(guest: Guest, house: House) -> None:
    guest.book.keep(TONIGHT)
    guest.book.keep_plan(PLAN)
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.leave("I need another drink.", Way.TYPED)
    guest.open("e1")
    assert guest.reads("plan-1") == "Not rehearsed yet."


def test_a_vague_cue_is_advised_on_and_never_refused(guest: Guest, qtbot: QtBot) -> None:
    guest.book.keep(TONIGHT)
    guest.open(Planning("e1"))
    guest.spell("I get nervous")
    qtbot.waitUntil(lambda: "see or hear" in guest.reads("plan-advice"))
    guest.press("Enter")
    guest.spell("Goodbye.")
    guest.press("Enter", ctrl=True)
    assert [one.cue for one in guest.book.plans("e1")] == ["I get nervous"]


def test_half_a_plan_is_asked_for_and_kept_all_the_same(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.open(Planning("e1"))
    guest.spell("the clock shows nine")
    guest.press("Enter", ctrl=True)
    assert guest.reads("plan-hint") == "And what do you say then?"
    assert guest.focused == "plan-line"
    guest.press("Esc")
    assert guest.reads("plan-1") == "Half of it is still to be said."
    guest.open(Planning("e1"))
    guest.press("Esc")
    assert len(guest.book.plans("e1")) == 1


def test_an_example_is_taken_over_and_what_stood_there_can_be_had_back(guest: Guest) -> None:
    guest.book.keep(replace(TONIGHT, worry=Worry.BEING_FOLLOWED))
    guest.open(Planning("e1"))
    guest.spell("they sing")
    guest.press("1", alt=True)
    (plan,) = guest.book.plans("e1")
    assert plan.cue == "they say “I’ll come with you”"
    guest.find("message-undo").setFocus()
    guest.press("Enter")
    page = guest.window.room.page  # type: ignore[union-attr]
    assert isinstance(page, PlanPage)
    assert page.cue.text() == "they sing"


def test_there_are_at_most_three_plans_and_one_that_goes_can_be_had_back(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    for number in range(MOST_PLANS):
        guest.book.keep_plan(replace(PLAN, id=f"p{number}"))
    guest.open("e1")
    assert not guest.sees("new-plan")
    guest.go_to("remove-plan-2")
    guest.press("Enter")
    assert guest.sees("new-plan")
    guest.press("z", ctrl=True)
    assert {one.id for one in guest.book.plans("e1")} == {"p0", "p1", "p2"}
    assert not guest.sees("new-plan")


def test_an_event_is_removed_after_one_question_and_can_be_had_back(guest: Guest) -> None:
    guest.book.keep(TONIGHT)
    guest.book.keep_plan(PLAN)
    guest.book.set_tally("e1", 2)
    guest.open("e1")
    guest.go_to("event-remove")
    guest.press("Enter")
    assert guest.focused == "keep-event"
    guest.press("Esc")
    assert guest.book.get("e1") == TONIGHT
    assert guest.focused == "event-remove"
    guest.press("Enter")
    guest.go_to("really-remove")
    guest.press("Enter")
    assert guest.book.get("e1") is None
    assert guest.sees("no-event")
    guest.press("z", ctrl=True)
    assert (guest.book.get("e1"), list(guest.book.plans("e1")), guest.book.tally("e1")) == (TONIGHT, [PLAN], 2)
    assert guest.reads("greeting") == "Choir social"


def test_the_evening_itself_has_its_own_keys(guest: Guest, qtbot: QtBot) -> None:
    guest.book.keep(TONIGHT)
    guest.open("e1")
    guest.press("q", "d")
    assert guest.asked == [("counter", "e1"), ("calendar", "e1")]
    room = guest.window.room
    assert room is not None
    room.go.disconnect()
    for key, name in (("c", "card"), ("a", "afterwards")):
        with qtbot.waitSignal(room.go) as wanted:
            guest.press(key)
        assert wanted.args == [name, "e1"]


def test_at_the_event_the_one_filled_button_counts(guest: Guest) -> None:
    guest.book.keep(replace(TONIGHT, starts=datetime.now(UTC) - timedelta(hours=1)))
    guest.open("e1")
    assert "It has begun." in guest.reads("today-sentence")
    guest.press("Enter")
    assert guest.asked == [("counter", "e1")]


PAGES = (None, "e1", "old", Details(), Details("e1"), Planning("e1"), WarmUpDone(WarmUpRun("e1", (), TONIGHT.starts)))


def furnish(guest: Guest) -> None:
    guest.book.keep(replace(TONIGHT, goal=4, people=(Hoped("Priya", "the clinic"),), place="The Anchor", feared=60))
    guest.book.keep(replace(TONIGHT, id="old", name="Wedding", starts=TONIGHT.starts - timedelta(days=9)))
    guest.book.keep_plan(PLAN)
    guest.book.keep_plan(replace(PLAN, id="p2", rehearsed=TONIGHT.starts, scenario="cornered"))


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 800, 100), (1024, 700, 200)])
def test_no_page_is_cut_off_or_without_words(guest: Guest, house: House, width: int, height: int, text: int) -> None:
    furnish(guest)
    house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=text))
    guest.window.resize(width, height)
    faults, nameless = {}, {}
    for page in PAGES:
        guest.open(page)
        for _ in range(4):
            let_go()
            settle()
        if found := ill_fitting(guest.window):
            faults[str(page)] = found
        whole = QAccessible.queryAccessibleInterface(guest.window)
        dumb = [place for place, one in spoken(whole) if one.role() in NAMED and not one.text(QAccessible.Text.Name)]
        if dumb:
            nameless[str(page)] = dumb
    assert faults == {}
    assert nameless == {}
