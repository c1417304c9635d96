"""The week so far: seven small lamps and a sentence. It only ever encourages."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.core.practice.rhythm import DayCell, WeekSoFar
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import label, row, speak_as
from trainer.ui.words import translate

LAMP, REST = 12, 4
"""How wide a day’s lamp is at 100 % text, and the point that stands for a day of rest."""
RING = 2
"""How thick the ring of a lamp that is not lit is."""


class WeekStrip(QWidget):
    """Shows one week."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setObjectName("week-strip")
        self.setProperty("role", "inside")
        self._lamps = _Lamps(wardrobe)
        self.words = label("", "muted", name="week-words", wrap=False)
        self.setLayout(row(self._lamps, self.words, space=SNUG))

    def show_week(self, week: WeekSoFar) -> None:
        """Show this week against its goal."""
        self._lamps.show_days(week.week.days)
        self.words.setText(week_words(week))
        speak_as(self, self.words.text())


class _Lamps(QWidget):
    """A lamp for each day: lit where there was a scene, a point on a day of rest, a ring else; today’s ring is dark."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._days: tuple[DayCell, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        wardrobe.changed.connect(self.updateGeometry)

    def show_days(self, days: tuple[DayCell, ...]) -> None:
        self._days = days
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        lamp = self._wardrobe.tokens.scaled(LAMP)
        return QSize(len(self._days) * (lamp + SMALL), lamp + RING)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._wardrobe.tokens
        lamp = tokens.scaled(LAMP)
        ahead = [cell.ahead for cell in self._days]
        today = ahead.index(True) - 1 if True in ahead else len(ahead) - 1
        for number, cell in enumerate(self._days):
            lit, rests = cell.attempts > 0, cell.rests and cell.attempts == 0
            role = "accent" if lit else "ink" if number == today else "muted" if rests else "line"
            painter.setPen(QPen(QColor(tokens.colour(role)), RING))
            painter.setBrush(QColor(tokens.colour(role)) if lit or rests else Qt.BrushStyle.NoBrush)
            width = tokens.scaled(REST) if rests else lamp
            middle = QPointF(number * (lamp + SMALL) + (lamp + RING) / 2, self.height() / 2)
            painter.drawEllipse(middle, (width - RING) / 2, (width - RING) / 2)


def week_words(week: WeekSoFar) -> str:
    """The week in a few words."""
    if week.practised == 0:
        return translate("Today", "One scene is a good beginning for a week.")
    goal = week.goal
    told = translate("Today", "{number} of %n days this week", "how many days of the week’s goal", goal)
    words = told.format(number=min(week.practised, goal))
    if week.practised > week.goal:
        return translate("Today", "{words}, and more on top.").format(words=words)
    return translate("Today", "{words}. Well kept.").format(words=words) if week.reached else words
