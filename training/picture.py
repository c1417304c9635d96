"""The reliability plot as a small SVG, without a plotting library."""

from __future__ import annotations

from collections.abc import Sequence

from training.measure import Bin

SIZE, EDGE = 320, 44
INK, LINE, DOT = "#4a3f3a", "#c9bdb2", "#2f7d7a"


def reliability_picture(bins: Sequence[Bin]) -> str:
    """Said chance (across) against true chance (up); the larger a dot, the more judgements it stands for."""
    most = max(one.count for one in bins)
    dots = "".join(
        f'<circle cx="{_across(one.said):.1f}" cy="{_up(one.true):.1f}" r="{3 + 7 * (one.count / most) ** 0.5:.1f}" '
        f'fill="{DOT}" fill-opacity="0.8"/>'
        for one in bins
    )
    path = " ".join(f"{_across(one.said):.1f},{_up(one.true):.1f}" for one in bins)
    ticks = "".join(
        f'<text x="{_across(v):.1f}" y="{SIZE - EDGE + 18}" text-anchor="middle">{v:g}</text>'
        f'<text x="{EDGE - 8}" y="{_up(v) + 4:.1f}" text-anchor="end">{v:g}</text>'
        for v in (0, 0.25, 0.5, 0.75, 1)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" width="{SIZE}" height="{SIZE}" '
        f'font-family="sans-serif" font-size="11" fill="{INK}">'
        f'<rect width="{SIZE}" height="{SIZE}" fill="#fffaf3"/>'
        f'<path d="M{_across(0)} {_up(0)}L{_across(1)} {_up(1)}" stroke="{LINE}" stroke-dasharray="4 4"/>'
        f'<polyline points="{path}" fill="none" stroke="{DOT}" stroke-width="1.5"/>{dots}{ticks}'
        f'<text x="{SIZE / 2}" y="{SIZE - 8}" text-anchor="middle">chance that the judge states</text>'
        f'<text transform="translate(12 {SIZE / 2}) rotate(-90)" text-anchor="middle">how often it is right</text>'
        "</svg>\n"
    )


def _across(value: float) -> float:
    return EDGE + value * (SIZE - 2 * EDGE)


def _up(value: float) -> float:
    return SIZE - EDGE - value * (SIZE - 2 * EDGE)
