"""What can be done on the stage beside making an exit: the dial, staying, waiting, watching, going back, going on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House
from tests.ui.samples import EXITS, FACTS, scenario
from trainer.core.channel import Channel
from trainer.core.leaving import Later, Stay
from trainer.core.play import Ended, Leaving, Listening
from trainer.core.rehearsal import Rehearsal
from trainer.core.scenario import Scenario
from trainer.ui.stage.exit_maker import SLIPPED_AWAY, UNANSWERED
from trainer.ui.stage.room import StageRoom
from trainer.ui.window import Window

FOIL = "runs a duck farm near Ghent"


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    QTest.keyClick(focused, key)
    QApplication.processEvents()


def stage(window: Window) -> StageRoom:
    assert isinstance(window.room, StageRoom)
    return window.room


def find(window: Window, name: str) -> QWidget:
    """The one widget of that name that is in sight."""
    (found,) = (widget for widget in window.findChildren(QWidget, name) if widget.isVisible())
    return found


def sees(window: Window, name: str) -> bool:
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))


def reads(window: Window, name: str) -> str:
    found = find(window, name)
    assert isinstance(found, QLabel)
    return found.text()


def keep(house: House, changed: Scenario) -> Scenario:
    """Put another scene on the shelf."""
    house.shelf.scenarios = (changed, *house.shelf.scenarios[1:])
    return changed


def at_the_exit(house: House, window: Window) -> Rehearsal:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    window.open("stage", rehearsal)
    return rehearsal


# Before


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_5, 5)])
def test_the_dial_is_turned_and_kept(house: House, window: Window, key: Qt.Key, number: int) -> None:
    window.open("stage", "cornered")
    before = reads(window, "dial-effect")
    press(key)
    assert house.settings.stickiness == number
    assert reads(window, "dial-effect") != before
    press(Qt.Key.Key_Return)
    rehearsal = stage(window).resume
    assert isinstance(rehearsal, Rehearsal)
    assert rehearsal.play.stickiness == number


def test_after_a_click_on_the_dial_enter_begins(house: House, window: Window) -> None:
    window.open("stage", "cornered")
    dial = find(window, "dial-4")
    QTest.mouseClick(dial, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_Return)
    assert house.settings.stickiness == 4
    assert sees(window, "listen-on")


def test_what_is_quoted_in_a_turn_stands_in_single_quotes(house: House, window: Window) -> None:
    one = scenario()
    keep(house, replace(one, beats=(replace(one.beats[0], says="He says “but why”."), *one.beats[1:])))
    window.open("stage", "cornered")
    press(Qt.Key.Key_Return)
    assert reads(window, "bubble-words") == "“He says ‘but why’.”"


def test_a_scene_that_was_left_in_the_middle_is_gone_on_with(house: House, window: Window) -> None:
    at_the_exit(house, window)
    window.open("today")
    window.open("stage", "cornered")
    assert sees(window, "resume")
    press(Qt.Key.Key_G)
    assert sees(window, "exit-1")
    rehearsal = stage(window).resume
    assert isinstance(rehearsal, Rehearsal)
    assert len(rehearsal.play.moves) == 2


def test_a_scene_that_is_over_is_not_gone_on_with(house: House, window: Window) -> None:
    rehearsal = at_the_exit(house, window)
    press(Qt.Key.Key_1)
    assert isinstance(rehearsal.play.step, Ended)
    window.open("stage", "cornered")
    assert not sees(window, "resume")


# At the exit


def test_staying_goes_on_with_the_talk(house: House, window: Window) -> None:
    one = scenario()
    stay = Stay("No, tell me.", "hens", "She had waited all evening to tell it.")
    keep(house, replace(one, moments=(replace(one.moments[0], stay=stay), one.moments[1])))
    rehearsal = at_the_exit(house, window)
    press(Qt.Key.Key_S)
    assert isinstance(rehearsal.play.step, Listening)
    assert sees(window, "reply-1")


def test_a_message_can_wait(house: House, window: Window) -> None:
    one = scenario()
    later = Later("Leave it till next week", "Are you there?", "push", at="Wed 11:02")
    keep(house, replace(one, moments=(replace(one.moments[0], later=later), one.moments[1])))
    rehearsal = at_the_exit(house, window)
    press(Qt.Key.Key_L)
    assert isinstance(rehearsal.play.step, Leaving)
    assert rehearsal.play.step.moment.id == "push"
    assert "Wed 11:02" in reads(window, "bubble-who")


@pytest.mark.parametrize(("channel", "line"), [(Channel.IN_PERSON, SLIPPED_AWAY), (Channel.EMAIL, UNANSWERED)])
def test_saying_nothing_is_an_exit_too(house: House, window: Window, channel: Channel, line: str) -> None:
    one = scenario()
    keep(house, replace(one, scene=replace(one.scene, channel=channel)))
    rehearsal = at_the_exit(house, window)
    press(Qt.Key.Key_X)
    assert rehearsal.verdicts[0].attempt.line == line
    assert rehearsal.verdicts[0].judgement.grade == 1


def test_exits_can_be_watched_and_nothing_of_it_is_kept(house: House, window: Window) -> None:
    rehearsal = at_the_exit(house, window)
    press(Qt.Key.Key_H)
    assert reads(window, "watched") == f"“{EXITS[0].line}”"
    assert reads(window, "bubble-words") == "“It was good to talk.”"
    press(Qt.Key.Key_2)
    assert reads(window, "watched") == f"“{EXITS[3].line}”"
    assert (house.log.count(), rehearsal.verdicts) == (0, ())
    press(Qt.Key.Key_Return)
    assert sees(window, "exit-1")
    assert isinstance(rehearsal.play.step, Leaving)


def test_every_turn_leads_back(house: House, window: Window) -> None:
    rehearsal = at_the_exit(house, window)
    press(Qt.Key.Key_T)
    backs = [one for one in window.findChildren(QPushButton, "back-to-turn") if one.isVisible()]
    assert [one.accessibleName() for one in backs] == [f"Ana: {beat.says}" for beat in scenario().beats]
    backs[0].click()
    assert rehearsal.play.moves == ()
    assert sees(window, "listen-on")


# The listening check


def test_what_was_told_is_asked_once_before_the_exit(house: House, window: Window) -> None:
    keep(house, replace(scenario(), foils=(FOIL,)))
    at_the_exit(house, window)
    assert "Ana" in reads(window, "check-heading")
    assert not sees(window, "heard")
    wrong = next(one for one in window.findChildren(QPushButton) if "duck" in one.accessibleName() and one.isVisible())
    wrong.click()
    assert sees(window, "exit-1")
    assert any(fact in house.said[-1] for fact in FACTS)
    (kept,) = house.tools.sittings._database.read("SELECT told, chosen FROM recalls")  # type: ignore[attr-defined]
    assert kept["chosen"] == FOIL
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_1)
    assert sees(window, "exit-1")


def test_the_check_can_be_passed_over_and_switched_off(house: House, window: Window) -> None:
    keep(house, replace(scenario(), foils=(FOIL,)))
    at_the_exit(house, window)
    press(Qt.Key.Key_P)
    assert sees(window, "exit-1")
    house.settings = replace(house.settings, listening_check=False)
    at_the_exit(house, window)
    assert sees(window, "exit-1")
    assert house.tools.sittings._database.read("SELECT * FROM recalls") == []  # type: ignore[attr-defined]


# A judge that takes its time


def test_a_slow_judge_is_asked_on_another_thread(qtbot: QtBot, house: House, window: Window) -> None:
    house.slow_judge = True
    rehearsal = at_the_exit(house, window)
    moves = rehearsal.play.moves
    stage(window).exit.chosen.emit(0)
    assert house.log.count() == 1, "the words are kept before anything else"
    assert rehearsal.verdicts == ()
    assert not stage(window).exit.isEnabled()
    stage(window).heard.returned.emit(0)
    assert rehearsal.play.moves == moves, "nothing moves on meanwhile"
    qtbot.waitUntil(lambda: len(rehearsal.verdicts) == 1)
    assert len(rehearsal.play.moves) == len(moves) + 1
    assert stage(window).exit.isEnabled()


def test_what_was_just_said_is_no_draft_where_the_player_goes_elsewhere(
    qtbot: QtBot, house: House, window: Window
) -> None:
    house.slow_judge = True
    rehearsal = at_the_exit(house, window)
    room = stage(window)
    room.exit.set_writing(True)
    room.exit.field.setPlainText("Goodbye, Ana.")
    room.exit.say_it.click()
    window.open("today")
    qtbot.waitUntil(lambda: len(rehearsal.verdicts) == 1)
    assert house.log.draft("cornered", "leave") == ""


def test_who_goes_elsewhere_meanwhile_is_not_called_back(qtbot: QtBot, house: House, window: Window) -> None:
    house.slow_judge = True
    rehearsal = at_the_exit(house, window)
    stage(window).exit.chosen.emit(0)
    window.open("stage", "phone")
    QThreadPool.globalInstance().waitForDone()
    qtbot.waitUntil(lambda: len(rehearsal.verdicts) == 1)
    assert sees(window, "brief")
    assert house.log.unjudged() == []
