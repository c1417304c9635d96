"""Progress: nothing yet, then what the log holds; and rooms that are entered often leave nothing behind."""

import gc
import sys
from dataclasses import replace
from typing import TypeVar

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import let_go
from tests.ui.rooms import House
from trainer.core.attempt import Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.rubric import Mark
from trainer.core.settings import Theme
from trainer.store import sums
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.exits_view import ExitsView
from trainer.ui.progress.expectation_view import ExpectationView
from trainer.ui.progress.families_card import Bar, family_title
from trainer.ui.progress.families_view import FamiliesView
from trainer.ui.progress.marks_view import MarksView
from trainer.ui.progress.overview import Overview
from trainer.ui.progress.room import ProgressRoom
from trainer.ui.progress.view import View
from trainer.ui.progress.ways_view import WaysView
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.window import Window

V = TypeVar("V", bound=View)
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


def part(room: ProgressRoom, key: str, kind: type[V]) -> V:
    """The part of the room behind that key, in sight."""
    QTest.keyClick(room.window(), Qt.Key(ord(key)))
    view = room.views[room.part]
    assert isinstance(view, kind)
    return view


def rows(card: ChartCard) -> list[list[str]] | None:
    """The figures of a chart without the names of their rows; None where there is nothing to draw."""
    return [list(row[1:]) for row in card.figure.rows] if card.figure else None


def exits(view: WaysView) -> int:
    """How many exits the bars come to."""
    return sum(int(count) for (count,) in rows(view.kinds) or [])


def choose(room: ProgressRoom, name: str, value: object) -> None:
    """Choose a line of a filter."""
    box = room.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))


def test_before_the_first_exit_it_says_so_and_leads_to_the_scenes(qtbot: QtBot, window: Window) -> None:
    room = progress(window)
    assert not room.views
    button = room.findChild(QPushButton, "to-first-scene")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(room.go) as asked:
        button.click()
    assert asked.args == ["scenes", None]


