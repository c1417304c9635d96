"""The overview: on which days there was practice, four marks over time, the grades over time."""

from collections.abc import Sequence

from trainer.ui.progress import figures
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.view import CARD_AT_LEAST, View, show_or_say
from trainer.ui.theme.space import WIDE
from trainer.ui.widgets import SideBySide, column
from trainer.ui.words import translate


class Overview(View):
    """The calendar is left out where the player turned the rhythm off."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(needs, "overview")
        self.calendar = ChartCard(
            translate("Progress", "Days with practice"),
            translate("Progress", "The warmer a day, the more exits you made. A day without any costs nothing."),
            needs.wardrobe,
            name="calendar-card",
            key="C",
        )
        self.marks = ChartCard(
            translate("Progress", "In your lines, over time"),
            translate("Progress", "How many of your exits had the mark."),
            needs.wardrobe,
            name="marks-chart",
            key="T",
        )
        self.grades = ChartCard(
            translate("Progress", "Grades, over time"),
            translate("Progress", "The mean of each point in time, from 1 to 5."),
            needs.wardrobe,
            name="grades-chart",
            key="G",
        )
        self._pair = SideBySide(self.marks, self.grades, each_at_least=CARD_AT_LEAST)
        self.setLayout(column(self.calendar, self._pair, None, space=WIDE))

    @property
    def charts(self) -> Sequence[ChartCard]:
        return (self.calendar, self.marks, self.grades)

    def show_reading(self, reading: Reading) -> None:
        settings = self.needs.settings()
        self._pair.set_each_at_least(self.needs.wardrobe.tokens.scaled(CARD_AT_LEAST))
        self.calendar.setVisible(settings.rhythm)
        if settings.rhythm:
            self.calendar.show_figure(figures.calendar_figure(reading, settings.rest_days))
        show_or_say(self.marks, figures.marks_figure(reading, figures.HEADLINE, self.needs.tag))
        show_or_say(self.grades, figures.grades_figure(reading))
