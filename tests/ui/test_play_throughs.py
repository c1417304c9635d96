"""From the first start to the verdict with the keyboard only, and a scene with the sound off.

A scene that is only heard is played in test_reading_aloud.py.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.ui.player import Player
from trainer.core.attempt import Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.settings import Purpose
from trainer.ui.stage.room import StageRoom

LINE = "Amara, come and meet Tomasz, he builds clinics as well. Then I’ll go and find my old tutor."


BEGINNING = 20
"""As many letters of a turn tell it from others; what is quoted in it is shown in other marks."""


def rehearsal(player: Player) -> Rehearsal:
    """What is being played."""
    assert isinstance(player.app.window.room, StageRoom)
    playing = player.app.window.room.resume
    assert isinstance(playing, Rehearsal)
    return playing


class Mouse(QObject):
    """Counts what the mouse does."""

    pressed = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.pressed += event.type() is QEvent.Type.MouseButtonPress
        return False


def test_from_the_first_start_to_a_better_second_try_with_the_keyboard_only(
    open_app: Callable[..., Player], qapp: QApplication
) -> None:
    mouse = Mouse()
    qapp.installEventFilter(mouse)
    player = open_app(None, welcomed=False)
    assert player.sees("welcome")
    player.spell("Maya")
    player.press("Enter", "1", "Enter")
    assert player.app.parts.settings.welcomed
    assert player.app.parts.settings.name == "Maya"
    assert player.app.parts.settings.purpose is Purpose.EVENT
    assert player.sees("brief")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("2")
    while not player.sees("see-verdict"):
        player.press("1")
    player.press("Enter")
    assert player.sees("pencil-line")
    player.press("Enter")
    player.write(LINE)
    (second, *_, first) = player.app.parts.log.newest(9)
    assert (first.attempt.way, second.attempt.line, second.attempt.way) == (Way.CHOSEN, LINE, Way.TYPED)
    player.press("3", ctrl=True)
    player.press("6")
    assert player.sees("attempts")
    qapp.removeEventFilter(mouse)
    assert mouse.pressed == 0


@pytest.mark.parametrize("scene", ["cornered-by-the-coats", "oceans-when-it-rains"])
def test_with_the_sound_off_everything_that_is_said_can_be_read(open_app: Callable[..., Player], scene: str) -> None:
    player = open_app(scene)
    off = replace(player.app.parts.settings, voice=False, sounds=False, room_tone=False, read_aloud=False)
    player.change(off)
    told: list[str] = []
    player.app.parts.speaker.turn_began.connect(told.append)
    player.press("Enter")
    while not player.sees("exit"):
        assert rehearsal(player).play.transcript[-1].text[:BEGINNING] in " ".join(player.texts())
        if player.sees("check"):
            player.press("p")
        else:
            player.press("1" if player.sees("reply-1") else "Enter")
    player.press("3")
    while not player.sees("see-verdict"):
        player.press("1")
    player.press("Enter")
    assert player.sees("pencil-line")
    assert told == [], "nothing was spoken"
