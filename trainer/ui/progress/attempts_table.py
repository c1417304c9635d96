"""Every attempt, the newest first, read from the log as the player scrolls; or those that were looked for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from trainer.core.attempt import JudgedAttempt
from trainer.core.ports import AttemptLog
from trainer.core.progress_log import Found, Wanted
from trainer.ui.background import run_in_background
from trainer.ui.spoken import spoken_time
from trainer.ui.theme.space import EVEN
from trainer.ui.words import translate

PAGE = 100
MEASURED_ROWS = 12
"""How many rows the widths of the columns are taken from; measuring a whole page takes a tenth of a second."""
SCENE_COLUMN, LINE_COLUMN = 1, 2
NARROW = 76
"""Of fewer letters than this, the line itself takes the room of its scene's title, too."""
Index = QModelIndex | QPersistentModelIndex
Find = Callable[[Wanted, datetime | None], Found]
"""Looks through a stretch of the past, on any thread."""
EVERY = Wanted()


def columns() -> tuple[str, ...]:
    """The heads of the columns."""
    return (
        translate("Progress", "When"),
        translate("Progress", "Scene"),
        translate("Progress", "Your line"),
        translate("Progress", "Grade"),
    )


class AttemptsModel(QAbstractTableModel):
    """A table over the log that never reads more than a page at a time. A search goes on in the background."""

    looked = Signal()
    """A search has come further, or to its end."""

    def __init__(self, log: AttemptLog, find: Find | None = None) -> None:
        super().__init__()
        self._log = log
        self._find = find
        self._wanted = EVERY
        self._searches = 0
        self._go_on: datetime | None = None
        """Before which moment the search goes on; None where it has come to its end."""
        self.searching = False
        """Whether a search looks through the past at this moment."""
        self._rows: list[JudgedAttempt] = []
        self._complete = True
        self._columns = columns()

    def reload(self) -> None:
        """Begin again with the newest."""
        self.search(self._wanted)

    def search(self, wanted: Wanted) -> None:
        """Show the attempts that are wanted, the newest first. Any search before this one is dropped."""
        self._wanted, self._go_on, self.searching = wanted, None, False
        self._searches += 1
        is_all = wanted == EVERY or self._find is None
        self.beginResetModel()
        self._rows = list(self._log.newest(PAGE)) if is_all else []
        self._complete = len(self._rows) < PAGE
        self.endResetModel()
        if not is_all:
            self._look(None, PAGE)
        self.looked.emit()

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    @property
    def looked_back_to(self) -> datetime | None:
        """How far back a search that can go on has come."""
        return self._go_on

    @property
    def is_search(self) -> bool:
        return self._wanted != EVERY and self._find is not None

    def _look(self, before: datetime | None, missing: int) -> None:
        assert self._find is not None
        self.searching = True
        work = partial(self._find, self._wanted, before)
        run_in_background(self, work, partial(self._take, self._searches, missing))

    def _take(self, search: int, missing: int, found: Found) -> None:
        """Add what was found. While a page is not full, the search goes on by itself."""
        if search != self._searches:
            return
        self._append(found.attempts)
        self._go_on = found.go_on
        self._complete, self.searching = found.go_on is None, False
        if found.go_on is not None and len(found.attempts) < missing:
            self._look(found.go_on, missing - len(found.attempts))
        self.looked.emit()

    def _append(self, more: Sequence[JudgedAttempt]) -> None:
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()

    def attempt(self, index: Index) -> JudgedAttempt:
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and not self._complete and not self.searching

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        if self.is_search:
            self._look(self._go_on, PAGE)
            return
        older = self._log.newest(PAGE, before=self._rows[-1].attempt.given)
        self._complete = len(older) < PAGE
        self._append(older)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        judged = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == LINE_COLUMN:
            return judged.attempt.line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (
            self._when(judged.attempt.given),
            judged.attempt.title,
            " ".join(judged.attempt.line.split()),
            translate("Progress", "{grade} of 5").format(grade=judged.counted.grade),
        )[index.column()]

    def _when(self, given: datetime) -> str:
        """With its year where that is another than the newest exit's."""
        year, newest = given.astimezone().year, self._rows[0].attempt.given.astimezone().year
        return spoken_time(given) if year == newest else f"{spoken_time(given)}, {year}"

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section]
        return None


class AttemptsTable(QTableView):
    """Enter or a double click opens an attempt."""

    opened = Signal(object)
    looked = Signal()
    """A search has come further, or to its end."""

    def __init__(self, log: AttemptLog, find: Find | None = None) -> None:
        super().__init__()
        self.setObjectName("attempts")
        self.setAccessibleName(translate("Progress", "Every exit you made"))
        self.setAccessibleDescription(translate("Progress", "Enter opens its verdict again"))
        self._model = AttemptsModel(log, find)
        self._model.looked.connect(self.looked)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED_ROWS)
        self.horizontalHeader().setSectionResizeMode(LINE_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.activated.connect(self._open)

    def reload(self) -> int:
        """Show what the log holds now; the number of rows that were read."""
        return self.search(self._model.wanted)

    @property
    def exits(self) -> AttemptsModel:
        """What it shows."""
        return self._model

    def search(self, wanted: Wanted) -> int:
        """Show what is wanted; the number of rows that are there at once."""
        self._model.search(wanted)
        height = self.fontMetrics().lineSpacing() + EVEN
        self.verticalHeader().setDefaultSectionSize(height)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        return self._model.rowCount()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        letters = event.size().width() / max(self.fontMetrics().averageCharWidth(), 1)
        self.setColumnHidden(SCENE_COLUMN, letters < NARROW)
        super().resizeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.attempt(index))
