"""What the player said of a verdict can be taken back: the file then holds and counts what it did before."""

from dataclasses import replace

import pytest

from tests.store.samples import answer, attempt, dispute, judgement
from trainer.core.attempt import JudgedAttempt
from trainer.core.rubric import Mark
from trainer.store.database import Database
from trainer.store.progress import SqliteProgress

ONE = attempt()
SAID = judgement(ONE.line, {Mark.THANKS, Mark.OPEN_DOOR}, grade=3, doubts={Mark.UNTRUE})
WITHOUT_DOOR = judgement(ONE.line, {Mark.THANKS}, grade=4, doubts={Mark.UNTRUE})
WITHOUT_ANY = judgement(ONE.line, (), grade=3, doubts={Mark.UNTRUE})
WITH_DOUBT = judgement(ONE.line, {Mark.THANKS, Mark.OPEN_DOOR, Mark.UNTRUE}, grade=2)


@pytest.fixture
def before(log: SqliteProgress) -> JudgedAttempt:
    log.add(ONE)
    log.add_judgement(ONE.id, SAID, "Oh.")
    return kept(log)


def kept(log: SqliteProgress) -> JudgedAttempt:
    found = log.get(ONE.id)
    assert found is not None
    return found


def rows(database: Database) -> list[int]:
    tables = ("judgements", "evidence", "disputes", "answers")
    return [database.read(f"SELECT count(*) FROM {table}")[0][0] for table in tables]


def test_a_dispute_that_is_taken_back_leaves_nothing(
    log: SqliteProgress, database: Database, before: JudgedAttempt
) -> None:
    held, counted = rows(database), (log.days(), log.families())
    log.add_dispute(ONE.id, dispute(Mark.OPEN_DOOR), WITHOUT_DOOR)
    log.add_dispute(ONE.id, dispute(Mark.THANKS), WITHOUT_ANY)
    log.take_back(before)
    assert kept(log) == before
    assert (log.days(), log.families()) == counted
    assert rows(database) == held
    assert log.corrected() == []


def test_an_answer_that_is_taken_back_leaves_nothing(
    log: SqliteProgress, database: Database, before: JudgedAttempt
) -> None:
    held, counted = rows(database), (log.days(), log.families())
    log.add_answer(ONE.id, answer(), WITH_DOUBT)
    log.take_back(before)
    assert kept(log) == before
    assert (log.days(), log.families()) == counted
    assert rows(database) == held


def test_an_answer_that_changed_no_count_can_be_taken_back(log: SqliteProgress, before: JudgedAttempt) -> None:
    log.add_answer(ONE.id, answer(holds=False), None)
    log.take_back(before)
    assert kept(log) == before


def test_what_was_said_earlier_stays_and_counts(log: SqliteProgress, before: JudgedAttempt) -> None:
    log.add_dispute(ONE.id, dispute(Mark.OPEN_DOOR), WITHOUT_DOOR)
    disputed = kept(log)
    log.add_answer(ONE.id, answer(), WITH_DOUBT)
    log.take_back(disputed)
    assert kept(log) == disputed
    assert (log.days()[0].grades, log.days()[0].marks) == (4, {Mark.THANKS: 1})


def test_the_history_of_an_older_judge_stays(log: SqliteProgress, database: Database, before: JudgedAttempt) -> None:
    log.add_dispute(ONE.id, dispute(Mark.OPEN_DOOR), WITHOUT_DOOR)
    newer = replace(SAID, judge_version="2")
    log.rejudge(ONE.id, newer, replace(WITHOUT_DOOR, judge_version="2"))
    log.take_back(replace(before, judgement=newer))
    assert kept(log) == replace(before, judgement=newer)
    versions = database.read("SELECT judge_version, recount FROM judgements ORDER BY number")
    assert [tuple(row) for row in versions] == [("1", 0), ("1", 1), ("2", 0)]


def test_taking_back_of_an_unknown_or_unjudged_attempt_is_refused(log: SqliteProgress, before: JudgedAttempt) -> None:
    with pytest.raises(KeyError):
        log.take_back(replace(before, attempt=replace(ONE, id="nobody")))
    log.add(attempt(2))
    with pytest.raises(ValueError, match="no judgement"):
        log.take_back(replace(before, attempt=attempt(2)))
    assert kept(log) == before
