"""Many small curves beside one another, one of which can be chosen: all of it at a glance, and each from near."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from trainer.ui.theme.space import SMALL, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import FilledButton, Flow, column, label, refill
from trainer.ui.words import translate

WIDTH, HEIGHT = 168, 32
"""Of one small curve, at 100 % text."""
STROKE, DOT = 2, 3
LEADING = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
)
"""The keys that lead from one to another."""


@dataclass(frozen=True, slots=True)
class Small:
    """One of many small curves."""

    id: str
    title: str
    colour: str
    """A colour role of the tokens."""
    values: Sequence[float]
    """From 0 to 1; none where there is nothing yet."""
    figure: str
    """What it comes to, in words."""


class Multiples(QWidget):
    """The buttons of the small curves. Tab reaches the chosen one, the arrow keys go from there to the others."""

    chosen = Signal(str)
    """The id of the curve that was chosen."""

    def __init__(self, wardrobe: Wardrobe, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "inside")
        self._wardrobe = wardrobe
        self._group = QButtonGroup(self)
        self._column = column()
        self.setLayout(self._column)
        self._buttons: dict[str, _SmallButton] = {}

    def show_all(self, smalls: Sequence[Small], chosen: str) -> None:
        """Show these, that one as the chosen one. Buttons that are there already are kept, and with them the focus."""
        if list(self._buttons) != [one.id for one in smalls]:
            self._make(smalls)
        for one in smalls:
            self._buttons[one.id].tell(one)
        if chosen in self._buttons:
            self._buttons[chosen].setChecked(True)

    def _make(self, smalls: Sequence[Small]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
        self._buttons = {one.id: _SmallButton(self._wardrobe, name=f"small-{one.id}") for one in smalls}
        for small_id, button in self._buttons.items():
            button.toggled.connect(partial(self._choose, small_id))
            button.left_by.connect(partial(self._go_on, small_id))
            self._group.addButton(button)
        # Shown together: one by one, each would have all be laid out again.
        holder = QWidget()
        holder.setProperty("role", "inside")
        holder.setLayout(Flow(*self._buttons.values(), space=SNUG))
        refill(self._column, holder)

    def _go_on(self, small_id: str, key: Qt.Key) -> None:
        """From that button to the one that an arrow key leads to, row after row."""
        buttons = list(self._buttons.values())
        across = sum(button.y() == buttons[0].y() for button in buttons)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -across, Qt.Key.Key_Down: across}
        at = list(self._buttons).index(small_id)
        wanted = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(buttons) - 1}.get(key, at + steps.get(key, 0))
        if 0 <= wanted < len(buttons):
            buttons[wanted].setChecked(True)
            buttons[wanted].setFocus()

    def _choose(self, small_id: str, checked: bool) -> None:
        if checked:
            self.chosen.emit(small_id)


class _SmallButton(FilledButton):
    left_by = Signal(Qt.Key)
    """A key was pressed that leads to another."""

    def __init__(self, wardrobe: Wardrobe, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self._wardrobe = wardrobe
        self._title = label("", "small")
        self._figure = label("", "muted", wrap=False)
        self._spark = _Spark(wardrobe)
        self.toggled.connect(self._show_checked)
        inside = column(self._title, self._spark, self._figure, space=TINY, margins=(SNUG, SMALL, SNUG, SMALL))
        self.fill(inside, across=QSizePolicy.Policy.Fixed)

    def tell(self, one: Small) -> None:
        self._title.setText(one.title)
        self._title.setFixedWidth(self._wardrobe.tokens.scaled(WIDTH))
        self._figure.setText(one.figure)
        self._spark.show_values(one.values, one.colour)
        said = translate("Progress", "{curve}: {figure}", "a small curve, and what it comes to")
        self.setAccessibleName(said.format(curve=one.title, figure=one.figure))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in LEADING:
            self.left_by.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def _show_checked(self, checked: bool) -> None:
        """The style sheet cannot see a button's state from the text inside it."""
        self._title.setProperty("tone", "accent" if checked else "")
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)


class _Spark(QWidget):
    """A curve without axes."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._values: Sequence[float] = ()
        self._colour = "accent"

    def show_values(self, values: Sequence[float], colour: str) -> None:
        self._values, self._colour = values, colour
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._wardrobe.tokens.scaled(WIDTH), self._wardrobe.tokens.scaled(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._wardrobe.tokens
        floor = self.height() - 1
        painter.setPen(QPen(QColor(tokens.colour("line")), 1))
        painter.drawLine(0, floor, self.width(), floor)
        if not self._values:
            return
        colour = QColor(tokens.colour(self._colour))
        points = self._points()
        painter.setPen(QPen(colour, STROKE))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], DOT, DOT)

    def _points(self) -> list[QPointF]:
        wide, high = self.width() - 2 * DOT, self.height() - 2 * DOT - 1
        last = max(len(self._values) - 1, 1)
        return [QPointF(DOT + wide * at / last, DOT + high * (1 - value)) for at, value in enumerate(self._values)]
