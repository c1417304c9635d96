"""What a person could not read or reach in a window: words that are cut off, controls that are out of sight."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea, QWidget

SLACK = 1
"""Pixels that rounding may take."""


def ill_fitting(window: QWidget) -> list[str]:
    """Each widget in sight that is cut off, or that no scrolling brings into the window; and why."""
    return [f"{_name(widget)}: {why}" for widget in window.findChildren(QWidget) if (why := _fault(window, widget))]


def _fault(window: QWidget, widget: QWidget) -> str:
    if not widget.isVisible():
        return ""
    if isinstance(widget, QLabel) and widget.text() and (why := _cut(widget)):
        return why
    return _out_of_sight(window, widget) if isinstance(widget, QLabel) or widget.focusPolicy() else ""


def _cut(text: QLabel) -> str:
    """Words need as much room as Qt says that they need."""
    if text.wordWrap():
        needed = text.heightForWidth(text.width())
        if needed > text.height() + SLACK:
            return f"needs {needed} px of height and has {text.height()}: “{text.text()[:40]}”"
        narrowest = max(text.fontMetrics().horizontalAdvance(word) for word in text.text().split())
        if narrowest > text.contentsRect().width() + SLACK:
            return f"a word of “{text.text()[:40]}” needs {narrowest} px of width and has {text.contentsRect().width()}"
        return ""
    needed = text.sizeHint().width()
    return f"needs {needed} px and has {text.width()}: “{text.text()}”" if needed > text.width() + SLACK else ""


def _out_of_sight(window: QWidget, widget: QWidget) -> str:
    """All of it lies in what holds it; a scroll area holds whatever is below, but not what is beside."""
    area = QRect(QPoint(0, 0), widget.size())
    for holder in _holders(widget):
        place = area.translated(widget.mapTo(holder, QPoint(0, 0)))
        beside = place.left() < -SLACK or place.right() > holder.width() + SLACK
        above_or_below = place.top() < -SLACK or place.bottom() > holder.height() + SLACK
        if beside or above_or_below:
            return f"{place.getRect()} leaves {_name(holder)} of {holder.width()}x{holder.height()}"
        if holder is window or _is_page(holder):
            break
    return ""


def _holders(widget: QWidget) -> Iterator[QWidget]:
    holder = widget.parentWidget()
    while holder is not None:
        yield holder
        holder = holder.parentWidget()


def _is_page(holder: QWidget) -> bool:
    """Whether this is what a scroll area moves up and down; it must not be wider than the area shows."""
    port = holder.parentWidget()
    area = port.parentWidget() if port else None
    if not isinstance(area, QScrollArea) or area.widget() is not holder:
        return isinstance(area, QAbstractScrollArea)
    return holder.width() <= area.viewport().width() + SLACK


def _name(widget: QWidget) -> str:
    names = [widget.objectName() or type(widget).__name__]
    names += [holder.objectName() for holder in _holders(widget) if holder.objectName()][:2]
    return " in ".join(names)
