"""The days of the last weeks as squares of lamp light: the more exits, the warmer. Arrow keys go from day to day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from trainer.core.practice.rhythm import DayCell, Week
from trainer.ui.announcing import announce
from trainer.ui.theme.space import SMALL, TINY
from trainer.ui.theme.tokens import Tokens
from trainer.ui.words import translate

CELL, GAP = 18, 4
"""A day and what is free beside it, at 100 % text."""
ROUNDING = 0.25
"""Of a day's width."""
STRENGTHS = ((0, 0.10), (1, 0.34), (2, 0.56), (4, 0.78), (7, 1.0))
"""From how many exits on a day is how warm."""
LEAST_WEEKS = 4
"""How many weeks must have room; fewer of the oldest are shown where it is narrow."""
WEEK = 7
SMALLEST = 0.6
"""Of its full size, how small a day may get before the oldest weeks are left out."""
HEAT_HEIGHT = (WEEK + 1) * (CELL + GAP)
STEPS = {
    Qt.Key.Key_Left: -WEEK,
    Qt.Key.Key_Right: WEEK,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}
"""By how many days each key goes on."""


class HeatMap(QWidget):
    """Shows as many of the weeks as it is wide. The day that an arrow key reaches is told and ringed."""

    def __init__(self, weeks: Sequence[Week], tokens: Tokens, today: date) -> None:
        super().__init__()
        self.setObjectName("calendar")
        self._tokens = tokens
        self._today = today
        self._days = [day for week in weeks for day in week.days]
        self._chosen = next((at for at, day in enumerate(self._days) if day.day == today), len(self._days) - 1)
        self._full = tokens.scaled(CELL + GAP)
        self._font = QFont(self.font())
        self._font.setPixelSize(tokens.size("tag"))
        metrics = QFontMetrics(self._font)  # the widget's own font is the style sheet's
        names = (QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
        self._left = max(metrics.horizontalAdvance(name) for name in names) + SMALL
        self._top = metrics.height() + TINY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(total_words(weeks))

    @property
    def chosen(self) -> DayCell:
        """The day that the arrow keys have reached."""
        return self._days[self._chosen]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        weeks = len(self._days) // WEEK
        return QSize(self._left + weeks * self._full, self._top + WEEK * self._full)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._left + LEAST_WEEKS * self._full, self._top + WEEK * self._full)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        places = {Qt.Key.Key_Home: self._first(), Qt.Key.Key_End: len(self._days) - 1}
        step = STEPS.get(Qt.Key(event.key()))
        if step is None and event.key() not in places:
            super().keyPressEvent(event)
            return
        wanted = places.get(Qt.Key(event.key()), self._chosen + (step or 0))
        if self._first() <= wanted < len(self._days) and not self._is_empty_ahead(self._days[wanted]):
            self._choose(wanted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        at = self._day_at(event.position().x(), event.position().y())
        if at is not None:
            QToolTip.showText(event.globalPosition().toPoint(), day_words(self._days[at]), self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Paint it as large as it is, on any paper."""
        painter.setFont(self._font)
        self._paint_names(painter)
        for at in range(self._first(), len(self._days)):
            self._paint_day(painter, at)

    def _choose(self, at: int) -> None:
        self._chosen = at
        self.setAccessibleDescription(day_words(self.chosen))
        announce(self, day_words(self.chosen))
        self.update()

    def _paint_day(self, painter: QPainter, at: int) -> None:
        day = self._days[at]
        if self._is_empty_ahead(day):
            return
        place = self._place(at)
        rounding = place.width() * ROUNDING
        painter.setPen(Qt.PenStyle.NoPen)
        if day.rests and not day.attempts:  # an outline alone: nothing is asked of this day
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._tokens.colour("line")), 1))
        else:
            painter.setBrush(self._warmth(day.attempts))
        painter.drawRoundedRect(place, rounding, rounding)
        if (at == self._chosen and self.hasFocus()) or day.day == self._today:
            is_chosen = at == self._chosen and self.hasFocus()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._tokens.colour("ink" if is_chosen else "muted")), 2 if is_chosen else 1))
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), rounding, rounding)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._tokens.colour("muted")))
        for day in (1, 3, 5, 7):
            top = self._top + (day - 1) * self._pitch()
            name = QLocale().dayName(day, QLocale.FormatType.ShortFormat)
            painter.drawText(
                QRectF(0, top, self._left, self._pitch() * CELL / (CELL + GAP)),
                int(Qt.AlignmentFlag.AlignVCenter),
                name,
            )
        free_from = 0.0
        for at in range(self._first(), len(self._days), WEEK):
            begins = self._days[at].day
            is_new = at == self._first() or (begins - timedelta(WEEK)).month != begins.month
            place = self._place(at)
            name = QLocale().monthName(begins.month, QLocale.FormatType.ShortFormat)
            wide = painter.fontMetrics().horizontalAdvance(name)
            if is_new and place.left() >= free_from and place.left() + wide <= self.width():
                if at == self._first() and self._month_turns_within(at, wide):
                    continue
                painter.drawText(QRectF(place.left(), 0, wide + 1, self._top), 0, name)
                free_from = place.left() + wide + SMALL

    def _month_turns_within(self, at: int, wide: float) -> bool:
        """Whether the next month's name would meet this one."""
        later = self._days[min(at + WEEK * (1 + int((wide + SMALL) // self._pitch())), len(self._days) - 1)]
        return later.day.month != self._days[at].day.month

    def _warmth(self, attempts: int) -> QColor:
        strength = max(strong for least, strong in STRENGTHS if attempts >= least)
        paper, lamp = (QColor(self._tokens.colour(role)) for role in ("surface", "accent"))
        return QColor(
            round(paper.red() + (lamp.red() - paper.red()) * strength),
            round(paper.green() + (lamp.green() - paper.green()) * strength),
            round(paper.blue() + (lamp.blue() - paper.blue()) * strength),
        )

    def _place(self, at: int) -> QRectF:
        week, day = divmod(at - self._first(), WEEK)
        cell = self._pitch() * CELL / (CELL + GAP)
        return QRectF(self._left + week * self._pitch(), self._top + day * self._pitch(), cell, cell)

    def _day_at(self, x: float, y: float) -> int | None:
        week, day = int((x - self._left) // self._pitch()), int((y - self._top) // self._pitch())
        at = self._first() + week * WEEK + day
        is_one = week >= 0 and 0 <= day < WEEK and at < len(self._days)
        return at if is_one and not self._is_empty_ahead(self._days[at]) else None

    def _first(self) -> int:
        """The first day that there is room for."""
        fitting = max(LEAST_WEEKS, int((self.width() - self._left - TINY) // self._pitch()))
        return max(0, len(self._days) - fitting * WEEK)

    def _is_empty_ahead(self, day: DayCell) -> bool:
        return day.ahead and not day.attempts

    def _pitch(self) -> float:
        """From one day to the next: as wide as lets all weeks be seen, within reason."""
        fitting = (self.width() - self._left - TINY) / (len(self._days) // WEEK)
        return min(float(self._full), max(fitting, SMALLEST * self._full))


def day_words(day: DayCell) -> str:
    """A day as it is told: “Tuesday 3 March, 4 exits”."""
    when = translate("Progress", "{weekday} {day} {month}").format(
        weekday=QLocale().dayName(day.day.isoweekday()), day=day.day.day, month=QLocale().monthName(day.day.month)
    )
    if day.attempts:
        attempts = day.attempts
        exits = translate("Progress", "%n exits", "on one day", attempts)
    elif day.rests:
        exits = translate("Progress", "a day of rest")
    else:
        exits = translate("Progress", "no exit")
    return translate("Progress", "{day}, {exits}").format(day=when, exits=exits)


def total_words(weeks: Sequence[Week]) -> str:
    """What the calendar comes to."""
    days = sum(day.attempts > 0 for week in weeks for day in week.days)
    return translate("Progress", "Practice on %n days. The arrow keys go from day to day.", "", days)
