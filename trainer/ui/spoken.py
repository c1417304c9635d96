"""Dates and numbers as people say them."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from trainer.ui.words import translate


def spoken_time(moment: datetime) -> str:
    """A moment on the player's own clock: “21 November, 19:40”."""
    local = moment.astimezone()
    month = QLocale().monthName(local.month)
    return translate("Spoken", "{day} {month}, {time}").format(day=local.day, month=month, time=f"{local:%H:%M}")


def short_day(day: date) -> str:
    """A day for where room is scarce, such as under a chart: “21 Nov”."""
    month = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return translate("Spoken", "{day} {month}", "a day under a chart, its month shortened").format(
        day=day.day, month=month
    )


def spoken_number(number: int) -> str:
    """Small numbers in words, larger in figures."""
    words = _numbers()
    return words[number] if 0 <= number < len(words) else str(number)


def spoken_minutes(minutes: int) -> str:
    """How long something takes: “a minute”, “three minutes”."""
    if minutes == 1:
        return translate("Spoken", "a minute")
    return translate("Spoken", "{number} minutes").format(number=spoken_number(minutes))


def quoted(title: str) -> str:
    """A title in quotation marks, which one that is itself something said has already."""
    return title if title.startswith("“") else translate("Spoken", "“{title}”").format(title=title)


def greeting(local: datetime, name: str) -> str:
    """A greeting for the hour of the player's own clock, by name where they gave one."""
    words = _greeting(local.hour)
    template = translate("Spoken", "{greeting}, {name}.") if name else translate("Spoken", "{greeting}.")
    return template.format(greeting=words, name=name)


def _greeting(hour: int) -> str:
    if 4 <= hour < 12:
        return translate("Spoken", "Good morning")
    if 12 <= hour < 17:
        return translate("Spoken", "Good afternoon")
    return translate("Spoken", "Good evening")


def _numbers() -> tuple[str, ...]:
    return (
        translate("Spoken", "no", "the number zero, before what there is none of"),
        translate("Spoken", "one"),
        translate("Spoken", "two"),
        translate("Spoken", "three"),
        translate("Spoken", "four"),
        translate("Spoken", "five"),
        translate("Spoken", "six"),
        translate("Spoken", "seven"),
        translate("Spoken", "eight"),
        translate("Spoken", "nine"),
        translate("Spoken", "ten"),
        translate("Spoken", "eleven"),
        translate("Spoken", "twelve"),
    )
