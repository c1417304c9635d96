"""A row that goes on below when it is full: for buttons at any text size."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from trainer.ui.theme.space import EVEN, NONE


class Flow(QLayout):
    """Lays widgets out as words in a text. The last may stand at the right while the first row has room for it."""

    def __init__(self, *widgets: QWidget, space: int = EVEN, last_at_right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_at_right = last_at_right
        self.setSpacing(space)
        self.setContentsMargins(*NONE)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._arranged(QRect(0, 0, width, 0))[1]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(len(sizes) - 1, 0)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(area)
        for item, place in self._arranged(area)[0]:
            item.setGeometry(place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arranged(self, area: QRect) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Where each item goes, and the height that all of them take."""
        placed: list[tuple[QLayoutItem, QRect]] = []
        tallest = max((item.sizeHint().height() for item in self._shown()), default=0)
        at, row_height = QPoint(area.topLeft()), 0
        shown = self._shown()
        for item in shown:
            size = item.sizeHint()
            if at.x() > area.left() and at.x() + size.width() > area.right() + 1:
                at = QPoint(area.left(), at.y() + row_height + self.spacing())
                row_height = 0
            width = min(size.width(), area.width())
            if self._last_at_right and item is shown[-1] and at.y() == area.top():
                at.setX(area.right() + 1 - width)
            middle = QPoint(0, (tallest - size.height()) // 2)
            placed.append((item, QRect(at + middle, QSize(width, size.height()))))
            at.setX(at.x() + width + self.spacing())
            row_height = max(row_height, tallest)
        return placed, at.y() + row_height - area.top()
