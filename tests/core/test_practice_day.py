"""A player's day goes from four in the morning to four in the morning, by their own clock."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from trainer.core.practice.day import practice_day

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 1, 10, 2, 59, tzinfo=UTC), date(2026, 1, 9)),
        (datetime(2026, 1, 10, 3, 0, tzinfo=UTC), date(2026, 1, 10)),
        (datetime(2026, 7, 10, 1, 59, tzinfo=UTC), date(2026, 7, 9)),
        (datetime(2026, 7, 10, 2, 0, tzinfo=UTC), date(2026, 7, 10)),
        (datetime(2026, 3, 29, 1, 59, tzinfo=UTC), date(2026, 3, 28)),
        (datetime(2026, 3, 29, 2, 0, tzinfo=UTC), date(2026, 3, 29)),
    ],
    ids=["winter before", "winter at four", "summer before", "summer at four", "spring forward before", "and at four"],
)
def test_the_day_turns_at_four_on_the_wall(moment: datetime, day: date) -> None:
    assert practice_day(moment, BRUSSELS) == day


def test_the_day_may_start_at_another_hour() -> None:
    assert practice_day(datetime(2026, 1, 10, 0, 30, tzinfo=UTC), UTC, starts_at_hour=0) == date(2026, 1, 10)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        practice_day(datetime(2026, 1, 10), UTC)  # noqa: DTZ001 - that is the point
