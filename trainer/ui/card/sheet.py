"""Draws a pocket card: laid out once for a page's size, then painted on paper, on a picture or on the screen.

Light on any screen, large enough for arm's length. Long lines wrap and nothing is cut: what does not fit on a page of
paper goes on on the next, and a picture grows.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QRadialGradient, QTextLayout, QTextLine, QTextOption

from trainer.core.pocket import IfThen, Pocket
from trainer.ui.spoken import spoken_time
from trainer.ui.words import translate

SIZES = (1.5, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8)
PAPER_SIZES = (1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7)
"""How large the words are, tried from the largest; the last is the smallest that is legible at arm's length."""
MARGIN, GAP, BAR, BESIDE_BAR = 7.0, 5.0, 0.9, 3.2
"""Around the page, between blocks, a block's bar and the words beside it: in hundredths of the page's width."""
TITLE, HEADING, CUE, LINE, FOOT = 6.4, 3.6, 4.2, 5.4, 3.2
"""Sizes of the words, in hundredths of the page's width."""
LEADING = 1.16
LIGHT = 0.9
"""How far the lamp's light reaches into a picture, as a share of its width."""

Colours = Callable[[str], str]


@dataclass(frozen=True)
class Words:
    """A text with its look. `before` is the space above it, in hundredths of the page's width."""

    text: str
    size: float
    colour: str = "ink"
    bold: bool = False
    before: float = 0.0
    bar: str = ""
    """The colour of the bar at its left; empty for none."""


@dataclass
class Placed:
    """One line of a text, where it stands on its page."""

    line: QTextLine
    at: QPointF
    words: Words
    text: str

    @property
    def box(self) -> QRectF:
        """What it takes of the page."""
        return QRectF(self.at.x(), self.at.y(), self.line.naturalTextWidth(), self.line.height())


@dataclass
class Sheet:
    """A card laid out: its pages, and their size."""

    size: QSizeF
    pages: list[list[Placed]]
    layouts: list[QTextLayout] = field(default_factory=list)
    """Kept, as their lines live in them."""

    @property
    def text(self) -> str:
        """All that stands on it, as it is read aloud."""
        return " ".join(placed.text.strip() for page in self.pages for placed in page)


def lay_out(pocket: Pocket, family: str, size: QSizeF, *, grows: bool) -> Sheet:
    """Lay a card out in letters of that family, as large as one page has room for.

    Where not even the smallest fit, paper has a back and then more pages, and what grows is as high as it needs.
    """
    blocks = list(_blocks(pocket))
    if not grows:
        return _on_paper(blocks, family, size)
    for scale in SIZES:
        sheet = _laid_out(blocks, family, size, scale, one_page=True)
        if _bottom(sheet.pages[0]) <= size.height() - _margin(size):
            return sheet
    sheet.size = QSizeF(size.width(), _bottom(sheet.pages[0]) + _margin(size))
    return sheet


def _on_paper(blocks: Sequence[Sequence[Words]], family: str, size: QSizeF) -> Sheet:
    for sides in (1, 2):
        for scale in PAPER_SIZES:
            sheet = _laid_out(blocks, family, size, scale, one_page=False)
            if len(sheet.pages) <= sides:
                return sheet
    return sheet


