"""What a verdict says of a line written in a drill: one thing to keep, one to change, a better line."""

from PySide6.QtWidgets import QWidget

from trainer.core.judge.feedback import Feedback
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.verdict.lines_card import LinesCard
from trainer.ui.verdict.point_card import PointCard, nothing_to_change, nothing_to_keep
from trainer.ui.widgets import SideBySide, column
from trainer.ui.words import translate

CARD_AT_LEAST = 300
SHARES = (32, 32, 36)
"""Of the width: a better line needs a little more."""


class Points(QWidget):
    """Empty until the words are there, which may take the judge a moment."""

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._needs = needs
        self.keep = PointCard(translate("Drills", "Keep"), "teal", name="drill-keep")
        self.change = PointCard(translate("Drills", "Change"), "plum", name="drill-change")
        self.better = LinesCard()
        cards = (self.keep, self.change, self.better)
        self._cards = SideBySide(*cards, each_at_least=CARD_AT_LEAST, shares=SHARES)
        self.setLayout(column(self._cards))
        needs.wardrobe.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_feedback(self, told: Feedback) -> None:
        """Show what is to be kept and changed, and a better line where there is one."""
        keep, change = told.keep, told.change
        self.keep.show_point(keep.text if keep else nothing_to_keep(), keep.sources if keep else ())
        self.change.show_point(change.text if change else nothing_to_change(), change.sources if change else ())
        self.better.show_lines(told.better, told.models, self._needs.wardrobe.tokens.colour("teal"))
        self.show()

    def _dress(self) -> None:
        self._cards.set_each_at_least(self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST))
