"""With the app's own voice: a whole scene that is only heard, and a voice that talks over nobody."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.player import Player
from tests.ui.rooms import House
from trainer.app import App
from trainer.core.attempt import Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.settings import Settings
from trainer.speech.wire import PLAYER_VARIABLE
from trainer.ui.announcing import announce
from trainer.ui.reading_aloud import ReadingAloud
from trainer.ui.widgets import KeyButton
from trainer.ui.window import Window

KEYS = {"Enter": Qt.Key.Key_Return, "Tab": Qt.Key.Key_Tab, "Ctrl": Qt.Key.Key_Control, "Right": Qt.Key.Key_Right}


class Ear:
    """Stands in for the voice: what was said, and what is being said until the test lets it end."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.quick = True
        """Whether every text is over at once."""
        self.on_done: Callable[[], None] | None = None

    def say(self, text: str, on_done: Callable[[], None]) -> None:
        self.heard.append(text)
        self.on_done = on_done
        if self.quick:
            on_done()

    def hush(self) -> None:
        self.on_done = None

    def end(self) -> None:
        """The text is over."""
        done, self.on_done = self.on_done, None
        assert done
        done()

    def take(self) -> list[str]:
        """What was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def reading(window: Window, ear: Ear, qtbot: QtBot) -> Iterator[ReadingAloud]:
    reading = ReadingAloud(window, ear.say, ear.hush)
    settle()
    ear.take()
    yield reading
    reading.close()


def settle() -> None:
    """Let the reader gather what an event led to."""
    for _ in range(3):
        QApplication.processEvents()


def press(key: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, KEYS.get(key) or Qt.Key(ord(key)), modifier)
    settle()


def at_the_exit(house: House) -> Rehearsal:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    return rehearsal


def test_a_scene_can_be_played_with_the_voice_only_heard(
    house: House, window: Window, reading: ReadingAloud, ear: Ear
) -> None:
    """Whatever is needed to go on, and all that the verdict says, is heard before the next key is pressed."""
    house.change(replace(house.settings, voice=False, listening_check=False))
    playing = house.shelf.scenarios[0]
    window.open("stage", "cornered")
    settle()
    heard = ear.take()
    assert heard[0] == f"The stage: {playing.title}."
    for text in (playing.brief.situation, playing.brief.aim, playing.brief.rule.text):
        assert text in heard
    assert heard[-1] == "Begin, button. Key: Enter."
    press("Enter")
    heard = ear.take()
    assert playing.beats[0].says in heard[0]
    assert heard[0].startswith(playing.scene.partner.name)
    while "How do you leave?" not in heard:
        assert heard[-1].endswith(("Key: 1.", "Key: Enter."))
        press("Enter")
        heard = ear.take()
    exits = playing.moments[0].exits
    assert f"“{exits[0].line}”, button, 1 of {len(exits)}. Key: 1." in heard[-1]
    for number, offered in enumerate(exits[1:], start=2):
        press("Tab")
        assert ear.take() == [f"“{offered.line}”, button, {number} of {len(exits)}. Key: {number}."]
    while not any("Look at your line" in text for text in heard):
        press("1")
        heard = ear.take()
        assert playing.scene.partner.name in heard[0]
    assert "You said" in heard
    press("Enter")
    verdict = " ".join(ear.take())
    for name in ("headline", "grade-sentence", "keep-text", "change-text", "better-text"):
        shown = window.findChild(QLabel, name)
        assert shown
        if shown.isVisible():
            assert (shown.accessibleName() or shown.text()) in verdict
    assert verdict.startswith(f"The verdict: {playing.title}.")
    assert verdict.endswith("Try the same moment again, button. Key: Enter.")


def test_the_verdict_is_heard_with_its_line_its_marks_and_the_rules_behind_them(
    house: House, window: Window, reading: ReadingAloud, ear: Ear
) -> None:
    rehearsal = at_the_exit(house)
    rehearsal.leave("Thank you, Ana. I need another drink.", Way.TYPED)
    window.open("verdict", rehearsal)
    settle()
    line = next(text for text in ear.take() if text.startswith("“Thank you, Ana. I need another drink.”"))
    assert "thanks" in line
    assert ": Thank you" in line
    press("Right")
    assert ear.take()[0].startswith("1. ")


def test_the_focus_is_read_and_read_again_at_a_key(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    window.open("settings")
    settle()
    assert ear.take()[0] == "Settings."
    name = window.findChild(QLineEdit, "name")
    assert name
    name.setFocus()
    settle()
    ear.take()
    press("Tab")
    first = ear.take()
    assert len(first) == 1
    press("T", Qt.KeyboardModifier.ControlModifier)
    assert ear.take() == first


def test_what_a_key_changes_in_a_control_is_read(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    window.open("settings")
    box = window.findChild(QCheckBox, "hints")
    assert box
    box.setFocus()
    settle()
    assert ear.take()[-1].endswith("check box, not checked.")
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle()
    assert ear.take() == [f"{box.accessibleName()}, checked"]


def test_the_whole_page_is_read_again_at_a_key(house: House, window: Window, reading: ReadingAloud, ear: Ear) -> None:
    window.open("stage", at_the_exit(house))
    settle()
    ear.take()
    control_and_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press("T", control_and_shift)
    heard = ear.take()
    assert heard[0].startswith("The stage: ")
    assert "How do you leave?" in heard
    bubble = window.findChild(QLabel, "bubble-words")
    assert bubble
    assert bubble.text() in heard


def test_a_key_ends_what_is_being_read_and_what_was_to_follow(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    ear.quick = False
    window.open("settings")
    settle()
    assert ear.take() == ["Settings."]
    press("Ctrl")
    assert ear.on_done is None
    settle()
    assert ear.take() == []


def test_nothing_is_read_while_the_partner_speaks(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    reading.partner_began("I restore pianos.")
    window.open("settings")
    settle()
    assert ear.take() == []
    window.open("scenes")
    settle()
    reading.partner_ended()
    settle()
    assert ear.take()[0] == "Scenes."


def test_what_the_partner_says_is_not_read_as_well(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    announce(window, "Noor, piano maker: I restore pianos.")
    reading.partner_began("I restore pianos.")
    announce(window, "Noor, piano maker: I restore pianos.")
    announce(window, "Kept.")
    settle()
    reading.partner_ended()
    settle()
    assert ear.take() == ["Kept."]


def test_a_partner_who_begins_is_given_way_to(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    ear.quick = False
    announce(window, "Kept.")
    settle()
    assert ear.take() == ["Kept."]
    reading.partner_began("Oh, hello.")
    assert ear.on_done is None
    settle()
    assert ear.take() == []
    reading.partner_ended()
    settle()
    assert ear.take() == ["Kept."]
    ear.end()


def test_a_control_that_lost_the_focus_is_read_no_more(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    ear.quick = False
    window.open("settings")
    settle()
    ear.quick = True
    ear.end()
    ear.take()
    ear.quick = False
    for name in ("voice", "hints"):
        box = window.findChild(QCheckBox, name)
        assert box
        box.setFocus()
        settle()
    heard = ear.take()
    assert heard[0].startswith("Voice")
    assert heard[1].startswith("Hints")
    ear.end()
    assert ear.take() == []


def test_a_message_is_read_when_it_comes(window: Window, reading: ReadingAloud, ear: Ear) -> None:
    window.messages.say("Your line is kept.")
    settle()
    assert ear.take() == ["Your line is kept."]


def test_the_reader_takes_its_keys_with_it(window: Window, ear: Ear) -> None:
    reading = ReadingAloud(window, ear.say, ear.hush)
    settle()
    ear.take()
    reading.close()
    settle()
    press("Tab")
    press("T", Qt.KeyboardModifier.ControlModifier)
    window.messages.say("Kept.")
    settle()
    assert ear.take() == []


@pytest.fixture
def app(open_app: Callable[[str | None], Player], monkeypatch: pytest.MonkeyPatch) -> App:
    """The app itself with its real voices, which play to nobody in real time."""
    monkeypatch.setenv(PLAYER_VARIABLE, "null")
    return open_app(None).app


def test_no_reader_is_made_before_it_is_wanted(app: App) -> None:
    assert app.hearing._reading is None
    assert "reader" not in app.parts.__dict__
    assert not app.window.findChildren(ReadingAloud)


def test_the_app_itself_begins_and_ends_to_read(qtbot: QtBot, app: App) -> None:
    app.rooms.change_settings(replace(app.parts.settings, read_aloud=True))
    with qtbot.waitSignal(app.parts.reader.sentence_started, timeout=20_000):
        settle()
    assert app.parts.reader.is_speaking()
    app.rooms.change_settings(replace(app.parts.settings, read_aloud=False))
    assert not app.parts.reader.is_speaking()
    assert app.hearing._reading is None


def test_in_the_app_the_reader_waits_for_the_partner(qtbot: QtBot, app: App) -> None:
    app.rooms.change_settings(Settings(read_aloud=True, motion=False))
    app.window.open("stage", "ill-come-with-you")
    settle()
    begin = app.window.findChild(KeyButton, "begin")
    assert begin
    with qtbot.waitSignal(app.parts.speaker.sentence_started, timeout=20_000):
        QTest.keyClick(begin, Qt.Key.Key_Return)
        settle()
    assert not app.parts.reader.is_speaking()
    app.parts.speaker.stop()
    qtbot.waitUntil(app.parts.reader.is_speaking, timeout=5_000)
