"""What somebody does who has never seen the app: presses what is written there, types anything, on a small screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from tests.ui.rooms import House
from trainer.core.attempt import Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.settings import Settings, Theme
from trainer.ui.scenes.room import ScenesRoom
from trainer.ui.spoken import quoted
from trainer.ui.stage.bubble import Bubble
from trainer.ui.stage.room import StageRoom
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.window import Window

MARKED = "Thank you, Ana. I need another drink."


def at_the_exit(house: House, window: Window) -> StageRoom:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    window.open("stage", rehearsal)
    assert isinstance(window.room, StageRoom)
    return window.room


def after(house: House, window: Window, line: str) -> VerdictRoom:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.leave(line, Way.TYPED)
    window.open("verdict", rehearsal)
    assert isinstance(window.room, VerdictRoom)
    return window.room


def named(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def test_arrows_walk_the_marks_from_the_button_that_has_the_focus(house: House, window: Window) -> None:
    room = after(house, window, MARKED)
    why = room.findChild(QLabel, "why")
    assert isinstance(why, QLabel)
    for key, begins in ((Qt.Key.Key_Right, "1."), (Qt.Key.Key_Right, "2."), (Qt.Key.Key_Left, "1.")):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.objectName() == "again"
        QTest.keyClick(focus, key)
        assert why.text().startswith(begins)


def test_a_dispute_of_nothing_cannot_be_sent(house: House, window: Window) -> None:
    room = after(house, window, MARKED)
    QTest.keyClick(named(window, "again"), Qt.Key.Key_W)
    keep = room.findChild(QPushButton, "dispute-keep")
    assert isinstance(keep, QPushButton)
    box = room.dispute.findChildren(QCheckBox)[0]
    assert not keep.isEnabled()
    box.setChecked(True)
    assert keep.isEnabled()
    box.setChecked(False)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.dispute.isVisible()


def test_empty_lines_pasted_behind_the_words_are_kept_and_not_shown(house: House, window: Window) -> None:
    room = at_the_exit(house, window)
    room.exit.set_writing(True)
    room.exit.field.setPlainText("Ana, goodbye.\n\n")
    room.exit.say_it.click()
    assert house.log.newest(1)[0].attempt.line == "Ana, goodbye.\n\n"
    window.open("verdict", room.resume)
    assert named(window, "pencil-line").accessibleName() == "“Ana, goodbye.”"


def test_spaces_and_empty_lines_cannot_be_said(house: House, window: Window) -> None:
    room = at_the_exit(house, window)
    room.exit.set_writing(True)
    room.exit.field.setPlainText(" \n\t ")
    assert not room.exit.say_it.isEnabled()
    QTest.keyClick(room.exit.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not house.log.newest(1)


def test_the_portrait_beside_a_very_long_line_stays_in_sight(house: House, window: Window) -> None:
    window.resize(1280, 800)
    room = after(house, window, "I was so glad to hear about your hens, Ana. " * 40)
    assert room.card.height() > window.height()
    assert room.card.portrait.y() < 8
    assert room.card.portrait.height() < window.height()


def test_in_the_smallest_window_the_first_answer_is_in_sight(house: House, window: Window) -> None:
    window.resize(window.minimumSize())
    window.open("stage", "cornered")
    QTest.keyClick(named(window, "begin"), Qt.Key.Key_Return)
    bubble, button = named(window, "bubble"), named(window, "listen-on")
    assert bubble.mapTo(window, bubble.rect().topLeft()).y() > 0
    assert button.mapTo(window, button.rect().bottomLeft()).y() < window.height()


def test_who_speaks_is_never_cut(in_window: InWindow, house: House) -> None:
    bubble = Bubble()
    in_window(bubble, width=340)
    bubble.show_turn("Well.", "Rafael · harbour pilot, retired last month, and lately a cellist")
    QApplication.processEvents()
    who = bubble.findChild(QLabel, "bubble-who")
    assert isinstance(who, QLabel)
    assert who.wordWrap()
    assert who.height() >= who.heightForWidth(who.width())


def test_the_list_of_scenes_never_scrolls_sideways(house: House, window: Window) -> None:
    house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
    window.open("scenes")
    assert isinstance(window.room, ScenesRoom)
    assert window.room.list.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_ctrl_q_closes_the_window_and_keeps_the_draft(qtbot: QtBot, house: House, window: Window) -> None:
    room = at_the_exit(house, window)
    room.exit.set_writing(True)
    QTest.keyClicks(room.exit.field, "Ana, half a thou")
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(room.exit.field, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert house.log.draft("cornered", "leave") == "Ana, half a thou"


def test_the_window_is_no_larger_than_the_screen(window: Window) -> None:
    window.resize(4000, 3000)
    window.fit_screen()
    free = window.screen().availableSize()
    assert window.width() <= free.width()
    assert window.height() < free.height()


@pytest.mark.parametrize(
    ("title", "shown"), [("Cornered", "“Cornered”"), ("“I’ll come with you”", "“I’ll come with you”")]
)
def test_a_title_that_is_something_said_has_one_pair_of_marks(title: str, shown: str) -> None:
    assert quoted(title) == shown
