"""Dates, numbers and greetings as people say them, in the language of the window."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from trainer.ui.spoken import greeting, quoted, short_day, spoken_number, spoken_time

EVENING = datetime(2026, 3, 4, 19, 40, tzinfo=UTC)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)


def test_a_moment_is_told_on_the_players_own_clock() -> None:
    local = EVENING.astimezone()
    assert spoken_time(EVENING) == f"{local.day} {QLocale().monthName(local.month)}, {local:%H:%M}"


@pytest.mark.usefixtures("german")
def test_months_are_named_in_the_language_of_the_window() -> None:
    assert "März" in spoken_time(EVENING)
    assert short_day(date(2026, 12, 9)).startswith("9 Dez")


def test_small_numbers_are_words_and_larger_ones_figures() -> None:
    assert [spoken_number(number) for number in (0, 1, 12, 13)] == ["no", "one", "twelve", "13"]


def test_a_title_that_is_itself_said_keeps_its_own_marks() -> None:
    assert quoted("Cornered by the coats") == "“Cornered by the coats”"
    assert quoted("“I’ll come with you”") == "“I’ll come with you”"


@pytest.mark.parametrize(
    ("hour", "words"),
    [(3, "Good evening"), (4, "Good morning"), (12, "Good afternoon"), (16, "Good afternoon"), (17, "Good evening")],
)
def test_a_greeting_follows_the_hour_and_knows_the_name(hour: int, words: str) -> None:
    at = datetime(2026, 3, 4, hour, tzinfo=UTC)
    assert greeting(at, "Kim") == f"{words}, Kim."
    assert greeting(at, "") == f"{words}."
