"""What the room of letters says: channels, ages, frames."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale

from trainer.core.channel import Channel
from trainer.core.letters import Template, Waiting, age_in_days, title_of
from trainer.core.practice.drills_written import WORDS, Frame
from trainer.ui.words import translate


def channels() -> Sequence[tuple[Channel, str, str]]:
    """How a letter can go out; none has a key of its own, as one types beside them."""
    return (
        (Channel.EMAIL, translate("Letters", "Email"), ""),
        (Channel.DIRECT_MESSAGE, translate("Letters", "Direct message"), ""),
        (Channel.CHAT, translate("Letters", "Chat"), ""),
    )


def channel_words(channel: Channel) -> str:
    return next((words for one, words, _ in channels() if one is channel), "")


def frames() -> Sequence[tuple[Frame | None, str, str]]:
    """How a template can close."""
    return tuple((frame, WORDS[frame], "") for frame in Frame)


def ages() -> Sequence[tuple[int, str, str]]:
    """Since when somebody may have been waiting, in days."""
    return (
        (0, translate("Letters", "Today"), ""),
        (3, translate("Letters", "Some days ago"), ""),
        (7, translate("Letters", "A week ago"), ""),
        (30, translate("Letters", "A month ago"), ""),
    )


def age_words(waiting: Waiting, now: datetime) -> str:
    """For how long somebody waits: “11 days”."""
    n = age_in_days(waiting, now)
    if n == 0:
        return translate("Letters", "since today")
    return translate("Letters", "a day") if n == 1 else translate("Letters", "%n days", "", n)


def about_words(waiting: Waiting, now: datetime) -> str:
    """Somebody who waits, in one line below their name."""
    frame = (WORDS[waiting.frame],) if waiting.frame else ()
    about = (waiting.about,) if waiting.about else ()
    return " · ".join((*about, channel_words(waiting.channel), age_words(waiting, now), *frame))


def named(whom: str) -> str:
    return whom or translate("Letters", "Somebody")


def titled(template: Template) -> str:
    return title_of(template) or translate("Letters", "Without words yet")


def look_words(template: Template) -> str:
    """A gentle note on a template that was not read for long."""
    month = spoken_month(template.looked_over.astimezone().date())
    return translate("Letters", "Last looked over in {month}. Is it still true, and still you?").format(month=month)


def spoken_month(day: date) -> str:
    """A month with its year: “November 2026”."""
    month = QLocale().standaloneMonthName(day.month)
    return translate("Letters", "{month} {year}").format(month=month, year=day.year)
