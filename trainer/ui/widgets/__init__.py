"""The small widgets that every room is made of."""

from trainer.ui.widgets.buttons import FilledButton, KeyButton, PressButton
from trainer.ui.widgets.flow import Flow
from trainer.ui.widgets.layouts import Card, SideBySide, add, column, refill, row, scrolled
from trainer.ui.widgets.text import label, speak_as

__all__ = [
    "Card",
    "FilledButton",
    "Flow",
    "KeyButton",
    "PressButton",
    "SideBySide",
    "add",
    "column",
    "label",
    "refill",
    "row",
    "scrolled",
    "speak_as",
]
