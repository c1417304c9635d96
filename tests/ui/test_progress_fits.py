"""Every part of progress after years of practice: nothing is cut off, nothing holds the window up."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.ui.fitting import ill_fitting
from tests.ui.player import Player
from tests.ui.test_stalls import practise, stalls_on
from trainer.core.settings import Theme
from trainer.store import sums

OpenApp = Callable[[str | None], Player]
PARTS = "123456"


def with_expectations(player: Player) -> None:
    practise(player)
    log = player.app.parts.log
    with log._database.write() as connection:
        for judged in log.newest(40):
            sums.put_prediction(connection, judged.attempt.id, None, sums.Expected(60, 40, 70))


@pytest.mark.parametrize(("width", "height", "text"), [(1024, 700, 100), (1024, 700, 200), (1920, 1080, 150)])
def test_no_part_is_cut_off_or_out_of_reach(open_app: OpenApp, width: int, height: int, text: int) -> None:
    player = open_app(None)
    with_expectations(player)
    player.change(replace(player.app.parts.settings, text_size=text, motion=False, voice=False, theme=Theme.LIGHT))
    player.app.window.resize(width, height)
    player.enter("progress")
    faults = {}
    for key in PARTS:
        player.press(key)
        player.settle()
        if found := ill_fitting(player.app.window):
            faults[key] = found
    assert faults == {}


def through_all_parts(player: Player) -> None:
    player.enter("progress")
    for player.where in PARTS * 2:
        player.press(player.where)
        player.settle()


def test_no_part_holds_the_window_up(open_app: OpenApp) -> None:
    with_expectations(open_app(None))
    assert stalls_on(through_all_parts, open_app) == {}
