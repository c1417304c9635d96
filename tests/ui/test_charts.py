"""Charts: drawn from one point to many, with labels that can be read, and the same numbers in a table."""

import subprocess
import sys
from itertools import pairwise

import pyqtgraph as pg
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from trainer.core.settings import Settings, Theme
from trainer.ui.progress.chart_card import ChartCard
from trainer.ui.progress.curve import Curve
from trainer.ui.theme.wardrobe import Wardrobe

COLOURS = ("teal", "ochre", "accent", "plum")
TITLES = ("what you heard", "a true reason", "plain goodbye", "stock excuse")


def curves(points: int, last: float | None = None) -> list[Curve]:
    """Four curves; all end at `last` where it is given."""
    made = []
    for number, (title, colour) in enumerate(zip(TITLES, COLOURS, strict=True)):
        values = [(number + point) % 5 / 4 for point in range(points)]
        made.append(Curve(title, colour, values if last is None else [*values[:-1], last]))
    return made


def marks(points: int) -> list[str]:
    return [f"{point + 1} Mar" for point in range(points)]


@pytest.fixture
def card(in_window: InWindow, wardrobe: Wardrobe) -> ChartCard:
    card = ChartCard("In your lines", "How many had the mark.", wardrobe, name="marks-chart", key="T")
    in_window(card, width=600, height=400)
    return card


def plot(qtbot: QtBot, card: ChartCard) -> pg.PlotWidget:
    """The chart of the card, once it is drawn."""
    qtbot.waitUntil(lambda: bool(card.findChildren(pg.PlotWidget)), timeout=10_000)
    (found,) = card.findChildren(pg.PlotWidget)
    qtbot.wait(60)  # two passes: the layout, then the labels that follow it
    return found


@pytest.mark.parametrize("points", [1, 2, 20])
def test_a_chart_draws_every_point_of_every_curve(qtbot: QtBot, card: ChartCard, points: int) -> None:
    shown = curves(points)
    card.show_curves(shown, marks(points), (0.0, 1.0))
    drawn = plot(qtbot, card).getPlotItem().listDataItems()
    assert [[float(y) for y in item.yData] for item in drawn] == [list(curve.values) for curve in shown]


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("last", [0.0, 0.5, 1.0, None])
@pytest.mark.parametrize("points", [1, 2, 20])
def test_labels_do_not_overlap_and_are_not_cut(
    qtbot: QtBot, card: ChartCard, wardrobe: Wardrobe, points: int, last: float | None, size: int
) -> None:
    wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, text_size=size))
    card.window().resize(440 * size // 100, 700)
    card.show_curves(curves(points, last), marks(points), (0.0, 1.0))
    shown = plot(qtbot, card)
    labels = [item for item in shown.getPlotItem().items if isinstance(item, pg.TextItem)]
    boxes = sorted((item.mapRectToScene(item.boundingRect()) for item in labels), key=lambda box: box.top())
    assert len(boxes) == len(TITLES)
    for upper, lower in pairwise(boxes):
        assert upper.bottom() <= lower.top() + 6  # the box has air above and below its letters
    assert all(box.right() <= shown.width() and box.top() >= -4 for box in boxes)
    assert all(box.bottom() <= shown.height() for box in boxes)


@pytest.mark.parametrize("points", [1, 2, 20])
def test_the_table_holds_the_same_numbers(card: ChartCard, points: int) -> None:
    card.show_curves(curves(points), marks(points), (0.0, 1.0))
    cells = [[card.table.item(row, column).text() for column in range(5)] for row in range(points)]  # type: ignore[union-attr]
    assert [row[0] for row in cells] == marks(points)
    for number, curve in enumerate(curves(points)):
        said = [row[number + 1] for row in cells]
        assert said == [f"{round(10 * value)} in 10" for value in curve.values]
    assert [card.table.horizontalHeaderItem(number).text() for number in range(5)] == ["From", *TITLES]  # type: ignore[union-attr]


def test_grades_stand_in_the_table_as_grades(card: ChartCard) -> None:
    card.show_curves([Curve("grade", "accent", [3.25, 4.0])], marks(2), (1.0, 5.0))
    assert [card.table.item(row, 1).text() for row in range(2)] == ["3.2", "4.0"]  # type: ignore[union-attr]


def test_a_key_turns_the_chart_into_its_table(qtbot: QtBot, card: ChartCard) -> None:
    card.show_curves(curves(3), marks(3), (0.0, 1.0))
    chart = plot(qtbot, card)
    assert chart.isVisible()
    QTest.keyClicks(card.window(), "t")
    qtbot.waitUntil(card.table.isVisible)
    assert card.table.hasFocus()
    assert not chart.isVisible()


def test_a_chart_drawn_later_takes_the_focus_from_nobody(qtbot: QtBot, in_window: InWindow, wardrobe: Wardrobe) -> None:
    card = ChartCard("In your lines", "Note.", wardrobe, name="marks-chart", key="T")
    field = QLineEdit()
    in_window(card, field)
    card.show_curves(curves(3), marks(3), (0.0, 1.0))
    plot(qtbot, card)
    QTest.keyClicks(card.window(), "t")
    qtbot.waitUntil(card.table.hasFocus)
    field.setFocus()
    before = card.findChildren(pg.PlotWidget)
    card.show_curves(curves(4), marks(4), (0.0, 1.0))
    qtbot.waitUntil(lambda: card.findChildren(pg.PlotWidget) != before)
    qtbot.wait(20)
    assert field.hasFocus()
    assert card.table.isVisible()


def test_a_screen_reader_hears_how_each_curve_ends(qtbot: QtBot, card: ChartCard) -> None:
    card.show_curves(curves(3, last=0.3), marks(3), (0.0, 1.0))
    shown = plot(qtbot, card)
    assert shown.accessibleName() == "In your lines, as a chart"
    assert shown.accessibleDescription().startswith("At the end: what you heard 3 in 10; a true reason 3 in 10")


def test_the_chart_library_is_not_loaded_before_a_chart_is_shown() -> None:
    code = "import sys, trainer.ui.progress.room; sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
