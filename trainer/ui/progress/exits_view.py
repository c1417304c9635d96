"""Every exit, to be looked through and reopened; and judging them again by the newest rules."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.core.practice.periods import GRADES
from trainer.core.progress_log import Wanted
from trainer.core.rubric import Mark
from trainer.ui.progress.again_card import AgainCard
from trainer.ui.progress.attempts_table import AttemptsTable
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.view import View
from trainer.ui.scenes.filters import FilterBox
from trainer.ui.theme.space import SMALL, WIDE
from trainer.ui.widgets import Card, Flow, SideBySide, column, label, speak_as
from trainer.ui.words import translate

TABLE_AT_LEAST, FIELD_AT_LEAST = 320, 420
PAUSE_MS = 250
"""How long after the last letter a search begins."""


class ExitsView(View):
    """The table with its own filters, under those of the whole room."""

    opened = Signal(object)
    """An exit to reopen."""

    def __init__(self, needs: ProgressNeeds) -> None:
        super().__init__(needs, "exits-view")
        self.words = speak_as(QLineEdit(), translate("Progress", "Look for words"))
        self.words.setObjectName("exit-words")
        self.words.setPlaceholderText(translate("Progress", "Words of your line or of the scene’s title   /"))
        self.words.setClearButtonEnabled(True)
        QShortcut(QKeySequence("/"), self, self.words.setFocus)
        self.grade = FilterBox("exit-grade", translate("Progress", "Grade"), translate("Progress", "Any grade"), "G")
        self.mark = FilterBox("exit-mark", translate("Progress", "Mark"), translate("Progress", "Any mark"), "M")
        self.grade.offer(
            (grade, translate("Progress", "{grade} of 5").format(grade=grade)) for grade in range(GRADES, 0, -1)
        )
        self.table = AttemptsTable(needs.log, needs.find)
        self.table.setMinimumHeight(TABLE_AT_LEAST)
        self.table.opened.connect(self.opened)
        self.table.looked.connect(self._say_how_far)
        self.found = label("", "small", name="exits-found")
        self.again = AgainCard(needs)
        self.again.opened.connect(self.opened)
        self.again.judged.connect(self.table.reload)
        self._reading: Reading | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.words.returnPressed.connect(self._to_table)
        for box in (self.grade, self.mark):
            box.box.currentIndexChanged.connect(self._search)
        boxes = QWidget()
        boxes.setProperty("role", "inside")
        boxes.setLayout(Flow(self.grade, self.mark, space=SMALL))
        self._line = SideBySide(self.words, boxes, each_at_least=FIELD_AT_LEAST, space=SMALL)
        heading = label(translate("Progress", "Every exit you made"), "heading")
        card = Card(heading, self._line, self.found, self.table, name="attempts-card", space=SMALL)
        card.column.setStretch(3, 1)
        page = column(card, self.again, space=WIDE)
        page.setStretch(0, 1)
        self.setLayout(page)

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._line.set_each_at_least(self.needs.wardrobe.tokens.scaled(FIELD_AT_LEAST))
        self.mark.offer((mark, self.needs.tag(mark)) for mark in Mark)
        self._search()
        self.again.look()

    def more_than_sums(self) -> bool:
        return self.again.running

    def _search(self) -> None:
        if self._reading is None:
            return
        self._pause.stop()
        grade, mark = self.grade.chosen, self.mark.chosen
        self.table.search(
            Wanted(
                self._reading.narrowed,
                grade if isinstance(grade, int) else None,
                Mark(mark) if isinstance(mark, str) else None,
                self.words.text().strip(),
            )
        )

    def _to_table(self) -> None:
        if self._pause.isActive():
            self._search()
        self.table.setFocus()

    def _say_how_far(self) -> None:
        """What a search has found so far, and how far back it has looked."""
        exits = self.table.exits
        self.found.setVisible(exits.is_search)
        if not exits.is_search:
            return
        rows, back_to = exits.rowCount(), exits.looked_back_to
        if rows and self.table.currentIndex().row() < 0:
            self.table.setCurrentIndex(exits.index(0, 0))
        if exits.searching:
            words = translate("Progress", "Looking: {number} so far.").format(number=rows)
        elif back_to is not None:
            words = translate("Progress", "{number} back to {day}. Scroll down for older ones.")
            words = words.format(number=rows, day=_day(back_to))
        elif rows:
            words = translate("Progress", "{number} in all.").format(number=rows)
        else:
            words = translate("Progress", "No exit fits. Fewer words or a longer time may find some.")
        self.found.setText(words)


def _day(moment: datetime) -> str:
    local = moment.astimezone()
    month = QLocale().monthName(local.month)
    return translate("Progress", "{day} {month} {year}").format(day=local.day, month=month, year=local.year)
