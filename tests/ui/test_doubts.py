"""The judge's questions in the verdict: asked one at a time, answered by key or mouse, and never in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.asking import ASKED_LINE, AskingJudge
from tests.ui.rooms import House
from trainer.core.attempt import JudgedAttempt, Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.rubric import Mark
from trainer.core.settings import Settings
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.verdict.line_card import SHORTEST
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.window import Window


@pytest.fixture
def asked(house: House, window: Window) -> VerdictRoom:
    """The verdict on a line with two marks in doubt: a stock excuse, then an untrue reason."""
    return open_verdict(house, window, ASKED_LINE)


def open_verdict(house: House, window: Window, *lines: str, judge: AskingJudge | None = None) -> VerdictRoom:
    house.tools = replace(house.tools, judge=judge or AskingJudge())
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    for line in lines:
        rehearsal.leave(line, Way.TYPED)
    window.open("verdict", rehearsal)
    assert isinstance(window.room, VerdictRoom)
    return window.room


def press(key: Qt.Key) -> None:
    """Press a key at whatever has the focus, as a player does."""
    QTest.keyClick(_focused(), key)
    QApplication.processEvents()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    return focused


def question(room: VerdictRoom) -> str:
    text = room.findChild(QLabel, "doubt-text")
    assert isinstance(text, QLabel)
    return text.text() if room.doubt.isVisible() else ""


def notes(room: VerdictRoom) -> str:
    text = room.findChild(QLabel, "doubt-notes")
    assert isinstance(text, QLabel)
    return text.text() if text.isVisible() else ""


def button(room: VerdictRoom, name: str) -> QPushButton:
    found = room.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def kept(house: House) -> JudgedAttempt:
    return house.log.newest(1)[0]


def test_the_first_doubt_is_asked_above_the_points_and_waits_for_nobody(asked: VerdictRoom) -> None:
    assert question(asked) == "Is “get another drink” your way out here, or only said in passing?"
    assert notes(asked) == ""
    assert asked.card.y() < asked.doubt.y() < asked._points.y()
    assert _focused().objectName() == "again"


def test_a_line_without_doubts_is_not_asked_about(house: House, window: Window) -> None:
    assert question(open_verdict(house, window, "Thank you, Ana. I’m off.")) == ""


def test_yes_counts_the_mark_and_asks_the_next(house: House, asked: VerdictRoom) -> None:
    assert asked.card.sentence.text().startswith("4 of 5")
    press(Qt.Key.Key_Y)
    assert asked.card.sentence.text().startswith("2 of 5")
    assert house.said == ["Noted, and counted with “stock excuse”."]
    assert [(one.mark, one.holds) for one in kept(house).answers] == [(Mark.CANNED_EXCUSE, True)]
    assert kept(house).counted.grade == 2
    assert question(asked) == "Is “My train leaves soon” made up for this moment?"
    assert notes(asked) == "Your notes: “you want to meet more people”"
    assert _focused().objectName() == "again"


def test_no_counts_nothing_and_asks_the_next(house: House, asked: VerdictRoom) -> None:
    press(Qt.Key.Key_O)
    assert asked.card.sentence.text().startswith("4 of 5")
    assert house.said == ["Noted. “stock excuse” does not count."]
    assert [(one.mark, one.holds) for one in kept(house).answers] == [(Mark.CANNED_EXCUSE, False)]
    assert question(asked).startswith("Is “My train leaves soon”")


def test_what_fits_what_they_said_counts_as_heard(house: House, window: Window) -> None:
    line = "Thank you, Ana, and my best to your hens. I’m off."
    room = open_verdict(house, window, line, judge=AskingJudge(doubted={Mark.MIX_UP: "your hens"}))
    assert question(room) == "Is “your hens” different from what they told you?"
    assert notes(room).startswith("Ana told you: “")
    button(room, "doubt-not-so").click()
    assert house.said == ["Noted, and counted with “listened”."]
    assert Mark.RECAP in kept(house).counted.marks
    assert room.card.sentence.text().startswith("5 of 5")


def test_after_the_last_answer_the_card_goes_and_its_keys_with_it(house: House, asked: VerdictRoom) -> None:
    for key in (Qt.Key.Key_Y, Qt.Key.Key_Y):
        press(key)
    assert question(asked) == ""
    press(Qt.Key.Key_O)
    assert [one.holds for one in kept(house).answers] == [True, True]


def test_the_focus_stays_on_an_answer_while_there_are_questions(asked: VerdictRoom) -> None:
    button(asked, "doubt-not-so").setFocus()
    press(Qt.Key.Key_Return)
    assert _focused().objectName() == "doubt-not-so"
    press(Qt.Key.Key_Return)
    assert not asked.doubt.isVisible()
    assert _focused().objectName() == "again"


def test_tab_leads_from_the_line_through_the_answers(asked: VerdictRoom) -> None:
    asked.card.line.setFocus()
    walked = []
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        walked.append(_focused().objectName())
    assert walked == ["keep-line", "doubt-is-so", "doubt-not-so", "another-way", "again"]


def test_answers_say_what_they_answer_to_a_screen_reader(asked: VerdictRoom) -> None:
    press(Qt.Key.Key_O)
    spoken = QAccessible.queryAccessibleInterface(button(asked, "doubt-is-so"))
    assert spoken.text(QAccessible.Text.Name) == "I made it up"
    described = spoken.text(QAccessible.Text.Description)
    assert described.startswith("Is “My train leaves soon” made up for this moment? Your notes: ")
    assert described.endswith("Key: Y")


def test_doubted_words_are_dotted_until_they_are_answered(asked: VerdictRoom) -> None:
    def doubted() -> list[str]:
        strokes = asked.card._strokes
        return [ASKED_LINE[stroke.start : stroke.end] for stroke in strokes if stroke.doubted]

    assert doubted() == ["get another drink", "My train leaves soon"]
    assert "stock excuse?: get another drink" in asked.card.line.accessibleDescription()
    press(Qt.Key.Key_Y)
    assert doubted() == ["My train leaves soon"]
    assert "stock excuse: get another drink" in asked.card.line.accessibleDescription()
    press(Qt.Key.Key_O)
    assert doubted() == []
    assert "My train leaves soon" not in asked.card.line.accessibleDescription()


def test_pointing_at_a_doubted_stroke_says_what_was_seen(asked: VerdictRoom) -> None:
    number = next(number for number, stroke in enumerate(asked.card._strokes) if stroke.doubted)
    asked.card.line.pointed.emit(number)
    assert asked.card._why.text() == f"{number + 1}. It says “get another drink”."


def test_a_dispute_hides_the_question_and_gives_it_back(house: House, asked: VerdictRoom) -> None:
    press(Qt.Key.Key_W)
    assert not asked.doubt.isVisible()
    note = asked.dispute.findChild(QLineEdit, "dispute-note")
    assert isinstance(note, QLineEdit)
    note.setFocus()
    QTest.keyClicks(note, "oy")
    assert (note.text(), kept(house).answers) == ("oy", ())
    press(Qt.Key.Key_Escape)
    assert question(asked).startswith("Is “get another drink”")


def test_a_dispute_and_answers_count_together(house: House, asked: VerdictRoom) -> None:
    asked.dispute.disputed.emit((Mark.NAME,), "Not her name.")
    assert question(asked).startswith("Is “get another drink”")
    press(Qt.Key.Key_Y)
    assert kept(house).counted.marks == (Mark.THANKS, Mark.CLEAR_CLOSE, Mark.CANNED_EXCUSE)


def test_an_answered_exit_of_the_past_is_not_asked_about_again(
    house: House, window: Window, asked: VerdictRoom
) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_O)
    window.open("verdict", Exhibit(kept(house)))
    assert isinstance(window.room, VerdictRoom)
    assert question(window.room) == ""
    assert window.room.card.sentence.text().startswith("2 of 5")


def test_a_question_left_open_is_asked_again_when_the_exit_is_reopened(
    house: House, window: Window, asked: VerdictRoom
) -> None:
    window.open("today")
    window.open("verdict", Exhibit(kept(house)))
    assert isinstance(window.room, VerdictRoom)
    press(Qt.Key.Key_O)
    assert [(one.mark, one.holds) for one in kept(house).answers] == [(Mark.CANNED_EXCUSE, False)]


def test_each_exit_of_a_run_has_its_own_questions(house: House, window: Window) -> None:
    room = open_verdict(house, window, "Thank you, Ana, but I’ll get another drink.", "Bye. My train leaves soon.")
    assert question(room).startswith("Is “My train leaves soon”")
    press(Qt.Key.Key_1)
    assert question(room).startswith("Is “get another drink”")
    press(Qt.Key.Key_Y)
    assert question(room) == ""
    press(Qt.Key.Key_2)
    assert question(room).startswith("Is “My train leaves soon”")
    press(Qt.Key.Key_1)
    assert (question(room), room.card.sentence.text()[:6]) == ("", "2 of 5")


def test_another_exit_ends_a_dispute_about_this_one(house: House, window: Window) -> None:
    room = open_verdict(house, window, "Thank you, Ana, but I’ll get another drink.", "Ana, my train leaves soon.")
    press(Qt.Key.Key_W)
    press(Qt.Key.Key_1)
    assert not room.dispute.isVisible()
    assert question(room).startswith("Is “get another drink”")


def test_the_line_makes_room_for_a_question_so_that_the_first_action_stays_in_sight(
    qtbot: QtBot, window: Window, asked: VerdictRoom
) -> None:
    again = button(asked, "again")

    def foot_of_again() -> int:
        return again.mapTo(window, again.rect().bottomLeft()).y()

    window.resize(1280, 860)
    press(Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: asked.card.height() >= SHORTEST and foot_of_again() < window.height())
    below_a_question = asked.card.height()
    press(Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: asked.card.height() > below_a_question)
    assert foot_of_again() < window.height()


def test_answers_stand_below_the_question_where_the_text_is_large(
    qtbot: QtBot, house: House, window: Window, asked: VerdictRoom
) -> None:
    text = asked.findChild(QLabel, "doubt-text")
    assert isinstance(text, QLabel)

    def gap() -> int:
        answer = button(asked, "doubt-is-so")
        return answer.mapTo(asked, answer.rect().topLeft()).y() - text.mapTo(asked, text.rect().bottomLeft()).y()

    window.resize(1280, 860)
    qtbot.waitUntil(lambda: gap() < 0)
    house.change(Settings(motion=False, text_size=200))
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: gap() > 0)
