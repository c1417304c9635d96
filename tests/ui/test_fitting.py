"""Every screen of the app at the sizes of people's windows and texts: nothing is cut off, nothing is out of reach."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.ui.conftest import InWindow
from tests.ui.fitting import ill_fitting
from tests.ui.player import Player
from tests.ui.tour import tour
from trainer.core.settings import Theme
from trainer.ui.widgets import label, scrolled

SIZES = [(1024, 700, 100), (1024, 700, 200), (1920, 1080, 150), (2560, 1440, 200)]


@pytest.mark.parametrize(("width", "height", "text"), SIZES)
def test_nothing_is_cut_off_or_out_of_reach(
    open_app: Callable[[str | None], Player], width: int, height: int, text: int
) -> None:
    player = open_app(None)
    player.change(replace(player.app.parts.settings, text_size=text, motion=False, voice=False, theme=Theme.LIGHT))
    player.app.window.resize(width, height)
    faults = {}
    for screen in tour(player):
        player.settle()
        assert (player.app.window.width(), player.app.window.height()) == (width, height), screen
        if found := ill_fitting(player.app.window):
            faults[screen] = found
    assert faults == {}


def test_the_check_sees_words_that_are_cut(in_window: InWindow) -> None:
    words = label("A sentence that is a good deal longer than the label that holds it.")
    window = in_window(words)
    assert ill_fitting(window) == []
    words.setFixedSize(80, 20)
    assert "needs" in ill_fitting(window)[0]


def test_the_check_sees_a_single_line_that_is_cut(in_window: InWindow) -> None:
    words = label("A sentence on one line.", wrap=False)
    window = in_window(words)
    words.setFixedWidth(60)
    assert "needs" in ill_fitting(window)[0]


def test_the_check_sees_a_control_that_leaves_the_window(in_window: InWindow) -> None:
    holder = QWidget()
    holder.setMinimumSize(300, 100)
    button = QPushButton("Out", holder)
    window = in_window(holder)
    assert ill_fitting(window) == []
    button.move(5000, 0)
    assert "leaves" in ill_fitting(window)[0]


def test_what_can_be_scrolled_to_is_within_reach_but_not_what_lies_beside(in_window: InWindow) -> None:
    page = QWidget()
    low = QLabel("Low", page)
    low.move(0, 1900)
    page.setMinimumSize(100, 2000)
    window = in_window(scrolled(page, "area"))
    assert ill_fitting(window) == []
    page.setMinimumSize(5000, 2000)
    low.move(4000, 1900)
    assert "leaves" in ill_fitting(window)[0]
