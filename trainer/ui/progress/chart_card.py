"""A chart with its table: the chart for the eye, the table for the keyboard and the screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from trainer.ui.background import run_in_background
from trainer.ui.progress.curve import Curve, Figure
from trainer.ui.progress.drawing import curves_figure
from trainer.ui.progress.library import fetch_numbers, steps
from trainer.ui.steps import in_steps
from trainer.ui.theme.space import SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, Flow, KeyButton, add, column, label, row, speak_as
from trainer.ui.words import translate

CHART_HEIGHT = 240
"""At 100 % text; it grows with its labels."""
PATIENCE_MS = 300
"""A chart that is there sooner needs no word that it is coming."""
TABLE_COLUMN = 96
"""The least width of a table's column at 100 % text; narrower, its head could not be read."""


class ChartCard(Card):
    """Shows one figure. The chart library is loaded when the first chart that needs it is shown."""

    save_wanted = Signal()
    """The player wants the chart as a picture."""

    def __init__(
        self, heading: str, note: str, wardrobe: Wardrobe, *, name: str, key: str, height: int = CHART_HEIGHT
    ) -> None:
        super().__init__(name=name, space=SMALL)
        self.heading_text, self.note_text = heading, note
        self.figure: Figure | None = None
        self._wardrobe = wardrobe
        self._height = height
        self._asked = 0
        self._as_table = KeyButton(translate("Progress", "As a table"), key, "link", name=f"{name}-as-table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._turn)
        self._save = KeyButton(translate("Progress", "Save"), f"Shift+{key}", "link", name=f"{name}-save")
        self._save.setAccessibleName(translate("Progress", "Save {heading} as a picture").format(heading=heading))
        self._save.clicked.connect(self.save_wanted)
        self._stack = QStackedWidget()
        self._chart: QWidget = speak_as(_Coming(), _as_chart(heading))
        self.table = speak_as(QTableWidget(), translate("Progress", "{heading}, as a table").format(heading=heading))
        self.table.setObjectName(f"{name}-table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._nothing = label("", "muted", name=f"{name}-nothing")
        self._note = label(note, "small", name=f"{name}-note")
        self._heading = label(heading, "heading")
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self.table)
        head = row(self._heading, Flow(self._as_table, self._save, space=0))
        head.setStretch(0, 1)
        add(self.column, head, self._nothing, self._stack, self._note, None)
        self._nothing.hide()

    def set_heading(self, heading: str) -> None:
        """Name what the card shows now, where that can be chosen."""
        self.heading_text = heading
        self._heading.setText(heading)
        self._save.setAccessibleName(translate("Progress", "Save {heading} as a picture").format(heading=heading))
        speak_as(self.table, translate("Progress", "{heading}, as a table").format(heading=heading))

    def show_curves(self, curves: Sequence[Curve], marks: Sequence[str], span: tuple[float, float]) -> None:
        """Show these curves over the named points in time."""
        self.show_figure(curves_figure(curves, marks, span))

    def show_nothing(self, words: str) -> None:
        """Say why there is nothing to draw."""
        self.figure = None
        self._asked += 1
        self._nothing.setText(words)
        self._show_parts(some=False)

    def show_figure(self, figure: Figure) -> None:
        """Show this as soon as it can be drawn; its table is there at once."""
        self.figure = figure
        self._show_parts(some=True)
        self._stack.setFixedHeight(self._wardrobe.tokens.scaled(figure.height or self._height))
        self._fill_table(figure)
        self._say_how_far(figure)
        self._asked += 1
        asked = self._asked
        if not figure.needs_library:
            self._draw(asked)
            return
        if isinstance(self._chart, _Coming):
            self._chart.wait()
        run_in_background(self, fetch_numbers, lambda _: self._draw_in_steps(asked), self._do_without)

    def _show_parts(self, *, some: bool) -> None:
        self._nothing.setVisible(not some)
        for part in (self._stack, self._note, self._as_table, self._save):
            part.setVisible(some)

    def _draw_in_steps(self, asked: int) -> None:
        in_steps(self, *steps(), lambda: self._draw(asked))

    def _draw(self, asked: int) -> None:
        if asked != self._asked or self.figure is None:
            return
        try:
            drawn = self.figure.draw(self._wardrobe.tokens)
        except ImportError as error:
            self._do_without(error)
            return
        speak_as(drawn, _as_chart(self.heading_text), self.figure.spoken)
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
        self._save.hide()
        self._stack.setCurrentWidget(self.table)
        self._note.setText(
            translate("Progress", "The chart cannot be drawn on this machine. The table holds the same numbers.")
        )

    def _say_how_far(self, figure: Figure) -> None:
        """A single point is no curve yet, and the note says so."""
        one = translate("Progress", "One day so far; each further day of practice carries the line on.")
        self._note.setText(f"{self.note_text} {one}" if figure.is_beginning else self.note_text)

    def _turn(self, to_table: bool) -> None:
        self._show_kind()
        if to_table:
            self.table.setFocus()

    def _show_kind(self) -> None:
        self._stack.setCurrentIndex(1 if self._as_table.isChecked() else 0)

    def _fill_table(self, figure: Figure) -> None:
        self.table.horizontalHeader().setMinimumSectionSize(self._wardrobe.tokens.scaled(TABLE_COLUMN))
        self.table.setColumnCount(len(figure.heads))
        self.table.setHorizontalHeaderLabels(list(figure.heads))
        self.table.setRowCount(len(figure.rows))
        for number, cells in enumerate(figure.rows):
            for place, text in enumerate(cells):
                self.table.setItem(number, place, QTableWidgetItem(text))


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
