"""The head of Today: a greeting in the evening's light, and the one thing to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from trainer.ui.art import LAMP_WARM, Drawings, StagePicture
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import KeyButton, column, label, row

WIDE_AT_LEAST = 800
"""The width in pixels, at 100 % text, below which the words take all of the band."""
ROOMY_AT_LEAST = 1150
"""The width below which the words keep well clear of the people."""
VEIL = 0.9
RADIUS = 16


class Band(StagePicture):
    """Shows a greeting and a sentence beside the drawing of an evening; `play` is the filled button."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        super().__init__(drawings, wardrobe.tokens.place)
        self.setObjectName("band")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_place("evening")
        self.set_lamp(LAMP_WARM)
        self.greeting = label("", "greeting", name="greeting")
        self.sentence = label("", "lead", name="today-sentence")
        self.play = KeyButton("Play", "Return", "primary", name="play-now")
        words = column(self.greeting, self.sentence, 16, row(self.play, None), space=8, margins=(40, 36, 0, 36))
        self._wardrobe = wardrobe
        self._row = row(words, None)
        self.setLayout(self._row)
        self.setMinimumHeight(260)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        width = event.size().width()
        words = 100 if self._narrow(width) else 58 if width >= self._wardrobe.tokens.scaled(ROOMY_AT_LEAST) else 42
        self._row.setStretch(0, words)
        self._row.setStretch(1, 100 - words)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Where the words need the whole width, the evening behind them is veiled."""
        super().paintEvent(event)
        if self._narrow(self.width()):
            veil = QColor(self._wardrobe.tokens.place["wall1"])
            veil.setAlphaF(VEIL)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)

    def _narrow(self, width: int) -> bool:
        return width < self._wardrobe.tokens.scaled(WIDE_AT_LEAST)
