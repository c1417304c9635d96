"""The player's own lines as a list model: under each situation its lines."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from trainer.core.own_lines import OwnLine, by_situation
from trainer.ui.progress.families_card import family_title
from trainer.ui.spoken import spoken_time
from trainer.ui.words import translate

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Row = OwnLine | str
"""A line, or the situation that the lines under it are for."""


class LinesModel(QAbstractListModel):
    """Only lines can be chosen; the situations between them cannot."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()

    def show_lines(self, lines: Sequence[OwnLine]) -> None:
        """Show these, by situation."""
        self.beginResetModel()
        rows: list[Row] = []
        for family, group in by_situation(lines):
            rows += [family_title(family), *group]
        self._rows = rows
        self.endResetModel()

    def line(self, index: Index) -> OwnLine | None:
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return row if isinstance(row, OwnLine) else None

    def place(self, line_id: str) -> int:
        """The row of a line, or of the first one where it is not shown; -1 without any."""
        found = [number for number, row in enumerate(self._rows) if isinstance(row, OwnLine)]
        same = (number for number in found if self._is(number, line_id))
        return next(same, found[0] if found else -1)

    def _is(self, number: int, line_id: str) -> bool:
        row = self._rows[number]
        return isinstance(row, OwnLine) and row.id == line_id

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.line(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else f"{in_quotes(row.line)} {about(row)}"
        return row if role == ROW else None


def in_quotes(line: str) -> str:
    return translate("Lines", "“{line}”").format(line=line)


def about(line: OwnLine) -> str:
    """Where and when a line was said, and how it counted."""
    kept = translate("Lines", "{scene} · {grade} of 5 · kept on {time}")
    said = translate("Lines", "{scene} · {grade} of 5 · {time}")
    return (kept if line.by_hand else said).format(scene=line.title, grade=line.grade, time=spoken_time(line.at))
