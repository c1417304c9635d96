"""Each kind of scene over time, and how often each was tried."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from trainer.core.practice.periods import gathered, grain
from trainer.ui.progress import figures
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.families_card import FamiliesCard, family_title, tries
from trainer.ui.progress.multiples import Multiples, Small
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.view import CARD_AT_LEAST, View, show_or_say
from trainer.ui.theme.space import WIDE
from trainer.ui.widgets import Card, SideBySide, column, label
from trainer.ui.words import translate


class FamiliesView(View):
    """What is chosen among the small curves is shown above them."""

    wanted = Signal(str)
    """The id of a scene to play."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(needs, "families-view")
        self.chart = ChartCard(
            "",
            translate("Progress", "The mean grade of your exits from such scenes, from 1 to 5."),
            needs.wardrobe,
            name="family-chart",
            key="T",
        )
        self.smalls = Multiples(needs.wardrobe, name="small-families")
        self.smalls.chosen.connect(self._choose)
        self.kinds = FamiliesCard(needs.wardrobe)
        self.kinds.wanted.connect(self.wanted)
        self._family = ""
        self._reading: Reading | None = None
        heading = label(translate("Progress", "The kinds you have tried"), "heading")
        left = Card(heading, self.smalls, None, name="all-families")
        self._pair = SideBySide(left, self.kinds, each_at_least=CARD_AT_LEAST, shares=(55, 45))
        self.setLayout(column(self.chart, self._pair, None, space=WIDE))

    @property
    def charts(self) -> Sequence[ChartCard]:
        return (self.chart,)

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._pair.set_each_at_least(self.needs.wardrobe.tokens.scaled(CARD_AT_LEAST))
        tried = reading.families
        if self._family not in tried:
            self._family = max(tried, key=lambda family: tried[family][0], default="")
        self.smalls.show_all([self._small(family, reading) for family in tried], self._family)
        self.kinds.show_families(tried, self.needs.shelf.summaries())
        self._show_family()

    def _small(self, family: str, reading: Reading) -> Small:
        days = reading.family_days[family]
        points = gathered(days, grain(days)).values()
        means = [sum(day.grades for day in said) / sum(day.attempts for day in said) for said in points]
        attempts, grades = reading.families[family]
        figure = translate("Progress", "{grade} of 5, {tries}").format(
            grade=f"{grades / attempts:.1f}", tries=tries(attempts)
        )
        return Small(family, family_title(family), "accent", [(mean - 1) / 4 for mean in means], figure)

    def _choose(self, family: str) -> None:
        if family != self._family:
            self._family = family
            self._show_family()

    def _show_family(self) -> None:
        if self._reading is None:
            return
        title = family_title(self._family)
        self.chart.set_heading(translate("Progress", "{family}, over time").format(family=title))
        grade = translate("Progress", "grade")
        show_or_say(self.chart, figures.family_figure(self._reading, self._family, grade))
