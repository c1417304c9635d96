"""Whoever says a turn is told of its sentences as they begin, and of no other turn's."""

from pytestqt.qtbot import QtBot

from trainer.speech.process_speaker import ProcessSpeaker

from .conftest import QUICK

TURN = "Oh, there you are. Did you try the soup?"


def test_each_sentence_of_the_turn_is_told_and_none_of_the_next(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    heard: list[str] = []
    ended: list[bool] = []
    speaker.say(TURN, QUICK, lambda: ended.append(True), lambda start, end: heard.append(TURN[start:end]))
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert heard == ["Oh, there you are.", "Did you try the soup?"]
    speaker.say("Bye.", QUICK, lambda: ended.append(True))
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=20_000)
    assert len(heard) == 2
