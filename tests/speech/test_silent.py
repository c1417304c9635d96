"""The partner without a voice."""

from pytestqt.qtbot import QtBot

from trainer.core.person import Voice
from trainer.core.ports import Speaker
from trainer.speech.silent import SilentSpeaker


def test_a_turn_ends_later_and_once(qtbot: QtBot) -> None:
    speaker: Speaker = SilentSpeaker()
    ended: list[str] = []
    speaker.say("Hello.", Voice(), lambda: ended.append("first"))
    speaker.say("Hello again.", Voice(), lambda: ended.append("second"))
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    qtbot.wait(20)
    assert ended == ["second"]


def test_a_stopped_turn_tells_nobody(qtbot: QtBot) -> None:
    speaker = SilentSpeaker()
    ended: list[str] = []
    speaker.say("Hello.", Voice(), lambda: ended.append("first"))
    speaker.stop()
    qtbot.wait(20)
    assert ended == []
