"""Figures of each make: curves, stacked shares, bars. What draws them is loaded when they are drawn."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from trainer.ui.progress.curve import Curve, Figure
from trainer.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from trainer.ui.theme.tokens import Tokens

LEAST_SHARE = 0.05
"""Less than this is not never, though it would be rounded to none in ten."""


def curves_figure(curves: Sequence[Curve], names: Sequence[str], span: tuple[float, float]) -> Figure:
    """Curves over named points in time; `span` is the range upwards, from 0 to 1 for shares."""

    def draw(tokens: "Tokens") -> "QWidget":
        from trainer.ui.progress.charts import chart  # noqa: PLC0415 - when the first chart is shown, not before

        drawn: QWidget = chart(curves, names, span, tokens)
        return drawn

    rows = [[name, *(figure_words(one.values[at], span) for one in curves)] for at, name in enumerate(names)]
    return Figure(
        (translate("Progress", "From"), *(curve.title for curve in curves)),
        rows,
        _ends([(one.title, figure_words(one.values[-1], span)) for one in curves]),
        draw,
        is_beginning=len(names) == 1,
    )


def shares_figure(parts: Sequence[Curve], names: Sequence[str]) -> Figure:
    """Shares of a whole over named points in time, the first part lowest."""

    def draw(tokens: "Tokens") -> "QWidget":
        from trainer.ui.progress.charts import shares  # noqa: PLC0415

        drawn: QWidget = shares(parts, names, tokens)
        return drawn

    rows = [[name, *(figure_words(one.values[at], (0, 1)) for one in parts)] for at, name in enumerate(names)]
    return Figure(
        (translate("Progress", "From"), *(part.title for part in parts)),
        rows,
        _ends([(one.title, figure_words(one.values[-1], (0, 1))) for one in parts]),
        draw,
        is_beginning=len(names) == 1,
    )


def bars_figure(head: str, bars: Sequence[Curve]) -> Figure:
    """One bar for each, with a single value: how many."""

    def draw(tokens: "Tokens") -> "QWidget":
        from trainer.ui.progress.charts import lying_bars  # noqa: PLC0415

        drawn: QWidget = lying_bars(bars, tokens)
        return drawn

    return Figure(
        (head, translate("Progress", "Exits")),
        [(bar.title, f"{bar.values[0]:.0f}") for bar in bars],
        "; ".join(f"{bar.title} {bar.values[0]:.0f}" for bar in bars if bar.values[0]),
        draw,
    )


def figure_words(value: float, span: tuple[float, float]) -> str:
    """A value as a table says it."""
    if span[1] == 1:
        if 0 < value < LEAST_SHARE:
            return translate("Progress", "rarely", "a mark that less than one exit in twenty had")
        tenths = round(value * 10)
        return translate("Progress", "%n in 10", "how many of ten exits had a mark", tenths)
    return f"{value:.0f}" if span[1] > 10 else f"{value:.1f}"


def _ends(ends: Sequence[tuple[str, str]]) -> str:
    one = translate("Progress", "{curve} {figure}", "a curve of a chart, and how high it is at its end")
    said = "; ".join(one.format(curve=title, figure=figure) for title, figure in ends)
    return translate("Progress", "At the end: {curves}").format(curves=said)
