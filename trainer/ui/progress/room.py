"""The progress room: each mark and grade over time, by kind of scene, and every exit to reopen."""

from collections.abc import Callable, Sequence

from trainer.core.ports import AttemptLog, ProgressLog, Shelf
from trainer.core.practice.periods import Period, periods
from trainer.core.rubric import Mark
from trainer.ui.art import Drawings
from trainer.ui.progress.attempts_table import AttemptsTable
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.curve import Curve
from trainer.ui.progress.families_card import FamiliesCard
from trainer.ui.progress.nothing_yet import NothingYet
from trainer.ui.room import Room
from trainer.ui.spoken import short_day
from trainer.ui.theme.marks import MARK_COLOURS
from trainer.ui.theme.space import PAGE, SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.widgets import Card, SideBySide, column, label, scrolled
from trainer.ui.words import translate

SHOWN_MARKS = (Mark.RECAP, Mark.HONEST_REASON, Mark.CLEAR_CLOSE, Mark.CANNED_EXCUSE)
"""The marks whose way is drawn; the table of each attempt has them all."""

CARD_AT_LEAST = 440
TABLE_AT_LEAST = 260


class ProgressRoom(Room):
    """Shows what the log holds. `tag` gives a mark's short word."""

    def __init__(
        self,
        log: AttemptLog,
        sums: ProgressLog,
        tag: Callable[[Mark], str],
        shelf: Shelf,
        wardrobe: Wardrobe,
        drawings: Drawings,
    ) -> None:
        super().__init__("progress", translate("Progress", "Progress"))
        self._sums = sums
        self._tag = tag
        self._shelf = shelf
        self._wardrobe = wardrobe
        self.marks = ChartCard(
            translate("Progress", "In your lines, over time"),
            translate("Progress", "How many of your exits had the mark."),
            wardrobe,
            name="marks-chart",
            key="T",
        )
        self.grades = ChartCard(
            translate("Progress", "Grades, over time"),
            translate("Progress", "The mean of the day or the week, from 1 to 5."),
            wardrobe,
            name="grades-chart",
            key="G",
        )
        self.kinds = FamiliesCard(wardrobe)
        self.kinds.wanted.connect(lambda scene: self.go.emit("stage", scene))
        self.table = AttemptsTable(log)
        self.table.opened.connect(lambda judged: self.go.emit("verdict", Exhibit(judged)))
        self.table.setMinimumHeight(TABLE_AT_LEAST)
        heading = label(translate("Progress", "Every exit you made"), "heading")
        self._list = Card(heading, self.table, name="attempts-card", space=SMALL)
        self._empty = NothingYet(drawings, wardrobe)
        self._empty.play.clicked.connect(lambda: self.go.emit("scenes", None))
        self._charts = SideBySide(self.marks, self.grades, each_at_least=CARD_AT_LEAST)
        self._lower = SideBySide(self._list, self.kinds, each_at_least=CARD_AT_LEAST, shares=(62, 38))
        page = column(self._empty, self._charts, self._lower, None, space=WIDE, margins=PAGE)
        page.setStretch(2, 1)
        self.setLayout(column(scrolled(page, "progress-area")))
        wardrobe.changed.connect(self._dress)

    def enter(self, what: object) -> None:
        some = self.table.reload() > 0
        for widget, shown in ((self._empty, not some), (self._charts, some), (self._lower, some)):
            widget.setVisible(shown)
        if not some:
            self._empty.play.setFocus()
            return
        self._draw()
        self.table.setFocus()

    def refresh(self) -> None:
        self.enter(None)

    def _draw(self) -> None:
        for cards in (self._charts, self._lower):
            cards.set_each_at_least(self._wardrobe.tokens.scaled(CARD_AT_LEAST))
        points = periods(self._sums.days())
        names = [short_day(point.begins) for point in points]
        self.marks.show_curves(self._mark_curves(points), names, (0.0, 1.0))
        grades = [point.mean_grade for point in points]
        self.grades.show_curves([Curve(translate("Progress", "grade"), "accent", grades)], names, (1.0, 5.0))
        self.kinds.show_families(self._sums.families(), self._shelf.summaries())

    def _mark_curves(self, points: Sequence[Period]) -> list[Curve]:
        return [
            Curve(self._tag(mark), MARK_COLOURS[mark], [point.shares.get(mark, 0.0) for point in points])
            for mark in SHOWN_MARKS
        ]

    def _dress(self) -> None:
        if self.isVisible() and self._charts.isVisible():
            self._draw()
