"""The map of keys: every key that does something now, none that does not, and nothing behind it is pressed by one."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House
from trainer.core.rehearsal import Rehearsal
from trainer.ui.key_map import KeyMap, keys_in
from trainer.ui.stage.room import StageRoom
from trainer.ui.widgets import KeyButton
from trainer.ui.window import Window


def at_the_exit(house: House, window: Window) -> StageRoom:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    window.open("stage", rehearsal)
    assert isinstance(window.room, StageRoom)
    return window.room


def opened(qtbot: QtBot, window: Window) -> KeyMap:
    found: list[KeyMap] = []

    def is_open() -> bool:
        found[:] = [one for one in window.findChildren(KeyMap) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_open)
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def told(keys: KeyMap) -> dict[str, str]:
    """What the card says: key by key, what it does."""
    texts = [one for one in keys.findChildren(QLabel) if one.property("role") in ("key", "body") and one.text()]
    return {
        key.text(): does.text()
        for key, does in pairwise(texts)
        if (key.property("role"), does.property("role")) == ("key", "body")
    }


def test_it_shows_each_key_in_sight_and_the_keys_of_the_window(qtbot: QtBot, house: House, window: Window) -> None:
    at_the_exit(house, window)
    QTest.keyClick(window, Qt.Key.Key_Question)
    uses = told(opened(qtbot, window))
    assert {"1", "W", "X", "Backspace", "Ctrl + 1", "Ctrl + ,", "Esc", "Tab", "F1", "Ctrl + Q"} <= set(uses)
    assert uses["Ctrl + 3"] == "Progress"
    assert "Ctrl + Enter" not in uses, "nobody writes yet"


def test_every_button_in_sight_with_a_key_is_in_it(house: House, window: Window) -> None:
    room = at_the_exit(house, window)
    shown = [one.key for one in room.findChildren(KeyButton) if one.isVisible() and one.key]
    assert sorted(use.key for use in keys_in(room)) == sorted(shown)


def test_keys_do_not_reach_the_room_behind_it(qtbot: QtBot, house: House, window: Window) -> None:
    at_the_exit(house, window)
    window.show_keys()
    keys = opened(qtbot, window)
    QTest.keyClick(keys, Qt.Key.Key_1)
    assert house.log.count() == 0
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert isinstance(window.room, StageRoom), "Esc closes the card and no more"
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_1)
    assert house.log.count() == 1


def test_in_a_field_a_question_mark_is_a_question_mark(house: House, window: Window) -> None:
    room = at_the_exit(house, window)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_W)
    field = room.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "Well?")
    assert field.toPlainText() == "Well?"
    assert not any(one.isVisible() for one in window.findChildren(KeyMap))
