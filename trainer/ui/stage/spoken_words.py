"""Words that can be followed: while a voice says them, the sentence that sounds stands out from the rest."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy


class SpokenWords(QLabel):
    """A label of plain text. The sentence that is followed keeps its ink, the others are muted meanwhile."""

    def __init__(self, role: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._followed: tuple[int, int] | None = None

    @property
    def followed(self) -> str:
        """The sentence that stands out; empty where all do."""
        return self.text()[slice(*self._followed)] if self._followed else ""

    def follow(self, start: int, end: int) -> None:
        """Let a sentence stand out: from where to where, in code points of the text."""
        self._followed = (start, end)
        self.update()

    def settle(self) -> None:
        """Show everything in full ink."""
        self._followed = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._followed is None:
            super().paintEvent(event)
            return
        area = QRectF(self.contentsRect())
        layout = self._laid_out(area.width())
        top = area.center().y() - layout.boundingRect().height() / 2
        painter = QPainter(self)
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))  # the design's muted ink
        layout.draw(painter, QPointF(area.left(), top), [self._in_ink(*self._followed)])

    def _in_ink(self, start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = _units(self.text()[:start])
        found.length = _units(self.text()[start:end])
        found.format = _coloured(self.palette().color(self.foregroundRole()))
        return found

    def _laid_out(self, width: float) -> QTextLayout:
        """The text in the lines that a plain label breaks it into, so that nothing moves when the voice begins."""
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(_by_words())
        between = QFontMetricsF(self.font()).leading()
        bottom = -between
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, ceil(bottom + between)))
            bottom = line.y() + line.height()
        layout.endLayout()
        return layout


def _by_words() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _coloured(colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    return made


def _units(text: str) -> int:
    """How long a text is in Qt's count."""
    return len(text.encode("utf-16-le")) // 2
