"""A scene played over and over: the window holds what it held before."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import let_go
from tests.ui.player import Player

LINE = "Leon, I hope Thursday goes well. I want to meet more people, so I'm off to say hello."


def test_a_play_leaves_no_widgets_behind(open_app: Callable[[str | None], Player]) -> None:
    player = open_app("cornered-by-the-coats")
    player.press("Enter")

    def played() -> int:
        player.listen_to_the_end()
        player.write(LINE)
        player.press("Enter")
        assert player.sees("verdict")
        player.enter("stage", "cornered-by-the-coats")
        player.press("Enter")
        player.settle()
        let_go()  # as an event loop that runs does by itself
        return len(QApplication.allWidgets())

    for _ in range(2):
        played()
    assert played() == played() == played()
