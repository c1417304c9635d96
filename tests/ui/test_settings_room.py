"""The settings: each control changes its own setting and no other, by keyboard alone, and shows what is set."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from tests.ui.data import data_needs
from trainer.core.settings import DAILY_CAPS, DAY_STARTS, TEXT_SIZES, VOICE_SPEEDS, WEEKLY_GOALS, Settings, Theme
from trainer.ui.settings.choices import themes
from trainer.ui.settings.rhythm_card import DAYS
from trainer.ui.settings.room import SettingsRoom
from trainer.ui.theme.wardrobe import Wardrobe

OTHER = Settings(
    name="Kim",
    voice=False,
    voice_speed=130,
    voice_volume=15,
    theme=Theme.DARK,
    text_size=175,
    motion=False,
    hints=True,
    read_aloud=True,
    sounds=True,
    room_tone=True,
    daily_cap=8,
    rhythm=False,
    weekly_goal=5,
    rest_days=0b1000001,
    day_start=0,
    ask_before=False,
    ask_why=False,
    reminders=False,
)


class Desk:
    """The settings as they are now, every change made to them, and the room that makes it."""

    def __init__(self, folder: Path, wardrobe: Wardrobe) -> None:
        self.settings = Settings()
        self.changes: list[Settings] = []
        self.tried = 0
        self.said: list[str] = []
        self.undo: list[Callable[[], None]] = []
        self.room = SettingsRoom(
            lambda: self.settings, self._change, self._try, data_needs(folder), self._say, wardrobe
        )

    def _change(self, settings: Settings) -> None:
        self.settings = settings
        self.changes.append(settings)

    def _say(self, text: str, undo: Callable[[], None]) -> None:
        self.said.append(text)
        self.undo.append(undo)

    def _try(self) -> None:
        self.tried += 1


@pytest.fixture
def desk(in_window: InWindow, tmp_path: Path, wardrobe: Wardrobe) -> Desk:
    desk = Desk(tmp_path, wardrobe)
    in_window(desk.room, width=900, height=700)
    desk.room.enter(None)
    return desk


def _write_name(room: SettingsRoom) -> None:
    QTest.keyClicks(room.name, "Kim")
    QTest.keyClick(room.name, Qt.Key.Key_Return)


CHANGES: list[tuple[str, Callable[[SettingsRoom], None], object]] = [
    ("name", _write_name, "Kim"),
    ("voice", lambda room: QTest.keyClick(room.voice, Qt.Key.Key_Space), False),
    ("voice_speed", lambda room: QTest.keyClick(room.speed, Qt.Key.Key_Down), 115),
    ("voice_volume", lambda room: QTest.keyClick(room.volume, Qt.Key.Key_PageDown), 80),
    ("theme", lambda room: QTest.keyClick(room.theme, Qt.Key.Key_Down), Theme.LIGHT),
    ("text_size", lambda room: QTest.keyClick(room.text_size, Qt.Key.Key_Down), 125),
    ("motion", lambda room: QTest.keyClick(room.motion, Qt.Key.Key_Space), False),
    ("hints", lambda room: QTest.keyClick(room.hints, Qt.Key.Key_Space), True),
    ("stickiness", lambda room: QTest.keyClick(room.stickiness, Qt.Key.Key_Down), 3),
    ("read_aloud", lambda room: QTest.keyClick(room.read_aloud, Qt.Key.Key_Space), True),
    ("sounds", lambda room: QTest.keyClick(room.sounds, Qt.Key.Key_Space), True),
    ("room_tone", lambda room: QTest.keyClick(room.room_tone, Qt.Key.Key_Space), True),
    ("listening_check", lambda room: QTest.keyClick(room.listening_check, Qt.Key.Key_Space), False),
    ("daily_cap", lambda room: QTest.keyClick(room.days.daily_cap, Qt.Key.Key_Down), 4),
    ("rhythm", lambda room: QTest.keyClick(room.days.rhythm, Qt.Key.Key_Space), False),
    ("weekly_goal", lambda room: QTest.keyClick(room.days.weekly_goal, Qt.Key.Key_Up), 2),
    ("rest_days", lambda room: QTest.keyClick(room.days.rest_days[6], Qt.Key.Key_Space), 64),
    ("day_start", lambda room: QTest.keyClick(room.days.day_start, Qt.Key.Key_Up), 3),
    ("ask_before", lambda room: QTest.keyClick(room.days.ask_before, Qt.Key.Key_Space), False),
    ("ask_why", lambda room: QTest.keyClick(room.days.ask_why, Qt.Key.Key_Space), False),
    ("reminders", lambda room: QTest.keyClick(room.days.reminders, Qt.Key.Key_Space), False),
]

ASKED_BY_THE_WELCOME = {"welcomed", "purpose"}


@pytest.mark.parametrize(("setting", "act", "value"), CHANGES, ids=[setting for setting, _, _ in CHANGES])
def test_a_key_in_a_control_changes_its_setting_and_no_other(
    desk: Desk, setting: str, act: Callable[[SettingsRoom], None], value: object
) -> None:
    act(desk.room)
    assert desk.changes == [replace(Settings(), **{setting: value})]  # type: ignore[arg-type]


def test_every_setting_of_the_player_has_its_control() -> None:
    assert {setting for setting, _, _ in CHANGES} == set(Settings.__slots__) - ASKED_BY_THE_WELCOME


def shown(room: SettingsRoom) -> Settings:
    """What the controls say."""
    return Settings(
        name=room.name.text(),
        voice=room.voice.isChecked(),
        voice_speed=VOICE_SPEEDS[room.speed.currentIndex()],
        voice_volume=room.volume.value(),
        theme=themes()[room.theme.currentIndex()][0],
        text_size=TEXT_SIZES[room.text_size.currentIndex()],
        motion=room.motion.isChecked(),
        stickiness=room.stickiness.currentIndex() + 1,
        listening_check=room.listening_check.isChecked(),
        hints=room.hints.isChecked(),
        read_aloud=room.read_aloud.isChecked(),
        sounds=room.sounds.isChecked(),
        room_tone=room.room_tone.isChecked(),
        daily_cap=DAILY_CAPS[room.days.daily_cap.currentIndex()],
        rhythm=room.days.rhythm.isChecked(),
        weekly_goal=WEEKLY_GOALS[room.days.weekly_goal.currentIndex()],
        rest_days=room.days.resting,
        day_start=DAY_STARTS[room.days.day_start.currentIndex()],
        ask_before=room.days.ask_before.isChecked(),
        ask_why=room.days.ask_why.isChecked(),
        reminders=room.days.reminders.isChecked(),
    )


def test_the_room_shows_what_is_set_and_looking_changes_nothing(desk: Desk) -> None:
    desk.settings = OTHER
    desk.room.enter(None)
    assert shown(desk.room) == OTHER
    desk.room.leave()
    assert desk.changes == []


@pytest.mark.parametrize("number", range(len(Theme)))
def test_every_theme_can_be_chosen_and_is_shown_again(desk: Desk, number: int) -> None:
    desk.room.theme.setCurrentIndex(number)
    desk.room.theme.activated.emit(number)
    assert desk.settings.theme is themes()[number][0]
    desk.room.enter(None)
    assert desk.room.theme.currentIndex() == number
    assert {theme for theme, _ in themes()} == set(Theme)


@pytest.mark.parametrize("number", range(len(TEXT_SIZES)))
def test_every_size_and_speed_can_be_chosen_and_is_shown_again(desk: Desk, number: int) -> None:
    for control in (desk.room.text_size, desk.room.speed):
        control.setCurrentIndex(number)
        control.activated.emit(number)
    assert (desk.settings.text_size, desk.settings.voice_speed) == (TEXT_SIZES[number], VOICE_SPEEDS[number])
    desk.room.enter(None)
    assert desk.room.text_size.currentIndex() == desk.room.speed.currentIndex() == number


def test_a_name_is_kept_when_the_room_is_left_without_enter(desk: Desk) -> None:
    QTest.keyClicks(desk.room.name, " Kim ")
    desk.room.leave()
    assert desk.settings.name == "Kim"


def test_dragging_the_volume_changes_it_once(desk: Desk) -> None:
    desk.room.volume.setSliderDown(True)
    for value in (80, 60, 40):
        desk.room.volume.setSliderPosition(value)
    desk.room.volume.setSliderDown(False)
    assert [settings.voice_volume for settings in desk.changes] == [40]


def test_tab_reaches_every_control_once_from_top_to_bottom(desk: Desk) -> None:
    order = ["name", "first-steps", "theme", "text-size", "motion", "daily-cap", "rhythm", "weekly-goal"]
    order += [f"rest-{day}" for day in DAYS]
    order += ["day-start", "ask-before", "ask-why", "reminders", "stickiness", "listening-check", "hints"]
    order += ["voice", "voice-speed", "voice-volume", "read-aloud", "sounds", "room-tone"]
    walked: list[str] = []
    for _ in range(len(order) + 5):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        walked.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked[: len(order) + 3] == [*order, "try-voice", "data-folder", "open-data-folder"]


def test_a_sentence_can_be_heard(desk: Desk) -> None:
    button = desk.room.findChild(QPushButton, "try-voice")
    assert isinstance(button, QPushButton)
    button.click()
    assert desk.tried == 1


def test_colours_and_text_size_change_everything_and_can_be_undone_by_a_key(desk: Desk) -> None:
    before = desk.settings
    QTest.keyClick(desk.room.theme, Qt.Key.Key_Down)
    QTest.keyClick(desk.room.text_size, Qt.Key.Key_Down)
    assert desk.said == ["The colours are now “Light”.", "The text size is now 125 %."]
    desk.room.motion.click()
    for undo in reversed(desk.undo):
        undo()
    assert desk.settings == replace(before, motion=False), "what was changed meanwhile stays"
    assert shown(desk.room) == desk.settings


def test_what_is_changed_back_where_it_was_changed_offers_no_undo(desk: Desk) -> None:
    QTest.keyClick(desk.room.theme, Qt.Key.Key_Home)  # as it was
    for box in desk.room.findChildren(QCheckBox):
        box.click()
    assert desk.changes
    assert desk.said == []


def test_the_first_steps_can_be_seen_again(qtbot: QtBot, desk: Desk) -> None:
    button = desk.room.findChild(QPushButton, "first-steps")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(desk.room.go) as asked:
        button.click()
    assert asked.args == ["welcome", None]
