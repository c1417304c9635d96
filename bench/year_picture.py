"""The picture of a simulated year: for each player, what was suggested on each day and on which days they came."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.paths import ASSETS
from trainer.ui.theme.tokens import read_tokens

KINDS: Mapping[str, str] = {
    "new": "blue",
    "slipped": "plum",
    "fading": "ochre",
    "event": "accent",
    "easy": "teal",
}
"""The colour of each sort of reason."""
WORDS: Mapping[str, str] = {
    "new": "new",
    "slipped": "slipped or was missing",
    "fading": "went well, fading",
    "event": "fits the event",
    "easy": "easy, after a break",
}
DAY, SCENE, LEFT, TOP, GAP, FOOT, TEXT = 3, 9, 110, 56, 34, 30, 13
MOST = 6
FOOTNOTE = "Full colour and a dark foot: they came that day. Pale: what would have waited."


@dataclass(frozen=True)
class Day:
    """What was suggested on one day."""

    kinds: tuple[str, ...]
    came: bool
    waiting: int
    """How many families had something due; the player never sees this number."""
    welcome: bool


def draw(years: Mapping[str, Sequence[Day]], path: Path) -> None:
    """Draw all years below one another."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415 - the year itself needs no window
    from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter  # noqa: PLC0415

    app = QGuiApplication.instance() or QGuiApplication([])
    tokens = read_tokens((ASSETS / "tokens.json").read_text(encoding="utf-8"), "light", 100)
    days = max(map(len, years.values()))
    high = MOST * SCENE + GAP
    image = QImage(LEFT + days * DAY + GAP, TOP + len(years) * high + FOOT, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.colour("bg")))
    painter = QPainter(image)
    font = QFont("Inter")
    font.setPixelSize(TEXT)
    painter.setFont(font)

    def say(x: float, y: float, words: str, role: str = "ink") -> None:
        painter.setPen(QColor(tokens.colour(role)))
        painter.drawText(QRectF(x, y, 900, 20), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def block(x: float, y: float, wide: float, tall: float, role: str, strength: float = 1) -> None:
        colour = QColor(tokens.colour(role))
        colour.setAlphaF(strength)
        painter.fillRect(QRectF(x, y, wide, tall), colour)

    x = float(LEFT)
    for kind, role in KINDS.items():
        block(x, 20, 12, 12, role)
        say(x + 18, 16, WORDS[kind])
        x += 40 + 7.2 * len(WORDS[kind])
    for number, (name, year) in enumerate(years.items()):
        base = TOP + (number + 1) * high - GAP
        say(16, base - MOST * SCENE / 2 - 10, name)
        for day, one in enumerate(year):
            left = LEFT + day * DAY
            for place, kind in enumerate(one.kinds):
                block(left, base - (place + 1) * SCENE, DAY - 0.5, SCENE - 1, KINDS[kind], 1 if one.came else 0.22)
            block(left, base + 3, DAY - 0.5, 4, "ink" if one.came else "line")
        for month in range(0, days - 60, 60):
            say(LEFT + month * DAY, base + 8, f"day {month + 1}", "muted")
    say(
        LEFT,
        TOP + len(years) * high,
        "Full colour and a dark foot: they came that day. Pale: what would have waited.",
        "muted",
    )
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
    del app
