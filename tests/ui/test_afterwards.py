"""Afterwards: the two-minute log, what was promised, the calendar file and the month, by keys alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import NOW, in_sight
from tests.ui.fitting import ill_fitting
from tests.ui.rooms import House
from trainer.core.errors import TrainerError
from trainer.core.events import Event, EventKind, Hoped
from trainer.core.life import LeftHow, LoggedExit, Promise, PromiseKind
from trainer.core.settings import Settings
from trainer.report.calendar_file import read_calendar, write_calendar
from trainer.store.database import Database
from trainer.store.life import SqliteLife
from trainer.ui.afterwards.entry import Entry, entry_of
from trainer.ui.afterwards.needs import AfterwardsNeeds
from trainer.ui.afterwards.room import AfterwardsRoom
from trainer.ui.window import Window

EVENT = Event(
    "mixer",
    "Food-trade evening",
    EventKind.MIXER,
    NOW - timedelta(hours=3),
    people=(Hoped("Ana"), Hoped("Ben")),
    feared=70,
)
KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "F2": Qt.Key.Key_F2,
    "F3": Qt.Key.Key_F3,
    "F4": Qt.Key.Key_F4,
}


@dataclass
class Evening:
    """Somebody in the room, with a keyboard; `now` is the clock on the wall."""

    window: Window
    life: SqliteLife
    now: datetime
    saved_as: Path | None = None

    def press(self, *keys: str, ctrl: bool = False) -> None:
        for key in keys:
            focus = QApplication.focusWidget() or self.window
            code = KEYS.get(key) or Qt.Key(ord(key.upper()))
            held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(focus, code, held)
            QApplication.processEvents()

    def spell(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        for letter in text:
            QApplication.sendEvent(focus, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def go_to(self, name: str) -> None:
        self.find(name).setFocus()

    def find(self, name: str) -> QWidget:
        return next(one for one in self.window.findChildren(QWidget, name) if one.isVisible())

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, QLabel)
        return found.text()

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible())

    @property
    def focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus else ""


@pytest.fixture
def evening(qtbot: QtBot, house: House, database: Database) -> Evening:
    window, life = Window(), SqliteLife(database)
    qtbot.addWidget(window)
    evening = Evening(window, life, NOW)

    def write(path: Path, events: Sequence[Event], promises: Sequence[Promise], now: datetime, zone: tzinfo) -> None:
        write_calendar(path, events, promises, now, zone)

    needs = AfterwardsNeeds(
        life=life,
        drafts=house.log,
        event=lambda name: EVENT if name == EVENT.id else None,
        coming=lambda: [replace(EVENT, id="next", starts=NOW + timedelta(days=9))],
        clock=lambda: evening.now,
        zone=lambda: UTC,
        new_id=house.tools.new_id,
        write_calendar=write,
        wardrobe=house.wardrobe,
        drawings=house.drawings,
        say=window.messages.say,
        say_with_undo=window.say_with_undo,
        ask_where=lambda _parent, _name: evening.saved_as,
    )
    window.furnish({**house.makers(), "afterwards": lambda: AfterwardsRoom(needs)})
    window.open("afterwards", EVENT.id)
    return replace_window(evening, in_sight(qtbot, window))


def replace_window(evening: Evening, window: Window) -> Evening:
    evening.window = window
    return evening


def promise(number: int = 1, days: int = 2, **more: object) -> Promise:
    plain = Promise(f"p{number}", NOW, "Ana", f"send paper {number}", PromiseKind.ANSWER, NOW + timedelta(days=days))
    return replace(plain, **more)  # type: ignore[arg-type]


# The log


def test_a_name_and_a_number_are_a_whole_entry(evening: Evening) -> None:
    evening.spell("Ana")
    evening.press("Enter")
    assert evening.focused == "way-1"
    evening.press("4", "Enter")
    (left,) = evening.life.exits_of(EVENT.id)
    assert (left.whom, left.how, left.felt, left.taken, left.words) == ("Ana", LeftHow.SLIPPED_AWAY, None, None, "")
    assert left.at == NOW
    assert evening.focused == "log-whom"
    assert "Slipped away" in evening.texts()


def test_all_that_can_be_told_is_kept_as_it_was_told(evening: Evening) -> None:
    evening.spell("Ana")
    evening.press("Enter", "1")
    assert evening.focused == "felt"
    evening.press("4", "8")  # in tens, one scale after the other
    evening.spell("I’m off to say hello to Ben.")
    evening.go_to("log-what")
    evening.spell("introduce her to Ben")
    evening.go_to("kind-1")
    evening.press("i", "Tab")
    evening.go_to("log-keep")
    evening.press("Enter")
    (left,) = evening.life.exits_of(EVENT.id)
    assert (left.felt, left.taken, left.words) == (40, 80, "I’m off to say hello to Ben.")
    (made,) = evening.life.open_promises()
    assert (made.whom, made.what, made.kind) == ("Ana", "introduce her to Ben", PromiseKind.INTRODUCTION)
    assert (made.due, made.event) == (NOW + timedelta(days=7), EVENT.id)


def test_enter_without_a_name_asks_for_it_kindly_and_keeps_nothing(evening: Evening) -> None:
    evening.press("Enter")
    assert evening.reads("log-hint") == "A name is all it needs to begin."
    assert evening.life.exits_of(EVENT.id) == []


def test_a_promise_can_be_written_down_alone_for_a_day_of_ones_own(evening: Evening) -> None:
    evening.spell("Ben")
    evening.go_to("log-what")
    evening.spell("call")
    for name in ("log-sooner", "log-sooner", "log-sooner", "log-week-later"):
        evening.go_to(name)
        evening.press("Enter")
    evening.go_to("log-what")
    evening.press("Enter")
    (made,) = evening.life.open_promises()
    assert made.due.date() == (NOW + timedelta(days=7)).date()  # no day before today
    assert evening.life.exits_of(EVENT.id) == []


def test_what_was_feared_is_held_against_what_was_felt(evening: Evening) -> None:
    for whom, felt in (("Ana", "3"), ("Ben", "5")):
        evening.spell(whom)
        evening.press("Enter", "1", felt, "Enter")
    assert evening.reads("told-compared") == "You expected 70; it felt like 40."


def test_people_whom_one_hoped_to_meet_are_one_press_away_until_they_were_left(evening: Evening) -> None:
    evening.go_to("log-name-2")
    evening.press("Enter", "2", "Enter")
    (left,) = evening.life.exits_of(EVENT.id)
    assert (left.whom, left.how) == ("Ben", LeftHow.HANDED_OVER)
    assert not evening.sees("log-name-2")


def test_an_entry_is_taken_back_by_one_key(evening: Evening) -> None:
    evening.spell("Ana")
    evening.press("Enter", "1", "Enter")
    evening.press("z", ctrl=True)
    assert evening.life.exits_of(EVENT.id) == []
    assert evening.sees("told-nobody")


def test_a_removed_entry_comes_back_by_one_key(evening: Evening) -> None:
    left = LoggedExit("1", NOW, "Ana", LeftHow.STAYED, EVENT.id, words="Ah.")
    evening.life.keep_exit(left)
    evening.window.open("afterwards", EVENT.id)
    evening.go_to("remove-exit-1")
    evening.press("Enter")
    assert evening.life.exits_of(EVENT.id) == []
    evening.press("z", ctrl=True)
    assert evening.life.exits_of(EVENT.id) == [left]
    assert evening.sees("remove-exit-1")


def test_what_was_typed_is_there_after_another_room(evening: Evening) -> None:
    evening.spell("Charlotte with the boats")
    evening.press("Enter", "3", "6")
    evening.window.open("rules")
    evening.window.open("afterwards", None)
    assert evening.find("log-whom").text() == ""  # type: ignore[attr-defined]  # another evening’s log
    evening.window.open("afterwards", EVENT.id)
    room = evening.window.room
    assert isinstance(room, AfterwardsRoom)
    assert room.log.form.entry == Entry("Charlotte with the boats", LeftHow.EXCUSE, felt=60)


def test_what_was_typed_is_kept_though_nobody_leaves_the_room(qtbot: QtBot, evening: Evening, house: House) -> None:
    evening.spell("Ana")
    qtbot.waitUntil(lambda: "Ana" in house.log.draft("afterwards", EVENT.id))


def test_a_disk_that_refuses_leaves_the_words_in_the_form(evening: Evening, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise TrainerError("The disk is full.")

    monkeypatch.setattr(evening.life, "keep_promise", refuse)
    evening.spell("Ana")
    evening.press("Enter", "1")
    evening.go_to("log-what")
    evening.spell("call")
    evening.press("Enter")
    assert evening.window.messages.text == "The disk is full."
    monkeypatch.undo()
    evening.press("Enter")
    assert len(evening.life.exits_of(EVENT.id)) == len(evening.life.open_promises()) == 1


@pytest.mark.parametrize("text", ["", "{", "[]", '{"whom": 1}', '{"whom": "Ana", "how": "flew"}', "null"])
def test_a_damaged_draft_is_an_empty_form(text: str) -> None:
    assert entry_of(text) == Entry()


def test_an_entry_comes_back_from_its_draft() -> None:
    entry = Entry("Ana", LeftHow.STAYED, 0, 100, "“Ah.”", "call", PromiseKind.OTHER, NOW.date())
    assert entry_of(entry.text) == entry
    assert Entry().text == ""


# Promises


def open_promises(evening: Evening, *promises: Promise) -> None:
    for one in promises:
        evening.life.keep_promise(one)
    evening.press("F3")


def test_promises_stand_by_their_days_the_first_to_be_answered_for(evening: Evening) -> None:
    open_promises(evening, promise(1, days=5), promise(2, days=-3), promise(3, days=0))
    assert evening.focused == "promise-kept"
    words = evening.texts()
    assert words.index("send paper 2") < words.index("send paper 3") < words.index("send paper 1")
    assert "To Ana. It was meant for Sunday, 1 March." in words
    assert "By today." in words


@pytest.mark.parametrize("key", ["k", "l"])
def test_a_promise_is_closed_by_a_key_and_opened_again_by_another(evening: Evening, key: str) -> None:
    open_promises(evening, promise(1), promise(2, days=3))
    evening.press(key)
    assert [one.id for one in evening.life.open_promises()] == ["p2"]
    closed = evening.life.promises_between(NOW, NOW + timedelta(hours=1))[0]
    assert (closed.kept if key == "k" else closed.let_go) == NOW
    evening.press("z", ctrl=True)
    assert [one.id for one in evening.life.open_promises()] == ["p1", "p2"]


def test_a_promise_is_put_off_by_a_week_and_back(evening: Evening) -> None:
    open_promises(evening, promise())
    evening.press("w")
    assert evening.life.open_promises()[0].due.date() == (NOW + timedelta(days=9)).date()
    evening.press("z", ctrl=True)
    assert evening.life.open_promises() == [promise()]


def test_any_promise_can_be_chosen(evening: Evening) -> None:
    open_promises(evening, promise(1), promise(2, days=3), promise(3, days=4))
    evening.go_to("promise-3")
    evening.press("Enter", "k")
    assert [one.id for one in evening.life.open_promises()] == ["p1", "p2"]


def test_a_hundred_promises_are_no_wall(evening: Evening) -> None:
    open_promises(evening, *(promise(number, days=number) for number in range(1, 100)))
    assert evening.sees("promise-12")
    assert not evening.sees("promise-13")
    assert evening.sees("more-promises")


def test_without_promises_the_page_says_where_they_come_from(evening: Evening) -> None:
    evening.press("F3")
    assert evening.reads("no-promises-title") == "Nothing is promised"
    evening.press("Enter")
    assert evening.focused == "log-whom"


def test_an_empty_month_leads_to_the_log(evening: Evening) -> None:
    evening.press("F4", "Enter")
    assert evening.focused == "log-whom"


def test_the_calendar_file_holds_what_is_to_come(qtbot: QtBot, evening: Evening, tmp_path: Path) -> None:
    evening.saved_as = tmp_path / "evening.ics"
    open_promises(evening, promise())
    evening.press("c")
    qtbot.waitUntil(lambda: "is saved" in evening.window.messages.text)
    titles = [line.title for line in read_calendar(evening.saved_as.read_bytes())]
    assert titles == ["Food-trade evening", "send paper 1 (Ana)"]


def test_a_folder_that_refuses_the_calendar_file_is_told(qtbot: QtBot, evening: Evening, tmp_path: Path) -> None:
    evening.saved_as = tmp_path / "missing" / "evening.ics"
    open_promises(evening, promise())
    evening.press("c")
    qtbot.waitUntil(lambda: "could not be written" in evening.window.messages.text)


def test_no_file_is_written_where_none_is_chosen(evening: Evening, tmp_path: Path) -> None:
    open_promises(evening, promise())
    evening.press("c")
    assert not list(tmp_path.glob("*.ics"))


# The month


def test_a_month_is_told_in_counts_and_one_true_sentence(evening: Evening) -> None:
    evening.now = NOW + timedelta(days=10)
    for number, (how, felt) in enumerate([(LeftHow.SAID_SO, 30), (LeftHow.SAID_SO, 50), (LeftHow.STAYED, None)]):
        evening.life.keep_exit(LoggedExit(str(number), NOW, "Ana", how, EVENT.id, felt=felt, taken=80))
    open_promises(evening, promise(1), promise(2))
    evening.press("k", "F4")
    assert evening.reads("month-title") == "March 2026"
    assert evening.reads("month-worth") == "Leaving felt easier than you had expected."
    assert evening.reads("month-compared") == "You expected 70; it felt like 40."
    assert evening.reads("month-promises") == "Promised: two. Kept: one."
    words = evening.texts()
    assert "I said so\ntwo" in words
    assert "Slipped away" not in words


def test_the_month_before_is_a_key_away_and_nothing_lies_ahead(evening: Evening) -> None:
    evening.life.keep_exit(LoggedExit("1", NOW - timedelta(days=30), "Ana", LeftHow.SAID_SO))
    evening.now = NOW + timedelta(days=20)
    evening.press("F4")
    assert evening.sees("empty-month")
    assert not evening.find("month-later").isEnabled()
    evening.press("b")
    assert evening.reads("month-title") == "February 2026"
    assert "One goodbye was open" in evening.reads("month-worth")
    evening.press("n")
    assert evening.reads("month-title") == "March 2026"


def test_in_the_first_days_of_a_month_the_last_is_looked_back_on(evening: Evening) -> None:
    evening.life.keep_exit(LoggedExit("1", NOW - timedelta(days=30), "Ana", LeftHow.SAID_SO))
    evening.press("F4")
    assert evening.reads("month-title") == "February 2026"


# All of it


def pages(evening: Evening) -> Sequence[tuple[str, Callable[[], None]]]:
    return [
        ("log", lambda: evening.window.open("afterwards", EVENT.id)),
        ("promises", lambda: evening.window.open("afterwards", "promises")),
        ("month", lambda: evening.window.open("afterwards", "month")),
    ]


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("full", [True, False])
def test_nothing_is_cut_off_and_every_control_has_its_words(
    qtbot: QtBot, evening: Evening, house: House, size: int, full: bool
) -> None:
    house.change(Settings(text_size=size, motion=False))
    evening.window.resize(1024, 700)
    if full:
        evening.life.keep_exit(LoggedExit("1", NOW, "Ana", LeftHow.STAYED, EVENT.id, 40, 60, "Ah. " * 30))
        evening.life.keep_promise(promise(what="send the whole paper about hens " * 4))
    for page, enter in pages(evening):
        enter()
        if full and page == "log":
            evening.go_to("log-what")
            evening.spell("call")
        qtbot.waitUntil(lambda: ill_fitting(evening.window) == [])
        controls = [one for one in evening.window.room.findChildren(QWidget) if one.focusPolicy() and one.isVisible()]  # type: ignore[union-attr]
        assert [one.objectName() for one in controls if not one.accessibleName() and one.objectName()] == []


def test_a_room_made_anew_is_where_it_was(qtbot: QtBot, evening: Evening) -> None:
    evening.press("F3")
    before = evening.window.room
    evening.window.make_anew(lambda: None)
    qtbot.waitUntil(lambda: evening.window.room not in (None, before))
    assert evening.sees("no-promises")
