"""Skills are kept in step with the attempts, and a correction counts anew from before."""

import sqlite3
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.samples import NOW, answer, attempt, day_of, dispute, judgement
from trainer.core.attempt import JudgedAttempt, Way
from trainer.core.practice.skills import Effort, Played, Skill
from trainer.core.rubric import Mark
from trainer.store import skills
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import Database, open_database
from trainer.store.practice_book import SqlitePracticeBook

SAMPLES = Path(__file__).parents[1] / "data" / "store"
GOOD = {Mark.THANKS, Mark.RECAP, Mark.CLEAR_CLOSE}


@pytest.fixture
def book(database: Database) -> SqlitePracticeBook:
    return SqlitePracticeBook(database)


def give(log: SqliteAttemptLog, number: int, marks: set[Mark], grade: int = 4, day: int = 0, **changes: object) -> None:
    """An exit on that day after NOW, judged and answered."""
    one = attempt(number, given=NOW + timedelta(day, minutes=number), **changes)
    log.add(one)
    log.add_judgement(one.id, judgement(one.line, marks, grade), "Oh, of course.")


def by_mark(book: SqlitePracticeBook, family: str = "talkers") -> dict[Mark, Skill]:
    return {one.mark: one for one in book.skills() if one.family == family}


def test_an_exit_is_counted_for_its_marks_with_its_judgement(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    log.add(attempt(1))
    assert book.skills() == []
    log.add_judgement("attempt-1", judgement(attempt(1).line, GOOD, 5), "Oh, of course.")
    found = by_mark(book)
    assert set(found) == GOOD
    assert {one.effort for one in found.values()} == {Effort.CAME_EASILY}
    assert {one.last for one in found.values()} == {day_of(NOW)}


def test_a_family_has_skills_of_its_own(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    give(log, 1, GOOD, 5)
    give(log, 2, {Mark.UNTRUE}, 2, family="phones")
    assert set(by_mark(book)) == GOOD
    assert set(by_mark(book, "phones")) == {Mark.UNTRUE}


def test_a_slip_that_stays_out_the_next_time_went_well(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    give(log, 1, {Mark.UNTRUE}, 2)
    give(log, 2, GOOD, 5, day=1)
    assert by_mark(book)[Mark.UNTRUE].effort is Effort.WENT_WELL
    assert by_mark(book)[Mark.UNTRUE].tries == 2


def test_a_chosen_line_and_a_drill_are_told_apart_from_own_words(
    log: SqliteAttemptLog, book: SqlitePracticeBook
) -> None:
    give(log, 1, GOOD, 5, way=Way.CHOSEN, choice=0)
    assert by_mark(book)[Mark.THANKS].effort is Effort.WENT_WELL
    one = attempt(2, family="phones")
    log.add(one)
    log.add_judgement(one.id, judgement(one.line, {Mark.HONEST_REASON}, 3), "")
    assert set(by_mark(book, "phones")) == {Mark.HONEST_REASON}


def test_a_correction_of_the_newest_exit_counts_anew_from_before(
    log: SqliteAttemptLog, book: SqlitePracticeBook
) -> None:
    give(log, 1, GOOD, 5)
    before = by_mark(book)
    give(log, 2, {Mark.THANKS, Mark.UNTRUE}, 2, day=3)
    corrected = judgement(attempt(2).line, {Mark.THANKS}, 4)
    log.add_dispute("attempt-2", dispute(Mark.UNTRUE), corrected)
    after = by_mark(book)
    assert Mark.UNTRUE not in after
    assert after[Mark.THANKS].tries == 2
    assert after[Mark.CLEAR_CLOSE].effort is Effort.MISSED
    assert after[Mark.RECAP] == before[Mark.RECAP]


def test_a_correction_of_an_older_exit_moves_no_date(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    give(log, 1, GOOD, 5)
    give(log, 2, {*GOOD, Mark.UNTRUE}, 2, day=3)
    before = by_mark(book)
    log.add_dispute("attempt-1", dispute(Mark.THANKS), judgement(attempt(1).line, GOOD - {Mark.THANKS}, 5))
    assert by_mark(book) == before


def test_taking_a_correction_back_brings_the_old_dates_back(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    give(log, 1, GOOD, 5)
    give(log, 2, {*GOOD, Mark.UNTRUE}, 2, day=3)
    before = by_mark(book)
    judged = log.get("attempt-2")
    assert judged is not None
    log.add_dispute("attempt-2", dispute(Mark.UNTRUE), judgement(attempt(2).line, GOOD, 5))
    assert by_mark(book) != before
    log.take_back(judged)
    assert by_mark(book) == before


def test_an_answer_to_a_doubt_counts(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    one = attempt(1)
    log.add(one)
    log.add_judgement(one.id, judgement(one.line, {Mark.THANKS}, 4, doubts={Mark.UNTRUE}), "Oh.")
    assert Mark.UNTRUE not in by_mark(book)
    log.add_answer(one.id, answer(Mark.UNTRUE), judgement(one.line, {Mark.THANKS, Mark.UNTRUE}, 2))
    assert by_mark(book)[Mark.UNTRUE].effort is Effort.SLIPPED


def test_a_newer_judge_counts_the_newest_exit_anew(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    give(log, 1, {Mark.UNTRUE}, 2)
    log.rejudge("attempt-1", judgement(attempt(1).line, GOOD, 5, version="2"))
    assert set(by_mark(book)) == GOOD
    assert {one.tries for one in book.skills()} == {1}


def test_an_exit_with_the_clock_set_back_still_counts(log: SqliteAttemptLog, book: SqlitePracticeBook) -> None:
    give(log, 1, GOOD, 5, day=900)
    give(log, 2, GOOD, 4)
    assert {one.last for one in book.skills()} == {day_of(NOW)}


def test_skills_can_be_made_anew_from_the_attempts(
    log: SqliteAttemptLog, book: SqlitePracticeBook, database: Database
) -> None:
    for number in range(12):
        marks = {Mark.THANKS, Mark.UNTRUE} if number % 3 else GOOD
        give(log, number, marks, 2 if number % 3 else 5, day=number * 2, family="talkers" if number % 2 else "phones")
    before = sorted(book.skills(), key=repr)
    with database.write() as connection:
        skills.rebuild(connection)
    assert sorted(book.skills(), key=repr) == before
    with database.write() as connection:
        skills.rebuild(connection, newest_of_a_family=2)
    assert max(one.tries for one in book.skills()) == 2


def test_the_last_time_of_each_scene_and_the_newest_runs_are_told(
    log: SqliteAttemptLog, book: SqlitePracticeBook
) -> None:
    give(log, 1, GOOD, 5, run="first")
    give(log, 2, {Mark.UNTRUE}, 2, day=1, run="second", scenario="phone", family="phones")
    give(log, 3, GOOD, 4, day=1, run="second", scenario="phone", family="phones")
    today, tomorrow = day_of(NOW), day_of(NOW + timedelta(1))
    assert book.last_played() == {
        "cornered": Played("cornered", "talkers", today, 5),
        "phone": Played("phone", "phones", tomorrow, 4),
    }
    assert book.runs(9) == [Played("phone", "phones", tomorrow), Played("cornered", "talkers", today)]
    assert [(one.day, one.attempts) for one in book.days_since(tomorrow)] == [(tomorrow.isoformat(), 2)]


MARKS = (Mark.THANKS, Mark.CLEAR_CLOSE, Mark.UNTRUE, Mark.CAVES)
EXITS = st.lists(st.tuples(st.sets(st.sampled_from(MARKS)), st.integers(1, 5), st.integers(0, 9)), max_size=12)


@settings(max_examples=30, deadline=None)
@given(exits=EXITS, wrong=st.sets(st.sampled_from(MARKS)))
def test_a_correction_of_the_newest_is_as_if_it_had_been_judged_so_at_first(
    exits: Sequence[tuple[set[Mark], int, int]], wrong: set[Mark]
) -> None:
    seen = []
    for corrects in (True, False):
        with tempfile.TemporaryDirectory() as folder, open_database(Path(folder) / "a.db", NOW).database as database:
            log, day = SqliteAttemptLog(database, day_of), 0
            for number, (marks, grade, later) in enumerate([*exits, ({Mark.THANKS}, 4, 1)]):
                day += later
                give(log, number, marks, grade, day=day)
            last = attempt(len(exits), given=NOW + timedelta(day, minutes=len(exits)))
            right = judgement(last.line, {Mark.THANKS, *wrong}, 3, version="2")
            if corrects:
                log.rejudge(last.id, judgement(last.line, {Mark.CAVES}, 1, version="1"))
            log.rejudge(last.id, right)
            judged = log.get(last.id)
            assert isinstance(judged, JudgedAttempt)
            seen.append(sorted(SqlitePracticeBook(database).skills(), key=repr))
            with database.write() as connection:
                skills.rebuild(connection)
            seen.append(sorted(SqlitePracticeBook(database).skills(), key=repr))
    assert all(one == seen[0] for one in seen)


def test_a_file_from_before_skills_has_them_once_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    connection = sqlite3.connect(path)
    connection.executescript((SAMPLES / "version-3.sql").read_text(encoding="utf-8"))
    connection.close()
    with open_database(path, NOW).database as database:
        found = by_mark(SqlitePracticeBook(database))
    assert found[Mark.UNTRUE].effort is Effort.WENT_WELL
    assert found[Mark.CLEAR_CLOSE].effort is Effort.MISSED
