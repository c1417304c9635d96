"""Columns, rows and cards with the design's spaces."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from trainer.ui.theme.space import NONE, SMALL, TINY, WIDE

L = TypeVar("L", bound=QBoxLayout)
Item = QWidget | QLayout | int | None
"""A widget, a layout, a space in pixels, or None for a stretch."""


def column(*items: Item, space: int = SMALL, margins: tuple[int, int, int, int] = NONE) -> QVBoxLayout:
    """Items below one another."""
    return _filled(QVBoxLayout(), items, space, margins)


def row(*items: Item, space: int = SMALL, margins: tuple[int, int, int, int] = NONE) -> QHBoxLayout:
    """Items side by side."""
    return _filled(QHBoxLayout(), items, space, margins)


def _filled(layout: L, items: tuple[Item, ...], space: int, margins: tuple[int, int, int, int]) -> L:
    layout.setSpacing(space)
    layout.setContentsMargins(*margins)
    add(layout, *items)
    return layout


def add(layout: QBoxLayout, *items: Item) -> None:
    """Append items to a row or column."""
    for item in items:
        match item:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(item)
            case QLayout():
                layout.addLayout(item)
            case _:
                layout.addWidget(item)


def refill(layout: QBoxLayout, *items: Item) -> None:
    """Put other items in the place of those in a row or column.

    The new ones are there at once, and the focus never strays to a neighbour in between: a quick Enter must not press
    what the player did not mean.
    """
    _empty(layout)
    add(layout, *items)
    if (owner := layout.parentWidget()) and owner.isVisible():
        _show_new(owner)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            _let_go(widget)
        elif inner := item.layout():
            _empty(inner)


def _let_go(widget: QWidget) -> None:
    """The widget may be in the middle of its own event, so it keeps its parent until Qt deletes it."""
    focused = QApplication.focusWidget()
    if focused is not None and (focused is widget or widget.isAncestorOf(focused)):
        focused.clearFocus()
    widget.hide()
    widget.deleteLater()


def _show_new(owner: QWidget) -> None:
    """Qt shows what is added to a visible widget only when it next has time; nobody asked for these to be hidden."""
    for child in owner.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isHidden() and not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            child.show()


class Card(QFrame):
    """A rounded sheet of paper with a column in it."""

    def __init__(self, *items: Item, name: str = "", space: int = SMALL, padding: int = WIDE) -> None:
        super().__init__()
        self.setProperty("role", "card")
        if name:
            self.setObjectName(name)
        self.column = column(*items, space=space, margins=(padding, padding - TINY, padding, padding - TINY))
        self.setLayout(self.column)


def scrolled(content: QWidget | QLayout, name: str, role: str = "") -> QScrollArea:
    """The content, with a scroll bar when the window is too small for it."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setProperty("role", role)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if isinstance(content, QLayout):
        holder = QWidget()
        holder.setProperty("role", "inside" if role == "inside" else "plain")
        holder.setLayout(content)
        content = holder
    area.setWidget(content)
    return area


class SideBySide(QWidget):
    """Widgets in a row while each has the width it needs, and below one another where not."""

    def __init__(self, *widgets: QWidget, each_at_least: int, space: int = WIDE, shares: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._each_at_least = each_at_least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(*NONE)
        self._box.setSpacing(space)
        self._shares = shares or (1,) * len(widgets)
        for widget, share in zip(widgets, self._shares, strict=True):
            self._box.addWidget(widget, share)

    def set_each_at_least(self, pixels: int) -> None:
        """Change the width that each needs, as the text grows."""
        self._each_at_least = pixels
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        stacked = width < self._each_at_least * self._box.count()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)
        for number, share in enumerate(self._shares):
            self._box.setStretch(number, 0 if stacked else share)