def paint(painter: QPainter, sheet: Sheet, page: int, colours: Colours, *, lit: bool) -> None:
    """Paint a page; `lit` for a picture: on warm paper, in the light of a lamp. Paper brings its own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if lit:
        _paint_light(painter, sheet.size, colours)
    for words, top, bottom in _bars(sheet.pages[page]):
        width = sheet.size.width() / 100
        bar = QRectF(_margin(sheet.size), top, BAR * width, bottom - top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours(words.bar)))
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
    for placed in sheet.pages[page]:
        painter.setPen(QColor(colours(placed.words.colour)))
        placed.line.draw(painter, placed.at - placed.line.position())


def _paint_light(painter: QPainter, size: QSizeF, colours: Colours) -> None:
    whole = QRectF(QPointF(0, 0), size)
    painter.fillRect(whole, QColor(colours("bg")))
    light = QRadialGradient(QPointF(size.width() / 2, 0), size.width() * LIGHT)
    light.setColorAt(0.0, QColor(colours("raised")))
    light.setColorAt(1.0, QColor(colours("bg")))
    painter.fillRect(whole, light)


# What stands on it


def _blocks(pocket: Pocket) -> Iterator[Sequence[Words]]:
    """Texts that belong together, in their order."""
    yield _head(pocket)
    if pocket.plans:
        yield from _plans(translate("Card", "My plans"), pocket.plans)
    if pocket.lines:
        heading = translate("Card", "In my own words")
        for number, line in enumerate(pocket.lines):
            yield [*_heading(heading, number), Words(_quoted(line), LINE, before=_gap(number), bar="teal")]
    if pocket.starters:
        yield from _plans(translate("Card", "To begin with"), pocket.starters)
    yield [Words(translate("Card", "A short true word is enough. Then go, kindly."), FOOT, "muted", before=GAP)]


def _head(pocket: Pocket) -> Sequence[Words]:
    if pocket.event is None:
        return [Words(translate("Card", "Ways to leave kindly"), TITLE, bold=True)]
    title = Words(pocket.event.name, TITLE, bold=True)
    about = (pocket.event.place, spoken_time(pocket.event.starts))
    return [title, Words(" · ".join(part for part in about if part), HEADING, "muted", before=1)]


def _plans(heading: str, plans: Sequence[IfThen]) -> Iterator[Sequence[Words]]:
    for number, plan in enumerate(plans):
        cue = Words(_if(plan.cue), CUE, "muted", before=_gap(number), bar="accent")
        said = Words(_say(plan.line), LINE, before=1, bar="accent")
        yield [*_heading(heading, number), cue, said]


def _heading(text: str, number: int) -> Sequence[Words]:
    """Over the first of its blocks."""
    return [] if number else [Words(text, HEADING, "accent", bold=True, before=GAP * 1.4)]


def _gap(number: int) -> float:
    return GAP if number else GAP / 2


def _if(cue: str) -> str:
    """The cue as the beginning of a sentence, whether or not it begins with “if” already."""
    first, _, rest = cue.partition(" ")
    plain = rest if first.casefold() == "if" and rest else cue
    return translate("Card", "If {cue}").format(cue=plain.rstrip(" .,…"))


def _say(line: str) -> str:
    return translate("Card", "I say {line}").format(line=_quoted(line))


def _quoted(line: str) -> str:
    return line if line.startswith("“") else translate("Card", "“{line}”").format(line=line)


# Where it stands


def _laid_out(blocks: Sequence[Sequence[Words]], family: str, size: QSizeF, scale: float, *, one_page: bool) -> Sheet:
    sheet = Sheet(size, [[]])
    unit, bottom = size.width() / 100, size.height() - _margin(size)
    top = _margin(size)
    for block in blocks:
        lines = [line for words in block for line in _lines(words, family, unit * scale, size, sheet)]
        height = sum(before + line.height() * LEADING for before, line, _ in lines)
        fresh = not sheet.pages[-1]
        if not one_page and not fresh and top + height > bottom:
            sheet.pages.append([])
            top = _margin(size)
        for before, line, words in lines:
            top += before if sheet.pages[-1] else 0
            if not one_page and top + line.height() > bottom and sheet.pages[-1]:
                sheet.pages.append([])
                top = _margin(size)
            text = words.text.encode("utf-16-le")[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
            left = _left(words, unit)
            sheet.pages[-1].append(Placed(line, QPointF(left, top), words, text.decode("utf-16-le")))
            top += line.height() * LEADING
    return sheet


def _lines(
    words: Words, family: str, unit: float, size: QSizeF, sheet: Sheet
) -> Iterator[tuple[float, QTextLine, Words]]:
    """The lines of a text, each with the space above it."""
    font = QFont(family)
    font.setPixelSize(max(round(words.size * unit), 1))
    font.setWeight(QFont.Weight.DemiBold if words.bold else QFont.Weight.Normal)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words.text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    width = size.width() - _left(words, size.width() / 100) - _margin(size)
    made: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        made.append(line)
    layout.endLayout()
    sheet.layouts.append(layout)
    for number, line in enumerate(made):
        yield (0.0 if number else words.before * unit, line, words)


def _left(words: Words, unit: float) -> float:
    return (MARGIN + (BESIDE_BAR if words.bar else 0)) * unit


def _margin(size: QSizeF) -> float:
    return MARGIN * size.width() / 100


def _bottom(page: Sequence[Placed]) -> float:
    return max((placed.at.y() + placed.line.height() for placed in page), default=0.0)


def _bars(page: Sequence[Placed]) -> Iterator[tuple[Words, float, float]]:
    """For each run of lines with a bar the words it begins with, and from where to where it goes."""
    run: list[Placed] = []
    for placed in (*page, None):
        goes_on = placed is not None and run and placed.words.bar == run[0].words.bar and not _begins(placed, run)
        if run and not goes_on:
            yield run[0].words, run[0].at.y(), _bottom(run)
            run = []
        if placed is not None and placed.words.bar:
            run.append(placed)


def _begins(placed: Placed, run: Sequence[Placed]) -> bool:
    """Whether a new block begins: there is more than a word's space above it."""
    return placed.words is not run[-1].words and placed.words.before > 1
