"""The controls that the cards of the settings are made of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from trainer.ui.theme.space import EVEN, WIDE
from trainer.ui.widgets import label, speak_as
from trainer.ui.words import translate

SHORTEST = 12
"""As many letters of a choice are always in sight, and more where there is room."""
TITLES, CONTROLS = 30, 70
"""How the width of a card is shared."""


def choices(titles: Sequence[str]) -> QComboBox:
    """A box to choose from."""
    box = QComboBox()
    box.addItems(list(titles))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(SHORTEST)
    return box


def form(*rows: tuple[str, QWidget, str]) -> QGridLayout:
    """Rows of a title and its control; the title is the control's name for a screen reader, too."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(WIDE)
    grid.setVerticalSpacing(EVEN)
    grid.setColumnStretch(0, TITLES)
    grid.setColumnStretch(1, CONTROLS)
    for number, (title, widget, name) in enumerate(rows):
        widget.setObjectName(name)
        speak_as(widget, spoken(title, widget.text()) if isinstance(widget, QCheckBox) else title)
        grid.addWidget(label(title), number, 0)
        grid.addWidget(widget, number, 1)
    return grid


def spoken(title: str, words: str) -> str:
    """How a box that is on or off is named."""
    return translate("Settings", "{title}: {words}").format(title=title, words=words)
