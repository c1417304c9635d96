"""Scenes in writing: a thread of messages in place of the picture, with the player's draft at its foot."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House
from tests.ui.samples import EXITS, scenario
from trainer.core.channel import Channel
from trainer.core.rehearsal import Rehearsal
from trainer.core.settings import Settings, Theme
from trainer.ui.key_map import keys_in
from trainer.ui.stage.room import StageRoom
from trainer.ui.stage.sheets import Letter, Note, Sheet
from trainer.ui.stage.small_face import SmallFace
from trainer.ui.window import Window

LONG = "I have been thinking of the hens all week, and of what you said of their names. " * 6

Writing = Callable[..., StageRoom]


@pytest.fixture
def writing(house: House, window: Window) -> Writing:
    """Opens a scene in writing where an exit is asked for, or at its brief."""

    def open_it(channel: Channel = Channel.CHAT, *, brief: bool = False, first: str = "I have hens.") -> StageRoom:
        one = scenario()
        beats = (replace(one.beats[0], at="Tue 09:14", says=first), replace(one.beats[1], at="Tue 09:20"))
        house.shelf.scenarios = (replace(one, scene=replace(one.scene, channel=channel), beats=beats),)
        if brief:
            window.open("stage", "cornered")
        else:
            rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
            rehearsal.listen()
            rehearsal.reply(0)
            window.open("stage", rehearsal)
        QApplication.processEvents()
        assert isinstance(window.room, StageRoom)
        return window.room

    return open_it


def sheets(room: StageRoom) -> list[Sheet]:
    """The messages in sight or scrolled away, from top to bottom."""
    found = [one for one in room.findChildren(Sheet) if one.isVisible()]
    return sorted(found, key=lambda one: one.mapTo(room, QPoint()).y())


def told(room: StageRoom) -> list[str]:
    return [one.accessibleName() for one in sheets(room)]


def area(room: StageRoom) -> QScrollArea:
    found = room.findChild(QScrollArea, "thread-area")
    assert isinstance(found, QScrollArea)
    return found


def paper(sheet: Sheet) -> tuple[int, int]:
    """Where the sheet's paper begins and ends from left to right."""
    found = sheet.words.parentWidget()
    assert found is not None
    left = found.mapTo(sheet, QPoint()).x()
    return left, left + found.width()


def is_whole(room: StageRoom, sheet: Sheet) -> bool:
    """Whether all of a message can be seen."""
    port = area(room).viewport()
    top = sheet.mapTo(port, QPoint()).y()
    return top >= 0 and top + sheet.height() <= port.height()


def key(room: QWidget, pressed: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or room, pressed)
    QApplication.processEvents()


def test_the_brief_shows_the_place_and_then_the_thread_takes_it(writing: Writing) -> None:
    room = writing(brief=True)
    assert room.scenery.picture.isVisible()
    key(room, Qt.Key.Key_Return)
    assert not room.scenery.picture.isVisible()
    assert told(room) == ["Ana, Tue 09:14: I have hens."]


def test_face_to_face_there_is_no_thread(writing: Writing) -> None:
    room = writing(Channel.IN_PERSON)
    assert room.scenery.picture.isVisible()
    assert room.bubble.isVisible()
    assert sheets(room) == []
    room.exit.set_writing(True)
    room.exit.field.setPlainText("Ana, good")
    assert sheets(room) == []


def test_a_screen_reader_comes_upon_who_wrote_what_and_when(writing: Writing) -> None:
    assert told(writing()) == [
        "Ana, Tue 09:14: I have hens.",
        "Ana, Tue 09:20: Forty hens, would you believe it?",
        "You: Forty is a lot of names to learn.",
    ]


def test_a_new_message_is_announced(writing: Writing, monkeypatch: pytest.MonkeyPatch) -> None:
    room = writing(brief=True)
    announced: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(lambda event: announced.append(event.object().accessibleName())),
    )
    key(room, Qt.Key.Key_Return)
    key(room, Qt.Key.Key_Return)
    assert announced == ["Ana, Tue 09:14: I have hens.", "Ana, Tue 09:20: Forty hens, would you believe it?"]


def test_each_message_of_theirs_has_their_face_and_the_players_has_none(writing: Writing) -> None:
    faces = [[face.accessibleName() for face in one.findChildren(SmallFace)] for one in sheets(writing())]
    assert faces == [["explaining something"], ["explaining something"], []]


