"""Asked and never counted: a guess before the exit, how it was after the verdict, why it would work; keeping a line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from tests.ui.player import Player
from tests.ui.rooms import House
from trainer.core.attempt import Way
from trainer.core.errors import TrainerError
from trainer.core.prediction import NOT_SAID, NoThoughts, Prediction, Thought
from trainer.core.rehearsal import Rehearsal
from trainer.store.database import Database
from trainer.store.thoughts import SqliteOwnLines, SqliteThoughts
from trainer.ui.stage.why_field import PAUSE_MS
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.window import Window

LINE = "Ana, it was good to hear about your forty hens. I’m going to say hello to a few more people. Goodbye."


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        assert focused is not None
        QTest.keyClick(focused, key)
        QApplication.processEvents()


def spell(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def sees(window: Window, name: str) -> bool:
    return any(widget.isVisible() for widget in window.findChildren(QWidget, name))


def reads(window: Window, name: str) -> str:
    return next(one.text() for one in window.findChildren(QLabel, name) if one.isVisible())


def at_the_exit(house: House) -> Rehearsal:
    rehearsal = Rehearsal(house.shelf.scenarios[0], house.tools)
    rehearsal.listen()
    rehearsal.reply(0)
    rehearsal.answer_check(None)
    return rehearsal


@pytest.fixture
def practised(house: House) -> House:
    """Somebody who has made an exit before, in another scene."""
    earlier = Rehearsal(house.shelf.scenarios[1], house.tools)
    earlier.listen()
    earlier.reply(0)
    earlier.leave("Well, goodbye then.", Way.TYPED)
    return house


@pytest.fixture
def playing(practised: House, window: Window) -> Rehearsal:
    """At the exit of a scene, as the stage asks for it."""
    rehearsal = at_the_exit(practised)
    window.open("stage", rehearsal)
    return rehearsal


def kept(house: House, rehearsal: Rehearsal) -> Thought:
    return house.tools.thoughts.of(rehearsal.verdicts[-1].attempt.id)


# Before the exit


def test_nobody_is_asked_for_a_guess_before_their_very_first_exit(house: House, window: Window) -> None:
    window.open("stage", at_the_exit(house))
    assert sees(window, "exit")
    assert not sees(window, "predict")


def test_two_digits_and_enter_are_a_guess_that_is_kept_with_the_exit(
    house: House, window: Window, playing: Rehearsal
) -> None:
    assert sees(window, "predict")
    press(Qt.Key.Key_7, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert sees(window, "exit")
    press(Qt.Key.Key_1)
    assert kept(house, playing).prediction == Prediction(hard=70, taken=30)


def test_arrows_move_in_small_steps_from_the_middle(house: House, window: Window, playing: Rehearsal) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_1)
    assert kept(house, playing).prediction == Prediction(hard=55)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_one_key_passes_over_the_guess_and_nothing_is_kept(
    house: House, window: Window, playing: Rehearsal, key: Qt.Key
) -> None:
    press(key)
    assert sees(window, "exit")
    press(Qt.Key.Key_1)
    assert kept(house, playing).prediction == NOT_SAID


def test_esc_takes_back_what_was_guessed_so_far(house: House, window: Window, playing: Rehearsal) -> None:
    press(Qt.Key.Key_7, Qt.Key.Key_Escape, Qt.Key.Key_1)
    assert kept(house, playing).prediction == NOT_SAID


def test_a_guess_is_asked_for_once_a_run(house: House, window: Window, playing: Rehearsal) -> None:
    press(Qt.Key.Key_Return, Qt.Key.Key_1)
    playing.again(playing.verdicts[-1].attempt.moment)
    window.open("stage", playing)
    assert sees(window, "exit")


def test_a_half_made_guess_is_there_after_a_look_elsewhere(house: House, window: Window, playing: Rehearsal) -> None:
    press(Qt.Key.Key_7)
    window.open("settings")
    window.open("back")
    assert sees(window, "predict")
    assert reads(window, "predict-hard-number") == "70"


def test_whoever_turned_it_off_is_not_asked_for_a_guess(practised: House, window: Window) -> None:
    practised.settings = replace(practised.settings, ask_before=False)
    window.open("stage", at_the_exit(practised))
    assert sees(window, "exit")


class FullDisk(NoThoughts):
    def keep_prediction(self, attempt_id: str, prediction: Prediction) -> None:
        raise TrainerError("The disk is full.")


def test_a_guess_that_cannot_be_kept_does_not_hold_up_the_words(house: House) -> None:
    house.tools = replace(house.tools, thoughts=FullDisk())
    playing = at_the_exit(house)
    playing.predict(Prediction(70, 30))
    verdict = playing.leave(LINE, Way.TYPED)
    assert house.log.get(verdict.attempt.id) == verdict


# After the verdict


def verdict_of(house: House, window: Window, expected: Prediction, line: str = LINE) -> Rehearsal:
    rehearsal = at_the_exit(house)
    rehearsal.predict(expected)
    rehearsal.leave(line, Way.TYPED)
    window.open("verdict", rehearsal)
    QApplication.processEvents()
    return rehearsal


def test_how_it_was_is_asked_only_where_something_was_guessed(practised: House, window: Window) -> None:
    verdict_of(practised, window, NOT_SAID)
    assert not sees(window, "outcome")
    verdict_of(practised, window, Prediction(hard=70))
    assert sees(window, "how-was-it")


def test_two_digits_set_what_happened_beside_what_was_expected(practised: House, window: Window) -> None:
    rehearsal = verdict_of(practised, window, Prediction(70, 30))
    score = rehearsal.verdicts[-1].counted
    press(Qt.Key.Key_H, Qt.Key.Key_8, Qt.Key.Key_4)
    assert kept(practised, rehearsal).prediction == Prediction(70, 30, 80, 40)
    assert reads(window, "thought-outcome").startswith("You expected 30; they took it at 80. Better than")
    assert "Ana" in reads(window, "thought-outcome")
    judged = practised.log.get(rehearsal.verdicts[-1].attempt.id)
    assert judged
    assert judged.counted == score
    focused = QApplication.focusWidget()
    assert focused
    assert focused.objectName() == "again"


def test_one_answer_is_kept_when_the_player_goes_on(practised: House, window: Window) -> None:
    rehearsal = verdict_of(practised, window, Prediction(70, 30))
    press(Qt.Key.Key_H, Qt.Key.Key_8)
    window.open("today")
    assert kept(practised, rehearsal).prediction == Prediction(70, 30, 80)


def test_passing_over_it_keeps_nothing_and_it_is_not_asked_again(practised: House, window: Window) -> None:
    rehearsal = verdict_of(practised, window, Prediction(70, 30))
    press(Qt.Key.Key_P)
    assert not sees(window, "outcome")
    window.open("verdict", rehearsal)
    assert not sees(window, "outcome")
    assert kept(practised, rehearsal).prediction == Prediction(70, 30)


def test_a_verdict_reopened_later_tells_what_was_expected_and_asks_no_more(practised: House, window: Window) -> None:
    rehearsal = verdict_of(practised, window, Prediction(70, 30))
    press(Qt.Key.Key_H, Qt.Key.Key_8, Qt.Key.Key_4)
    window.open("verdict", Exhibit(rehearsal.verdicts[-1]))
    assert reads(window, "thought-outcome").startswith("You expected 30")
    assert not sees(window, "how-was-it")


# Why


def at_the_end(house: House, window: Window, way: Way = Way.TYPED, choice: int | None = None) -> Rehearsal:
    rehearsal = at_the_exit(house)
    rehearsal.leave(LINE, way, choice)
    window.open("stage", rehearsal)
    QApplication.processEvents()
    return rehearsal


def test_enter_on_an_empty_reason_goes_on_to_the_verdict(practised: House, window: Window) -> None:
    rehearsal = at_the_end(practised, window)
    assert sees(window, "why-field")
    press(Qt.Key.Key_Return)
    assert sees(window, "headline")
    assert kept(practised, rehearsal).why == ""


def test_a_reason_is_kept_and_stands_in_the_verdict(practised: House, window: Window) -> None:
    rehearsal = at_the_end(practised, window)
    spell("I took up her hens 2")
    press(Qt.Key.Key_Return)
    assert kept(practised, rehearsal).why == "I took up her hens 2"
    assert reads(window, "thought-why") == "You thought: “I took up her hens 2”"


def test_a_reason_is_on_the_disk_before_anything_is_pressed(
    practised: House, window: Window, database: Database
) -> None:
    rehearsal = at_the_end(practised, window)
    spell("her hens")
    QTest.qWait(PAUSE_MS + 100)
    assert SqliteThoughts(database).of(rehearsal.verdicts[-1].attempt.id).why == "her hens"


def test_going_back_keeps_the_reason_with_the_exit_it_was_for(practised: House, window: Window) -> None:
    rehearsal = at_the_end(practised, window)
    said = rehearsal.verdicts[-1].attempt.id
    spell("her hens")
    window.findChild(QWidget, "rewind").click()  # type: ignore[union-attr]
    assert practised.tools.thoughts.of(said).why == "her hens"


def test_backspace_in_the_empty_field_still_goes_back_a_turn(practised: House, window: Window) -> None:
    at_the_end(practised, window)
    press(Qt.Key.Key_Backspace)
    assert sees(window, "exit")


@pytest.mark.parametrize("off", ["newcomer", "setting", "chosen"])
def test_no_reason_is_asked_where_it_would_be_in_the_way(house: House, window: Window, off: str) -> None:
    if off != "newcomer":
        other = Rehearsal(house.shelf.scenarios[1], house.tools)
        other.listen()
        other.reply(0)
        other.leave("Goodbye.", Way.TYPED)
    house.settings = replace(house.settings, ask_why=off != "setting")
    at_the_end(house, window, *((Way.CHOSEN, 0) if off == "chosen" else (Way.TYPED, None)))
    assert sees(window, "see-verdict")
    assert not sees(window, "why-field")


def test_a_reason_outlives_the_program_that_ends_right_after_it(open_app: Callable[[str | None], Player]) -> None:
    for times in range(2):
        player = open_app("cornered-by-the-coats")
        player.press("Enter")
        player.answer_all()
        if player.sees("check"):
            player.press("p")
        if player.sees("predict"):
            player.press("Enter")
        while player.sees("exit"):
            player.press("w") if not player.sees("own-line") else None
            player.spell("It was good to hear of your work. I promised to meet four people, so I’m going now. Goodbye.")
            player.press("Enter", ctrl=True)
        if times:
            assert player.sees("why-field")
            player.find(QPlainTextEdit, "why-field").setFocus()
            player.spell("true and kind")
    player = open_app(None)
    newest = player.app.parts.log.newest(1)[0]
    assert player.app.parts.thoughts.of(newest.attempt.id).why == "true and kind"


# Keeping a line


def test_a_line_is_kept_with_one_key_and_the_keeping_taken_back(
    practised: House, window: Window, database: Database
) -> None:
    rehearsal = verdict_of(practised, window, NOT_SAID, "Well. Anyway.")
    lines = SqliteOwnLines(database)
    press(Qt.Key.Key_K)
    (one,) = lines.kept()
    assert (one.line, one.scenario) == ("Well. Anyway.", rehearsal.scenario.id)
    assert datetime.now(UTC) - one.at < timedelta(minutes=1)
    practised.undo()
    assert not lines.kept()


def test_there_is_nothing_to_keep_where_nothing_was_said(practised: House, window: Window) -> None:
    rehearsal = at_the_exit(practised)
    rehearsal.leave("(slips away without a word)", Way.CHOSEN)
    window.open("verdict", rehearsal)
    assert not sees(window, "keep-line")
