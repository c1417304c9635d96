"""The head of Today: a greeting in the evening's light, and the one thing to do."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from trainer.ui.art import LAMP_WARM, Drawings, StagePicture
from trainer.ui.theme.space import AIRY, CARD_RADIUS, EVEN, SMALL, VAST
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import KeyButton, column, label, row
from trainer.ui.widgets.layouts import Item
from trainer.ui.words import translate

WIDE_AT_LEAST = 800
"""The width in pixels, at 100 % text, below which the words take all of the band."""
ROOMY_AT_LEAST = 1150
"""The width below which the words keep well clear of the people."""
MOST, FEWEST = 58, 42
"""How many hundredths of the band the words take, where they share it."""
PEOPLE = 1.95
"""How wide the drawing's people are at its right, in heights of the drawing."""
VEIL = 0.9
STEP = 15
"""The light changes every so many minutes: each change is a drawing."""
LEAST_HEIGHT, GREATEST_HEIGHT, SHARE = 260, 360, 0.34
"""How high the evening is: of a high window this share."""


class Evening(StagePicture):
    """Shows a greeting and a sentence beside the drawing of an evening, and `below` them what is to be done."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe, *below: Item) -> None:
        super().__init__(drawings, wardrobe.tokens.place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_place("evening")
        self.set_lamp(LAMP_WARM)
        self.greeting = label("", "greeting", name="greeting")
        self.sentence = label("", "lead", name="today-sentence")
        words = column(None, self.greeting, self.sentence, *below, None, space=SMALL, margins=(VAST, AIRY, 0, AIRY))
        self._wardrobe = wardrobe
        self._row = row(words, None)
        self.setLayout(self._row)
        self.setMinimumHeight(LEAST_HEIGHT)

    def fit(self, room: int) -> None:
        """Be as high as suits a window with that much room."""
        self.setMinimumHeight(min(max(round(room * SHARE), LEAST_HEIGHT), GREATEST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        words = self._words_share(event.size().width(), event.size().height())
        self._row.setStretch(0, words)
        self._row.setStretch(1, 100 - words)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Where the words need the whole width, the evening behind them is veiled."""
        super().paintEvent(event)
        if self._narrow(self.width()):
            veil = QColor(self._colours["wall1"])
            veil.setAlphaF(VEIL)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(self.rect(), CARD_RADIUS, CARD_RADIUS)

    def _words_share(self, width: int, height: int) -> int:
        """The hundredths of the width that the words take: they never stand on the people, who grow with the height."""
        if self._narrow(width):
            return 100
        if width < self._wardrobe.tokens.scaled(ROOMY_AT_LEAST):
            return FEWEST
        return min(max(int(100 * (width - PEOPLE * height) / width), FEWEST), MOST)

    def _narrow(self, width: int) -> bool:
        return width < self._wardrobe.tokens.scaled(WIDE_AT_LEAST)


class Band(Evening):
    """The evening on Today; `play` is the filled button."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        play = KeyButton(translate("Today", "Play"), "Return", "primary", name="play-now")
        super().__init__(drawings, wardrobe, EVEN, row(play, None))
        self.setObjectName("band")
        self.play = play

    def light(self, now: datetime) -> None:
        """Let the sky and the walls have the light of that hour, on the clock that the moment is given by."""
        self.set_theme(self._wardrobe.tokens.place_at(now.hour + now.minute // STEP * STEP / 60))
