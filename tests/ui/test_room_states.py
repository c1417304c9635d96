"""Progress and the rules where there is nothing, little, or something wrong: drawn, worded, and with a way on."""

import sys

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from tests.ui.rooms import House
from tests.ui.test_progress_room import play, progress
from trainer.core.errors import TrainerError
from trainer.ui.art import StagePicture
from trainer.ui.progress import chart_card
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.curve import Curve
from trainer.ui.rules.room import RulesRoom
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.window import Window


def curves(points: int) -> list[Curve]:
    return [Curve("grade", "accent", [3.0] * points)]


def days(points: int) -> list[str]:
    return [f"{day + 1} Mar" for day in range(points)]


@pytest.fixture
def card(in_window: InWindow, wardrobe: Wardrobe) -> ChartCard:
    card = ChartCard("Grades", "From 1 to 5.", wardrobe, name="grades-chart", key="G")
    in_window(card, width=600, height=400)
    return card


def note(card: ChartCard) -> str:
    found = card.findChild(QLabel, "grades-chart-note")
    assert isinstance(found, QLabel)
    return found.text()


def test_before_the_first_exit_there_is_a_picture_and_one_thing_to_do(house: House, window: Window) -> None:
    room = progress(window)
    (picture,) = room.findChildren(StagePicture)
    assert picture.isVisible()
    assert picture.height() >= 200
    play_button = room.findChild(QPushButton, "to-first-scene")
    assert isinstance(play_button, QPushButton)
    assert play_button.hasFocus()


def test_after_the_first_exit_the_picture_is_gone(qtbot: QtBot, house: House, window: Window) -> None:
    play(house)
    room = progress(window)
    assert not any(picture.isVisible() for picture in room.findChildren(StagePicture))
    qtbot.wait(200)


def test_a_single_day_is_said_to_be_a_beginning(card: ChartCard) -> None:
    card.show_curves(curves(1), days(1), (1.0, 5.0))
    assert note(card) == "From 1 to 5. One day so far; each further day of practice carries the line on."
    card.show_curves(curves(2), days(2), (1.0, 5.0))
    assert note(card) == "From 1 to 5."


def test_a_chart_that_takes_long_says_that_it_is_coming(
    qtbot: QtBot, card: ChartCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chart_card, "run_in_background", lambda *_: None)
    card.show_curves(curves(2), days(2), (1.0, 5.0))

    def said() -> list[str]:
        return [one.text() for one in card.findChildren(QLabel) if one.isVisible() and "being drawn" in one.text()]

    assert said() == []
    qtbot.waitUntil(lambda: said() == ["The chart is being drawn."])


def test_without_the_library_that_draws_the_table_stands_in_for_the_chart(
    qtbot: QtBot, card: ChartCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trainer.ui.progress.charts", None)
    card.show_curves(curves(2), days(2), (1.0, 5.0))
    qtbot.waitUntil(card.table.isVisible)
    assert not card.table.hasFocus()
    assert note(card).startswith("The chart cannot be drawn on this machine.")
    as_table = card.findChild(QPushButton, "grades-chart-as-table")
    assert isinstance(as_table, QPushButton)
    assert not as_table.isVisible()


class Pages:
    """Rule pages that cannot be read until they are mended."""

    def __init__(self, house: House) -> None:
        self.mended = False
        self._house = house

    def __call__(self) -> object:
        if not self.mended:
            raise TrainerError("thanks.yaml: this page is missing")
        return self._house.judge.rulebook.pages


def test_rules_that_cannot_be_read_say_why_and_can_be_looked_for_again(house: House, window: Window) -> None:
    pages = Pages(house)
    rehearsal = play(house)
    window.furnish({**house.makers(), "rules": lambda: RulesRoom(pages)})  # type: ignore[arg-type]
    exhibit = Exhibit(rehearsal.verdicts[-1], rehearsal)
    window.open("rules", exhibit)
    assert window.room is not None
    assert window.room.objectName() == "rules"
    problems = window.room.findChild(QLabel, "rules-problems")
    assert isinstance(problems, QLabel)
    assert problems.text() == "thanks.yaml: this page is missing"
    again = window.room.findChild(QPushButton, "read-rules-again")
    assert isinstance(again, QPushButton)
    assert again.hasFocus()
    pages.mended = True
    again.click()
    assert any(one.isVisible() for one in window.room.findChildren(QLabel, "found-canned_excuse"))
    assert not any(one.isVisible() for one in window.room.findChildren(QLabel, "rules-problems"))
    back = [one for one in window.room.findChildren(QPushButton, "back-to-line") if one.isVisible()]
    assert [one.hasFocus() for one in back] == [True]
