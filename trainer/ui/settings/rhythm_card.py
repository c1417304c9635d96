"""The settings of practice from day to day: how much, on which days, and what is asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from trainer.core.settings import DAILY_CAPS, DAY_STARTS, WEEKLY_GOALS, Settings
from trainer.ui.settings.controls import choices, form, spoken
from trainer.ui.theme.space import EVEN, SNUG
from trainer.ui.widgets import Card, Flow, label, speak_as
from trainer.ui.words import translate

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class RhythmCard(Card):
    """Hands each change to `change` by the setting's name."""

    def __init__(self, change: Callable[[str, object], object]) -> None:
        self._change = change
        self.daily_cap = self._choice("daily_cap", DAILY_CAPS, [_scenes(number) for number in DAILY_CAPS])
        self.rhythm = self._box("rhythm", translate("Settings", "Show this week on Today"))
        self.weekly_goal = self._choice("weekly_goal", WEEKLY_GOALS, [_days(number) for number in WEEKLY_GOALS])
        self.rest_days = [self._day(number) for number in range(len(DAYS))]
        self.day_start = self._choice("day_start", DAY_STARTS, [f"{hour}:00" for hour in DAY_STARTS])
        self.ask_before = self._box("ask_before", translate("Settings", "Ask how hard it will be"))
        self.ask_why = self._box("ask_why", translate("Settings", "Ask why the line would work"))
        self.reminders = self._box("reminders", translate("Settings", "Remind me of promises while the app runs"))
        resting = QWidget()
        resting.setProperty("role", "inside")
        resting.setLayout(Flow(*self.rest_days, space=EVEN))
        rows = form(
            (translate("Settings", "Scenes a day, at most"), self.daily_cap, "daily-cap"),
            (translate("Settings", "The week"), self.rhythm, "rhythm"),
            (translate("Settings", "Goal for a week"), self.weekly_goal, "weekly-goal"),
            (translate("Settings", "Days of rest"), resting, "rest-days"),
            (translate("Settings", "A new day begins at"), self.day_start, "day-start"),
            (translate("Settings", "Before an exit"), self.ask_before, "ask-before"),
            (translate("Settings", "After an exit"), self.ask_why, "ask-why"),
            (translate("Settings", "Reminders"), self.reminders, "reminders"),
        )
        heading = label(translate("Settings", "Practice"), "heading")
        super().__init__(heading, rows, name="card-rhythm", space=SNUG)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set; nothing is handed on."""
        controls: tuple[QWidget, ...] = (
            *(self.daily_cap, self.rhythm, self.weekly_goal, self.day_start, self.ask_before, self.ask_why),
            *(self.reminders, *self.rest_days),
        )
        for control in controls:
            control.blockSignals(True)
        self.daily_cap.setCurrentIndex(DAILY_CAPS.index(settings.daily_cap))
        self.rhythm.setChecked(settings.rhythm)
        self.weekly_goal.setCurrentIndex(WEEKLY_GOALS.index(settings.weekly_goal))
        self.day_start.setCurrentIndex(DAY_STARTS.index(settings.day_start))
        self.ask_before.setChecked(settings.ask_before)
        self.ask_why.setChecked(settings.ask_why)
        self.reminders.setChecked(settings.reminders)
        for number, box in enumerate(self.rest_days):
            box.setChecked(bool(settings.rest_days >> number & 1))
        for control in controls:
            control.blockSignals(False)

    @property
    def resting(self) -> int:
        """The days of rest that are ticked, as bits."""
        return sum(1 << number for number, box in enumerate(self.rest_days) if box.isChecked())

    def _choice(self, setting: str, values: Sequence[int], titles: Sequence[str]) -> QComboBox:
        box = choices(titles)
        box.activated.connect(lambda number: self._change(setting, values[number]))
        return box

    def _box(self, setting: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.toggled.connect(lambda on: self._change(setting, on))
        return box

    def _day(self, number: int) -> QCheckBox:
        """A box for a day of the week, the first for Monday."""
        box = QCheckBox(QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat))
        box.setObjectName(f"rest-{DAYS[number]}")
        speak_as(box, spoken(translate("Settings", "Day of rest"), QLocale().dayName(number + 1)))
        box.toggled.connect(lambda _: self._change("rest_days", self.resting))
        return box


def _scenes(number: int) -> str:
    return translate("Settings", "%n scenes", "a day", number)


def _days(number: int) -> str:
    return translate("Settings", "%n days", "a week, as a goal", number)
