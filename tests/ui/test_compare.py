"""This time beside last time, and why staying would have been better."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.rooms import House
from tests.ui.samples import EXITS, scenario
from trainer.core.attempt import Way
from trainer.core.leaving import Stay
from trainer.core.rehearsal import Rehearsal
from trainer.ui.window import Window

WHY = "She had waited all evening to tell it."


def left_with(house: House, number: int) -> Rehearsal:
    """A rehearsal that was left with that exit."""
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.leave(EXITS[number].line, Way.CHOSEN, number)
    return rehearsal


def reads(window: Window, name: str) -> str:
    (found,) = (one for one in window.findChildren(QLabel, name) if one.isVisible())
    return found.text()


def sees(window: Window, name: str) -> bool:
    return any(one.isVisible() for one in window.findChildren(QLabel, name))


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    QTest.keyClick(focused, key)
    QApplication.processEvents()


def test_the_first_time_there_is_nothing_to_stand_beside(house: House, window: Window) -> None:
    window.open("verdict", left_with(house, 1))
    press(Qt.Key.Key_B)
    assert not sees(window, "then-line")


def test_both_exits_stand_side_by_side(house: House, window: Window) -> None:
    left_with(house, 1)
    window.open("verdict", left_with(house, 0))
    assert not sees(window, "then-line")
    press(Qt.Key.Key_B)
    assert reads(window, "then-line") == f"“{EXITS[1].line}”"
    assert reads(window, "now-line") == f"“{EXITS[0].line}”"
    assert "2 of 5" in reads(window, "then-heading")
    assert sees(window, "then-cost")
    assert not sees(window, "now-cost")
    press(Qt.Key.Key_B)
    assert not sees(window, "then-line")


def test_where_staying_was_better_the_verdict_says_why(house: House, window: Window) -> None:
    window.open("verdict", left_with(house, 0))
    assert not sees(window, "why-stay")
    one = scenario()
    moment = replace(one.moments[0], stay=Stay("Tell me.", "hens", WHY))
    house.shelf.scenarios = (replace(one, moments=(moment, one.moments[1])), *house.shelf.scenarios[1:])
    window.open("verdict", left_with(house, 0))
    assert WHY in reads(window, "why-stay")