def test_mail_lies_there_as_sheets_of_the_full_width(writing: Writing) -> None:
    found = sheets(writing(Channel.EMAIL))
    assert all(isinstance(one, Letter) for one in found)
    assert {paper(one) for one in found} == {(0, found[0].width())}


@pytest.mark.parametrize("channel", [Channel.CHAT, Channel.DIRECT_MESSAGE])
def test_in_a_chat_theirs_stand_at_the_left_and_the_players_at_the_right(writing: Writing, channel: Channel) -> None:
    found = sheets(writing(channel))
    assert all(isinstance(one, Note) for one in found)
    theirs, mine = paper(found[1]), paper(found[2])
    assert mine[1] == found[2].width()
    assert theirs[1] < found[1].width()
    assert theirs[0] < mine[0]


def test_what_is_being_written_stands_as_a_draft_at_the_foot(writing: Writing) -> None:
    room = writing()
    key(room, Qt.Key.Key_W)
    QTest.keyClicks(room.exit.field, "Ana, good")
    assert told(room)[-1] == "Draft: Ana, good"
    key(room, Qt.Key.Key_Escape)
    assert "Draft: Ana, good" not in told(room)
    key(room, Qt.Key.Key_W)
    assert told(room)[-1] == "Draft: Ana, good"


def test_once_sent_the_draft_is_a_message(writing: Writing) -> None:
    room = writing()
    room.exit.set_writing(True)
    line = "Ana, thank you for the hens. I am going to write to a few more people tonight. Take care!"
    room.exit.field.setPlainText(line)
    room.exit.say_it.click()
    assert told(room)[-2:] == [f"You: {line}", "Ana: It was good to talk."]


def test_a_message_left_unanswered_is_followed_by_no_message_of_the_players(writing: Writing) -> None:
    room = writing()
    key(room, Qt.Key.Key_X)
    assert [one for one in told(room) if one.startswith("You")] == ["You: Forty is a lot of names to learn."]
    assert told(room)[-1].startswith("Ana: ")


def test_an_exit_that_is_watched_stands_in_the_thread_only_meanwhile(writing: Writing) -> None:
    room = writing()
    key(room, Qt.Key.Key_H)
    assert told(room)[-2:] == [f"You: {EXITS[0].line}", "Ana: It was good to talk."]
    key(room, Qt.Key.Key_Return)
    assert told(room)[-1] == "You: Forty is a lot of names to learn."


@pytest.mark.parametrize(("size", "text"), [((1280, 800), 100), ((1024, 700), 200)])
def test_the_newest_message_is_in_sight_and_pages_lead_back(
    qtbot: QtBot, house: House, window: Window, writing: Writing, size: tuple[int, int], text: int
) -> None:
    window.resize(*size)
    house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=text))
    room = writing(first=LONG * 4)
    qtbot.wait(50)
    assert is_whole(room, sheets(room)[1])
    assert not is_whole(room, sheets(room)[0])
    bar = area(room).verticalScrollBar()
    before = bar.value()
    key(room, Qt.Key.Key_PageUp)
    assert bar.value() < before
    key(room, Qt.Key.Key_PageDown)
    assert bar.value() >= before


def test_the_pages_turn_while_the_player_writes(qtbot: QtBot, writing: Writing) -> None:
    room = writing(first=LONG * 4)
    key(room, Qt.Key.Key_W)
    QTest.keyClicks(room.exit.field, "Ana")
    qtbot.wait(50)
    assert is_whole(room, sheets(room)[-1])
    before = area(room).verticalScrollBar().value()
    key(room, Qt.Key.Key_PageUp)
    assert area(room).verticalScrollBar().value() < before
    assert room.exit.field.toPlainText() == "Ana"


def test_the_map_of_keys_tells_how_to_move_through_messages(writing: Writing) -> None:
    assert "Page Up, Page Down" in [use.key for use in keys_in(writing())]
    assert "Page Up, Page Down" not in [use.key for use in keys_in(writing(Channel.IN_PERSON))]


def test_in_writing_words_are_sent(writing: Writing) -> None:
    room = writing()
    assert (room.exit.say_it.words, room.exit.field.placeholderText()) == ("Send it", "What do you write?")
    room = writing(Channel.IN_PERSON)
    assert (room.exit.say_it.words, room.exit.field.placeholderText()) == ("Say it", "What do you say?")
