"""Listening, and what was expected of an exit beside what came of it. Nothing here is scored."""

from collections.abc import Sequence

from trainer.ui.progress import figures
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.view import CARD_AT_LEAST, View, show_or_say
from trainer.ui.spoken import spoken_number
from trainer.ui.theme.space import WIDE
from trainer.ui.widgets import SideBySide, column, label
from trainer.ui.words import translate


class ExpectationView(View):
    """Three charts; where there is nothing yet, each says how it comes to be."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(needs, "expectation-view")
        wardrobe = needs.wardrobe
        self.expected = ChartCard(
            translate("Progress", "Expected, and happened"),
            translate("Progress", "How well you thought they would take it, and how they did; 100 is well."),
            wardrobe,
            name="expected-chart",
            key="T",
        )
        self.hard = ChartCard(
            translate("Progress", "How hard you expected it"),
            translate("Progress", "Before the exit; 100 is hard. It may stay high: going all the same is what counts."),
            wardrobe,
            name="hard-chart",
            key="G",
        )
        self.listening = ChartCard(
            translate("Progress", "What you heard"),
            translate("Progress", "How often you remembered what you were told."),
            wardrobe,
            name="listening-chart",
            key="L",
        )
        self.sentence = label("", "lead", name="expected-sentence")
        self.expected.column.insertWidget(1, self.sentence)
        self._pair = SideBySide(self.hard, self.listening, each_at_least=CARD_AT_LEAST)
        self.setLayout(column(self.expected, self._pair, None, space=WIDE))

    @property
    def charts(self) -> Sequence[ChartCard]:
        return (self.expected, self.hard, self.listening)

    def show_reading(self, reading: Reading) -> None:
        self._pair.set_each_at_least(self.needs.wardrobe.tokens.scaled(CARD_AT_LEAST))
        before = translate(
            "Progress", "Nothing yet. Before an exit you are asked what you expect, and after it what happened."
        )
        self.sentence.setText(better_words(reading))
        self.sentence.setVisible(bool(self.sentence.text()))
        show_or_say(self.expected, figures.expectation_figure(reading), before)
        show_or_say(self.hard, figures.hard_figure(reading), before)
        not_asked = translate("Progress", "Nothing yet. Some scenes ask what they told you before you leave.")
        show_or_say(self.listening, figures.listening_figure(reading), not_asked)


def better_words(reading: Reading) -> str:
    """How often they took it better than expected; empty where nothing was compared."""
    compared = sum(day.compared for day in reading.predictions)
    better = sum(day.better for day in reading.predictions)
    if not compared:
        return ""
    if compared == 1:
        once = translate("Progress", "The one time that you said both, they took it better than you expected.")
        not_once = translate("Progress", "The one time that you said both, they did not take it better than expected.")
        return once if better else not_once
    words = translate("Progress", "{better} times in {compared} they took it better than you expected.")
    if better == 1:
        words = translate("Progress", "One time in {compared} they took it better than you expected.")
    said = words.format(better=spoken_number(better), compared=spoken_number(compared))
    return said[:1].upper() + said[1:]
