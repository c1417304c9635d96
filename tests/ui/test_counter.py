"""The counter: one key a person, kept at once, and nothing that draws attention."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import in_sight
from tests.ui.fitting import ill_fitting
from trainer.core.errors import TrainerError
from trainer.core.settings import Settings
from trainer.ui.night.counter import CounterWindow
from trainer.ui.theme.wardrobe import Wardrobe


@pytest.fixture
def kept() -> list[int]:
    return []


@pytest.fixture
def counter(qtbot: QtBot, wardrobe: Wardrobe, kept: list[int]) -> Iterator[CounterWindow]:
    window = in_sight(qtbot, CounterWindow("Food-trade evening", 4, 1, kept.append))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    yield window
    window.close()
    window.deleteLater()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def reads(counter: CounterWindow, name: str) -> str:
    found = counter.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_space_enter_and_a_click_add_one_each_and_each_is_kept_at_once(counter: CounterWindow, kept: list[int]) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    QTest.mouseClick(counter.add, Qt.MouseButton.LeftButton)
    assert kept == [2, 3, 4]
    assert (reads(counter, "count"), reads(counter, "count-goal")) == ("4", "of 4")


def test_backspace_takes_one_back_but_never_below_nobody(counter: CounterWindow, kept: list[int]) -> None:
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert kept == [0]
    assert reads(counter, "count") == "0"
    press(Qt.Key.Key_Space)
    assert kept == [0, 1]


def test_esc_closes_it(counter: CounterWindow) -> None:
    press(Qt.Key.Key_Escape)
    assert not counter.isVisible()


def test_it_stays_above_other_windows(counter: CounterWindow) -> None:
    assert counter.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_without_a_goal_there_is_only_a_number(qtbot: QtBot, wardrobe: Wardrobe, kept: list[int]) -> None:
    window = CounterWindow("", 0, 0, kept.append)
    qtbot.addWidget(window)
    in_sight(qtbot, window)
    goal = window.findChild(QLabel, "count-goal")
    assert isinstance(goal, QLabel)
    assert not goal.isVisible()
    assert window.add.accessibleName() == "One more person. So far: 0"


def test_what_could_not_be_kept_is_not_counted_and_told(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    def refuse(_: int) -> None:
        raise TrainerError("The disk is full.")

    window = CounterWindow("", 4, 2, refuse)
    qtbot.addWidget(window)
    in_sight(qtbot, window)
    press(Qt.Key.Key_Space)
    assert window.count == 2
    assert reads(window, "counter-fault") == "The disk is full."


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off(qtbot: QtBot, wardrobe: Wardrobe, size: int) -> None:
    wardrobe.wear(Settings(text_size=size, motion=False))
    window = CounterWindow("", 4, 4, lambda _: None)
    qtbot.addWidget(window)
    in_sight(qtbot, window)
    assert ill_fitting(window) == []
