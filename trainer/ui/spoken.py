"""Dates and numbers as people say them."""

from datetime import datetime

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def spoken_time(moment: datetime) -> str:
    """A moment on the player's own clock: “21 November, 19:40”."""
    local = moment.astimezone()
    return f"{local.day} {local:%B, %H:%M}"


def spoken_number(number: int) -> str:
    """Small numbers in words, larger in figures."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def quoted(title: str) -> str:
    """A title in quotation marks, which one that is itself something said has already."""
    return title if title.startswith("“") else f"“{title}”"


def greeting(local: datetime, name: str) -> str:
    """A greeting for the hour of the player's own clock, by name where they gave one."""
    hour = local.hour
    words = "Good morning" if 4 <= hour < 12 else "Good afternoon" if 12 <= hour < 17 else "Good evening"
    return f"{words}, {name}." if name else f"{words}."
