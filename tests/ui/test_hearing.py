"""The room and the small sounds in the app itself: off at first, heard in a scene, gone elsewhere."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.ui.player import Player
from trainer.app import App
from trainer.speech.sound_wire import Sound
from trainer.speech.sounds import Sounds
from trainer.speech.wire import PLAYER_VARIABLE


class Noted:
    """Stands in for the sounds and notes what was asked of them."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def enter_room(self) -> None:
        self.asked.append("in")

    def leave_room(self) -> None:
        self.asked.append("out")

    def give_way(self, somebody_speaks: bool) -> None:
        self.asked.append("soft" if somebody_speaks else "full")

    def play(self, sound: Sound) -> None:
        self.asked.append(sound.value)

    def close(self) -> None:
        self.asked.append("end")


@pytest.fixture
def player(open_app: Callable[[str | None], Player], monkeypatch: pytest.MonkeyPatch) -> Player:
    monkeypatch.setenv(PLAYER_VARIABLE, "null")
    return open_app(None)


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> Noted:
    noted = Noted()
    monkeypatch.setattr("trainer.speech.sounds.Sounds", lambda: noted)
    return noted


def turn_on(app: App, **settings: bool) -> None:
    app.rooms.change_settings(replace(app.parts.settings, **settings))  # type: ignore[arg-type]


def test_no_sound_is_made_unless_it_is_asked_for(player: Player) -> None:
    player.enter("stage", "ill-come-with-you")
    assert player.app.hearing._sounds is None


def test_the_room_is_heard_in_a_scene_and_gone_elsewhere(player: Player, noted: Noted) -> None:
    turn_on(player.app, room_tone=True)
    assert noted.asked == ["end"]
    player.enter("stage", "ill-come-with-you")
    assert noted.asked[-1] == "in"
    player.enter("today")
    assert noted.asked[-1] == "end"
    player.enter("stage", "ill-come-with-you")
    turn_on(player.app, room_tone=False)
    assert noted.asked[-1] == "end"
    assert player.app.hearing._sounds is None


def test_the_room_gives_way_to_the_partner(player: Player, noted: Noted) -> None:
    turn_on(player.app, room_tone=True)
    player.enter("stage", "ill-come-with-you")
    speaker = player.app.parts.speaker
    player.press("Enter")
    assert noted.asked[-1] == "soft"
    speaker.stop()
    assert noted.asked[-1] == "full"


def test_a_tick_follows_what_was_spoken_to_its_end(player: Player, noted: Noted) -> None:
    turn_on(player.app, sounds=True)
    player.enter("stage", "ill-come-with-you")
    speaker = player.app.parts.speaker
    player.press("Enter")
    speaker.stop()
    assert "tick" not in noted.asked
    speaker.turn_heard.emit()
    assert noted.asked[-1] == "tick"


def test_two_notes_come_with_a_verdict_and_with_nothing_else(player: Player, noted: Noted) -> None:
    turn_on(player.app, sounds=True, voice=False)
    player.enter("stage", "ill-come-with-you")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("3")
    assert "notes" not in noted.asked
    player.press("Enter")
    assert player.sees("verdict")
    assert noted.asked[-1] == "notes"
    player.press("A", "Esc")
    assert player.sees("verdict")
    assert noted.asked.count("notes") == 1


def test_the_sounds_of_the_app_end_with_its_window(player: Player) -> None:
    turn_on(player.app, room_tone=True)
    player.enter("stage", "ill-come-with-you")
    sounds = player.app.hearing._sounds
    assert isinstance(sounds, Sounds)
    assert sounds.pid
    player.app.window.close()
    assert not sounds.pid
