"""A place: the hour that its clock shows."""

import pytest

from trainer.core.scenario import Place


@pytest.mark.parametrize(
    ("clock", "hour"),
    [
        ("19:40", 19 + 40 / 60),
        ("00:00", 0.0),
        ("8:30", 8.5),
        ("", None),
        ("24:00", None),
        ("12:60", None),
        ("noon", None),
    ],
)
def test_the_hour_is_read_off_the_clock(clock: str, hour: float | None) -> None:
    assert Place("hotel-foyer", "Evening", clock).hour == hour
