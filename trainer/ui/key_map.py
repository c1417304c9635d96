"""All keys that do something now, read off what is in sight: the card that `?` opens."""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QPoint, QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from trainer.ui.room import KeyUse, Room
from trainer.ui.theme.space import AIRY, NONE, ROOMY, SMALL, SNUG, WIDE
from trainer.ui.widgets import KeyButton, column, label, row, scrolled
from trainer.ui.widgets.buttons import shown_key
from trainer.ui.words import translate

WIDEST, TALLEST = 40, 40
"""How large the card is, in heights of a line of text; it is never larger than its window."""


_AT_THE_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def keys_in(room: Room) -> list[KeyUse]:
    """The keys of the buttons that can be pressed now, in the order of the screen, then what else the room takes."""
    buttons = [one for one in room.findChildren(KeyButton) if one.key and one.isVisible() and one.isEnabled()]
    buttons.sort(key=lambda one: (one.mapTo(room, QPoint()).y(), one.mapTo(room, QPoint()).x()))
    return [*(KeyUse(one.key, one.accessibleName()) for one in buttons), *room.more_keys()]


def keys_of_window(window: QWidget) -> list[KeyUse]:
    """The keys that were explained, whichever room is in sight, and those that Qt has everywhere."""
    shortcuts = [one for one in window.findChildren(QShortcut) if one.whatsThis() and one.isEnabled()]
    return [
        *(KeyUse(shown_key(one.key().toString()), one.whatsThis()) for one in shortcuts),
        KeyUse("Tab", translate("Window", "To the next control; with Shift to the one before")),
        KeyUse(shown_key("Ctrl+Z"), translate("Window", "Undo, while a message offers it or in a field")),
    ]


class KeyMap(QDialog):
    """A card over the window; while it is open no key reaches the room behind it. Esc or Enter closes it."""

    def __init__(self, parent: QWidget, here: Iterable[KeyUse], everywhere: Iterable[KeyUse]) -> None:
        super().__init__(parent)
        self.setObjectName("key-map")
        self.setProperty("role", "room")
        self.setWindowTitle(translate("Window", "Keys"))
        self.setAccessibleName(translate("Window", "Keys"))
        close = KeyButton(translate("Window", "Close"), "Esc", "primary", name="key-map-close")
        close.clicked.connect(self.accept)
        lists = column(
            label(translate("Window", "Here"), "heading"),
            _listed(here),
            WIDE,
            label(translate("Window", "Everywhere"), "heading"),
            _listed(everywhere),
            None,
            space=SNUG,
            margins=(WIDE, ROOMY, WIDE, ROOMY),
        )
        area = scrolled(lists, "key-map-area")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrows scroll it
        layout = column(area, row(None, close, margins=(WIDE, 0, WIDE, ROOMY)), space=SMALL)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        free = parent.size().shrunkBy(QMargins(AIRY, AIRY, AIRY, AIRY))
        line = self.fontMetrics().height()
        self.resize((QSize(WIDEST, TALLEST) * line).boundedTo(free))
        close.setFocus()
        self.finished.connect(parent.activateWindow)


def _listed(uses: Iterable[KeyUse]) -> QGridLayout:
    """Each key with what it does, one below the other."""
    grid = QGridLayout()
    grid.setContentsMargins(*NONE)
    grid.setHorizontalSpacing(SNUG)
    grid.setVerticalSpacing(SMALL)
    grid.setColumnStretch(1, 1)
    for line, use in enumerate(uses):
        grid.addWidget(label(use.key, "key", wrap=False), line, 0, _AT_THE_LEFT)
        grid.addWidget(label(use.does), line, 1)
    return grid
