"""What each chart shows, made of what the log says; None where it says nothing of that yet."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale

from trainer.core.practice.exit_kind import ExitKind
from trainer.core.practice.periods import GRADES, Grain, gathered, grain
from trainer.core.practice.rhythm import Week, calendar
from trainer.core.rubric import Mark
from trainer.ui.progress.curve import Curve, Figure
from trainer.ui.progress.drawing import bars_figure, curves_figure, shares_figure
from trainer.ui.progress.heat_map import HEAT_HEIGHT, HeatMap, total_words
from trainer.ui.progress.reading import Reading
from trainer.ui.spoken import short_day
from trainer.ui.theme.marks import MARK_COLOURS
from trainer.ui.words import translate

Tag = Callable[[Mark], str]
"""Gives a mark's short word."""

HEADLINE = (Mark.RECAP, Mark.HONEST_REASON, Mark.CLEAR_CLOSE, Mark.CANNED_EXCUSE)
"""The marks that the overview shows."""
KIND_COLOURS = {
    ExitKind.HANDED_OVER: "teal",
    ExitKind.FOLLOW_UP: "ochre",
    ExitKind.HONEST_REASON: "ochre",
    ExitKind.PLAIN_CLOSE: "accent",
}
"""The others are plum, as the marks that they come from."""
WEEKS = 53
"""How far back the calendar goes."""
YEAR = 365


def calendar_figure(reading: Reading, rest_days: int) -> Figure:
    """The days of the last year, or of the time that is asked about."""
    weeks = WEEKS
    if reading.narrowed.since:
        weeks = min(WEEKS, (reading.today - reading.narrowed.since).days // 7 + 1)
    shown = calendar(reading.days, reading.today, weeks, rest_days)
    heads = [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
    rows = [_week_row(week) for week in reversed(shown) if any(day.attempts for day in week.days)]
    return Figure(
        (translate("Progress", "Week from"), *heads),
        rows,
        total_words(shown),
        lambda tokens: HeatMap(shown, tokens, reading.today),
        height=HEAT_HEIGHT,
        needs_library=False,
    )


def marks_figure(reading: Reading, marks: Sequence[Mark], tag: Tag) -> Figure | None:
    """How many exits had each of these marks, over time."""
    points = reading.periods
    curves = [Curve(tag(mark), MARK_COLOURS[mark], [point.shares.get(mark, 0.0) for point in points]) for mark in marks]
    return curves_figure(curves, _names(reading), (0.0, 1.0)) if points else None


def grades_figure(reading: Reading) -> Figure | None:
    """The mean grade over time."""
    values = [point.mean_grade for point in reading.periods]
    curve = Curve(translate("Progress", "grade"), "accent", values)
    return curves_figure([curve], _names(reading), (1.0, 5.0)) if values else None


def grade_shares_figure(reading: Reading) -> Figure | None:
    """How the five grades share the exits, over time."""
    points = reading.periods
    parts = [
        Curve(
            translate("Progress", "{grade} of 5").format(grade=place + 1),
            "accent",
            [point.by_grade[place] for point in points],
        )
        for place in range(GRADES)
    ]
    return shares_figure(parts, _names(reading)) if points else None


def kinds_figure(reading: Reading) -> Figure | None:
    """How many exits of each kind there were."""
    counts = {kind: sum(point.kinds.get(kind, 0) for point in reading.periods) for kind in ExitKind}
    bars = [Curve(kind_title(kind), KIND_COLOURS.get(kind, "plum"), [count]) for kind, count in counts.items()]
    return bars_figure(translate("Progress", "Kind of exit"), bars) if reading.periods else None


def family_figure(reading: Reading, family: str, title: str) -> Figure | None:
    """The mean grade of one kind of scene over time."""
    days = reading.family_days.get(family, ())
    by = grain(days)
    points = gathered(days, by)
    values = [sum(day.grades for day in said) / sum(day.attempts for day in said) for said in points.values()]
    return curves_figure([Curve(title, "accent", values)], _named(list(points), by), (1.0, 5.0)) if values else None


def listening_figure(reading: Reading) -> Figure | None:
    """How much of what was told the player remembered, over time."""
    by = grain(reading.recalls)
    points = gathered(reading.recalls, by)
    values = [sum(day.right for day in said) / sum(day.asked for day in said) for said in points.values()]
    curve = Curve(translate("Progress", "remembered"), "teal", values)
    return curves_figure([curve], _named(list(points), by), (0.0, 1.0)) if values else None


def expectation_figure(reading: Reading) -> Figure | None:
    """How the player thought that they would take it, and how they did, over time; 100 is well."""
    days = [day for day in reading.predictions if day.compared]
    by = grain(days)
    points = gathered(days, by)
    compared = [sum(day.compared for day in said) for said in points.values()]
    expected = [sum(day.taken for day in said) / of for said, of in zip(points.values(), compared, strict=True)]
    happened = [sum(day.turned_out for day in said) / of for said, of in zip(points.values(), compared, strict=True)]
    curves = (
        Curve(translate("Progress", "expected"), "blue", expected),
        Curve(translate("Progress", "happened"), "teal", happened),
    )
    return curves_figure(curves, _named(list(points), by), (0.0, 100.0)) if points else None


def hard_figure(reading: Reading) -> Figure | None:
    """How hard the player expected an exit to be, over time; 100 is hard."""
    days = [day for day in reading.predictions if day.felt]
    by = grain(days)
    points = gathered(days, by)
    values = [sum(day.hard for day in said) / sum(day.felt for day in said) for said in points.values()]
    curve = Curve(translate("Progress", "expected to be hard"), "violet", values)
    return curves_figure([curve], _named(list(points), by), (0.0, 100.0)) if values else None


def kind_title(kind: ExitKind) -> str:
    """A kind of exit as people say it."""
    return {
        ExitKind.HANDED_OVER: translate("Progress", "Left them with company"),
        ExitKind.FOLLOW_UP: translate("Progress", "With a next time"),
        ExitKind.HONEST_REASON: translate("Progress", "With a true reason"),
        ExitKind.PLAIN_CLOSE: translate("Progress", "A plain goodbye"),
        ExitKind.EXCUSE: translate("Progress", "With an excuse"),
        ExitKind.LEFT_OPEN: translate("Progress", "Left open"),
        ExitKind.STAYED: translate("Progress", "Stayed after all"),
        ExitKind.SLIPPED_AWAY: translate("Progress", "Slipped away"),
    }[kind]


def _names(reading: Reading) -> Sequence[str]:
    return _named([point.begins for point in reading.periods], reading.grain)


def _named(begins: Sequence[date], by: Grain) -> Sequence[str]:
    """The points in time as a chart names them: with the year only where there are several."""
    if by is not Grain.MONTH and begins and (begins[-1] - begins[0]).days < YEAR:
        return [short_day(day) for day in begins]
    month = translate("Progress", "{month} {year}", "a month under a chart, shortened")
    named = [
        month.format(month=QLocale().monthName(day.month, QLocale.FormatType.ShortFormat), year=day.year)
        for day in begins
    ]
    if by is Grain.MONTH:
        return named
    return [f"{day.day} {name}" for day, name in zip(begins, named, strict=True)]


def _week_row(week: Week) -> Sequence[str]:
    days = ["" if day.ahead and not day.attempts else str(day.attempts) for day in week.days]
    return (*_named([week.begins], Grain.DAY), *days)
