"""The first steps: by keys alone, each can be passed over, each answer is kept, and they come once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.fitting import ill_fitting
from tests.ui.player import Player
from tests.ui.rooms import House
from trainer.core.settings import Purpose, Settings, Theme
from trainer.ui.stage.room import StageRoom
from trainer.ui.welcome.room import Step, WelcomeRoom
from trainer.ui.window import Window

OpenApp = Callable[..., Player]
SCENE = "cornered-by-the-coats"


def settings(player: Player) -> Settings:
    return player.app.parts.settings


def room_of(window: Window) -> WelcomeRoom:
    assert isinstance(window.room, WelcomeRoom)
    return window.room


@pytest.fixture
def welcome(house: House, window: Window) -> WelcomeRoom:
    house.settings = replace(house.settings, welcomed=False)
    window.open("welcome")
    return room_of(window)


def step(welcome: WelcomeRoom) -> Step:
    shown = [step for step, page in zip(Step, welcome.pages, strict=True) if page.isVisible()]
    assert len(shown) == 1
    return shown[0]


def press(window: Window, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        QApplication.processEvents()


def reopened(window: Window) -> WelcomeRoom:
    window.open("today")
    window.open("welcome")
    return room_of(window)


def test_a_newcomer_with_an_event_is_in_a_scene_after_a_name_and_three_keys(open_app: OpenApp) -> None:
    player = open_app(None, welcomed=False)
    assert player.sees("hello")
    player.spell("Maya")
    player.press("Enter", "1")
    assert (settings(player).name, settings(player).purpose) == ("Maya", Purpose.EVENT)
    player.press("Enter")
    assert player.sees("brief")
    assert settings(player).welcomed

    player = open_app(None, welcomed=False)
    assert player.sees("today"), "it comes once"
    assert player.reads("greeting").endswith(", Maya.")


def test_each_step_can_be_passed_over_and_then_it_is_today_ever_after(open_app: OpenApp) -> None:
    player = open_app(None, welcomed=False)
    for page in ("hello", "door-event", "card-voice"):
        assert player.sees(page)
        player.press("Esc")
    assert player.sees("band")
    assert settings(player) == Settings(welcomed=True)
    assert open_app(None, welcomed=False).sees("band")


def test_who_closes_it_half_way_finds_every_answer_again(open_app: OpenApp) -> None:
    player = open_app(None, welcomed=False)
    player.spell("Maya")
    player.press("Enter", "3", "d")
    player = open_app(None, welcomed=False)
    assert settings(player) == Settings(name="Maya", purpose=Purpose.WORKSHOP, theme=Theme.DARK)
    assert player.find(QLineEdit, "your-name").text() == "Maya"
    player.press("Enter")
    assert room_of(player.app.window).doors.marked is Purpose.WORKSHOP


def test_a_name_that_was_not_sent_is_kept_when_the_window_closes(open_app: OpenApp) -> None:
    open_app(None, welcomed=False).spell("Kim")
    assert settings(open_app(None, welcomed=False)).name == "Kim"


def test_who_asks_for_a_scene_gets_the_scene(open_app: OpenApp) -> None:
    player = open_app(SCENE, welcomed=False)
    assert player.sees("brief")
    assert not player.app.window.findChildren(WelcomeRoom)


def test_who_has_practised_is_not_greeted_as_new(open_app: OpenApp) -> None:
    player = open_app(SCENE, welcomed=False)
    player.press("Enter")
    player.listen_to_the_end()
    player.press("1")
    assert open_app(None, welcomed=False).sees("band")


def test_the_first_steps_come_again_when_asked_for_in_the_settings(open_app: OpenApp) -> None:
    player = open_app(None)
    player.press(",", ctrl=True)
    player.find(QPushButton, "first-steps").click()
    player.rest()
    assert player.sees("hello")
    assert settings(player).welcomed


@pytest.mark.parametrize(
    ("key", "purpose", "room"),
    [
        (Qt.Key.Key_1, Purpose.EVENT, "stage"),
        (Qt.Key.Key_2, Purpose.DAILY, "stage"),
        (Qt.Key.Key_3, Purpose.WORKSHOP, "today"),
    ],
)
def test_each_door_leads_on_by_its_key_and_then_into_its_room(
    house: House, window: Window, welcome: WelcomeRoom, key: Qt.Key, purpose: Purpose, room: str
) -> None:
    press(window, Qt.Key.Key_Return, key)
    assert house.settings.purpose is purpose
    assert step(welcome) is Step.COMFORT
    press(window, Qt.Key.Key_Return)
    assert window.room is not None
    assert window.room.objectName() == room
    assert house.settings.welcomed


def test_go_on_takes_the_marked_door_and_skip_takes_none(house: House, window: Window, welcome: WelcomeRoom) -> None:
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert house.settings == Settings(motion=False)
    again = reopened(window)
    press(window, Qt.Key.Key_Return)
    assert again.doors.marked is Purpose.DAILY
    press(window, Qt.Key.Key_Return)
    assert house.settings == Settings(motion=False, purpose=Purpose.DAILY)


def test_the_step_before_is_one_key_away(house: House, window: Window, welcome: WelcomeRoom) -> None:
    press(window, Qt.Key.Key_Return, Qt.Key.Key_2)
    for expected in (Step.DOORS, Step.HELLO):
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert step(welcome) is expected
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert step(welcome) is Step.HELLO


def test_the_way_back_from_the_settings_is_to_the_same_step(window: Window, welcome: WelcomeRoom) -> None:
    press(window, Qt.Key.Key_Return)
    window.open("settings")
    press(window, Qt.Key.Key_Escape)
    assert step(welcome) is Step.DOORS


@pytest.mark.parametrize(
    ("key", "changed"),
    [
        (Qt.Key.Key_W, {"voice": False}),
        (Qt.Key.Key_Plus, {"text_size": 125}),
        (Qt.Key.Key_L, {"theme": Theme.LIGHT}),
        (Qt.Key.Key_D, {"theme": Theme.DARK}),
        (Qt.Key.Key_C, {"theme": Theme.HIGH_CONTRAST}),
    ],
)
def test_a_key_changes_its_comfort_at_once_and_nothing_else(
    house: House, window: Window, welcome: WelcomeRoom, key: Qt.Key, changed: dict[str, object]
) -> None:
    window.open("welcome", Step.COMFORT)
    before = house.settings
    press(window, key)
    assert house.settings == replace(before, **changed)  # type: ignore[arg-type]
    assert step(welcome) is Step.COMFORT


def test_text_grows_and_shrinks_between_its_ends(house: House, window: Window, welcome: WelcomeRoom) -> None:
    window.open("welcome", Step.COMFORT)
    assert not welcome.comfort.smaller.isEnabled()
    press(window, *[Qt.Key.Key_Plus] * 6)
    assert house.settings.text_size == 200
    assert not welcome.comfort.larger.isEnabled()
    press(window, Qt.Key.Key_Minus)
    assert house.settings.text_size == 175


def test_the_voice_can_be_heard_and_what_it_says_is_written(house: House, window: Window, welcome: WelcomeRoom) -> None:
    window.open("welcome", Step.COMFORT)
    sample = welcome.findChild(QLabel, "voice-sample")
    assert isinstance(sample, QLabel)
    assert sample.text() == "“It was good to talk with you.”"
    press(window, Qt.Key.Key_H)
    assert house.said == ["a sentence"]
    press(window, Qt.Key.Key_W, Qt.Key.Key_H)
    assert house.said == ["a sentence"], "there is no voice to be heard"
    assert sample.isVisible()
    press(window, Qt.Key.Key_A, Qt.Key.Key_H)
    assert house.said == ["a sentence"] * 2


@pytest.mark.parametrize("shown", Step)
def test_each_step_has_one_filled_button_and_it_is_in_sight_at_every_text_size(
    qtbot: QtBot, house: House, window: Window, welcome: WelcomeRoom, shown: Step
) -> None:
    window.resize(1024, 700)
    for size in (100, 200):
        house.change(replace(house.settings, text_size=size))
        window.open("welcome", shown)
        qtbot.wait(20)
        buttons = [one for one in welcome.findChildren(QPushButton) if one.isVisible()]
        filled = [one for one in buttons if one.property("role") == "primary"]
        assert filled == [welcome.on]
        assert window.rect().contains(
            welcome.on.rect().translated(welcome.on.mapTo(window, welcome.on.rect().topLeft()))
        )
        assert ill_fitting(window) == []


def test_not_therapy_is_said_once(window: Window, welcome: WelcomeRoom) -> None:
    texts = [one.text() for one in welcome.findChildren(QLabel)]
    assert sum("therapy" in text for text in texts) == 1


def test_no_doors_of_other_rooms_stand_beside_the_first_steps(window: Window, welcome: WelcomeRoom) -> None:
    for name in ("to-scenes", "to-progress", "to-drills"):
        door = window.findChild(QPushButton, name)
        assert isinstance(door, QPushButton)
        assert not door.isVisible()


def test_enter_in_the_field_of_the_name_goes_one_step_and_no_further(
    house: House, window: Window, welcome: WelcomeRoom
) -> None:
    QTest.keyClicks(welcome.hello.name, "Kim")
    press(window, Qt.Key.Key_Return)
    assert step(welcome) is Step.DOORS
    assert house.settings.name == "Kim"
    assert not isinstance(window.room, StageRoom)
