"""How the stage shares the window: picture and panel side by side, or below one another where text is large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

from trainer.ui.stage.talking_picture import TalkingPicture
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, column, scrolled

EDGE = 24
FOOT = 16
SCROLL_BAR = 12
PANEL_AT_LEAST = 400
"""The width in pixels, at 100 % text, below which the panel moves under the picture."""
LEAST_PERSON = 200
"""How much of the picture, at 100 % text, is left to the person under the bubble when the room scrolls.

Never more than a quarter of the room: what is said and what can be answered should be in sight together.
"""
UNLIMITED = 16_777_215
"""Qt's largest size of a widget."""


class Spread(QScrollArea):
    """Shows one panel at a time beside the picture, with `above` over it and `below` under it."""

    def __init__(
        self, picture: TalkingPicture, above: QWidget, panels: Sequence[Card], below: QLayout, wardrobe: Wardrobe
    ) -> None:
        super().__init__()
        self.setObjectName("stage-area")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._picture = picture
        self._wardrobe = wardrobe
        self._panels = tuple(panels)
        self._stack = QStackedWidget()
        for panel in panels:
            self._stack.addWidget(scrolled(panel, f"{panel.objectName()}-area", "inside"))
        side = column(above, self._stack, below, space=FOOT)
        side.setStretch(1, 1)
        self._side = side
        self._page = QWidget()
        self._page.setProperty("role", "plain")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._page)
        self._box.setContentsMargins(EDGE, 0, EDGE, FOOT)
        self._box.setSpacing(EDGE)
        self._box.addWidget(picture, 58)
        self._box.addLayout(side, 42)
        self.setWidget(self._page)

    @property
    def panel(self) -> Card:
        """The panel in sight."""
        return self._panels[self._stack.currentIndex()]

    def show_panel(self, panel: Card) -> None:
        """Bring a panel into sight."""
        self._stack.setCurrentIndex(self._panels.index(panel))
        self.arrange()
        self.verticalScrollBar().setValue(0)  # what is said stands at the top

    def give_place(self, *, to_above: bool) -> None:
        """Let what stands above the panel have its place, or give it back and the focus with it."""
        self._stack.setVisible(not to_above)
        self._side.setStretch(0, 1 if to_above else 0)
        self.arrange()
        buttons = self.panel.findChildren(QPushButton)
        if not to_above and (first := next((one for one in buttons if one.isVisibleTo(self)), None)):
            first.setFocus()

    def arrange(self) -> None:
        """Share the room anew: after a change of size, of text size, or of what is in the panel."""
        width, scaled = self.width(), self._wardrobe.tokens.scaled
        stacked = width < 2 * scaled(PANEL_AT_LEAST)
        share = 50 if width * 0.42 < scaled(PANEL_AT_LEAST) else 58
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._box.setStretch(0, 0 if stacked else share)
        self._box.setStretch(1, 0 if stacked else 100 - share)
        self._page.setMaximumHeight(UNLIMITED if stacked else self.height())
        needed = max(0, self.panel.heightForWidth(width - 2 * EDGE - SCROLL_BAR))
        self._stack.setMinimumHeight(needed if stacked else 0)
        person = min(scaled(LEAST_PERSON), self.height() // 4)
        shown = max(self._picture.spoken_height + person, self.height() // 3)
        self._picture.setMinimumHeight(shown if stacked else 0)
        # Not as high as it would like: what can be said should be in sight under it.
        self._picture.setMaximumHeight(shown if stacked else UNLIMITED)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.arrange()
        super().resizeEvent(event)
