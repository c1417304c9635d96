"""What the player expected and thought, and their own lines, in a real file."""

from datetime import timedelta

import pytest

from tests.store.samples import NOW, attempt, judgement
from trainer.core.attempt import Way
from trainer.core.own_lines import all_lines, own_line
from trainer.core.prediction import Prediction
from trainer.store.database import Database
from trainer.store.progress import SqliteProgress
from trainer.store.thoughts import LOOKED_AT, SqliteOwnLines, SqliteThoughts


@pytest.fixture
def thoughts(database: Database) -> SqliteThoughts:
    return SqliteThoughts(database)


@pytest.fixture
def lines(database: Database) -> SqliteOwnLines:
    return SqliteOwnLines(database)


def say(log: SqliteProgress, number: int, grade: int = 4, **changes: object) -> str:
    made = attempt(number, **changes)
    log.add(made)
    log.add_judgement(made.id, judgement(made.line, grade=grade), "Bye.")
    return made.id


def test_a_prediction_is_kept_and_its_outcome_later_beside_it(log: SqliteProgress, thoughts: SqliteThoughts) -> None:
    said = say(log, 1)
    thoughts.keep_prediction(said, Prediction(hard=70, taken=30))
    assert thoughts.of(said).prediction == Prediction(70, 30)
    thoughts.keep_prediction(said, Prediction(70, 30, 80, 60))
    assert thoughts.of(said).prediction == Prediction(70, 30, 80, 60)


def test_the_sums_of_a_day_follow_what_was_expected_and_what_came_of_it(
    log: SqliteProgress, thoughts: SqliteThoughts
) -> None:
    said = say(log, 1)
    thoughts.keep_prediction(said, Prediction(hard=70, taken=30))
    thoughts.keep_prediction(said, Prediction(70, 30, 80, None))
    (tally,) = log.predictions()
    assert (tally.day, tally.felt, tally.compared) == ("2026-03-04", 1, 1)


def test_the_newest_predictions_come_first(log: SqliteProgress, thoughts: SqliteThoughts) -> None:
    for number in (1, 2, 3):
        thoughts.keep_prediction(say(log, number), Prediction(hard=number))
    assert [one.attempt for one in thoughts.newest(2)] == ["attempt-3", "attempt-2"]


def test_a_reason_is_kept_and_an_empty_one_removes_it(log: SqliteProgress, thoughts: SqliteThoughts) -> None:
    said = say(log, 1)
    thoughts.keep_why(said, "I named her hens \ud83d.", NOW)
    assert thoughts.of(said).why == "I named her hens ?."
    thoughts.keep_why(said, "", NOW)
    assert thoughts.of(said).why == ""


def test_a_thought_about_an_unknown_attempt_is_refused(thoughts: SqliteThoughts) -> None:
    with pytest.raises(KeyError):
        thoughts.keep_why("nobody", "why", NOW)
    with pytest.raises(KeyError):
        thoughts.keep_prediction("nobody", Prediction(hard=1))


def test_only_exits_of_other_runs_are_practice_before(log: SqliteProgress, thoughts: SqliteThoughts) -> None:
    assert not thoughts.practised_before("run-1")
    say(log, 1)
    assert not thoughts.practised_before("run-1")
    assert thoughts.practised_before("run-2")


def test_the_best_own_line_of_each_scene_is_found_and_the_newest_of_equals(
    log: SqliteProgress, lines: SqliteOwnLines
) -> None:
    say(log, 1, grade=5)
    say(log, 2, grade=5)
    say(log, 3, grade=4)
    say(log, 4, grade=3, scenario="phone")
    say(log, 5, grade=5, scenario="talker", way=Way.CHOSEN, choice=0)
    say(log, 6, grade=4, scenario="tower", way=Way.SPOKEN)
    assert [one.id for one in lines.said()] == ["attempt-6", "attempt-2"]


def test_the_grade_that_counts_decides_after_a_correction(log: SqliteProgress, lines: SqliteOwnLines) -> None:
    said = say(log, 1, grade=4)
    made = attempt(1)
    log.rejudge(said, judgement(made.line, grade=3, version="2"))
    assert not lines.said()


def test_a_line_from_long_ago_gives_way_to_what_is_practised_now(log: SqliteProgress, lines: SqliteOwnLines) -> None:
    say(log, 1, grade=5)
    for number in range(2, LOOKED_AT + 2):
        say(log, number, grade=2)
    assert not lines.said()


def test_a_line_that_was_taken_off_makes_room_for_the_next_and_comes_back(
    log: SqliteProgress, lines: SqliteOwnLines
) -> None:
    say(log, 1, grade=4)
    say(log, 2, grade=5)
    (best,) = lines.said()
    lines.take_off(best)
    assert [one.id for one in lines.said()] == ["attempt-1"]
    lines.forget(best.id)
    assert lines.said() == [best]


def test_a_line_kept_by_hand_is_there_whatever_its_grade_and_only_once(
    log: SqliteProgress, lines: SqliteOwnLines
) -> None:
    judged = log.get(say(log, 1, grade=2))
    best = log.get(say(log, 2, grade=5))
    assert judged
    assert best
    for number, one in enumerate((judged, best)):
        lines.keep(own_line(one, NOW + timedelta(days=number)))
    assert [(one.id, one.by_hand) for one in all_lines(lines)] == [("attempt-2", True), ("attempt-1", True)]


def test_own_lines_outlive_the_next_start(log: SqliteProgress, lines: SqliteOwnLines, database: Database) -> None:
    judged = log.get(say(log, 1))
    assert judged
    lines.keep(own_line(judged, NOW))
    assert SqliteOwnLines(database).kept() == [own_line(judged, NOW)]
