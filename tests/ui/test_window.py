"""The window: opens rooms when they are wanted, and keeps the old one where a new one cannot be shown."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import in_sight
from trainer.core.errors import TrainerError
from trainer.ui.frame import Door, Frame, doors, settings_door
from trainer.ui.room import Room
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import column
from trainer.ui.window import Window

DISK = "Your draft could not be kept: the disk is full."


class Diary(Room):
    """A room that writes down what happens to it; it refuses to show or to let go of what it is told to."""

    def __init__(self, name: str, made: list[str]) -> None:
        super().__init__(name, name)
        made.append(name)
        self.events: list[object] = []
        self.fails_to_leave = False
        self.field = QLineEdit()
        self.setLayout(column(self.field))

    def enter(self, what: object) -> None:
        if what == "broken":
            raise TrainerError("This scene cannot be read.")
        self.events.append(("enter", what))
        self.place = "Cornered" if self.objectName() == "stage" else ""
        self.status = "19:40"
        self.field.setFocus()

    def refresh(self) -> None:
        self.events.append("refresh")

    def leave(self) -> None:
        self.events.append("leave")
        if self.fails_to_leave:
            raise TrainerError(DISK)

    def step_back(self) -> None:
        self.events.append("back")
        super().step_back()


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, wardrobe: Wardrobe, made: list[str]) -> Window:
    names = [*(door.room for door in doors()), "settings", "stage"]
    window = Window()
    window.furnish({name: partial(Diary, name, made) for name in names})
    qtbot.addWidget(window)
    window.open("today")
    return in_sight(qtbot, window)


def diary(window: Window) -> Diary:
    assert isinstance(window.room, Diary)
    return window.room


def named(window: Window, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def chosen_doors(window: Window) -> list[str]:
    return [door.room for door in [*doors(), settings_door()] if named(window, f"to-{door.room}").isChecked()]


def test_rooms_are_made_when_they_are_first_wanted_and_kept(window: Window, made: list[str]) -> None:
    assert made == ["today"]
    window.open("scenes")
    first = window.room
    window.open("today")
    window.open("scenes")
    assert made == ["today", "scenes"]
    assert window.room is first


def test_the_old_room_is_left_before_the_new_is_entered(window: Window) -> None:
    today = diary(window)
    window.open("stage", "cornered")
    assert today.events == [("enter", None), "leave"]
    assert diary(window).events == [("enter", "cornered")]


def test_a_room_asks_for_another_by_name(window: Window) -> None:
    diary(window).go.emit("stage", "cornered")
    assert diary(window).objectName() == "stage"


def test_a_room_that_cannot_be_shown_says_why_and_the_old_one_stays(window: Window) -> None:
    today = window.room
    window.open("stage", "broken")
    assert window.room is today
    assert window.messages.isVisible()
    assert window.messages.text == "This scene cannot be read."
    assert chosen_doors(window) == ["today"]


def test_a_door_to_a_room_that_cannot_be_shown_does_not_look_open(window: Window) -> None:
    window.open("scenes")
    window.room.enter = lambda _what: None  # type: ignore[method-assign, union-attr]
    window.open("today")

    def refuse(_what: object) -> None:
        raise TrainerError("The scenes cannot be read.")

    window._rooms["scenes"].enter = refuse  # type: ignore[assignment, method-assign]
    named(window, "to-scenes").click()
    assert diary(window).objectName() == "today"
    assert chosen_doors(window) == ["today"]


def test_a_room_that_cannot_keep_something_does_not_hold_the_player(window: Window) -> None:
    today = diary(window)
    today.fails_to_leave = True
    window.open("scenes")
    assert diary(window).objectName() == "scenes"
    assert window.messages.text == DISK


def test_esc_closes_a_message_first_and_then_steps_back(qtbot: QtBot, window: Window) -> None:
    window.open("stage", "cornered")
    window.messages.say("Kept.")
    stage = diary(window)
    QTest.keyClick(stage.field, Qt.Key.Key_Escape)
    assert not window.messages.isVisible()
    assert "back" not in stage.events
    QTest.keyClick(stage.field, Qt.Key.Key_Escape)
    assert "back" in stage.events
    assert diary(window).objectName() == "today"


def test_closing_leaves_the_room_and_tells(qtbot: QtBot, window: Window) -> None:
    today = diary(window)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert today.events[-1] == "leave"


def test_closing_ends_what_is_open_though_something_could_not_be_kept(qtbot: QtBot, window: Window) -> None:
    diary(window).fails_to_leave = True
    with qtbot.waitSignal(window.closed), qtbot.capture_exceptions() as caught:
        window.close()
    assert [str(error) for _, error, _ in caught] in ([], [DISK])


@pytest.mark.parametrize("door", [*doors(), settings_door()], ids=lambda door: door.room)
def test_a_door_opens_its_room_by_its_key_and_shows_that_it_is_open(qtbot: QtBot, window: Window, door: Door) -> None:
    window.open("settings" if door is doors()[0] else "today")
    QTest.keySequence(window, QKeySequence(door.key))
    assert diary(window).objectName() == door.room
    assert chosen_doors(window) == [door.room]


def test_what_is_taken_back_elsewhere_is_shown_in_the_room_in_sight(window: Window) -> None:
    undone = list[str]()
    window.say_with_undo("Counted without it.", lambda: undone.append("verdict"))
    window.open("progress")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["verdict"]
    assert diary(window).events[-1] == "refresh"


def test_in_a_scene_the_bar_shows_the_scene_and_the_rooms_step_aside(window: Window) -> None:
    window.open("stage", "cornered")
    place, status = (window.findChild(QLabel, name) for name in ("place", "status"))
    assert isinstance(place, QLabel)
    assert isinstance(status, QLabel)
    assert (place.text(), status.text()) == ("Cornered", "19:40")
    assert place.isVisible()
    assert not named(window, "to-scenes").isVisible()
    assert named(window, "to-settings").isVisible()
    window.open("today")
    assert not place.isVisible()
    assert named(window, "to-scenes").isVisible()


def test_the_name_leads_to_the_first_room(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    frame = Frame(doors(), settings_door())
    qtbot.addWidget(frame)
    brand = frame.findChild(QPushButton, "brand")
    assert isinstance(brand, QPushButton)
    with qtbot.waitSignal(frame.wanted) as told:
        brand.click()
    assert told.args == ["today"]
