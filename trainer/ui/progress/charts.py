"""Charts on paper: thin axes, quiet colours, a label at the line instead of a legend. Only this module knows pyqtgraph.

Importing it takes some tenths of a second, so the cards do that after they are on the screen.
"""

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont

from trainer.ui.progress.curve import Curve
from trainer.ui.theme.tokens import Tokens
from trainer.ui.words import translate

BEFORE_FIRST = 0.06
"""Of the way from the first point to the last, how much is free before the first."""


def chart(curves: Sequence[Curve], marks: Sequence[str], span: tuple[float, float], tokens: Tokens) -> pg.PlotWidget:
    """A chart of curves over the same points in time, whose names are `marks`. `span` is the range upwards."""
    plot = pg.PlotWidget(background=QColor(tokens.colour("surface")))
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    last = max(len(marks) - 1, 1)
    plot.setYRange(*span, padding=0.04)
    _dress_axes(plot, marks, span, tokens)
    heights = _apart([curve.values[-1] for curve in curves], (span[1] - span[0]) * 0.12, span[1])
    labels = [_draw(plot, curve, height, last, tokens) for curve, height in zip(curves, heights, strict=True)]
    widest = max((text.boundingRect().width() for text in labels), default=0.0)
    view = plot.getViewBox()
    view.sigResized.connect(lambda: _leave_room(view, last, widest))
    _leave_room(view, last, widest)
    return plot


def _leave_room(view: pg.ViewBox, last: int, room: float) -> None:
    """Keep that many pixels at the right free for the labels, however wide the window is."""
    width = max(view.width(), 1.0)
    drawn = max(width * 0.96 - room, width / 3)
    begins = -BEFORE_FIRST * last
    view.setXRange(begins, begins + (last - begins) * width / drawn, padding=0)


def _dress_axes(plot: pg.PlotWidget, marks: Sequence[str], span: tuple[float, float], tokens: Tokens) -> None:
    font = QFont(plot.font())
    font.setPixelSize(tokens.size("tag"))
    step = max(1, round(len(marks) / 5))
    ticks = {
        "bottom": [(number, mark) for number, mark in enumerate(marks) if number % step == 0],
        "left": [(span[0], _end(span[0], span[1])), (span[1], _end(span[1], span[1]))],
    }
    for side, named in ticks.items():
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(tokens.colour("line"), width=1))
        axis.setTextPen(pg.mkPen(tokens.colour("muted")))
        axis.setStyle(tickFont=font, tickLength=0, hideOverlappingLabels=False)
        axis.setTicks([named])


def _end(value: float, whole: float) -> str:
    words = {0.0: translate("Progress", "never"), 1.0: translate("Progress", "always")} if whole == 1 else {}
    return words.get(value, f"{value:g}")


def _draw(plot: pg.PlotWidget, curve: Curve, height: float, last: int, tokens: Tokens) -> pg.TextItem:
    """Draw a curve and its label, which is given back."""
    colour = QColor(tokens.colour(curve.colour))
    alone = len(curve.values) == 1
    plot.plot(
        list(range(len(curve.values))),
        list(curve.values),
        pen=pg.mkPen(colour, width=3),
        antialias=True,
        symbol="o" if alone or len(curve.values) <= 12 else None,
        symbolSize=7,
        symbolBrush=colour,
        symbolPen=None,
    )
    text = pg.TextItem(curve.title, color=colour, anchor=(0, 0.5))
    font = QFont(plot.font())
    font.setPixelSize(tokens.size("tag"))
    font.setWeight(QFont.Weight.DemiBold)
    text.setFont(font)
    text.setPos((len(curve.values) - 1) + 0.02 * last, height)
    plot.addItem(text)
    return text


def _apart(heights: Sequence[float], gap: float, highest: float) -> list[float]:
    """The heights moved so far that labels at them do not overlap and none stands above the chart."""
    order = sorted(range(len(heights)), key=lambda number: heights[number])
    placed = list(heights)
    for lower, upper in pairwise(order):
        placed[upper] = max(placed[upper], placed[lower] + gap)
    limit = highest
    for number in reversed(order):
        placed[number] = min(placed[number], limit)
        limit = placed[number] - gap
    return placed
