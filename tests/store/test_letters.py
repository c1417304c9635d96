"""Templates and what waits are kept as they were written, and can be put back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trainer.core.channel import Channel
from trainer.core.errors import TrainerError
from trainer.core.letters import QUARTER, Template, Waiting
from trainer.core.practice.drills_written import Frame, Outcome, Stakes
from trainer.store.database import FILE_NAME, Database, open_database
from trainer.store.letters import SqliteLetters

NOW = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
DAY = timedelta(days=1)
BODY = "Dear {name},\n\nthank you 🙂 “for all”."
TEMPLATE = Template("one", "No to a call", "They want a call", BODY, NOW, NOW + DAY, Frame.DIRECT)
ANA = Waiting("ana", "Ana 🙂", "a call", Channel.CHAT, NOW, Stakes.HIGH, Outcome.NO, Frame.DIRECT)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    with open_database(file, NOW).database as database:
        yield database


@pytest.fixture
def letters(database: Database) -> SqliteLetters:
    return SqliteLetters(database)


def test_letters_are_there_after_the_program_was_closed(file: Path) -> None:
    plain, undecided = replace(TEMPLATE, id="two", frame=None), Waiting("ben", "Ben", "", Channel.EMAIL, NOW + DAY)
    with open_database(file, NOW).database as database:
        letters = SqliteLetters(database)
        for template in (TEMPLATE, plain):
            letters.keep(template)
        for waiting in (undecided, ANA):
            letters.keep_waiting(waiting)
    with open_database(file, NOW).database as database:
        letters = SqliteLetters(database)
        assert letters.templates() == [TEMPLATE, plain]
        assert letters.waiting() == [ANA, undecided]


def test_a_changed_template_takes_the_place_of_the_old_one(letters: SqliteLetters) -> None:
    letters.keep(TEMPLATE)
    changed = replace(TEMPLATE, title="No", body="No.", frame=Frame.SOFT_FADE)
    letters.keep(changed)
    assert letters.templates() == [changed]


def test_templates_are_listed_by_title_in_any_case(letters: SqliteLetters) -> None:
    for title in ("b", "C", "A"):
        letters.keep(replace(TEMPLATE, id=title, title=title))
    assert [one.title for one in letters.templates()] == ["A", "b", "C"]


def test_a_removed_template_can_be_put_back(letters: SqliteLetters) -> None:
    letters.keep(TEMPLATE)
    letters.remove(TEMPLATE.id)
    assert letters.templates() == []
    letters.keep(TEMPLATE)
    assert letters.templates() == [TEMPLATE]


def test_what_was_not_looked_over_for_a_quarter_is_told_the_longest_first(letters: SqliteLetters) -> None:
    old = replace(TEMPLATE, looked_over=NOW - QUARTER)
    older = replace(old, id="older", looked_over=NOW - QUARTER - DAY)
    new = replace(old, id="new", looked_over=NOW - QUARTER + DAY)
    for one in (new, old, older):
        letters.keep(one)
    assert letters.to_look_over(NOW) == [older, old]


def test_what_was_closed_waits_no_more_until_it_is_reopened(letters: SqliteLetters) -> None:
    letters.keep_waiting(ANA)
    letters.close(ANA.id, NOW)
    assert letters.waiting() == []
    letters.reopen(ANA.id)
    assert letters.waiting() == [ANA]


def test_the_oldest_waits_first(letters: SqliteLetters) -> None:
    for number, days in enumerate((3, 1, 2)):
        letters.keep_waiting(replace(ANA, id=str(number), came=NOW + days * DAY))
    assert [one.came for one in letters.waiting()] == [NOW + DAY, NOW + 2 * DAY, NOW + 3 * DAY]


def test_a_removed_one_can_be_put_back(letters: SqliteLetters) -> None:
    letters.keep_waiting(ANA)
    letters.remove_waiting(ANA.id)
    assert letters.waiting() == []
    letters.keep_waiting(ANA)
    assert letters.waiting() == [ANA]


def test_words_of_another_version_count_as_not_decided(letters: SqliteLetters, database: Database) -> None:
    letters.keep(TEMPLATE)
    letters.keep_waiting(ANA)
    with database.write() as connection:
        connection.execute("UPDATE templates SET frame = 'song'")
        connection.execute("UPDATE waiting SET frame = 'song', stakes = '', channel = 'in_person'")
    assert letters.templates() == [replace(TEMPLATE, frame=None)]
    assert letters.waiting() == [replace(ANA, frame=None, stakes=None, channel=Channel.EMAIL)]


def test_a_moment_in_another_zone_is_the_same_moment(letters: SqliteLetters) -> None:
    letters.keep(replace(TEMPLATE, looked_over=NOW.astimezone()))
    assert letters.templates()[0].looked_over == NOW


def test_half_a_character_does_not_keep_a_letter_from_being_kept(letters: SqliteLetters) -> None:
    letters.keep(replace(TEMPLATE, body="a\ud83d"))
    assert letters.templates()[0].body == "a?"


def test_a_disk_that_refuses_is_told_in_words(letters: SqliteLetters, database: Database) -> None:
    database._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(TrainerError, match="may not be written"):
        letters.keep(TEMPLATE)
