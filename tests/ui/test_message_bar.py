"""The one channel for messages: shown in full, told to a screen reader, gone by itself or kept."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.ui.conftest import InWindow
from trainer.ui.widgets.message_bar import READING_MS_PER_CHARACTER, SHORTEST_MS, SHORTEST_TO_UNDO_MS, MessageBar

pytestmark = pytest.mark.usefixtures("wardrobe")


def button(bar: MessageBar, name: str) -> QPushButton:
    found = bar.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_it_is_out_of_sight_until_there_is_something_to_say(in_window: InWindow) -> None:
    bar = MessageBar()
    in_window(bar)
    assert not bar.isVisible()
    bar.say("Kept.")
    assert bar.isVisible()
    assert bar.text == "Kept."


def test_a_screen_reader_is_given_the_message(in_window: InWindow) -> None:
    bar = MessageBar()
    in_window(bar)
    bar.say("Kept.")
    assert QAccessible.queryAccessibleInterface(bar).text(QAccessible.Text.Name) == "Kept."


def test_a_message_goes_when_it_can_have_been_read(in_window: InWindow) -> None:
    bar = MessageBar()
    in_window(bar)
    timer = bar.findChild(QTimer)
    assert isinstance(timer, QTimer)
    bar.say("Kept.")
    assert timer.interval() == SHORTEST_MS
    bar.say("word " * 100)
    assert timer.interval() == READING_MS_PER_CHARACTER * 500
    timer.timeout.emit()
    assert not bar.isVisible()


def test_a_message_that_stays_is_closed_by_the_player_only(in_window: InWindow) -> None:
    bar = MessageBar()
    in_window(bar)
    bar.say("Kept.")
    bar.say("The disk is full.", fault=True)
    timer = bar.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert not timer.isActive()
    button(bar, "message-close").click()
    assert not bar.isVisible()


def test_a_long_message_is_not_cut(in_window: InWindow) -> None:
    bar = MessageBar()
    window = in_window(bar, width=712)
    bar.say("Something went wrong with a very long reason. " * 8)
    QApplication.processEvents()
    assert window.width() == 712
    assert bar.height() >= bar.heightForWidth(bar.width())


def test_what_was_done_can_be_taken_back_once_while_the_message_stands(in_window: InWindow) -> None:
    bar, undone = MessageBar(), list[str]()
    window = in_window(bar)
    bar.say_with_undo("Larger text.", lambda: undone.append("text"))
    timer = bar.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == SHORTEST_TO_UNDO_MS
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["text"]
    assert not bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["text"]


def test_a_later_message_takes_the_chance_to_undo_with_it(in_window: InWindow) -> None:
    bar, undone = MessageBar(), list[str]()
    window = in_window(bar)
    bar.say_with_undo("Larger text.", lambda: undone.append("text"))
    bar.say("Kept.")
    assert not button(bar, "message-undo").isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not undone


def test_in_a_field_the_key_undoes_what_was_typed(in_window: InWindow) -> None:
    bar, field, undone = MessageBar(), QLineEdit(), list[str]()
    in_window(bar, field)
    bar.say_with_undo("Larger text.", lambda: undone.append("text"))
    field.setFocus()
    QTest.keyClicks(field, "Ana")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert not undone
