"""One key for the voice of a turn: it says the turn again, and while it speaks it stops it."""

from trainer.ui.widgets import KeyButton
from trainer.ui.words import translate


class HearAgain(KeyButton):
    """Shown where there is a voice."""

    def __init__(self) -> None:
        super().__init__(translate("Stage", "Hear it again"), "R", "link", name="hear-again")

    def set_speaking(self, speaking: bool) -> None:
        """Offer to stop the voice, or to hear it again."""
        self.set_words(translate("Stage", "Stop it here") if speaking else translate("Stage", "Hear it again"))
