"""How the stage shares the window: picture and panel side by side, or below one another where text is large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

from trainer.ui.stage.scenery import Scenery
from trainer.ui.theme.space import EVEN, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, column, scrolled

SCROLL_BAR = 12
"""The width that the bar takes where the room scrolls."""
SHARE, NARROW_SHARE = 58, 50
"""How many hundredths of the width the picture takes, and where the panel would be too narrow."""
PANEL_AT_LEAST = 400
"""The width in pixels, at 100 % text, below which the panel moves under the picture."""
UNLIMITED = 16_777_215
"""Qt's largest size of a widget."""


class Spread(QScrollArea):
    """Shows one panel at a time beside the picture, with `above` over it and `below` under it."""

    def __init__(
        self, picture: Scenery, above: QWidget, panels: Sequence[Card], below: QLayout, wardrobe: Wardrobe
    ) -> None:
        super().__init__()
        self.setObjectName("stage-area")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._picture = picture
        self._wardrobe = wardrobe
        self._panel = panels[0]
        self._areas: dict[Card, QScrollArea] = {}
        self._stack = QStackedWidget()
        for panel in panels:
            panel.installEventFilter(self)
            panel.setParent(self)
            panel.hide()
        side = column(above, self._stack, below, space=EVEN)
        side.setStretch(1, 1)
        self._side = side
        self._page = QWidget()
        self._page.setProperty("role", "plain")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._page)
        self._box.setContentsMargins(WIDE, 0, WIDE, EVEN)
        self._box.setSpacing(WIDE)
        self._box.addWidget(picture, SHARE)
        self._box.addLayout(side, 100 - SHARE)
        self.setWidget(self._page)

    @property
    def panel(self) -> Card:
        """The panel in sight."""
        return self._panel

    def show_panel(self, panel: Card) -> None:
        """Bring a panel into sight."""
        self._panel = panel
        self._stack.setCurrentWidget(self._area(panel))
        self.arrange()
        self.verticalScrollBar().setValue(0)  # what is said stands at the top

    def _area(self, panel: Card) -> QScrollArea:
        """Where the panel scrolls. Made when it is first shown: to lay it out is half of what it takes to make it."""
        if panel not in self._areas:
            self._areas[panel] = scrolled(panel, f"{panel.objectName()}-area", "inside")
            self._stack.addWidget(self._areas[panel])
            panel.show()
        return self._areas[panel]

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
        share = NARROW_SHARE if width * (100 - SHARE) / 100 < scaled(PANEL_AT_LEAST) else SHARE
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._box.setStretch(0, 0 if stacked else share)
        self._box.setStretch(1, 0 if stacked else 100 - share)
        self._page.setMaximumHeight(UNLIMITED if stacked else self.height())
        least = self.panel.minimumSizeHint().height()
        needed = max(least, self.panel.heightForWidth(width - 2 * WIDE - SCROLL_BAR))
        self._stack.setMinimumHeight(needed if stacked else 0)
        shown = max(self._picture.least_height(self.height()), self.height() // 3)
        self._picture.setMinimumHeight(shown if stacked else 0)
        # Not as high as it would like: what can be said should be in sight under it.
        self._picture.setMaximumHeight(shown if stacked else UNLIMITED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A panel that has grown or shrunk meanwhile has its room at once."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.panel:
            self.arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self.arrange()
        super().resizeEvent(event)
