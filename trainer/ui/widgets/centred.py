"""A page no wider than is pleasant to read, in the middle of its window."""

from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from trainer.ui.theme.space import WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets.layouts import row

WIDEST = 1240 + 2 * WIDE
"""The width in pixels, at 100 % text, that a page takes at most, with what is free around it."""


class Centred(QWidget):
    """Holds a page; what the window is wider than that stays free at both sides. Larger text has wider pages."""

    def __init__(self, page: QWidget | QLayout, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._wardrobe = wardrobe
        if isinstance(page, QLayout):
            holder = QWidget()
            holder.setProperty("role", "inside")
            holder.setLayout(page)
            page = holder
        page.setSizePolicy(QSizePolicy.Policy.Expanding, page.sizePolicy().verticalPolicy())
        self.page = page
        sides = row(None, page, None, space=0)
        for place, share in enumerate((0, 1, 0)):  # the page first, then what is free beside it
            sides.setStretch(place, share)
        self.setLayout(sides)
        wardrobe.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.page.setMaximumWidth(self._wardrobe.tokens.scaled(WIDEST))
