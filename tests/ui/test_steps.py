"""Steps are done one a turn, and none any more once the app closes."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from trainer.ui.steps import drop_steps, idle, in_steps


def test_steps_are_done_in_order_and_not_at_once(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    in_steps(owner, lambda: done.append(1), lambda: done.append(2))
    assert done == []
    qtbot.waitUntil(idle)
    assert done == [1, 2]


def test_what_waits_when_the_app_closes_is_left_undone(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    in_steps(owner, lambda: done.append(1), drop_steps, lambda: done.append(2))
    qtbot.waitUntil(idle)
    qtbot.wait(20)
    assert done == [1]


def test_what_is_asked_for_after_that_is_done_though_a_step_is_running(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()

    def drop_and_ask() -> None:
        drop_steps()
        in_steps(owner, lambda: done.append(1))

    in_steps(owner, drop_and_ask)
    qtbot.waitUntil(idle)
    assert done == [1]


def test_after_that_steps_are_done_as_ever(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    in_steps(owner, lambda: done.append(1))
    drop_steps()
    in_steps(owner, lambda: done.append(2))
    qtbot.waitUntil(idle)
    assert done == [2]
