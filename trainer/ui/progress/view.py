"""What each part of the progress room is: some cards over one reading of the log."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.curve import Figure
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.words import translate

CARD_AT_LEAST = 440


class View(QWidget):
    """Shown one at a time."""

    def __init__(self, needs: ProgressNeeds, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "inside")
        self.needs = needs

    @property
    def charts(self) -> Sequence[ChartCard]:
        """The cards with a chart, in their order."""
        return ()

    def show_reading(self, reading: Reading) -> None:
        """Show what the log says now."""
        raise NotImplementedError

    def more_than_sums(self) -> bool:
        """Whether something goes on here that must not be thrown away."""
        return False


def show_or_say(card: ChartCard, figure: Figure | None, words: str = "") -> None:
    """Show the figure; where there is none, say why."""
    if figure is None:
        card.show_nothing(words or translate("Progress", "There was no exit of that sort in this time."))
    else:
        card.show_figure(figure)
