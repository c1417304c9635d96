"""Charts on paper: thin axes, quiet colours, a label at the line instead of a legend. Only this module knows pyqtgraph.

Importing it takes some tenths of a second, so the cards do that after they are on the screen.
"""

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from trainer.ui.progress.curve import Curve
from trainer.ui.theme.tokens import Tokens
from trainer.ui.words import translate

AIR = 1.4
"""How much wider than itself a name below the chart must have it."""
NAME_HEIGHT = 1.3
"""Of its letters, how high the row of names is."""
MOST_NAMED = 7
"""How many points are named at most."""
MOST_PARTED = 40
"""With more points than this, stacked bars stand without a gap between their parts."""
LEAST_BARS = 8
"""With fewer stacked bars than this, what the others would take stays free: one alone would be a wall."""
SHARE_STRENGTHS = (1.0, 0.72, 0.46, 0.26, 0.12)
"""How strong the colour of each share is, from the uppermost down."""
BEFORE_FIRST = 0.06
"""Of the way from the first point to the last, how much is free before the first."""


def chart(curves: Sequence[Curve], marks: Sequence[str], span: tuple[float, float], tokens: Tokens) -> pg.PlotWidget:
    """A chart of curves over the same points in time, whose names are `marks`. `span` is the range upwards."""
    plot = _plot(tokens)
    last = max(len(marks) - 1, 1)
    plot.setYRange(*span, padding=0.04)
    _dress_axes(plot, span, tokens)
    heights = _apart([curve.values[-1] for curve in curves], (span[1] - span[0]) * 0.12, span[1])
    labels = [_draw(plot, curve, height, last, tokens) for curve, height in zip(curves, heights, strict=True)]
    widest = max((text.boundingRect().width() for text in labels), default=0.0)
    _follow_width(plot, marks, last, widest, tokens)
    return plot


def shares(parts: Sequence[Curve], marks: Sequence[str], tokens: Tokens) -> pg.PlotWidget:
    """Shares of a whole, stacked over the same points in time; those that end with something have their name there."""
    plot = _plot(tokens)
    last = max(len(marks), LEAST_BARS) - 1
    plot.setYRange(0, 1, padding=0.04)
    _dress_axes(plot, (0.0, 1.0), tokens, none=translate("Progress", "none"), all_of=translate("Progress", "all"))
    below = [0.0] * len(marks)
    middles: list[float] = []
    named: list[bool] = []
    for part in parts:
        colour = QColor(tokens.colour(part.colour))
        brush = _faded(colour, tokens, SHARE_STRENGTHS[len(parts) - 1 - len(middles)])
        parted = len(marks) <= MOST_PARTED
        bars = pg.BarGraphItem(
            x=list(range(len(marks))),
            height=list(part.values),
            y0=list(below),
            width=0.86 if parted else 1.0,
            brush=brush,
            pen=pg.mkPen(tokens.colour("surface"), width=1) if parted else None,
        )
        plot.addItem(bars)
        middles.append(below[-1] + part.values[-1] / 2)
        named.append(part.values[-1] > 0)
        below = [low + value for low, value in zip(below, part.values, strict=True)]
    told = [(part, middle) for part, middle, is_there in zip(parts, middles, named, strict=True) if is_there]
    heights = _apart([middle for _, middle in told], 0.12, 1.0)
    labels = [
        _label(plot, part.title, "muted", len(marks) - 0.5 + 0.02 * last, height, tokens)
        for (part, _), height in zip(told, heights, strict=True)
    ]
    widest = max((text.boundingRect().width() for text in labels), default=0.0)
    _follow_width(plot, marks, last, widest, tokens, half=0.5)
    return plot


