"""A chart with its table: the chart for the eye, the table for the keyboard and the screen reader."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from trainer.ui.background import run_in_background
from trainer.ui.progress.curve import Curve
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, KeyButton, add, label, row, speak_as

CHART_HEIGHT = 240
"""At 100 % text; it grows with its labels."""


class ChartCard(Card):
    """Shows curves over time. The chart library is loaded when the first chart is shown."""

    def __init__(self, heading: str, note: str, wardrobe: Wardrobe, *, name: str, key: str) -> None:
        super().__init__(name=name, space=8)
        self._heading_text = heading
        self._wardrobe = wardrobe
        self._curves: Sequence[Curve] = ()
        self._marks: Sequence[str] = ()
        self._span = (0.0, 1.0)
        self._asked = 0
        self._as_table = KeyButton("As a table", key, "link", name=f"{name}-as-table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._turn)
        self._stack = QStackedWidget()
        self._chart: QWidget = speak_as(QWidget(), f"{heading}, as a chart")
        self.table = speak_as(QTableWidget(), f"{heading}, as a table")
        self.table.setObjectName(f"{name}-table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self.table)
        add(
            self.column,
            row(label(heading, "heading", wrap=False), None, self._as_table),
            self._stack,
            label(note, "small"),
        )

    def show_curves(self, curves: Sequence[Curve], marks: Sequence[str], span: tuple[float, float]) -> None:
        """Show these curves over the named points in time."""
        self._curves, self._marks, self._span = curves, marks, span
        self._stack.setFixedHeight(self._wardrobe.tokens.scaled(CHART_HEIGHT))
        self._fill_table()
        self._asked += 1
        asked = self._asked
        run_in_background(self, _fetch_numbers, lambda _: self._draw(asked))

    def _draw(self, asked: int) -> None:
        if asked != self._asked or not self._curves:
            return
        from trainer.ui.progress.charts import chart  # noqa: PLC0415 - when the first chart is shown, and not before

        drawn = chart(self._curves, self._marks, self._span, self._wardrobe.tokens)
        said = "; ".join(f"{curve.title} {_figure(curve.values[-1], self._span)}" for curve in self._curves)
        speak_as(drawn, f"{self._heading_text}, as a chart", f"At the end: {said}")
        self._stack.removeWidget(self._chart)
        self._chart.deleteLater()
        self._chart = drawn
        self._stack.insertWidget(0, drawn)
        self._show_kind()

    def _turn(self, to_table: bool) -> None:
        self._show_kind()
        if to_table:
            self.table.setFocus()

    def _show_kind(self) -> None:
        self._stack.setCurrentIndex(1 if self._as_table.isChecked() else 0)

    def _fill_table(self) -> None:
        self.table.setColumnCount(len(self._curves) + 1)
        self.table.setHorizontalHeaderLabels(["From", *(curve.title for curve in self._curves)])
        self.table.setRowCount(len(self._marks))
        for number, mark in enumerate(self._marks):
            values = [_figure(curve.values[number], self._span) for curve in self._curves]
            for column, text in enumerate([mark, *values]):
                self.table.setItem(number, column, QTableWidgetItem(text))


def _figure(value: float, span: tuple[float, float]) -> str:
    return f"{round(value * 10)} in 10" if span[1] == 1 else f"{value:.1f}"


def _fetch_numbers() -> None:
    """Load the part of the chart library that is not Qt's; Qt's classes may be made on the UI thread alone."""
    import numpy  # noqa: F401, PLC0415 - a third of what the first chart waits for
