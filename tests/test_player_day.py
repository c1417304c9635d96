"""The day of a moment follows the machine's clock as it was set then, and when the player's days begin."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.store.samples import attempt, judgement
from trainer.parts import Parts, local_day

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone can be set for a test on POSIX alone")


@pytest.fixture(params=["Europe/Brussels", "America/St_Johns", "Pacific/Kiritimati"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("month", [1, 7])
@pytest.mark.parametrize("start", [0, 4, 11])
def test_a_day_begins_at_its_hour_on_the_wall_in_winter_and_in_summer(zone: str, month: int, start: int) -> None:
    begins = datetime(2026, month, 10, start, 0).astimezone()
    assert local_day(begins.astimezone(UTC), start) == date(2026, month, 10)
    before = datetime.fromtimestamp(begins.timestamp() - 1, UTC)
    assert local_day(before, start) == date(2026, month, 9)


def test_an_exit_keeps_its_day_when_the_days_start_is_moved(tmp_path: Path) -> None:
    parts = Parts(tmp_path)
    night = datetime(2026, 3, 5, 2, 0).astimezone()
    for number, start in enumerate((4, 0)):
        parts.settings = replace(parts.settings, day_start=start)
        one = attempt(number, given=night)
        parts.log.add(one)
        parts.log.add_judgement(one.id, judgement(one.line), "Oh.")
    assert [day.day for day in parts.progress.days()] == ["2026-03-04", "2026-03-05"]
    parts.close()
