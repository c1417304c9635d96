"""What the room afterwards says: ways of leaving, days, and what was expected against what came."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from trainer.core.life import LeftHow, LoggedExit, Promise, PromiseKind
from trainer.core.practice.look_back import Against, Compared, LookBack, Worth
from trainer.ui.spoken import quoted, spoken_number
from trainer.ui.words import translate


def ways() -> Sequence[tuple[LeftHow, str]]:
    """The six ways, as the player would tell it."""
    return (
        (LeftHow.SAID_SO, translate("Afterwards", "I said so")),
        (LeftHow.HANDED_OVER, translate("Afterwards", "Left them in company")),
        (LeftHow.EXCUSE, translate("Afterwards", "With an excuse")),
        (LeftHow.SLIPPED_AWAY, translate("Afterwards", "Slipped away")),
        (LeftHow.STAYED, translate("Afterwards", "Wanted to, and stayed")),
        (LeftHow.THEY_LEFT, translate("Afterwards", "They left first")),
    )


def way_words(how: LeftHow) -> str:
    return dict(ways())[how]


def kinds() -> Sequence[tuple[PromiseKind, str, str]]:
    """What can be promised, and the key for it."""
    return (
        (PromiseKind.ANSWER, translate("Afterwards", "An answer"), "A"),
        (PromiseKind.INTRODUCTION, translate("Afterwards", "An introduction"), "I"),
        (PromiseKind.OTHER, translate("Afterwards", "Something else"), "O"),
    )


def spoken_day(day: date, today: date) -> str:
    """A day as people say it: “today”, “tomorrow”, “Tuesday, 24 November”."""
    if day == today:
        return translate("Afterwards", "today")
    if (day - today).days == 1:
        return translate("Afterwards", "tomorrow")
    weekday, month = QLocale().dayName(day.isoweekday()), QLocale().monthName(day.month)
    return translate("Afterwards", "{weekday}, {day} {month}").format(weekday=weekday, day=day.day, month=month)


def spoken_month(first: date) -> str:
    """A month: “November 2026”."""
    month = QLocale().standaloneMonthName(first.month)
    return translate("Afterwards", "{month} {year}").format(month=month, year=first.year)


def meant_for(day: date, today: date) -> str:
    """When a promise is meant for. A day that has passed is told as it is, and no more."""
    told = spoken_day(day, today)
    if day < today:
        return translate("Afterwards", "It was meant for {day}.").format(day=told)
    return translate("Afterwards", "By {day}.").format(day=told)


def named(whom: str) -> str:
    """Whom it was about; somebody whose name is not known has none."""
    return whom or translate("Afterwards", "somebody")


def promise_words(promise: Promise) -> str:
    """A promise in short: ““send the paper” to Ana”."""
    return translate("Afterwards", "{what} to {whom}").format(what=quoted(promise.what), whom=named(promise.whom))


def exit_words(left: LoggedExit) -> str:
    """What was told of one exit, on one line."""
    told = [way_words(left.how)]
    if left.felt is not None:
        told.append(translate("Afterwards", "felt like {number}").format(number=left.felt))
    if left.taken is not None:
        told.append(translate("Afterwards", "taken like {number}").format(number=left.taken))
    return " · ".join(told)


def compared_words(told: Compared) -> str:
    """What was expected of an evening against how it felt: true, and kind."""
    match told.against:
        case Against.EASIER:
            text = translate("Afterwards", "You expected {feared}; it felt like {felt}.")
        case Against.ALIKE:
            text = translate("Afterwards", "You expected {feared}, and it felt like {felt}: much as you thought.")
        case Against.HARDER:
            text = translate(
                "Afterwards",
                "You expected {feared}; it felt like {felt}. It was the harder kind of evening, and you were there.",
            )
    return text.format(feared=told.feared, felt=told.felt)


def worth_words(told: LookBack) -> str:
    """The one sentence about a month that is worth telling; empty where nothing was written down."""
    match told.worth:
        case Worth.EASIER:
            return translate("Afterwards", "Leaving felt easier than you had expected.")
        case Worth.TAKEN_WELL:
            return translate("Afterwards", "On the whole, the people you left took it well.")
        case Worth.OPENLY:
            return _openly(told.openly)
        case Worth.KEPT:
            return _kept(told.kept)
        case Worth.WRITTEN_DOWN:
            return translate("Afterwards", "You looked back at real evenings, and that is where changes begin.")
        case None:
            return ""


def _openly(count: int) -> str:
    if count == 1:
        return translate("Afterwards", "One goodbye was open, or left somebody in company. That is what you practise.")
    return translate(
        "Afterwards", "{number} goodbyes were open, or left somebody in company. That is what you practise."
    ).format(number=spoken_number(count).capitalize())


def _kept(count: int) -> str:
    if count == 1:
        return translate("Afterwards", "One promise was kept. Somebody noticed.")
    return translate("Afterwards", "{number} promises were kept.").format(number=spoken_number(count).capitalize())


def promises_words(told: LookBack) -> str:
    """How many promises were made in the month, and how many were kept in it."""
    return translate("Afterwards", "Promised: {promised}. Kept: {kept}.").format(
        promised=counted(told.promised), kept=counted(told.kept)
    )


def counted(number: int) -> str:
    """A number that stands by itself."""
    return spoken_number(number) if number else translate("Afterwards", "none yet")
