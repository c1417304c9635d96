"""Each of the nineteen marks over time: all as small curves, the chosen one from near."""

from collections.abc import Sequence

from trainer.core.rubric import Mark
from trainer.ui.progress import figures
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.drawing import figure_words
from trainer.ui.progress.multiples import Multiples, Small
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.view import View, show_or_say
from trainer.ui.theme.marks import MARK_COLOURS
from trainer.ui.theme.space import WIDE
from trainer.ui.widgets import Card, column, label
from trainer.ui.words import translate


class MarksView(View):
    """What is chosen among the small curves is shown above them."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(needs, "marks-view")
        self.chart = ChartCard(
            "",
            translate("Progress", "How many of your exits had the mark."),
            needs.wardrobe,
            name="mark-chart",
            key="T",
        )
        self.smalls = Multiples(needs.wardrobe, name="small-marks")
        self.smalls.chosen.connect(self._choose)
        self._mark = Mark.THANKS
        self._reading: Reading | None = None
        serving = label(translate("Progress", "All marks: how many of your exits had each"), "heading")
        self.setLayout(column(self.chart, Card(serving, self.smalls, name="all-marks"), None, space=WIDE))

    @property
    def charts(self) -> Sequence[ChartCard]:
        return (self.chart,)

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self.smalls.show_all([self._small(mark, reading) for mark in Mark], self._mark)
        self._show_mark()

    def _small(self, mark: Mark, reading: Reading) -> Small:
        points = reading.periods
        earned = sum(day.marks.get(mark, 0) for day in reading.days)
        attempts = sum(day.attempts for day in reading.days)
        figure = figure_words(earned / attempts, (0, 1)) if attempts else translate("Progress", "not yet")
        values = [point.shares.get(mark, 0.0) for point in points]
        return Small(mark, self.needs.tag(mark), MARK_COLOURS[mark], values, figure)

    def _choose(self, mark: str) -> None:
        if mark != self._mark:
            self._mark = Mark(mark)
            self._show_mark()

    def _show_mark(self) -> None:
        if self._reading is None:
            return
        tag = self.needs.tag(self._mark)
        self.chart.set_heading(translate("Progress", "{mark}, over time").format(mark=tag))
        show_or_say(self.chart, figures.marks_figure(self._reading, [self._mark], self.needs.tag))
