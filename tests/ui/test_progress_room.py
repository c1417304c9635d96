"""Progress: nothing yet, then what the log holds; and rooms that are entered often leave nothing behind."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import let_go
from tests.ui.rooms import House
from trainer.core.attempt import Way
from trainer.core.rehearsal import Rehearsal
from trainer.ui.progress.families_card import Bar, family_title
from trainer.ui.progress.room import ProgressRoom
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.window import Window

LINE = "Thank you, Ana. I need another drink."


def play(house: House) -> Rehearsal:
    """A scene to its end, with an exit and one after the pushback."""
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.leave(LINE, Way.TYPED)
    rehearsal.leave(LINE, Way.TYPED)
    return rehearsal


def progress(window: Window) -> ProgressRoom:
    window.open("progress")
    assert isinstance(window.room, ProgressRoom)
    return window.room


def test_before_the_first_exit_it_says_so_and_leads_to_the_scenes(qtbot: QtBot, window: Window) -> None:
    room = progress(window)
    assert not room.table.isVisible()
    button = room.findChild(QPushButton, "to-first-scene")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(room.go) as asked:
        button.click()
    assert asked.args == ["scenes", None]


def test_after_an_exit_it_shows_what_the_log_holds(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    assert room.table.isVisible()
    assert room.table.model().rowCount() == 2
    grades = room.findChild(QTableWidget, "grades-chart-table")
    assert isinstance(grades, QTableWidget)
    mean = sum(judged.counted.grade for judged in house.log.newest(9)) / 2
    cell = grades.item(0, 1)
    assert cell is not None
    assert cell.text() == f"{mean:.1f}"
    qtbot.wait(200)


def test_every_kind_of_scene_stands_alone(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    bars = [bar.accessibleName() for bar in room.kinds.findChildren(Bar)]
    mean = sum(judged.counted.grade for judged in house.log.newest(9)) / 2
    assert bars == [f"Talkers: mean grade {mean:.1f} of 5", "Alone with a phone: not tried yet"]
    texts = [label.text() for label in room.kinds.findChildren(QLabel)]
    assert "two tries" in texts
    assert "not yet" in texts
    untried = room.kinds.findChild(QPushButton, "play-untried")
    assert isinstance(untried, QPushButton)
    with qtbot.waitSignal(room.go) as asked:
        untried.click()
    assert asked.args == ["stage", "phone"]
    qtbot.wait(200)


def test_an_old_exit_opens_its_verdict_and_esc_leads_back(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    QTest.keyClick(room.table, Qt.Key.Key_Return)
    assert window.room is not None
    assert window.room.objectName() == "verdict"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.room is room
    qtbot.wait(200)


def test_family_ids_are_read_as_people_do() -> None:
    assert family_title("alone-with-a-phone") == "Alone with a phone"


@pytest.mark.parametrize("name", ["today", "scenes", "stage", "verdict", "rules", "progress", "settings"])
def test_a_room_entered_often_leaves_nothing_behind(qtbot: QtBot, house: House, window: Window, name: str) -> None:
    rehearsal = play(house)
    shown = {"stage": "cornered", "verdict": rehearsal, "rules": Exhibit(rehearsal.verdicts[-1], rehearsal)}.get(name)

    def widgets_after_entering() -> int:
        window.open("settings" if name != "settings" else "today")
        window.open(name, shown)
        qtbot.wait(150 if name == "progress" else 10)
        let_go()
        return len(QApplication.allWidgets())

    widgets_after_entering()
    gc.collect()
    before = widgets_after_entering()
    after = [widgets_after_entering() for _ in range(4)][-1]
    assert after <= before