def test_after_an_exit_it_shows_what_the_log_holds(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    grades = room.findChild(QTableWidget, "grades-chart-table")
    assert isinstance(grades, QTableWidget)
    mean = sum(judged.counted.grade for judged in house.log.newest(9)) / 2
    cell = grades.item(0, 1)
    assert cell is not None
    assert cell.text() == f"{mean:.1f}"
    qtbot.wait(200)
    assert part(room, "6", ExitsView).table.model().rowCount() == 2


def test_a_part_is_made_when_it_is_first_looked_at(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    assert list(room.views) == ["overview"]
    ways = part(room, "3", WaysView)
    assert ways.isVisible()
    assert not room.views["overview"].isVisible()
    qtbot.wait(200)


def test_the_calendar_goes_with_the_rhythm(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    view = part(progress(window), "1", Overview)
    assert view.calendar.isVisible()
    house.settings = replace(house.settings, rhythm=False)
    progress(window).refresh()
    assert not view.calendar.isVisible()
    assert view.grades.isVisible()
    qtbot.wait(200)


def test_each_mark_can_be_looked_at_from_near_by_the_arrow_keys(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    view = part(progress(window), "2", MarksView)
    buttons = view.smalls.findChildren(QPushButton)
    assert len(buttons) == len(Mark)
    assert [one.isChecked() for one in buttons].index(True) == 0
    buttons[0].setFocus()
    for mark in list(Mark)[1:]:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
        assert view.chart.heading_text == f"{house.tag(mark)}, over time"
    qtbot.wait(200)


def test_every_kind_of_scene_stands_alone(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    view = part(room, "4", FamiliesView)
    bars = [bar.accessibleName() for bar in view.kinds.findChildren(Bar)]
    mean = sum(judged.counted.grade for judged in house.log.newest(9)) / 2
    assert bars == [f"Talkers: mean grade {mean:.1f} of 5", "Alone with a phone: not tried yet"]
    texts = [label.text() for label in view.kinds.findChildren(QLabel)]
    assert "two tries" in texts
    assert "not yet" in texts
    assert view.chart.heading_text == "Talkers, over time"
    untried = view.kinds.findChild(QPushButton, "play-untried")
    assert isinstance(untried, QPushButton)
    with qtbot.waitSignal(room.go) as asked:
        untried.click()
    assert asked.args == ["stage", "phone"]
    qtbot.wait(200)


def test_what_was_expected_stands_beside_what_happened(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    view = part(progress(window), "5", ExpectationView)
    assert rows(view.expected) is None
    assert any("Before an exit you are asked" in one.text() for one in view.expected.findChildren(QLabel))
    newest = house.log.newest(1)[0].attempt
    with house.log._database.write() as connection:
        sums.put_prediction(connection, newest.id, None, sums.Expected(70, 30, 80))
    progress(window).refresh()
    assert view.sentence.text().startswith("The one time that you said both, they took it better")
    assert rows(view.expected) == [["30", "80"]]
    assert rows(view.hard) == [["70"]]
    qtbot.wait(200)


def test_all_is_narrowed_to_the_chosen_way_and_time(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    view = part(room, "3", WaysView)
    assert exits(view) == 2
    choose(room, "filter-way", Way.CHOSEN)
    assert rows(view.kinds) is None
    choose(room, "filter-way", Way.TYPED)
    choose(room, "filter-family", "talkers")
    choose(room, "filter-span", 28)
    assert exits(view) == 2
    qtbot.wait(200)


def test_exits_are_found_by_their_words(qtbot: QtBot, house: House, window: Window) -> None:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.leave("Thank you, Ana. The HENS sound lovely.", Way.TYPED)
    rehearsal.leave(LINE, Way.TYPED)
    room = progress(window)
    view = part(room, "6", ExitsView)
    QTest.keyClick(window, Qt.Key.Key_Slash)
    assert view.words.hasFocus()
    QTest.keyClicks(view.words, "hens")
    QTest.keyClick(view.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.found.text() == "1 in all.")
    assert view.table.hasFocus()
    assert view.table.model().rowCount() == 1
    view.words.setText("nobody said this")
    qtbot.waitUntil(lambda: view.found.text().startswith("No exit fits."))
    view.words.clear()
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 2)
    assert not view.found.isVisible()


def test_an_old_exit_opens_its_verdict_and_esc_leads_back(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    view = part(room, "6", ExitsView)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert window.room is not None
    assert window.room.objectName() == "verdict"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.room is room
    assert room.part == "exits"
    qtbot.wait(200)


def test_old_verdicts_are_judged_again_and_what_changed_is_told(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    first, second = house.log.newest(2)
    for judged, grade in ((first, first.judgement.grade), (second, 6 - second.judgement.grade)):
        old = replace(judged.judgement, judge_version="an older one", grade=grade)
        house.log.rejudge(judged.attempt.id, old)
    room = progress(window)
    again = part(room, "6", ExitsView).again
    qtbot.waitUntil(again.begin.isVisible)
    QTest.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: not again.running)
    said = again.findChild(QLabel, "again-words")
    assert isinstance(said, QLabel)
    changed = second.judgement.grade != 6 - second.judgement.grade
    assert said.text().startswith(f"2 judged again. {'1' if changed else 'All'} of them count")
    assert {one.judgement.judge_version for one in house.log.newest(9)} == {house.judge.version}
    assert again.changes.count() == changed
    if changed:
        with qtbot.waitSignal(room.go) as asked:
            QTest.keyClick(again.changes, Qt.Key.Key_Return)
        assert asked.args[0] == "verdict"
    qtbot.wait(200)


def test_a_chart_is_saved_as_a_picture_on_light_paper(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    house.change(replace(house.settings, theme=Theme.DARK))
    view = part(progress(window), "1", Overview)
    qtbot.waitUntil(lambda: "pyqtgraph" in sys.modules and bool(view.grades.findChildren(pg.PlotWidget)))
    for card in view.charts:
        card.save_wanted.emit()
        path = house.folder / f"{card.heading_text}.png"
        assert house.said[-1] == f"Saved as “{path}”."
        image = QImage(str(path))
        assert image.width() > 1000
        colours = {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
        }
        assert house.wardrobe.on_paper().colour("surface").lower() in colours
        assert len(colours) > 8
    assert house.wardrobe.tokens.theme == "dark"


def test_a_picture_that_cannot_be_written_says_so(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    view = part(room, "1", Overview)
    object.__setattr__(room._needs, "ask_where", lambda *_: house.folder / "no folder" / "a.png")
    view.calendar.save_wanted.emit()
    assert house.said[-1].endswith("could not be written. Choose another folder.")
    qtbot.wait(200)


def test_a_report_holds_the_charts_and_the_words(qtbot: QtBot, house: House, window: Window) -> None:
    for _ in range(20):
        play(house)
    progress(window)
    QTest.keyClick(window, Qt.Key.Key_P)
    path = house.folder / "Progress.pdf"
    qtbot.waitUntil(lambda: f"Saved as “{path}”." in house.said, timeout=20_000)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/Type /Page\n") >= 3
    assert len(content) > 20_000


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
