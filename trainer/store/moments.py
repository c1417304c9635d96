"""How a moment stands in a column."""

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """A moment in UTC to the microsecond, always of one length, so that texts sort as moments do."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
