"""The head of Today: a greeting in the evening's light, and the one thing to do."""

from PySide6.QtWidgets import QSizePolicy

from trainer.ui.art import LAMP_WARM, Drawings, StagePicture
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import KeyButton, column, label, row


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
        layout = row(words, None)
        layout.setStretch(0, 58)
        layout.setStretch(1, 42)
        self.setLayout(layout)
        self.setMinimumHeight(260)
