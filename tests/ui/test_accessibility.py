"""Every control of every room has words for a screen reader, and every room fits the smallest window."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.asking import AskingJudge
from tests.ui.rooms import House
from trainer.core.attempt import Way
from trainer.core.rehearsal import Rehearsal
from trainer.core.rubric import Mark
from trainer.core.settings import Settings, Theme
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.verdict.room import VerdictRoom
from trainer.ui.window import Window

NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Slider,
    QAccessible.Role.Table,
    QAccessible.Role.Graphic,
}
ROOMS = (
    "today",
    "scenes",
    "brief",
    "talk",
    "exit",
    "end",
    "verdict",
    "doubt",
    "dispute",
    "rules",
    "progress",
    "settings",
    "welcome",
)
JUDGED = ("verdict", "doubt", "dispute", "rules", "progress")
"""Those that need exits with verdicts."""
LINE = "Thank you, Ana. I need another drink."


def spoken(interface: QAccessibleInterface) -> Iterator[tuple[str, QAccessibleInterface]]:
    """All that a screen reader can come upon below here, with the place where it stands."""
    if interface.state().invisible:
        return
    widget = interface.object()
    place = widget.objectName() if isinstance(widget, QWidget) else ""
    yield f"{interface.role().name} {place}", interface
    if interface.role() in (QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.ComboBox):
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from spoken(child)


def rehearsed(house: House, name: str) -> Rehearsal:
    """A rehearsal that has come as far as the room needs."""
    if name == "doubt":
        house.tools = replace(house.tools, judge=AskingJudge(doubted={Mark.UNTRUE: "I need another drink"}))
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    if name in ("talk", "exit", "end", *JUDGED):
        rehearsal.listen()
    if name in ("exit", "end", *JUDGED):
        rehearsal.reply(0)
    if name in ("end", *JUDGED):
        rehearsal.leave(LINE, Way.TYPED)
        rehearsal.leave(LINE, Way.TYPED)
    return rehearsal


def open_room(qtbot: QtBot, house: House, window: Window, name: str) -> None:
    """Open a room, or a part of one, with something in it."""
    rehearsal = rehearsed(house, name)
    match name:
        case "brief":
            window.open("stage", "cornered")
        case "talk" | "exit" | "end":
            window.open("stage", rehearsal)
        case "verdict" | "doubt" | "dispute":
            window.open("verdict", rehearsal)
        case "rules":
            window.open("rules", Exhibit(rehearsal.verdicts[-1], rehearsal))
        case _:
            window.open(name)
    if name == "doubt":
        assert isinstance(window.room, VerdictRoom)
        assert window.room.doubt.isVisible()
    if name == "dispute":
        assert isinstance(window.room, VerdictRoom)
        window.room._ask()
    qtbot.wait(300 if name == "progress" else 20)


@pytest.mark.parametrize("name", ROOMS)
def test_every_control_has_a_name(qtbot: QtBot, house: House, window: Window, name: str) -> None:
    open_room(qtbot, house, window, name)
    assert window.room is not None
    found = list(spoken(QAccessible.queryAccessibleInterface(window)))
    nameless = [place for place, each in found if each.role() in NAMED and not each.text(QAccessible.Text.Name)]
    assert len(found) > 10
    assert nameless == []


@pytest.mark.parametrize("name", ROOMS)
def test_what_has_the_focus_has_a_name_and_is_in_sight(qtbot: QtBot, house: House, window: Window, name: str) -> None:
    open_room(qtbot, house, window, name)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    assert focused.isVisible()
    assert window.room is not None
    assert window.room.isAncestorOf(focused)
    assert QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("name", ROOMS)
def test_every_room_fits_the_window_at_every_text_size(
    qtbot: QtBot, house: House, window: Window, name: str, size: int
) -> None:
    window.resize(1024, 700)
    house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=size))
    open_room(qtbot, house, window, name)
    assert (window.width(), window.height()) == (1024, 700)
    shown = [widget for widget in window.room.findChildren(QWidget) if widget.isVisible()]  # type: ignore[union-attr]
    assert window.room is not None
    wide = [
        widget.objectName() or type(widget).__name__
        for widget in shown
        if widget.focusPolicy() and widget.mapTo(window, widget.rect().topRight()).x() > window.width()
    ]
    assert wide == []
