"""A change of looks makes the rooms anew: the player is where they were, and nothing that they began is lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import let_go
from tests.ui.player import Player
from tests.ui.tour import SPOKEN
from trainer.core.practice.drills import Drill
from trainer.core.settings import Theme
from trainer.ui.steps import in_steps

OpenApp = Callable[[str | None], Player]


def darken(player: Player) -> None:
    player.change(replace(player.app.parts.settings, theme=Theme.DARK, voice=False))
    player.settle()


def test_the_room_in_sight_is_entered_again_with_the_focus_where_it_was(open_app: OpenApp) -> None:
    player = open_app(None)
    player.enter("settings")
    before = player.app.window.room
    player.find(QComboBox, "theme").setFocus()
    darken(player)
    room = player.app.window.room
    assert room is not None
    assert room is not before
    assert room.objectName() == "settings"
    assert QApplication.focusWidget() is room.findChild(QComboBox, "theme")
    assert player.app.window.updatesEnabled()


def test_colours_are_taken_back_after_their_room_was_made_anew(open_app: OpenApp) -> None:
    player = open_app(None)
    player.enter("settings")
    themes = player.find(QComboBox, "theme")
    was, other = themes.currentIndex(), (themes.currentIndex() + 1) % themes.count()
    before = player.app.parts.settings.theme
    themes.setFocus()
    themes.setCurrentIndex(other)
    themes.activated.emit(other)
    let_go()
    player.settle()
    assert player.app.parts.settings.theme is not before
    player.press("z", ctrl=True)
    let_go()
    player.settle()
    assert player.app.parts.settings.theme is before
    assert player.find(QComboBox, "theme").currentIndex() == was


def test_words_begun_on_the_stage_are_there_after_a_change_of_colours(open_app: OpenApp) -> None:
    player = open_app(None)
    player.enter("stage", SPOKEN)
    player.press("Enter")
    player.listen_to_the_end()
    player.press("w")
    player.spell("It was good to")
    player.enter("settings")
    darken(player)
    player.press("Esc")
    fields = player.app.window.findChildren(QPlainTextEdit)
    assert [field.toPlainText() for field in fields if field.isVisible()] == ["It was good to"]


def test_a_drill_that_was_begun_goes_on_after_a_change_of_colours(open_app: OpenApp) -> None:
    player = open_app(None)
    player.enter("drills", Drill.SPOT)
    begun = player.app.window.room
    player.enter("settings")
    darken(player)
    player.press("Esc")
    assert player.app.window.room is begun


@pytest.mark.parametrize("gone", [False, True])
def test_steps_are_done_in_turn_while_their_owner_is_there(qtbot: QtBot, *, gone: bool) -> None:
    owner, last = QObject(), QObject()
    done: list[str] = []
    in_steps(owner, lambda: done.append("one"), lambda: done.append("two"))
    in_steps(last, lambda: done.append("last"))
    assert done == []
    if gone:
        owner.deleteLater()
        let_go()
    qtbot.waitUntil(lambda: "last" in done)
    assert done == (["last"] if gone else ["one", "two", "last"])
