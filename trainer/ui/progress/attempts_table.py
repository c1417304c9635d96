"""Every attempt, the newest first, read from the log as the player scrolls."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from trainer.core.attempt import JudgedAttempt
from trainer.core.ports import AttemptLog
from trainer.ui.spoken import spoken_time
from trainer.ui.theme.space import EVEN
from trainer.ui.words import translate

PAGE = 100
MEASURED_ROWS = 12
"""How many rows the widths of the columns are taken from; measuring a whole page takes a tenth of a second."""
LINE_COLUMN = 2
Index = QModelIndex | QPersistentModelIndex


def columns() -> tuple[str, ...]:
    """The heads of the columns."""
    return (
        translate("Progress", "When"),
        translate("Progress", "Scene"),
        translate("Progress", "Your line"),
        translate("Progress", "Grade"),
    )


class AttemptsModel(QAbstractTableModel):
    """A table over the log that never reads more than a page at a time."""

    def __init__(self, log: AttemptLog) -> None:
        super().__init__()
        self._log = log
        self._rows: list[JudgedAttempt] = []
        self._complete = True
        self._columns = columns()

    def reload(self) -> None:
        """Begin again with the newest."""
        self.beginResetModel()
        self._rows = list(self._log.newest(PAGE))
        self._complete = len(self._rows) < PAGE
        self.endResetModel()

    def attempt(self, index: Index) -> JudgedAttempt:
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        older = self._log.newest(PAGE, before=self._rows[-1].attempt.given)
        self._complete = len(older) < PAGE
        if older:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(older) - 1)
            self._rows.extend(older)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        judged = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == LINE_COLUMN:
            return judged.attempt.line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (
            spoken_time(judged.attempt.given),
            judged.attempt.title,
            " ".join(judged.attempt.line.split()),
            translate("Progress", "{grade} of 5").format(grade=judged.counted.grade),
        )[index.column()]

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

    def __init__(self, log: AttemptLog) -> None:
        super().__init__()
        self.setObjectName("attempts")
        self.setAccessibleName(translate("Progress", "Every exit you made"))
        self.setAccessibleDescription(translate("Progress", "Enter opens its verdict again"))
        self._model = AttemptsModel(log)
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
        self._model.reload()
        height = self.fontMetrics().lineSpacing() + EVEN
        self.verticalHeader().setDefaultSectionSize(height)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        return self._model.rowCount()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.attempt(index))
