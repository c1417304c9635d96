"""On every screen of the app: what has the focus can be seen, and every control has a name for a screen reader."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import InWindow
from tests.ui.player import Player
from tests.ui.test_accessibility import NAMED, spoken
from tests.ui.tour import tour
from trainer.ui.widgets import KeyButton
from trainer.ui.window import bring_into_sight

LEAST_CHANGE = 60
"""How many pixels change at least when a control gets the focus: the edge of the smallest of them."""
AROUND = QMargins(4, 4, 4, 4)
"""Beside a control, where its focus may show, too."""


def kind(widget: QWidget) -> tuple[str, str]:
    """Controls of one kind show their focus alike."""
    return type(widget).__name__, str(widget.property("role") or "")


def reached_by_tab(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def picture(widget: QWidget) -> np.ndarray:
    """The widget and a little of what is around it, as they are on the screen."""
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    image = widget.window().grab(QRect(corner, widget.size()).marginsAdded(AROUND)).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).copy()


def shows_its_focus(widget: QWidget) -> bool:
    """Give it the focus and take it away again: does that change what can be seen?"""
    before = QApplication.focusWidget()
    bring_into_sight(widget)
    QApplication.processEvents()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = picture(widget)
    widget.clearFocus()
    without = picture(widget)
    if before is not None:
        before.setFocus()
    return int((with_focus != without).sum()) >= LEAST_CHANGE


def nameless(window: QWidget) -> list[str]:
    """The controls that a screen reader could say no name for."""
    found = spoken(QAccessible.queryAccessibleInterface(window))
    return [place for place, each in found if each.role() in NAMED and not each.text(QAccessible.Text.Name)]


def test_focus_and_names_on_every_screen(open_app: Callable[[str | None], Player]) -> None:
    player = open_app(None)
    window = player.app.window
    seen, unseen, unnamed = set(), {}, {}
    for screen in tour(player):
        if found := nameless(window):
            unnamed[screen] = found
        for widget in reached_by_tab(window):
            if kind(widget) not in seen:
                seen.add(kind(widget))
                if not shows_its_focus(widget):
                    unseen[kind(widget)] = screen
        player.rest()
    assert (unseen, unnamed) == ({}, {})
    assert len(seen) > 12


def test_the_check_sees_a_control_that_hides_its_focus(in_window: InWindow) -> None:
    plain, hiding = KeyButton("Plain", "", "link", name="plain"), KeyButton("Hiding", "", "link", name="hiding")
    hiding.setStyleSheet("QPushButton { border: 0 }")
    in_window(plain, hiding)
    assert shows_its_focus(plain)
    assert not shows_its_focus(hiding)


def test_the_check_sees_a_control_without_a_name(in_window: InWindow) -> None:
    button = KeyButton("Go on", "", "link", name="go-on")
    window = in_window(button)
    assert nameless(window) == []
    button.setText("")
    button.setAccessibleName("")
    assert nameless(window) == ["Button go-on"]
