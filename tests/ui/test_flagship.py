"""The three scenes that the program is known by, played through its real window by keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.player import Player
from trainer.core.attempt import Way
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS
from trainer.store.database import FILE_NAME

WRITTEN = {
    "cornered-by-the-coats": "Leon, I hope Thursday goes well. I want to meet more people, so I'm off to say hello.",
    "alone-with-a-phone": "Amara, come and meet Tomasz, he builds clinics as well. Then I'll go and find my old tutor.",
    "ill-come-with-you": "Rafael, good luck with the cello. I set out to meet five people, so I'm going to mingle.",
}
SCENES = sorted(WRITTEN)


@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_is_played_by_choice_and_in_own_words_and_found_again(
    open_app: Callable[[str | None], Player], scene: str
) -> None:
    player = open_app(scene)
    player.press("Enter")
    player.listen_to_the_end()
    player.press("3")
    chosen = FolderShelf(SCENARIOS).scenario(scene).moments[0].exits[2].line
    if player.sees("end"):
        assert player.reads("said") == f"“{chosen}”"
    kept = player.app.parts.log.newest(5)
    assert [(judged.attempt.line, judged.attempt.way, judged.attempt.choice) for judged in kept] == [
        (chosen, Way.CHOSEN, 2)
    ]
    player.press("Enter")
    assert player.sees("pencil-line")
    player.press("Enter")
    assert player.sees("exit")
    player.press("Backspace")
    assert player.sees("listen")
    player.listen_to_the_end()
    player.write(WRITTEN[scene])
    assert player.sees("end")
    player.press("Enter")
    assert player.sees("verdict")

    player = open_app(None)
    player.press("3", ctrl=True)
    player.press("6")
    table = player.find(QTableView, "attempts")
    model = table.model()
    assert [model.index(row, 2).data() for row in range(model.rowCount())] == [WRITTEN[scene], chosen]
    player.press("Enter")
    assert player.sees("verdict")
    line = player.find(QWidget, "pencil-line")
    assert line.accessibleName() == f"“{WRITTEN[scene]}”"


def test_a_foiled_excuse_leads_into_the_pushback_and_both_exits_are_shown(
    open_app: Callable[[str | None], Player],
) -> None:
    player = open_app("ill-come-with-you")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("1")
    assert player.sees("exit"), "the pushback asks for an exit again"
    assert "dry too" in player.reads("bubble-words")
    player.write(
        "You caught me, Rafael, my glass is full. I want to meet more people, so I am carrying on alone. Take care!"
    )
    assert player.sees("end")
    moments = [judged.attempt.moment for judged in player.app.parts.log.newest(5)]
    assert moments == ["come-along", "close"]
    player.press("Enter")
    assert player.sees("exit-turn-2")
    player.press("1")
    line = player.find(QWidget, "pencil-line")
    assert line.accessibleName() == "“Right, I’m just going to get a drink.”"


def test_every_room_of_the_app_opens(open_app: Callable[[str | None], Player]) -> None:
    player = open_app(None)
    for name in player.app.rooms.makers():
        what = {"stage": "cornered-by-the-coats"}.get(name)
        player.app.window.open(name, what)
        assert player.sees(name), name


def test_changed_settings_are_felt_at_once_and_kept(open_app: Callable[[str | None], Player]) -> None:
    player = open_app(None)
    player.press(",", ctrl=True)
    player.find(QCheckBox, "voice").setChecked(False)
    player.find(QLineEdit, "name").setText("Maya")
    player.press("Esc")
    assert player.reads("greeting").endswith(", Maya.")
    assert not open_app(None).app.parts.settings.voice


def test_an_honest_first_exit_ends_without_a_pushback(open_app: Callable[[str | None], Player]) -> None:
    player = open_app("ill-come-with-you")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("3")
    assert player.sees("end")
    assert "Bread and fog" in player.reads("bubble-words")


def test_words_that_were_typed_and_not_said_are_there_the_next_time(open_app: Callable[[str | None], Player]) -> None:
    player = open_app("cornered-by-the-coats")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("w")
    for letter in "leon":
        player.press(letter)
    player.press("Esc", "Esc")
    assert player.sees("today")

    player = open_app("cornered-by-the-coats")
    player.press("Enter")
    player.listen_to_the_end()
    assert player.find(QPlainTextEdit, "own-line").toPlainText() == "leon"


def test_a_wrong_verdict_is_counted_without_the_mark_and_kept(open_app: Callable[[str | None], Player]) -> None:
    player = open_app("cornered-by-the-coats")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("4")
    player.press("Enter")
    before = player.app.parts.log.newest(1)[0].counted
    player.press("w")
    for mark in before.marks:
        player.find(QCheckBox, f"dispute-{mark.value}").setFocus()
        player.press(" ")
    player.press("Enter", ctrl=True)
    after = player.app.parts.log.newest(1)[0]
    assert set(after.counted.marks).isdisjoint(before.marks)
    assert len(after.disputes) == len(before.marks)


def test_an_exit_whose_judgement_was_lost_is_judged_at_the_next_start(
    open_app: Callable[[str | None], Player], qtbot: QtBot, tmp_path: Path
) -> None:
    player = open_app("cornered-by-the-coats")
    player.press("Enter")
    player.listen_to_the_end()
    player.press("2")
    log = player.app.parts.log
    attempt = log.newest(1)[0].attempt
    player = open_app(None)
    lost = attempt.__class__(**{**{name: getattr(attempt, name) for name in attempt.__slots__}, "id": "lost"})
    player.app.parts.log.add(lost)
    assert [kept.id for kept in player.app.parts.log.unjudged()] == ["lost"]

    player = open_app(None)
    qtbot.waitUntil(lambda: not player.app.parts.log.unjudged(), timeout=10_000)
    assert {judged.attempt.id for judged in player.app.parts.log.newest(5)} == {"lost", attempt.id}
    assert (tmp_path / "data" / FILE_NAME).exists()