def lying_bars(bars: Sequence[Curve], tokens: Tokens) -> pg.PlotWidget:
    """A bar for each value, the first on top, with its name before and its number behind it."""
    plot = _plot(tokens)
    most = max((bar.values[0] for bar in bars), default=1) or 1
    rows = list(reversed(range(len(bars))))
    font = _font(plot, tokens)
    widest = 0.0
    for at, bar in zip(rows, bars, strict=True):
        length = bar.values[0]
        plot.addItem(
            pg.BarGraphItem(x0=0, y=at, height=0.5, width=length, brush=QColor(tokens.colour(bar.colour)), pen=None)
        )
        text = pg.TextItem(f"{length:.0f}", color=QColor(tokens.colour("muted")), anchor=(0, 0.5))
        text.setFont(font)
        text.setPos(length + most * 0.01, at)
        plot.addItem(text)
        widest = max(widest, text.boundingRect().width())
    plot.hideAxis("bottom")
    axis = plot.getAxis("left")
    axis.setPen(pg.mkPen(tokens.colour("line"), width=1))
    axis.setTextPen(pg.mkPen(tokens.colour("ink")))
    axis.setStyle(tickFont=font, tickLength=0, hideOverlappingLabels=False, autoExpandTextSpace=True)
    axis.setTicks([[(at, bar.title) for at, bar in zip(rows, bars, strict=True)]])
    plot.setYRange(-0.5, len(bars) - 0.5, padding=0.02)
    view = plot.getViewBox()

    def follow() -> None:
        """Keep room for the numbers, however wide the window is."""
        width = max(view.width(), 1.0)
        view.setXRange(0, most * 1.02 * width / max(width - widest, width / 3), padding=0)

    view.sigResized.connect(follow)
    follow()
    return plot


def _plot(tokens: Tokens) -> pg.PlotWidget:
    plot = pg.PlotWidget(background=QColor(tokens.colour("surface")))
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    for one in (plot, plot.viewport()):
        one.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the table
    return plot


def _faded(colour: QColor, tokens: Tokens, strength: float) -> QColor:
    """The colour as strong as that on the paper of the chart."""
    paper = QColor(tokens.colour("surface"))
    mixed = (
        round(low + (high - low) * strength)
        for low, high in zip(paper.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def _font(plot: pg.PlotWidget, tokens: Tokens) -> QFont:
    font = QFont(plot.font())
    font.setPixelSize(tokens.size("tag"))
    return font


def _label(plot: pg.PlotWidget, words: str, colour: str, x: float, y: float, tokens: Tokens) -> pg.TextItem:
    text = pg.TextItem(words, color=QColor(tokens.colour(colour)), anchor=(0, 0.5))
    font = _font(plot, tokens)
    font.setWeight(QFont.Weight.DemiBold)
    text.setFont(font)
    text.setPos(x, y)
    plot.addItem(text)
    return text


def _follow_width(
    plot: pg.PlotWidget, marks: Sequence[str], last: int, room: float, tokens: Tokens, half: float = 0.0
) -> None:
    """Keep room for the labels at the right, and name as many points below as do not touch, as wide as it is."""
    view, metrics = plot.getViewBox(), QFontMetricsF(_font(plot, tokens))
    widest = max((metrics.horizontalAdvance(mark) for mark in marks), default=1.0) * AIR

    def follow() -> None:
        drawn = _leave_room(view, last, room, half)
        fitting = max(1, int(drawn // widest))
        step = max(1, -(-len(marks) // min(fitting, MOST_NAMED)))
        plot.getAxis("bottom").setTicks([[(at, mark) for at, mark in enumerate(marks) if at % step == 0]])

    view.sigResized.connect(follow)
    follow()


def _leave_room(view: pg.ViewBox, last: int, room: float, half: float) -> float:
    """Keep that many pixels at the right free for the labels, however wide the window is; what is left to draw in."""
    width: float = max(view.width(), 1.0)
    drawn = max(width * 0.96 - room, width / 3)
    begins = -max(BEFORE_FIRST * last, half)
    view.setXRange(begins, begins + (last + half - begins) * width / drawn, padding=0)
    return drawn


def _dress_axes(
    plot: pg.PlotWidget, span: tuple[float, float], tokens: Tokens, none: str = "", all_of: str = ""
) -> None:
    font = _font(plot, tokens)
    ends = [(span[0], none or _end(span[0], span[1])), (span[1], all_of or _end(span[1], span[1]))]
    for side in ("bottom", "left"):
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(tokens.colour("line"), width=1))
        axis.setTextPen(pg.mkPen(tokens.colour("muted")))
        axis.setStyle(tickFont=font, tickLength=0, hideOverlappingLabels=False)
    plot.getAxis("left").setTicks([ends])
    plot.getAxis("bottom").setHeight(QFontMetricsF(font).height() * NAME_HEIGHT)


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
        pen=pg.mkPen(colour, width=tokens.scaled(3)),
        antialias=True,
        symbol="o" if alone or len(curve.values) <= 12 else None,
        symbolSize=tokens.scaled(7),
        symbolBrush=colour,
        symbolPen=None,
    )
    return _label(plot, curve.title, curve.colour, (len(curve.values) - 1) + 0.02 * last, height, tokens)


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
