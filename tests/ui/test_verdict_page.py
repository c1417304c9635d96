"""The verdict as a page: it fits its window, its foot tells of rules, and what the player said can be taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.asking import ASKED_LINE, AskingJudge
from tests.ui.rooms import House
from tests.ui.samples import EXITS
from trainer.core.attempt import JudgedAttempt, Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.rubric import Mark
from trainer.core.settings import Settings
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.verdict.line_card import TALLEST
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.window import Window

LINES = (EXITS[0].line, "Bye.", ASKED_LINE, f"{EXITS[0].line} Thank you for the tale, and let’s grab a coffee soon!")


def left(house: House, line: str) -> Rehearsal:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.leave(line, Way.TYPED)
    return rehearsal


def open_verdict(window: Window, what: object) -> VerdictRoom:
    window.open("verdict", what)
    assert isinstance(window.room, VerdictRoom)
    return window.room


def button(room: VerdictRoom, name: str) -> QPushButton:
    found = room.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def words(room: VerdictRoom, name: str) -> str:
    found = room.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def kept(house: House) -> JudgedAttempt:
    return house.log.newest(1)[0]


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_usual_length_fits_a_small_laptop_without_scrolling(
    qtbot: QtBot, house: House, window: Window, line: str
) -> None:
    window.resize(1280, 760)
    room = open_verdict(window, left(house, line))
    bar = room.findChildren(QScrollArea, "verdict-area")[0].verticalScrollBar()
    again = button(room, "again")
    qtbot.waitUntil(lambda: bar.maximum() == 0 and again.mapTo(room, QPoint(0, again.height())).y() <= room.height())


def test_in_a_tall_window_the_line_takes_the_room_there_is(qtbot: QtBot, house: House, window: Window) -> None:
    window.resize(1280, 760)
    room = open_verdict(window, left(house, "Bye."))
    qtbot.waitUntil(lambda: room.card.width() > 1000)
    small = room.card.height()
    window.resize(1280, 1300)
    qtbot.waitUntil(lambda: room.card.height() == TALLEST > small)


def test_large_text_needs_more_and_is_given_it(qtbot: QtBot, house: House, window: Window) -> None:
    house.change(Settings(motion=False, text_size=200))
    window.resize(1024, 700)
    room = open_verdict(window, left(house, LINES[-1]))
    qtbot.waitUntil(lambda: room.card.width() > 600)
    last_row = room.card.line.heightForWidth(room.card.line.width())
    qtbot.waitUntil(lambda: room.card.line.height() >= last_row)


def test_at_its_foot_stands_what_the_partner_answered(house: House, window: Window) -> None:
    room = open_verdict(window, left(house, EXITS[0].line))
    assert words(room, "why") == "Ana: “It was good to talk.”"


def test_pointing_at_a_stroke_shows_its_rule_and_source_and_moves_nothing(
    qtbot: QtBot, house: House, window: Window
) -> None:
    window.resize(1280, 800)
    room = open_verdict(window, left(house, EXITS[0].line))
    qtbot.waitUntil(lambda: room.card.line.x() > room.card.portrait.width())
    before = (room.card.line.y(), words(room, "why"))
    room.card.line.setFocus()
    QTest.keyClick(room.card.line, Qt.Key.Key_Right)
    QApplication.processEvents()
    mark = room.card._strokes[0].marks[0]
    assert words(room, "why").startswith("1. ")
    assert words(room, "why-rule").startswith(f"{house.judge.rulebook.pages[mark].title} · ")
    assert room.card.line.y() == before[0]
    room.card.line.pointed.emit(-1)
    assert words(room, "why") == before[1]


def test_where_the_scene_has_gone_the_line_stays_and_the_page_says_so(house: House, window: Window) -> None:
    rehearsal = left(house, EXITS[0].line)
    house.shelf.scenarios = house.shelf.scenarios[1:]
    room = open_verdict(window, Exhibit(rehearsal.verdicts[0]))
    assert words(room, "scene-gone").startswith("This scene is no longer on this machine")
    assert words(room, "why") == "Ana: “It was good to talk.”"
    assert room.card.portrait.isVisible()
    assert room.card.portrait.accessibleName() == ""
    assert not button(room, "again").isVisible()
    assert button(room, "next-scene").hasFocus()


def test_where_the_scene_is_there_nothing_is_said_to_be_gone(house: House, window: Window) -> None:
    room = open_verdict(window, Exhibit(left(house, EXITS[0].line).verdicts[0]))
    assert words(room, "scene-gone") == ""
    assert room.card.portrait.accessibleName().startswith("Ana")
    assert button(room, "again").hasFocus()


# Taking back


def test_a_dispute_is_taken_back_by_one_key(house: House, window: Window) -> None:
    house.say_with_undo = window.messages.say_with_undo  # type: ignore[method-assign]
    rehearsal = left(house, EXITS[1].line)
    before = kept(house)
    room = open_verdict(window, rehearsal)
    sentence = room.card.sentence.text()
    room.dispute.disputed.emit((Mark.CANNED_EXCUSE,), "I was thirsty.")
    assert kept(house).counted.marks != before.counted.marks
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(house) == before
    assert rehearsal.verdicts == (before,)
    assert room.card.sentence.text() == sentence
    assert house.said[-1] == "Taken back. Your line counts as it did before."


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_O])
def test_an_answer_that_is_taken_back_is_asked_again(house: House, window: Window, key: Qt.Key) -> None:
    house.tools = replace(house.tools, judge=AskingJudge())
    room = open_verdict(window, left(house, ASKED_LINE))
    before, asked = kept(house), words(room, "doubt-text")
    QTest.keyClick(room, key)
    assert words(room, "doubt-text") != asked
    house.undo()
    assert kept(house) == before
    assert words(room, "doubt-text") == asked


def test_what_is_taken_back_from_another_room_is_taken_back_all_the_same(house: House, window: Window) -> None:
    rehearsal = left(house, EXITS[1].line)
    before = kept(house)
    room = open_verdict(window, rehearsal)
    room.dispute.disputed.emit((Mark.CANNED_EXCUSE,), "")
    other = left(house, EXITS[0].line)
    open_verdict(window, other)
    house.undo()
    assert house.log.get(before.attempt.id) == before
    assert rehearsal.verdicts == (before,)
    assert room.card.line.accessibleName() == f"“{EXITS[0].line}”"
