"""Which day a moment counts for: a player's day ends when they sleep, not at midnight."""

from datetime import date, datetime, timedelta, tzinfo

DAY_STARTS_AT = 4
"""The hour of the player's clock at which a new day begins."""


def practice_day(moment: datetime, zone: tzinfo, starts_at_hour: int = DAY_STARTS_AT) -> date:
    """The player's day that this moment belongs to, by the clock on their wall in that zone.

    Raises ValueError for a moment without a zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return (moment.astimezone(zone) - timedelta(hours=starts_at_hour)).date()
