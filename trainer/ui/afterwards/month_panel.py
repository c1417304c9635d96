"""A month looked back on: how many were left, which ways, what was expected against what came. No score."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from trainer.core.practice.look_back import LookBack, bounds, look_back, month_after, month_of
from trainer.ui.afterwards.needs import AfterwardsNeeds
from trainer.ui.afterwards.saying import compared_words, promises_words, spoken_month, way_words, worth_words
from trainer.ui.corner_card import CornerCard
from trainer.ui.spoken import spoken_number
from trainer.ui.theme.space import EVEN, NONE, SMALL, SNUG, TINY, WIDE
from trainer.ui.widgets import Card, Flow, KeyButton, column, label, refill
from trainer.ui.words import translate

EARLY_DAYS = 7
"""So many days into a month in which nothing was told yet, the one before it is looked back on."""


class MonthPanel(QWidget):
    """Shows one month; the one before and the one after are a key away."""

    log_wanted = Signal()

    def __init__(self, needs: AfterwardsNeeds) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._needs = needs
        self._first = month_of(needs.clock(), needs.zone())
        self.earlier = KeyButton(translate("Afterwards", "The month before"), "B", name="month-earlier")
        self.earlier.clicked.connect(lambda: self._show(month_after(self._first, -1)))
        self.later = KeyButton(translate("Afterwards", "The month after"), "N", name="month-later")
        self.later.clicked.connect(lambda: self._show(month_after(self._first)))
        self._page = column(space=EVEN)
        self._write = KeyButton(
            translate("Afterwards", "Write something down"), "Return", "primary", name="month-to-log"
        )
        self._write.clicked.connect(self.log_wanted)
        self._empty = CornerCard(needs.drawings, needs.wardrobe, "evening", Flow(self._write), name="empty-month")
        self._title = label("", "title", name="month-title")
        self.setLayout(
            column(self._title, self._page, self._empty, Flow(self.earlier, self.later), None, space=EVEN, margins=NONE)
        )

    def enter(self) -> None:
        """Show this month, or the last where this has only begun."""
        now = self._needs.clock()
        this = month_of(now, self._needs.zone())
        before = month_after(this, -1)
        begun = now.astimezone(self._needs.zone()).day <= EARLY_DAYS
        early = begun and self._look_back(this).empty and not self._look_back(before).empty
        self._show(before if early else this)
        (self.earlier if self._empty.isHidden() else self._write).setFocus()

    def _look_back(self, first: date) -> LookBack:
        needs = self._needs
        begin, end = bounds(first, needs.zone())
        exits = needs.life.exits_between(begin, end)
        events = (needs.event(one) for one in dict.fromkeys(left.event for left in exits if left.event))
        feared = {event.id: event.feared for event in events if event}
        promised = len(needs.life.promises_between(begin, end))
        return look_back(exits, feared, promised, needs.life.kept_between(begin, end))

    def _show(self, first: date) -> None:
        self._first = first
        told = self._look_back(first)
        self._title.setText(spoken_month(first))
        self.later.setEnabled(first < month_of(self._needs.clock(), self._needs.zone()))
        self._empty.setVisible(told.empty)
        if told.empty:
            self._empty.tell(
                translate("Afterwards", "Nothing was told of this month"),
                translate("Afterwards", "Two minutes after an evening are enough, and this page remembers it."),
            )
        refill(self._page, *([] if told.empty else [_card(told)]))
        if not self.later.isEnabled():
            self.earlier.setFocus()


def _card(told: LookBack) -> Card:
    """The month in sentences, the encouraging one first."""
    parts: list[QWidget | QGridLayout | int] = [label(worth_words(told), "lead", name="month-worth")]
    if told.compared or told.taken is not None:
        parts += [SMALL, label(translate("Afterwards", "On average"), "heading")]
    if told.compared:
        parts.append(label(compared_words(told.compared), name="month-compared"))
    if told.taken is not None:
        taken = translate("Afterwards", "They took it like {number}, where 100 is very well.")
        parts.append(label(taken.format(number=told.taken), name="month-taken"))
    if told.promised or told.kept:
        heading = translate("Afterwards", "Promises")
        parts += [SMALL, label(heading, "heading"), label(promises_words(told), name="month-promises")]
    if told.exits:
        heading = translate("Afterwards", "How conversations ended")
        parts += [SMALL, label(heading, "heading"), _ways(told)]
    return Card(*parts, name="month-card", space=SNUG)


def _ways(told: LookBack) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(*NONE)
    grid.setHorizontalSpacing(WIDE)
    grid.setVerticalSpacing(TINY)
    grid.setColumnStretch(1, 1)
    for line, (way, count) in enumerate(told.ways.items()):
        grid.addWidget(label(way_words(way)), line, 0)
        grid.addWidget(label(spoken_number(count), "strong"), line, 1)
    return grid
