"""How the player left: the grades as shares of all exits, and the kinds of exit."""

from collections.abc import Sequence

from trainer.ui.progress import figures
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.view import CARD_AT_LEAST, View, show_or_say
from trainer.ui.theme.space import WIDE
from trainer.ui.widgets import SideBySide, column
from trainer.ui.words import translate

HEIGHT = 320


class WaysView(View):
    """Two cards side by side."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(needs, "ways-view")
        self.shares = ChartCard(
            translate("Progress", "How the grades share your exits"),
            translate("Progress", "The stronger the colour, the better the grade."),
            needs.wardrobe,
            name="shares-chart",
            key="T",
            height=HEIGHT,
        )
        self.kinds = ChartCard(
            translate("Progress", "The ways you left"),
            translate("Progress", "Each exit counts once: what undoes it decides first, then what took most care."),
            needs.wardrobe,
            name="kinds-chart",
            key="G",
            height=HEIGHT,
        )
        self._pair = SideBySide(self.shares, self.kinds, each_at_least=CARD_AT_LEAST)
        self.setLayout(column(self._pair, None, space=WIDE))

    @property
    def charts(self) -> Sequence[ChartCard]:
        return (self.shares, self.kinds)

    def show_reading(self, reading: Reading) -> None:
        self._pair.set_each_at_least(self.needs.wardrobe.tokens.scaled(CARD_AT_LEAST))
        show_or_say(self.shares, figures.grade_shares_figure(reading))
        show_or_say(self.kinds, figures.kinds_figure(reading))
