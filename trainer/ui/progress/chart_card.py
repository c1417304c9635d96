"""A chart with its table: the chart for the eye, the table for the keyboard and the screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from trainer.ui.background import run_in_background
from trainer.ui.progress.curve import Curve
from trainer.ui.progress.library import fetch_numbers, steps
from trainer.ui.steps import in_steps
from trainer.ui.theme.space import SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, KeyButton, add, column, label, row, speak_as
from trainer.ui.words import translate

CHART_HEIGHT = 240
"""At 100 % text; it grows with its labels."""
PATIENCE_MS = 300
"""A chart that is there sooner needs no word that it is coming."""


class ChartCard(Card):
    """Shows curves over time. The chart library is loaded when the first chart is shown."""

    def __init__(self, heading: str, note: str, wardrobe: Wardrobe, *, name: str, key: str) -> None:
        super().__init__(name=name, space=SMALL)
        self._heading_text = heading
        self._wardrobe = wardrobe
        self._curves: Sequence[Curve] = ()
        self._marks: Sequence[str] = ()
        self._span = (0.0, 1.0)
        self._asked = 0
        self._as_table = KeyButton(translate("Progress", "As a table"), key, "link", name=f"{name}-as-table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._turn)
        self._stack = QStackedWidget()
        self._chart: QWidget = speak_as(_Coming(), _as_chart(heading))
        self.table = speak_as(QTableWidget(), translate("Progress", "{heading}, as a table").format(heading=heading))
        self.table.setObjectName(f"{name}-table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._note_text = note
        self._note = label(note, "small", name=f"{name}-note")
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self.table)
        add(
            self.column,
            row(label(heading, "heading", wrap=False), None, self._as_table),
            self._stack,
            self._note,
        )

    def show_curves(self, curves: Sequence[Curve], marks: Sequence[str], span: tuple[float, float]) -> None:
        """Show these curves over the named points in time."""
        self._curves, self._marks, self._span = curves, marks, span
        self._stack.setFixedHeight(self._wardrobe.tokens.scaled(CHART_HEIGHT))
        self._fill_table()
        self._say_how_far()
        self._asked += 1
        asked = self._asked
        if isinstance(self._chart, _Coming):
            self._chart.wait()
        run_in_background(self, fetch_numbers, lambda _: self._draw_in_steps(asked), self._do_without)

    def _draw_in_steps(self, asked: int) -> None:
        in_steps(self, *steps(), lambda: self._draw(asked))

    def _draw(self, asked: int) -> None:
        if asked != self._asked or not self._curves:
            return
        try:
            from trainer.ui.progress.charts import chart  # noqa: PLC0415 - when the first chart is shown, not before
        except ImportError as error:
            self._do_without(error)
            return
        drawn = chart(self._curves, self._marks, self._span, self._wardrobe.tokens)
        ends = translate("Progress", "{curve} {figure}", "a curve of a chart, and how high it is at its end")
        said = "; ".join(
            ends.format(curve=curve.title, figure=_figure(curve.values[-1], self._span)) for curve in self._curves
        )
        described = translate("Progress", "At the end: {curves}").format(curves=said)
        speak_as(drawn, _as_chart(self._heading_text), described)
        self._stack.removeWidget(self._chart)
        self._chart.deleteLater()
        self._chart = drawn
        self._stack.insertWidget(0, drawn)
        self._show_kind()

    def _do_without(self, error: Exception) -> None:
        """Without the library that draws, the same numbers stand in the table."""
        if not isinstance(error, ImportError):
            raise error
        self._as_table.hide()
        self._stack.setCurrentWidget(self.table)
        self._note.setText(
            translate("Progress", "The chart cannot be drawn on this machine. The table holds the same numbers.")
        )

    def _say_how_far(self) -> None:
        """A single point is no curve yet, and the note says so."""
        one = translate("Progress", "One day so far; each further day of practice carries the line on.")
        self._note.setText(f"{self._note_text} {one}" if len(self._marks) == 1 else self._note_text)

    def _turn(self, to_table: bool) -> None:
        self._show_kind()
        if to_table:
            self.table.setFocus()

    def _show_kind(self) -> None:
        self._stack.setCurrentIndex(1 if self._as_table.isChecked() else 0)

    def _fill_table(self) -> None:
        self.table.setColumnCount(len(self._curves) + 1)
        self.table.setHorizontalHeaderLabels([translate("Progress", "From"), *(curve.title for curve in self._curves)])
        self.table.setRowCount(len(self._marks))
        for number, mark in enumerate(self._marks):
            values = [_figure(curve.values[number], self._span) for curve in self._curves]
            for place, text in enumerate([mark, *values]):
                self.table.setItem(number, place, QTableWidgetItem(text))


def _figure(value: float, span: tuple[float, float]) -> str:
    if span[1] != 1:
        return f"{value:.1f}"
    tenths = round(value * 10)
    return translate("Progress", "%n in 10", "how many of ten exits had a mark", tenths)


def _as_chart(heading: str) -> str:
    return translate("Progress", "{heading}, as a chart").format(heading=heading)


class _Coming(QWidget):
    """What stands where a chart will be: nothing at first, then a word that it is coming."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._words = label(translate("Progress", "The chart is being drawn."), "muted", wrap=False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.hide()
        self.setLayout(column(self._words))

    def wait(self) -> None:
        """Say that the chart is coming, should it take longer than a moment."""
        QTimer.singleShot(PATIENCE_MS, self._words, self._words.show)
