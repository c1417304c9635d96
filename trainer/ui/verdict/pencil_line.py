"""The player's line, set large and underlined as by an editor's pencil; strokes can be pointed at or walked through."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.ui.theme.space import KEY_RADIUS, SMALL, TINY
from trainer.ui.theme.tokens import Tokens
from trainer.ui.verdict.hand import STRAYS, pencil_stroke, waver
from trainer.ui.verdict.strokes import Segment, Stroke, Tag, levelled, placed_tags

STROKE = 5
STROKE_GAP = 3
DOT_EVERY = 1.8
"""From dot to dot of a dotted stroke, in its thicknesses."""
LEVEL_DROP = 8
LEVELS_WITH_ROOM = 2
"""As many strokes above one another fit between two rows; each further one moves the rows apart."""
LONG_LINE = 170
"""Characters from which a line is set one size smaller, so that it can still be taken in at a glance."""
LARGER = ((1.8, 1200), (1.4, 0), (1.2, 0))
"""How many times larger than usual a line may be set where it is what the page is about, and from which width on."""
LARGE_ROWS = 2
"""A line is set larger while it takes no more rows than this."""
EVENLY = 4
"""Rows of one line are made even to this many pixels."""
ROW_GROWTH = 1.25
"""Pixels that a row grows with each by which the letters do."""
MIDDLE_WIDTH = 480
"""The width in pixels that is asked for before the real one is known."""


class PencilLine(QWidget):
    """Shows one judged line. `pointed` tells which stroke the player looks at, or -1."""

    pointed = Signal(int)

    def __init__(self, tokens: Callable[[], Tokens], *, large: bool = False) -> None:
        """`large` lets a short line be set larger, where it is what the page is about."""
        super().__init__()
        self.setObjectName("pencil-line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tokens = tokens
        self._large = large
        self._text = ""
        self._strokes: tuple[Stroke, ...] = ()
        self._words: tuple[str, ...] = ()
        self._levels = 1
        self._layout = QTextLayout()
        self._segments: tuple[Segment, ...] = ()
        self._tags: tuple[Tag, ...] = ()
        self._current = -1
        self._drawn = 0.0
        self._drawing = QVariantAnimation(self)
        self._drawing.valueChanged.connect(self._on_drawn)

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The tags as placed at the present width."""
        return self._tags

    def show_line(self, text: str, strokes: Sequence[Stroke], words: Sequence[str], *, motion: bool) -> None:
        """Show a line with its strokes; `words` holds the tag of each. Strokes draw themselves where motion is on."""
        self._text, self._strokes, self._words = f"“{text.rstrip()}”", tuple(strokes), tuple(words)
        self._levels = 1 + max((s.level for s in levelled(_in_one_row(strokes))), default=0)
        self._current = -1
        self.setAccessibleName(self._text)
        self._lay_out(self.width())
        self.updateGeometry()
        self._drawing.stop()
        self._drawn = float(len(strokes))
        if motion and strokes:
            self._drawing.setDuration(self._tokens().motion_ms["stroke"] * len(strokes))
            self._drawing.setStartValue(0.0)
            self._drawing.setEndValue(float(len(strokes)))
            self._drawing.start()
        self.update()

    def refresh(self) -> None:
        """Lay out again after the theme or the text size changed."""
        self._lay_out(self.width())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        probe = self._laid_out_text(width)
        return int(probe.lineCount() * self._row_height(probe.font().pixelSize())) + self._margin()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(MIDDLE_WIDTH, self.heightForWidth(MIDDLE_WIDTH))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low: the height that is needed follows from the width, and a guess of it would make the page too tall."""
        return QSize(0, self._tokens().line_height("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._lay_out(event.size().width())
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens()
        painter.setPen(QColor(tokens.colour("ink")))
        self._layout.draw(painter, QPointF(0, 0))
        for segment in self._segments:
            self._paint_segment(painter, segment, tokens)
        painter.setFont(self._tag_font())
        for tag in self._tags:
            if tag.stroke < self._drawn:
                self._paint_tag(painter, tag, tokens)
        if self.hasFocus() and self._current < 0:
            painter.setPen(QPen(QColor(tokens.colour("accent")), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), KEY_RADIUS, KEY_RADIUS)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._point_at(self._stroke_under(event.position()))

    def leaveEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        if not self.hasFocus():
            self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._strokes:
            self.walk(step)
        else:
            super().keyPressEvent(event)

    def walk(self, step: int) -> None:
        """Point at the next stroke (1) or the one before (-1), round and round; at the first where none is."""
        if self._strokes:
            self._point_at((self._current + step) % len(self._strokes) if self._current >= 0 else 0)

    def _point_at(self, stroke: int) -> None:
        if stroke != self._current:
            self._current = stroke
            self.pointed.emit(stroke)
            self.update()

    def _stroke_under(self, at: QPointF) -> int:
        row = int(at.y() // self._row_height(self._layout.font().pixelSize()))
        for segment in reversed(self._segments):
            if segment.row == row and segment.left <= at.x() <= segment.right:
                return segment.stroke
        return -1

    def _on_drawn(self, value: float) -> None:
        self._drawn = value
        self.update()

    # Laying out

    def _font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.Medium)
        return font

    def _tag_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._tokens().size("tag"))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _row_height(self, pixels: int) -> float:
        """From row to row of a line in letters of that size."""
        tokens = self._tokens()
        taller = pixels - tokens.size("line")
        deeper = tokens.scaled(LEVEL_DROP) * max(0, self._levels - LEVELS_WITH_ROOM)
        return float(tokens.line_height("line") + taller * (ROW_GROWTH if taller > 0 else 1) + deeper)

    def _margin(self) -> int:
        return self._tokens().scaled(SMALL)

    def _laid_out_text(self, width: int) -> QTextLayout:
        """The text in the largest letters that suit its length at this width."""
        tokens = self._tokens()
        if len(self._text) >= LONG_LINE:
            return self._set_in(tokens.size("title"), width)
        if not self._large:
            return self._set_in(tokens.size("line"), width)
        for times in (times for times, at_least in LARGER if width >= at_least):
            layout = self._set_in(round(tokens.size("line") * times), width)
            if layout.lineCount() <= LARGE_ROWS:
                return self._balanced(layout, width)
        return self._balanced(self._set_in(tokens.size("line"), width), width)

    def _balanced(self, layout: QTextLayout, width: int) -> QTextLayout:
        """The same rows, as even in length as they can be, so that no word is left alone on the last."""
        rows, pixels = layout.lineCount(), layout.font().pixelSize()
        too_narrow, fits = width // max(rows, 1), width
        while rows > 1 and fits - too_narrow > EVENLY:
            middle = (too_narrow + fits) // 2
            tried = self._set_in(pixels, middle)
            if tried.lineCount() > rows:
                too_narrow = middle
            else:
                layout, fits = tried, middle
        return layout

    def _set_in(self, pixels: int, width: int) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\N{LINE SEPARATOR}"), self._font(pixels))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, y))
            y += self._row_height(pixels)
        layout.endLayout()
        return layout

    def _lay_out(self, width: int) -> None:
        self._layout = self._laid_out_text(width)
        self._segments = levelled([s for number in range(len(self._strokes)) for s in self._segments_of(number)])
        metrics = QFontMetricsF(self._tag_font())
        self._tags = placed_tags(self._segments, self._words, metrics.horizontalAdvance, float(max(width, 1)))

    def _segments_of(self, number: int) -> list[Segment]:
        stroke = self._strokes[number]
        start, end = (self._utf16(position) for position in (stroke.start, stroke.end))
        result: list[Segment] = []
        for row in range(self._layout.lineCount()):
            line = self._layout.lineAt(row)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            result.extend(Segment(number, row, left, right) for left, right in _extents(line, first, last))
        return result

    def _utf16(self, code_points: int) -> int:
        """Qt counts UTF-16 units and our text begins with a quotation mark; evidence counts code points without it."""
        return 1 + len(self._text[1 : 1 + code_points].encode("utf-16-le")) // 2

    # Painting

    def _stroke_top(self, row: int, level: int) -> float:
        line = self._layout.lineAt(row)
        scaled = self._tokens().scaled
        return float(line.y() + line.height()) + scaled(STROKE_GAP) + level * scaled(LEVEL_DROP)

    def _paint_segment(self, painter: QPainter, segment: Segment, tokens: Tokens) -> None:
        share = min(1.0, max(0.0, self._drawn - segment.stroke))
        if not share:
            return
        width = (segment.right - segment.left) * share
        thickness = tokens.scaled(STROKE + (2 if segment.stroke == self._current else 0))
        stroke = self._strokes[segment.stroke]
        colour = QColor(tokens.colour(stroke.colour))
        place = QRectF(segment.left, self._stroke_top(segment.row, segment.level), width, thickness)
        seed = segment.stroke + segment.row
        if stroke.doubted:
            _paint_dots(painter, place, colour, seed)
        else:
            painter.fillPath(pencil_stroke(place, seed), colour)

    def _paint_tag(self, painter: QPainter, tag: Tag, tokens: Tokens) -> None:
        deepest = max(s.level for s in self._segments if s.row == tag.row)
        top = self._stroke_top(tag.row, deepest) + tokens.scaled(STROKE + 2)
        metrics = QFontMetricsF(painter.font())
        box = QRectF(tag.left, top, metrics.horizontalAdvance(tag.text) + 2, metrics.height())
        painter.setPen(QColor(tokens.colour(self._strokes[tag.stroke].colour)))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, tag.text)
        if tag.stroke == self._current and self.hasFocus():
            painter.setPen(QPen(QColor(tokens.colour("accent")), 2))
            painter.drawRoundedRect(box.adjusted(-TINY, -1, TINY, 1), KEY_RADIUS, KEY_RADIUS)


def _paint_dots(painter: QPainter, place: QRectF, colour: QColor, seed: int) -> None:
    """As many round dots as the place has room for, and never none."""
    size = place.height()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for number in range(max(1, int((place.width() - size) / (size * DOT_EVERY)) + 1)):
        left = place.left() + number * size * DOT_EVERY
        painter.drawEllipse(QRectF(left, place.top() + STRAYS * size * waver(left, seed), size, size))
    painter.restore()


def _in_one_row(strokes: Sequence[Stroke]) -> list[Segment]:
    """The strokes over an endless row, where their places in the text are their places on it."""
    return [Segment(number, 0, stroke.start, stroke.end) for number, stroke in enumerate(strokes)]


def _extents(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Where these characters stand on their row, from left to right: one stretch, or more where directions mix.

    Spaces at which the row breaks hang over its edge and are left out.
    """
    found: list[tuple[float, float]] = []
    spans = (sorted((_x(line, at, _LEADING), _x(line, at, _TRAILING))) for at in range(first, last))
    edge = line.naturalTextRect().right()
    for left, right in sorted((left, min(right, edge)) for left, right in spans):
        if right <= left:
            continue
        if found and left - found[-1][1] < 1:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _x(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    return float(line.cursorToX(at, edge)[0])  # type: ignore[index]


_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
