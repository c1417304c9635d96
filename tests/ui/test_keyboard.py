"""A whole scene without the mouse: what has the focus is what Enter does, and no key reaches past what is asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House
from trainer.core.attempt import Way
from trainer.core.play import Leaving
from trainer.core.rehearsal import Rehearsal
from trainer.core.settings import Settings
from trainer.ui.rules.room import RulesRoom
from trainer.ui.stage.room import StageRoom
from trainer.ui.today.scene_card import SceneCard
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.window import Window


def press(key: Qt.Key) -> None:
    """Press a key at whatever has the focus, as a player does."""
    QTest.keyClick(_focused(), key)
    QApplication.processEvents()


def _focused() -> QWidget:
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert isinstance(focused, QWidget)
    return focused


def focused_name() -> str:
    return _focused().objectName()


def stage(window: Window) -> StageRoom:
    assert isinstance(window.room, StageRoom)
    return window.room


def verdict(window: Window) -> VerdictRoom:
    assert isinstance(window.room, VerdictRoom)
    return window.room


def at_the_exit(house: House) -> Rehearsal:
    """A rehearsal that asks for its first exit."""
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    return rehearsal


def test_today_begins_at_its_one_action(window: Window) -> None:
    assert focused_name() == "play-now"


def test_enter_on_a_card_plays_the_scene_of_that_card(qtbot: QtBot, window: Window) -> None:
    cards = window.findChildren(SceneCard)
    card = next(card for card in cards if card.objectName() == "scene-phone")
    card.setFocus()
    press(Qt.Key.Key_Return)
    assert stage(window).place == "Alone with a phone"


def test_enter_leads_from_today_through_the_brief_and_the_talk_to_the_exit(window: Window) -> None:
    press(Qt.Key.Key_Return)
    assert focused_name() == "begin"
    press(Qt.Key.Key_Return)
    assert stage(window).bubble.words == "“I run a chicken farm near Ghent.”"
    assert focused_name() == "listen-on"
    press(Qt.Key.Key_Return)
    assert focused_name() == "reply-1"
    press(Qt.Key.Key_Return)
    assert focused_name() == "exit-1"


def test_numbers_answer_and_w_writes(window: Window) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_W):
        press(key)
    assert focused_name() == "own-line"
    QTest.keyClicks(stage(window).exit.field, "1 w")
    assert stage(window).exit.field.toPlainText() == "1 w"


def test_esc_shows_the_four_lines_and_keeps_the_words(house: House, window: Window) -> None:
    window.open("stage", Rehearsal(house.shelf.scenarios[0], house.tools))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_W):
        press(key)
    QTest.keyClicks(stage(window).exit.field, "Ana, goodbye")
    press(Qt.Key.Key_Escape)
    assert not stage(window).exit.writing
    press(Qt.Key.Key_W)
    assert stage(window).exit.field.toPlainText() == "Ana, goodbye"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert window.room is not None
    assert window.room.objectName() == "today"
    assert house.log.draft("cornered", "leave") == "Ana, goodbye"


@pytest.fixture
def judged(house: House, window: Window) -> VerdictRoom:
    """The verdict of an exit with marks."""
    rehearsal = at_the_exit(house)
    rehearsal.leave("Thank you, Ana. I need another drink.", Way.TYPED)
    window.open("verdict", rehearsal)
    return verdict(window)


def test_the_verdict_begins_at_its_one_action(judged: VerdictRoom) -> None:
    assert focused_name() == "again"


def test_enter_in_a_dispute_never_leaves_the_verdict(window: Window, judged: VerdictRoom) -> None:
    press(Qt.Key.Key_W)
    assert judged.dispute.isVisible()
    note = judged.dispute.findChild(QLineEdit, "dispute-note")
    assert isinstance(note, QLineEdit)
    note.setFocus()
    QTest.keyClicks(note, "it was meant kindly, n")
    press(Qt.Key.Key_Return)
    assert window.room is judged
    assert judged.dispute.isVisible()
    judged.dispute.findChildren(QCheckBox)[0].setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_N)
    assert window.room is judged


def test_a_dispute_by_keyboard_is_counted_and_gives_the_focus_back(
    house: House, window: Window, judged: VerdictRoom
) -> None:
    before = judged.card.sentence.text()
    press(Qt.Key.Key_W)
    name = _focused().objectName()
    assert name.startswith("dispute-")
    press(Qt.Key.Key_Space)
    QTest.keyClick(_focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert not judged.dispute.isVisible()
    assert house.said[-1].startswith("Noted, and counted again without")
    assert judged.card.sentence.text() != before or house.log.newest(1)[0].disputes
    assert judged.isAncestorOf(_focused())
    assert _focused().isVisible()


def test_esc_closes_a_dispute_first(window: Window, judged: VerdictRoom) -> None:
    press(Qt.Key.Key_W)
    press(Qt.Key.Key_Escape)
    assert window.room is judged
    assert not judged.dispute.isVisible()
    assert judged.keep.isVisible()


def test_the_rules_lead_back_to_the_line(window: Window, judged: VerdictRoom) -> None:
    press(Qt.Key.Key_A)
    assert isinstance(window.room, RulesRoom)
    assert focused_name() == "back-to-line"
    press(Qt.Key.Key_Escape)
    assert judged.isVisible()


def test_all_rules_can_be_read_by_keyboard(qtbot: QtBot, window: Window, judged: VerdictRoom) -> None:
    press(Qt.Key.Key_A)
    area = window.findChild(QScrollArea, "rules-area")
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    def at_the_end() -> bool:
        press(Qt.Key.Key_PageDown)
        return area.verticalScrollBar().value() == area.verticalScrollBar().maximum()

    qtbot.waitUntil(at_the_end)


def test_a_long_talk_does_not_make_the_window_grow(qtbot: QtBot, house: House, window: Window) -> None:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    window.resize(1024, 700)
    rehearsal.listen()
    rehearsal.reply(0)
    for _ in range(6):
        rehearsal.leave("I need another drink, Ana, and it is late, and the train is far away from here.", Way.TYPED)
        if not isinstance(rehearsal.play.step, Leaving):
            break
    window.open("stage", rehearsal)
    stage(window).heard.talk.setChecked(True)
    qtbot.wait(20)
    assert window.height() == 700
    assert window.minimumSizeHint().height() <= 700


def test_words_typed_just_before_a_step_back_are_kept(house: House, window: Window) -> None:
    rehearsal = at_the_exit(house)
    window.open("stage", rehearsal)
    press(Qt.Key.Key_W)
    QTest.keyClicks(stage(window).exit.field, "Ana, good")
    back = window.findChild(QPushButton, "rewind")
    assert isinstance(back, QPushButton)
    back.click()
    assert house.log.draft("cornered", "leave") == "Ana, good"


def test_words_typed_just_before_a_line_is_chosen_are_kept(house: House, window: Window) -> None:
    window.open("stage", at_the_exit(house))
    press(Qt.Key.Key_W)
    QTest.keyClicks(stage(window).exit.field, "Ana, good")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_1)
    assert house.log.count() == 1
    assert house.log.draft("cornered", "leave") == "Ana, good"


def test_cards_stack_at_once_when_the_text_grows(qtbot: QtBot, house: House, window: Window) -> None:
    window.resize(1024, 700)
    rehearsal = at_the_exit(house)
    rehearsal.leave("Thank you, Ana. I need another drink.", Way.TYPED)
    window.open("verdict", rehearsal)
    room = verdict(window)
    qtbot.waitUntil(lambda: room.keep.y() == room.change.y())
    window.open("settings")
    house.change(Settings(motion=False, text_size=200))
    window.open("verdict", rehearsal)
    qtbot.waitUntil(lambda: room.keep.geometry().bottom() < room.change.y())


def test_a_scene_that_cannot_be_read_leaves_the_present_one_playable(window: Window) -> None:
    window.open("stage", "cornered")
    press(Qt.Key.Key_Return)
    window.open("stage", "nowhere")
    assert window.messages.isVisible()
    press(Qt.Key.Key_Return)
    assert stage(window).bubble.words == "“Forty hens, would you believe it?”"


def test_every_door_opens_by_its_key_even_from_the_stage(qtbot: QtBot, house: House, window: Window) -> None:
    window.open("stage", "cornered")
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.room is not None
    assert window.room.objectName() == "progress"


def test_the_settings_lead_back_to_the_scene_that_they_were_opened_from(window: Window) -> None:
    window.open("stage", "cornered")
    stage = window.room
    window.open("settings")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.room is stage
