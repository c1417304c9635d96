"""The progress room: one part at a time, from the overview to every exit, narrowed to what the player asks about."""

from collections.abc import Callable, Sequence
from functools import partial

from trainer.core.errors import TrainerError
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.exits_view import ExitsView
from trainer.ui.progress.expectation_view import ExpectationView
from trainer.ui.progress.families_view import FamiliesView
from trainer.ui.progress.filters import ProgressFilters
from trainer.ui.progress.marks_view import MarksView
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.nothing_yet import NothingYet
from trainer.ui.progress.overview import Overview
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.tabs import Tabs
from trainer.ui.progress.view import View
from trainer.ui.progress.ways_view import WaysView
from trainer.ui.room import KeyUse, Room
from trainer.ui.theme.space import PAGE, SMALL, WIDE
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.widgets import Flow, KeyButton, column, row, scrolled
from trainer.ui.words import translate

OVERVIEW, MARKS, WAYS, FAMILIES, EXPECTATION, EXITS = (
    "overview",
    "marks",
    "ways",
    "families",
    "expectation",
    "exits",
)

TAKES_WHAT_IS_FREE = 100
"""Of the height that is left over, beside the one part that stays free."""


class ProgressRoom(Room):
    """Shows what the log holds. A part is made when it is first looked at. Enter it with the name of a part."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__("progress", translate("Progress", "Progress"))
        self._needs = needs
        self._part = OVERVIEW
        self._views: dict[str, View] = {}
        self._empty = NothingYet(needs.drawings, needs.wardrobe)
        self._empty.play.clicked.connect(lambda: self.go.emit("scenes", None))
        self._tabs = Tabs(_titles())
        self._tabs.chosen.connect(self._turn_to)
        self._filters = ProgressFilters(self)
        self._filters.changed.connect(self._draw)
        self._report = KeyButton(translate("Progress", "Save a report"), "P", "link", name="save-report")
        self._report.clicked.connect(self._save_report)
        self._lines = KeyButton(translate("Progress", "Your own lines"), "L", "link", name="to-lines")
        self._lines.clicked.connect(lambda: self.go.emit("lines", None))
        self._head = column(
            row(self._tabs), Flow(*self._filters.boxes, self._lines, self._report, space=SMALL, last_at_right=True)
        )
        self._page = column(self._empty, self._head, None, space=WIDE, margins=PAGE)
        self.setLayout(column(scrolled(self._page, "progress-area")))
        needs.wardrobe.changed.connect(self._dress)

    @property
    def views(self) -> "dict[str, View]":
        """The parts that were made, by their names."""
        return self._views

    @property
    def part(self) -> str:
        """The name of the part in sight."""
        return self._part

    @property
    def resume(self) -> object:
        return self._part

    @property
    def holds_more(self) -> bool:
        return any(view.more_than_sums() for view in self._views.values())

    def more_keys(self) -> Sequence[KeyUse]:
        return (KeyUse("/", translate("Progress", "Look for words")),) if self._part == EXITS else ()

    def enter(self, what: object) -> None:
        some = bool(self._needs.log.newest(1))
        self._empty.setVisible(not some)
        for widget in (self._tabs, *self._filters.boxes, self._lines, self._report):
            widget.setVisible(some)
        if not some:
            for view in self._views.values():
                view.hide()
            self._empty.play.setFocus()
            return
        self._show_part(what if isinstance(what, str) and what in _makers() else self._part)
        self._tabs.focus(self._part)

    def refresh(self) -> None:
        self.enter(None)

    def _turn_to(self, part: str) -> None:
        self._show_part(part)
        view = self._views[part]
        if isinstance(view, ExitsView):
            view.table.setFocus()
        else:
            self._tabs.focus(part)

    def _show_part(self, part: str) -> None:
        self._part = part
        if part not in self._views:
            self._make(part)
        for name, view in self._views.items():
            view.setVisible(name == part)
        self._tabs.mark(part)
        self._draw()

    def _make(self, part: str) -> None:
        view = _makers()[part](self._needs)
        self._views[part] = view
        self._page.insertWidget(self._page.count() - 1, view, TAKES_WHAT_IS_FREE if part == EXITS else 0)
        for card in view.charts:
            card.save_wanted.connect(partial(self._save_picture, card))
        if isinstance(view, FamiliesView):
            view.wanted.connect(lambda scene: self.go.emit("stage", scene))
        if isinstance(view, ExitsView):
            view.opened.connect(lambda judged: self.go.emit("verdict", Exhibit(judged)))

    def _draw(self) -> None:
        reading = self._read()
        self._filters.offer_families(self._needs.sums.families())
        self._views[self._part].show_reading(reading)

    def _read(self) -> Reading:
        today = self._needs.today()
        return Reading(self._needs.sums, self._filters.narrowed(today), today)

    def _save_picture(self, card: ChartCard) -> None:
        from trainer.ui.progress.saving import save_picture  # noqa: PLC0415 - few will want it

        if card.figure is None:
            return
        path = self._needs.ask_where(self, f"{card.heading_text}.png")
        if path is None:
            return
        try:
            save_picture(path, card.heading_text, card.note_text, card.figure, self._needs.wardrobe)
        except TrainerError as error:
            self._needs.say(str(error))
        else:
            self._needs.say(translate("Progress", "Saved as “{path}”.").format(path=path))

    def _save_report(self) -> None:
        from trainer.ui.progress.reporting import save_report  # noqa: PLC0415 - few will want it

        path = self._needs.ask_where(self, translate("Progress", "Progress.pdf"))
        if path is not None:
            save_report(self, path, self._read(), self._filters.in_words(), self._needs)

    def _dress(self) -> None:
        if self.isVisible() and self._views and not self._empty.isVisible():
            self._draw()


def _titles() -> Sequence[tuple[str, str]]:
    return (
        (OVERVIEW, translate("Progress", "Overview")),
        (MARKS, translate("Progress", "Marks")),
        (WAYS, translate("Progress", "Grades and ways")),
        (FAMILIES, translate("Progress", "Kinds of scene")),
        (EXPECTATION, translate("Progress", "Listening and expectation")),
        (EXITS, translate("Progress", "Every exit")),
    )


def _makers() -> "dict[str, Callable[[ProgressNeeds], View]]":
    return {
        OVERVIEW: Overview,
        MARKS: MarksView,
        WAYS: WaysView,
        FAMILIES: FamiliesView,
        EXPECTATION: ExpectationView,
        EXITS: ExitsView,
    }
