"""Gathers what stands in the report on paper, and has it written while the window stays usable."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from trainer.core.attempt import JudgedAttempt
from trainer.core.errors import TrainerError
from trainer.core.progress_log import Wanted
from trainer.core.rubric import Mark
from trainer.ui.background import run_in_background
from trainer.ui.progress import figures
from trainer.ui.progress.curve import Figure
from trainer.ui.progress.expectation_view import better_words
from trainer.ui.progress.library import fetch_numbers, steps
from trainer.ui.progress.needs import ProgressNeeds
from trainer.ui.progress.reading import Reading
from trainer.ui.progress.report_pdf import NEWEST, Part, Report, report_steps
from trainer.ui.steps import in_steps
from trainer.ui.words import translate


def save_report(owner: QObject, path: Path, reading: Reading, narrowed: str, needs: ProgressNeeds) -> None:
    """Write the report there; the player is told when it is done, or why it cannot be."""

    def fetch() -> Sequence[JudgedAttempt]:
        fetch_numbers()
        return needs.find(Wanted(reading.narrowed), None).attempts[:NEWEST]

    def write(exits: Sequence[JudgedAttempt]) -> None:
        report = Report(narrowed, _made(reading), list(_parts(reading, needs)), exits)
        try:
            in_steps(owner, *report_steps(path, report, needs.wardrobe, done))
        except TrainerError as error:
            needs.say(str(error))

    def done() -> None:
        needs.say(translate("Progress", "Saved as “{path}”.").format(path=path))

    def cannot(error: Exception) -> None:
        if not isinstance(error, (TrainerError, ImportError)):
            raise error
        needs.say(translate("Progress", "The report cannot be drawn on this machine: {why}").format(why=error))

    run_in_background(owner, fetch, lambda exits: in_steps(owner, *steps(), lambda: write(exits)), cannot)


def _made(reading: Reading) -> str:
    day = reading.today
    return translate("Progress", "Made on {day} {month} {year}").format(
        day=day.day, month=QLocale().monthName(day.month), year=day.year
    )


def _parts(reading: Reading, needs: ProgressNeeds) -> Iterator[Part]:
    """The charts that have something to show, in the order of the room."""
    settings = needs.settings()
    how_many = translate("Progress", "How many of your exits had the mark.")
    drawn: list[tuple[str, str, Figure | None]] = [
        (
            translate("Progress", "In your lines, over time"),
            how_many,
            figures.marks_figure(reading, figures.HEADLINE, needs.tag),
        ),
        (
            translate("Progress", "Grades, over time"),
            translate("Progress", "The mean of each point in time, from 1 to 5."),
            figures.grades_figure(reading),
        ),
        (
            translate("Progress", "How the grades share your exits"),
            translate("Progress", "The stronger the colour, the better the grade."),
            figures.grade_shares_figure(reading),
        ),
        (
            translate("Progress", "The ways you left"),
            translate("Progress", "Each exit counts once: what undoes it decides first, then what took most care."),
            figures.kinds_figure(reading),
        ),
        (
            translate("Progress", "Expected, and happened"),
            better_words(reading),
            figures.expectation_figure(reading),
        ),
        (
            translate("Progress", "What you heard"),
            translate("Progress", "How often you remembered what you were told."),
            figures.listening_figure(reading),
        ),
    ]
    if settings.rhythm:
        calendar = figures.calendar_figure(reading, settings.rest_days)
        drawn.insert(0, (translate("Progress", "Days with practice"), "", calendar))
    earned = {mark for day in reading.days for mark in day.marks} - set(figures.HEADLINE)
    for mark in Mark:
        if mark in earned:
            heading = translate("Progress", "{mark}, over time").format(mark=needs.tag(mark))
            drawn.append((heading, how_many, figures.marks_figure(reading, [mark], needs.tag)))
    for heading, note, figure in drawn:
        if figure is not None:
            yield Part(heading, note, figure)
