"""The progress as a report on paper: its charts, then the newest exits with their words. A4, in light colours."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from trainer.core.attempt import JudgedAttempt
from trainer.core.errors import TrainerError
from trainer.ui.progress.curve import Figure
from trainer.ui.progress.saving import drawing, font_of
from trainer.ui.spoken import spoken_time
from trainer.ui.steps import Step
from trainer.ui.theme.space import SMALL, SNUG, TINY, VAST, WIDE
from trainer.ui.theme.tokens import Tokens
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate

DOTS, DOTS_ON_SCREEN = 1200, 96
"""To the inch. All is laid out as on a screen and drawn finer."""
MARGIN_MM = 18
CHART_HEIGHT, FINENESS = 230, 3
"""Of a chart on the page; and how many times as fine as a screen it is drawn."""
NEWEST = 60
"""How many exits stand in the report."""
ROWS_AT_ONCE = 8
"""How many of them are written before the window may draw again."""
WHEN_WIDTH, GRADE_WIDTH = 170, 56
TEXT = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Part:
    """One chart of the report."""

    heading: str
    note: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Report:
    """What stands in it."""

    narrowed: str
    """Which exits the charts are about, in words."""
    made: str
    """On which day, in words."""
    parts: Sequence[Part]
    exits: Sequence[JudgedAttempt]


class Sheet:
    """Pages that fill from top to bottom; what does not fit on one begins the next."""

    def __init__(self, path: Path, paper: Tokens) -> None:
        self._paper = paper
        self.painter = QPainter()  # before the writer: should nobody end it, it must go before what it paints on
        self._writer = QPdfWriter(str(path))
        self._writer.setTitle(translate("Progress", "Graceful Exit: progress"))
        self._writer.setResolution(DOTS)
        self._writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        if not self.painter.begin(self._writer):
            raise TrainerError(
                translate("Progress", "“{path}” could not be written. Choose another folder.").format(path=path)
            )
        fine = DOTS / DOTS_ON_SCREEN
        self.painter.scale(fine, fine)
        self.width = int(self._writer.width() / fine)
        self._bottom = int(self._writer.height() / fine) - WIDE
        self._top = 0
        self._page = 1
        self._number_page()

    def room(self, height: int) -> int:
        """Where something so high begins: on this page, or on the next where it would not fit."""
        if self._top and self._top + height > self._bottom:
            self._writer.newPage()
            self._page += 1
            self._top = 0
            self._number_page()
        begins = self._top
        self._top += height
        return begins

    def gap(self, height: int) -> None:
        """Leave that much free."""
        self._top += height

    def write(self, text: str, role: str, colour: str = "ink", *, bold: bool = False, keep: int = 0) -> None:
        """A paragraph, with at least `keep` below it on the same page."""
        font = font_of(self._paper, role, bold=bold)
        height = wrapped(text, font, self.width)
        if self._top + height + keep > self._bottom:
            self._top = max(self._top, self._bottom)
        self.text(QRect(0, self.room(height), self.width, height), text, font, colour)

    def text(self, place: QRect, text: str, font: QFont, colour: str) -> None:
        """Words in a place that was asked for."""
        self.painter.setFont(font)
        self.painter.setPen(QColor(self._paper.colour(colour)))
        self.painter.drawText(place, TEXT, text)

    def rule(self, y: int) -> None:
        """A hairline across the page."""
        self.painter.setPen(QPen(QColor(self._paper.colour("line")), 0.75))
        self.painter.drawLine(0, y, self.width, y)

    def end(self) -> None:
        """The file is whole after this."""
        self.painter.end()

    def _number_page(self) -> None:
        place = QRectF(0, self._bottom + SMALL, self.width, WIDE)
        self.painter.setFont(font_of(self._paper, "tag"))
        self.painter.setPen(QColor(self._paper.colour("muted")))
        self.painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), str(self._page))


def report_steps(path: Path, report: Report, wardrobe: Wardrobe, done: Callable[[], None]) -> Iterator[Step]:
    """Write the report in steps, each as short as the window may be busy. Raises TrainerError where it cannot."""
    paper = wardrobe.on_paper()
    sheet = Sheet(path, paper)
    yield partial(_head, sheet, report)
    for part in report.parts:
        yield partial(_chart, sheet, part, wardrobe.on_paper(FINENESS))
    if report.exits:
        yield partial(_exits_head, sheet)
    for first in range(0, len(report.exits), ROWS_AT_ONCE):
        yield partial(_exits, sheet, report.exits[first : first + ROWS_AT_ONCE], paper)
    yield sheet.end
    yield done


def _head(sheet: Sheet, report: Report) -> None:
    sheet.write(translate("Progress", "Your progress"), "greeting", bold=True)
    sheet.gap(TINY)
    sheet.write(report.narrowed, "body", "muted")
    sheet.write(report.made, "body", "muted")
    sheet.gap(WIDE)


def _chart(sheet: Sheet, part: Part, fine: Tokens) -> None:
    sheet.write(part.heading, "lead", bold=True, keep=CHART_HEIGHT + VAST)
    sheet.gap(SMALL)
    height = part.figure.height or CHART_HEIGHT
    size = QSize(sheet.width, height) * FINENESS
    sheet.painter.drawImage(QRect(0, sheet.room(height), sheet.width, height), drawing(size, part.figure, fine))
    sheet.gap(TINY)
    sheet.write(part.note, "tag", "muted")
    sheet.gap(WIDE)


def _exits_head(sheet: Sheet) -> None:
    sheet.write(translate("Progress", "Your newest exits"), "lead", bold=True, keep=VAST * 3)
    sheet.gap(SMALL)


def _exits(sheet: Sheet, exits: Sequence[JudgedAttempt], paper: Tokens) -> None:
    body, small = font_of(paper, "body"), font_of(paper, "tag")
    words = sheet.width - WHEN_WIDTH - GRADE_WIDTH - 2 * SNUG
    for judged in exits:
        line = " ".join(judged.attempt.line.split())
        when = f"{spoken_time(judged.attempt.given)}\n{judged.attempt.title}"
        grade = translate("Progress", "{grade} of 5").format(grade=judged.counted.grade)
        height = max(wrapped(line, body, words), wrapped(when, small, WHEN_WIDTH)) + 2 * SMALL
        top = sheet.room(height)
        sheet.rule(top)
        inside, tall = top + SMALL, height - 2 * SMALL
        sheet.text(QRect(0, inside, WHEN_WIDTH, tall), when, small, "muted")
        sheet.text(QRect(WHEN_WIDTH + SNUG, inside, words, tall), line, body, "ink")
        sheet.text(QRect(sheet.width - GRADE_WIDTH, inside, GRADE_WIDTH, tall), grade, body, "ink")


def wrapped(text: str, font: QFont, width: int) -> int:
    """How high the text is where it is no wider than that."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1_000_000), TEXT, text).height() + TINY
