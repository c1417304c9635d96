"""What is put into the log comes out again, word for word."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.store.samples import ATTEMPTS, NOW, SCENE, WORDS, answer, attempt, dispute, judgement, judgements
from trainer.core.attempt import Attempt, JudgedAttempt
from trainer.core.judgement import Evidence, Judgement
from trainer.core.ports import AttemptLog
from trainer.core.progress_log import ProgressLog
from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.store.attempts import LAST_GRADES, NEWEST, NEWEST_OF_SCENARIO
from trainer.store.database import Database
from trainer.store.progress import SqliteProgress

shared_file = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
"""Examples may share a file where every attempt gets an id of its own."""

LONG = " ".join(f"naïve\t👩‍🌾{number}" for number in range(2000))


def add_judged(log: SqliteProgress, *attempts: Attempt, reaction: str = "Oh, of course.") -> None:
    for one in attempts:
        log.add(one)
        log.add_judgement(one.id, judgement(one.line), reaction)


def test_the_log_fulfils_what_the_core_asks_for(log: SqliteProgress) -> None:
    attempts: AttemptLog = log
    progress: ProgressLog = log
    assert attempts.count() == 0
    assert progress.days() == []


@shared_file
@given(one=ATTEMPTS)
@example(one=attempt(id="long", line=LONG))
@example(one=attempt(id="controls", line="a\x00b\x01c\x1b[31m\r\n\x7f\x85\u2028"))
def test_an_attempt_keeps_every_field(log: SqliteProgress, one: Attempt) -> None:
    one = replace(one, id=str(uuid4()))
    log.add(one)
    assert one in log.unjudged()


@shared_file
@given(data=st.data(), one=ATTEMPTS, reaction=WORDS)
def test_a_judgement_keeps_every_field(log: SqliteProgress, data: st.DataObject, one: Attempt, reaction: str) -> None:
    one = replace(one, id=str(uuid4()))
    said = data.draw(judgements(one.line))
    log.add(one)
    log.add_judgement(one.id, said, reaction)
    assert log.get(one.id) == JudgedAttempt(one, said, reaction)
    assert one not in log.unjudged()


def test_spans_in_a_long_line_with_emoji_still_point_at_their_words(log: SqliteProgress) -> None:
    start = LONG.index("1999")
    said = Judgement(LONG, (Mark.RECAP,), (Evidence(Mark.RECAP, start, start + 4, "It is there."),), 4, 80, "1")
    log.add(attempt(line=LONG))
    log.add_judgement("attempt-1", said, "")
    kept = log.get("attempt-1")
    assert kept is not None
    assert kept.judgement.words(Mark.RECAP) == ("1999",)


def test_half_a_surrogate_pair_costs_only_itself(log: SqliteProgress) -> None:
    line = "Bye \ud83d Ana"
    log.add(attempt(line=line))
    log.add_judgement("attempt-1", judgement(line), "")
    kept = log.get("attempt-1")
    assert kept is not None
    assert kept.attempt.line == "Bye ? Ana"


def test_equal_scenes_are_kept_once(log: SqliteProgress, database: Database) -> None:
    for number in range(3):
        log.add(attempt(number))
    log.add(attempt(4, scene=Scene(SCENE.partner)))
    assert database.read("SELECT count(*) FROM scenes")[0][0] == 2


def test_an_attempt_belongs_to_the_day_that_the_player_had(log: SqliteProgress) -> None:
    after_midnight = datetime(2026, 3, 5, 3, 59, tzinfo=UTC)
    add_judged(log, attempt(1, given=after_midnight), attempt(2, given=after_midnight + timedelta(minutes=1)))
    assert [tally.day for tally in log.days()] == ["2026-03-04", "2026-03-05"]


def test_moments_come_back_in_utc_whatever_zone_they_had(log: SqliteProgress) -> None:
    given_there = NOW.astimezone(timezone(timedelta(hours=-5)))
    log.add(attempt(given=given_there))
    assert log.unjudged()[0].given.utcoffset() == timedelta(0)
    assert log.unjudged()[0].given == given_there


def test_a_moment_without_a_zone_is_refused(log: SqliteProgress) -> None:
    with pytest.raises(ValueError, match="zone"):
        log.add(attempt(began=NOW.replace(tzinfo=None)))


def test_the_same_attempt_is_not_kept_twice(log: SqliteProgress) -> None:
    log.add(attempt())
    with pytest.raises(sqlite3.IntegrityError):
        log.add(attempt())
    assert log.count() == 1


def test_newest_pages_back_to_the_first(log: SqliteProgress) -> None:
    add_judged(log, *(attempt(number) for number in (3, 1, 5, 2, 4)))
    log.add(attempt(6))
    first = log.newest(2)
    second = log.newest(2, before=first[-1].attempt.given)
    third = log.newest(2, before=second[-1].attempt.given)
    assert [one.attempt.id[-1] for page in (first, second, third) for one in page] == ["5", "4", "3", "2", "1"]


def test_newest_of_one_scenario(log: SqliteProgress) -> None:
    add_judged(log, attempt(1), attempt(2, scenario="phone"), attempt(3), attempt(4, scenario="phone"))
    assert [one.attempt.id for one in log.newest(9, scenario="phone")] == ["attempt-4", "attempt-2"]
    assert [one.attempt.id for one in log.newest(9, scenario="phone", before=attempt(4).given)] == ["attempt-2"]


@pytest.mark.parametrize("query", [NEWEST, NEWEST_OF_SCENARIO])
def test_a_page_is_read_by_index_and_never_sorted(database: Database, query: str) -> None:
    plan = database.read("EXPLAIN QUERY PLAN " + query, {"before": "9", "limit": 50, "scenario": "phone"})
    steps = " / ".join(row["detail"] for row in plan)
    assert "SEARCH attempts USING INDEX attempts_newest" in steps
    assert "TEMP B-TREE" not in steps


def test_count_has_judged_and_unjudged(log: SqliteProgress) -> None:
    add_judged(log, attempt(1), attempt(2))
    log.add(attempt(3))
    assert log.count() == 3


def test_get_of_an_unknown_or_unjudged_attempt_is_none(log: SqliteProgress) -> None:
    log.add(attempt())
    assert log.get("attempt-1") is None
    assert log.get("nobody") is None


def test_a_dispute_is_kept_with_its_recount(log: SqliteProgress) -> None:
    one = attempt()
    said = judgement(one.line, {Mark.THANKS, Mark.OPEN_DOOR}, grade=2)
    recount = judgement(one.line, {Mark.THANKS}, grade=4)
    log.add(one)
    log.add_judgement(one.id, said, "Oh.")
    log.add_dispute(one.id, dispute(Mark.OPEN_DOOR), recount)
    kept = log.get(one.id)
    assert kept == JudgedAttempt(one, said, "Oh.", (dispute(Mark.OPEN_DOOR),), recount=recount)
    assert kept.counted == recount


def test_a_second_dispute_of_a_mark_renews_its_note(log: SqliteProgress) -> None:
    one = attempt()
    add_judged(log, one)
    bare = judgement(one.line, ())
    log.add_dispute(one.id, dispute(note="first"), bare)
    log.add_dispute(one.id, dispute(note="second 🙂"), bare)
    kept = log.get(one.id)
    assert kept is not None
    assert [said.note for said in kept.disputes] == ["second 🙂"]


def doubted(log: SqliteProgress, number: int = 1) -> tuple[Attempt, Judgement]:
    """An attempt with a mark that is told and one in doubt."""
    one = attempt(number)
    said = judgement(one.line, {Mark.THANKS}, grade=4, doubts={Mark.UNTRUE})
    log.add(one)
    log.add_judgement(one.id, said, "Oh.")
    return one, said


def test_a_doubt_is_kept_and_does_not_count(log: SqliteProgress) -> None:
    one, said = doubted(log)
    kept = log.get(one.id)
    assert kept == JudgedAttempt(one, said, "Oh.")
    assert kept.judgement.unsure == (Mark.UNTRUE,)
    assert [evidence.chance for evidence in (*kept.judgement.evidence, *kept.judgement.doubts)] == [0.95, 0.6]
    assert log.days()[0].marks == {Mark.THANKS: 1}


def test_an_answer_by_which_the_mark_holds_is_kept_with_its_recount(log: SqliteProgress) -> None:
    one, said = doubted(log)
    recount = judgement(one.line, {Mark.THANKS, Mark.UNTRUE}, grade=2)
    log.add_answer(one.id, answer(), recount)
    assert log.get(one.id) == JudgedAttempt(one, said, "Oh.", answers=(answer(),), recount=recount)
    assert (log.days()[0].grades, log.days()[0].marks) == (2, {Mark.THANKS: 1, Mark.UNTRUE: 1})


def test_an_answer_that_changes_nothing_leaves_the_count(log: SqliteProgress, database: Database) -> None:
    one, said = doubted(log)
    log.add_answer(one.id, answer(holds=False), None)
    assert log.get(one.id) == JudgedAttempt(one, said, "Oh.", answers=(answer(holds=False),))
    assert log.days()[0].grades == 4
    assert database.read("SELECT count(*) FROM judgements")[0][0] == 1


def test_the_newest_answer_to_a_mark_stands(log: SqliteProgress) -> None:
    one, said = doubted(log)
    log.add_answer(one.id, answer(), judgement(one.line, {Mark.THANKS, Mark.UNTRUE}, grade=2))
    log.add_answer(one.id, answer(holds=False), said)
    kept = log.get(one.id)
    assert kept is not None
    assert (kept.answers, kept.counted.grade) == ((answer(holds=False),), 4)
    assert (log.days()[0].grades, log.days()[0].marks) == (4, {Mark.THANKS: 1})


def test_an_answer_that_does_not_fit_is_not_kept(log: SqliteProgress) -> None:
    one, said = doubted(log)
    with pytest.raises(ValueError, match="another line"):
        log.add_answer(one.id, answer(), judgement("Another line."))
    assert log.get(one.id) == JudgedAttempt(one, said, "Oh.")
    log.add(attempt(2))
    with pytest.raises(ValueError, match="no judgement"):
        log.add_answer("attempt-2", answer(), None)
    with pytest.raises(KeyError):
        log.add_answer("nobody", answer(), None)


def test_a_newer_judgement_needs_a_recount_where_an_answer_changes_it(log: SqliteProgress) -> None:
    one, _ = doubted(log)
    log.add_answer(one.id, answer(), judgement(one.line, {Mark.THANKS, Mark.UNTRUE}, grade=2))
    still_unsure = judgement(one.line, {Mark.THANKS}, version="2", doubts={Mark.UNTRUE})
    with pytest.raises(ValueError, match="recount"):
        log.rejudge(one.id, still_unsure)
    now_sure = judgement(one.line, {Mark.THANKS, Mark.UNTRUE}, grade=2, version="2")
    log.rejudge(one.id, now_sure)
    assert log.get(one.id) == JudgedAttempt(one, now_sure, "Oh.", answers=(answer(),))


def test_a_newer_judge_cannot_assert_what_the_player_said_is_not_so(log: SqliteProgress) -> None:
    one, _ = doubted(log)
    log.add_answer(one.id, answer(holds=False), None)
    log.rejudge(one.id, judgement(one.line, version="2", doubts={Mark.UNTRUE}))
    now_sure = judgement(one.line, {Mark.UNTRUE}, grade=2, version="3")
    with pytest.raises(ValueError, match="recount"):
        log.rejudge(one.id, now_sure)
    log.rejudge(one.id, now_sure, judgement(one.line, (), grade=3, version="3"))
    assert log.days()[0].grades == 3


def test_what_the_player_corrected_comes_oldest_first(log: SqliteProgress) -> None:
    for number in (4, 2, 3, 1):
        doubted(log, number)
    log.add_answer("attempt-4", answer(holds=False), None)
    log.add_dispute("attempt-2", dispute(), judgement(attempt(2).line, ()))
    log.add_answer("attempt-2", answer(holds=False), None)
    assert [one.attempt.id for one in log.corrected()] == ["attempt-2", "attempt-4"]
    assert log.corrected()[0] == log.get("attempt-2")


def test_a_newer_judgement_stands_and_the_old_is_kept(log: SqliteProgress, database: Database) -> None:
    one = attempt()
    add_judged(log, one)
    newer = judgement(one.line, {Mark.GOODWILL}, grade=5, version="2")
    log.rejudge(one.id, newer)
    assert log.get(one.id) == JudgedAttempt(one, newer, "Oh, of course.")
    versions = database.read("SELECT judge_version FROM judgements ORDER BY number")
    assert [row["judge_version"] for row in versions] == ["1", "2"]


def test_a_newer_judgement_of_a_disputed_attempt_needs_a_recount(log: SqliteProgress) -> None:
    one = attempt()
    add_judged(log, one)
    bare = judgement(one.line, (), version="2")
    log.add_dispute(one.id, dispute(), bare)
    with pytest.raises(ValueError, match="recount"):
        log.rejudge(one.id, judgement(one.line, version="2"))
    log.rejudge(one.id, judgement(one.line, version="2"), bare)
    kept = log.get(one.id)
    assert kept is not None
    assert (kept.judgement.marks, kept.counted.marks) == ((Mark.THANKS,), ())


def test_a_first_judgement_is_given_once(log: SqliteProgress) -> None:
    add_judged(log, attempt())
    with pytest.raises(ValueError, match="already"):
        log.add_judgement("attempt-1", judgement(attempt().line), "")
    assert log.days()[0].attempts == 1


@pytest.mark.parametrize(
    "misfit",
    [
        judgement("Another line."),
        Judgement(attempt().line, (Mark.THANKS,), (), 3, 60, "1"),
        Judgement(attempt().line, (), judgement(attempt().line).evidence, 3, 60, "1"),
    ],
    ids=["of another line", "a mark without evidence", "evidence without its mark"],
)
def test_a_judgement_that_does_not_fit_leaves_the_attempt_unjudged(log: SqliteProgress, misfit: Judgement) -> None:
    log.add(attempt())
    with pytest.raises(ValueError, match=r"line|evidence"):
        log.add_judgement("attempt-1", misfit, "")
    assert log.unjudged() == [attempt()]
    assert log.days() == []


def test_what_is_said_of_an_unknown_attempt_is_refused(log: SqliteProgress) -> None:
    with pytest.raises(KeyError):
        log.add_judgement("nobody", judgement("x"), "")
    log.add(attempt())
    with pytest.raises(ValueError, match="no judgement"):
        log.add_dispute("attempt-1", dispute(), judgement(attempt().line))


def test_a_draft_is_kept_per_moment_until_it_is_emptied(log: SqliteProgress) -> None:
    log.save_draft("cornered", "exit", "Thank you, A")
    log.save_draft("cornered", "exit", "Thank you, Ana 🙂")
    log.save_draft("cornered", "pushback", "No")
    assert log.draft("cornered", "exit") == "Thank you, Ana 🙂"
    log.save_draft("cornered", "exit", "")
    assert (log.draft("cornered", "exit"), log.draft("cornered", "pushback")) == ("", "No")


def test_last_grades_are_those_of_the_newest_judged_exit_as_it_counts(log: SqliteProgress) -> None:
    assert log.last_grades() == {}
    add_judged(log, attempt(1), attempt(2, scenario="phone"), attempt(3))
    one = attempt(4, scenario="phone")
    log.add(one)
    log.add_judgement(one.id, judgement(one.line, {Mark.THANKS, Mark.OPEN_DOOR}, grade=2), "Bye.")
    assert log.last_grades()["phone"] == 2
    recount = judgement(one.line, {Mark.THANKS}, grade=5)
    log.add_dispute(one.id, dispute(Mark.OPEN_DOOR), recount)
    log.add(attempt(5, scenario="unjudged"))
    newest = {name: log.newest(1, scenario=name)[0].counted.grade for name in ("cornered", "phone")}
    assert log.last_grades() == newest
    assert newest["phone"] == 5


def test_last_grades_walk_the_index_and_not_every_attempt(database: Database) -> None:
    plan = [row["detail"] for row in database.read("EXPLAIN QUERY PLAN " + LAST_GRADES)]
    assert not [step for step in plan if step.startswith("SCAN attempts")]
    assert [step for step in plan if "attempts_newest_of (scenario>?)" in step]
