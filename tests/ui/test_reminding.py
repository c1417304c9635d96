"""Promises are called to mind at their day while the app runs, quietly, and a key leads to them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import in_sight
from tests.ui.rooms import House
from trainer.core.life import Promise, PromiseKind
from trainer.core.practice.promising import due_from
from trainer.core.settings import Settings
from trainer.reminding import Reminding
from trainer.store.database import Database
from trainer.store.life import SqliteLife
from trainer.ui.room import Room
from trainer.ui.tray import Tray
from trainer.ui.window import Window

MADE = datetime(2026, 3, 4, 12, 0).astimezone()
"""Noon on the clock of this machine, whichever zone it stands in."""
PROMISE = Promise("p1", MADE, "Ana", "send the paper", PromiseKind.ANSWER, due_from(PromiseKind.ANSWER, MADE))
ITS_DAY = PROMISE.due - timedelta(hours=2)


class Entered(Room):
    """Notes what it is entered with."""

    def __init__(self, name: str) -> None:
        super().__init__(name, name)
        self.what: list[object] = []

    def enter(self, what: object) -> None:
        self.what.append(what)


@dataclass
class Desk:
    """The app at work on some day; `pass_time` lets the minute pass after which it looks."""

    window: Window
    life: SqliteLife
    rooms: dict[str, Entered]
    now: datetime
    settings: Settings = field(default_factory=Settings)
    to_look_over: int = 0
    reminding: Reminding | None = None

    def open(self, now: datetime) -> None:
        self.now = now
        self.reminding = Reminding(self, self.window, lambda: self.now, lambda _: [1] * self.to_look_over)
        self.now += timedelta(minutes=2)

    def pass_time(self, **much: float) -> None:
        self.now += timedelta(**much)
        assert self.reminding is not None
        self.reminding.look()

    @property
    def told(self) -> str:
        bar = self.window.messages
        return bar.text if bar.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, house: House, database: Database) -> Desk:
    window = Window()
    qtbot.addWidget(window)
    rooms = {name: Entered(name) for name in ("today", "stage", "afterwards", "letters")}
    window.furnish({name: lambda room=room: room for name, room in rooms.items()})  # type: ignore[misc]
    window.open("today")
    return Desk(in_sight(qtbot, window), SqliteLife(database), rooms, ITS_DAY)


def test_a_promise_is_called_to_mind_on_its_day_and_a_key_leads_to_it(desk: Desk) -> None:
    desk.life.keep_promise(PROMISE)
    desk.open(ITS_DAY - timedelta(days=1))
    desk.pass_time(minutes=1)
    assert desk.told == ""
    desk.pass_time(days=1)
    assert desk.told == "You promised: “send the paper” to Ana."
    QTest.keyClick(desk.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert desk.rooms["afterwards"].what == ["promises"]
    assert desk.told == ""


def test_it_is_told_once_a_day_until_it_is_kept(desk: Desk) -> None:
    desk.life.keep_promise(PROMISE)
    desk.open(ITS_DAY)
    desk.pass_time(minutes=1)
    desk.window.messages.hide()
    desk.pass_time(hours=3)
    assert desk.told == ""
    desk.pass_time(days=1)
    assert "send the paper" in desk.told
    desk.window.messages.hide()
    desk.life.mark_kept(PROMISE.id, desk.now)
    desk.pass_time(days=1)
    assert desk.told == ""


def test_several_are_one_message(desk: Desk) -> None:
    for number in range(3):
        desk.life.keep_promise(replace(PROMISE, id=str(number), due=PROMISE.due + timedelta(minutes=number)))
    desk.open(ITS_DAY)
    desk.pass_time(minutes=1)
    assert desk.told == "You promised: “send the paper” to Ana. Open beside it: two."
    assert all(one.reminded == desk.now.astimezone(UTC) for one in desk.life.open_promises())


def test_nothing_is_told_in_the_first_minute_nor_where_reminders_are_off(desk: Desk) -> None:
    desk.life.keep_promise(PROMISE)
    desk.open(ITS_DAY)
    desk.now = ITS_DAY + timedelta(seconds=30)
    desk.pass_time(seconds=1)
    assert desk.told == ""
    desk.settings = Settings(reminders=False)
    desk.pass_time(hours=1)
    assert desk.told == ""
    desk.settings = Settings()
    desk.pass_time(minutes=1)
    assert desk.told


def test_nobody_is_spoken_to_in_the_middle_of_a_scene(desk: Desk) -> None:
    desk.life.keep_promise(PROMISE)
    desk.open(ITS_DAY)
    desk.window.open("stage")
    desk.pass_time(minutes=1)
    assert desk.told == ""
    desk.window.open("today")
    desk.pass_time(minutes=1)
    assert desk.told


def test_a_message_that_can_still_be_undone_is_not_pushed_away(desk: Desk) -> None:
    desk.life.keep_promise(PROMISE)
    desk.open(ITS_DAY)
    desk.window.messages.say_with_undo("Removed: Ana.", lambda: None)
    desk.pass_time(minutes=1)
    assert desk.told == "Removed: Ana."
    desk.window.messages.hide()
    desk.pass_time(minutes=1)
    assert "send the paper" in desk.told


def test_after_a_reminder_undo_is_undo_again(desk: Desk) -> None:
    undone: list[str] = []
    desk.window.messages.offer("Something.", "Go there", lambda: undone.append("went"))
    desk.window.messages.say_with_undo("Removed: Ana.", lambda: undone.append("undone"))
    QTest.keyClick(desk.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["undone"]


def test_letters_are_called_to_mind_once_a_week_and_after_promises(desk: Desk) -> None:
    desk.life.keep_promise(PROMISE)
    desk.to_look_over = 2
    desk.open(ITS_DAY)
    desk.pass_time(minutes=1)
    assert "send the paper" in desk.told
    desk.window.messages.hide()
    desk.pass_time(minutes=1)
    assert "letters" in desk.told
    QTest.keyClick(desk.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert desk.rooms["letters"].what == [None]
    desk.life.mark_kept(PROMISE.id, desk.now)
    desk.pass_time(days=3)
    assert desk.told == ""
    desk.pass_time(days=4)
    assert "letters" in desk.told


def test_where_there_is_a_tray_its_message_leads_to_the_promise(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainer.reminding.has_tray", lambda: True)
    desk.life.keep_promise(PROMISE)
    desk.open(ITS_DAY)
    reminding = desk.reminding
    assert isinstance(reminding, Reminding)
    assert reminding.tray is None
    desk.window.showMinimized()
    desk.pass_time(minutes=1)
    assert desk.told == ""
    tray = desk.reminding.tray if desk.reminding else None
    assert isinstance(tray, Tray)
    assert not tray.icon.icon().isNull()
    tray.icon.messageClicked.emit()
    assert desk.rooms["afterwards"].what == ["promises"]
    assert not desk.window.isMinimized()


def test_the_app_looks_once_a_minute_and_no_more_once_it_is_closed(
    open_app: Callable[[str | None], object], qtbot: QtBot
) -> None:
    player = open_app(None)
    app = player.app  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: app.reminding is not None)
    assert app.reminding._timer.isActive()
    app.window.close()
    assert not app.reminding._timer.isActive()
