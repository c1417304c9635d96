"""The calendar: every day is reached by the arrow keys and told in words; days to come are passed over."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import InWindow
from trainer.core.day_tally import DayTally
from trainer.core.practice.rhythm import calendar
from trainer.ui.progress.heat_map import HeatMap, day_words
from trainer.ui.theme.wardrobe import Wardrobe

TODAY = date(2026, 3, 4)
"""A Wednesday."""
PRACTISED = {date(2026, 3, 3): 4, date(2026, 3, 1): 1, date(2026, 2, 25): 9}


@pytest.fixture
def shown(in_window: InWindow, wardrobe: Wardrobe) -> HeatMap:
    days = [DayTally(day.isoformat(), count, count * 3, {}) for day, count in sorted(PRACTISED.items())]
    heat_map = HeatMap(calendar(days, TODAY, 20, rest_days=64), wardrobe.tokens, TODAY)
    in_window(heat_map, width=700, height=300)
    heat_map.setFocus()
    return heat_map


def test_it_begins_with_today(shown: HeatMap) -> None:
    assert shown.chosen.day == TODAY


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Qt.Key.Key_Up, -1),
        (Qt.Key.Key_Left, -7),
        (Qt.Key.Key_Home, -2 - 19 * 7),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Right, 0),
    ],
)
def test_the_arrow_keys_go_from_day_to_day_and_not_into_the_future(shown: HeatMap, key: Qt.Key, days: int) -> None:
    QTest.keyClick(shown, key)
    assert shown.chosen.day == TODAY + timedelta(days)


def test_each_day_is_told(shown: HeatMap) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.accessibleDescription() == day_words(shown.chosen) == "Tuesday 3 March, 4 exits"
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.accessibleDescription() == "Monday 2 March, no exit"


def test_a_day_of_rest_is_told_as_one(shown: HeatMap) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Left)
    for _ in range(3):
        QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.accessibleDescription() == "Sunday 22 February, a day of rest"


def test_more_exits_are_warmer(shown: HeatMap, wardrobe: Wardrobe) -> None:
    image = shown.grab().toImage()

    def light(day: date) -> int:
        at = next(number for number, one in enumerate(shown._days) if one.day == day)
        middle = shown._place(at).center().toPoint()
        return image.pixelColor(middle).lightness()

    one, four, nine = (light(day) for day in (date(2026, 3, 1), date(2026, 3, 3), date(2026, 2, 25)))
    assert light(date(2026, 3, 2)) > one > four > nine


def test_all_weeks_are_seen_where_there_is_room_and_the_newest_where_not(shown: HeatMap) -> None:
    assert shown._first() == 0
    shown.window().resize(150, 300)
    QTest.qWait(20)
    assert shown._first() > 0
    assert shown._place(len(shown._days) - 1).right() <= shown.width()
