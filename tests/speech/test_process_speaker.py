"""The partner's voice as the app uses it: the real engine in its real process, played to nobody."""

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from trainer.core.ports import Speaker
from trainer.speech.process_speaker import ProcessSpeaker
from trainer.speech.sentences import LONGEST

from .conftest import QUICK, MakeSpeaker
from .processes import (
    CHATTERS,
    CRASHES,
    HANGS,
    HANGS_AFTER_A_SENTENCE,
    HAS_A_CHILD,
    NO_PACKAGES,
    runs,
)

TURN = "Oh, there you are. Did you try the soup? It is very good."


class Calls:
    """Counts how often the end of a turn was told."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def say_to_the_end(qtbot: QtBot, speaker: Speaker, text: str, timeout: int = 20_000) -> Calls:
    done = Calls()
    speaker.say(text, QUICK, done)
    assert done.count == 0, "on_done comes later, never from within say"
    qtbot.waitUntil(lambda: done.count > 0, timeout=timeout)
    return done


def pid_of_turn(speaker: ProcessSpeaker) -> int:
    assert speaker._speaking
    return speaker._speaking.pid


def test_a_turn_sounds_sentence_by_sentence_and_ends_once(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    heard: list[str] = []
    seconds: list[float] = []
    speaker.sentence_started.connect(lambda start, end, _: heard.append(TURN[start:end]))
    speaker.sentence_started.connect(lambda _start, _end, lasts: seconds.append(lasts))
    began = time.perf_counter()
    done = say_to_the_end(qtbot, speaker, TURN)
    assert heard == ["Oh, there you are.", "Did you try the soup?", "It is very good."]
    assert time.perf_counter() - began > sum(seconds) > 1, "the end comes when all has sounded"
    qtbot.wait(100)
    assert done.count == 1


def test_turns_follow_each_other(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    heard: list[int] = []
    speaker.sentence_started.connect(lambda _start, end, _: heard.append(end))
    for text in ("One.", "And two.", "And then three."):
        say_to_the_end(qtbot, speaker, text)
    assert heard == [4, 8, 15]


def test_stop_takes_at_most_50_ms_and_ends_the_process(qtbot: QtBot, speaker: ProcessSpeaker, folders: Path) -> None:
    done = Calls()
    took: list[float] = []
    for _ in range(3):
        with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
            speaker.say(TURN * 20, QUICK, done)
        pid = pid_of_turn(speaker)
        began = time.perf_counter()
        speaker.stop()
        took.append(time.perf_counter() - began)
        assert not runs(pid)
        assert list(folders.iterdir()) == []
    assert min(took) < 0.05
    qtbot.wait(200)
    assert done.count == 0


def test_stop_from_within_a_sentence_and_before_the_first(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    done = Calls()
    speaker.say(TURN, QUICK, done)
    pid = pid_of_turn(speaker)
    speaker.stop()
    assert not runs(pid)
    speaker.sentence_started.connect(speaker.stop)
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
        speaker.say(TURN, QUICK, done)
    qtbot.wait(200)
    assert done.count == 0


def test_stop_ends_what_the_process_started(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(command=HAS_A_CHILD)
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000) as said:
        speaker.say(TURN, QUICK, Calls())
    grandchild = said.args[0]
    assert runs(grandchild)
    speaker.stop()
    qtbot.waitUntil(lambda: not runs(grandchild), timeout=1_000)


def test_a_new_turn_ends_the_one_before(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    first, second = Calls(), Calls()
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
        speaker.say(TURN * 20, QUICK, first)
    pid = pid_of_turn(speaker)
    speaker.say("Bye.", QUICK, second)
    assert not runs(pid)
    qtbot.waitUntil(lambda: second.count == 1, timeout=10_000)
    assert first.count == 0


def test_a_turn_may_be_said_at_the_end_of_another(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    done = Calls()
    speaker.say("One.", QUICK, lambda: speaker.say("Two.", QUICK, done))
    qtbot.waitUntil(lambda: done.count == 1, timeout=10_000)


@pytest.mark.parametrize(
    "text",
    [
        "Schön, dass Sie da sind – naïve café, 你好, привет.",
        "I had to laugh 😂🎉 so much 👩‍👩‍👧. 😀",
        "<speak>2 < 3 & “quotes” [[inside]]\x00 and on\x07</speak>",
        "Half a pair: \ud83d, and on.",
    ],
)
def test_any_text_is_spoken(qtbot: QtBot, speaker: ProcessSpeaker, text: str) -> None:
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
        done = say_to_the_end(qtbot, speaker, text)
    assert done.count == 1


@pytest.mark.parametrize("text", ["", "   \n", "…", "😀 🎉", "?!"])
def test_a_turn_without_words_is_over_at_once(qtbot: QtBot, make_speaker: MakeSpeaker, text: str) -> None:
    speaker = make_speaker(command=HANGS)
    say_to_the_end(qtbot, speaker, text, timeout=500)
    assert speaker._speaking is None


def test_5000_characters_sound_as_soon_as_a_few(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000) as said:
        speaker.say("word " * 1_000, QUICK, Calls())
    assert said.args[1] <= LONGEST


def test_a_process_that_says_nothing_is_ended(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(command=HANGS, patience_ms=200)
    done = Calls()
    with qtbot.waitSignal(speaker.unavailable, timeout=2_000) as told:
        speaker.say(TURN, QUICK, done)
        pid = pid_of_turn(speaker)
    assert "stopped answering" in told.args[0]
    assert not runs(pid)
    qtbot.waitUntil(lambda: done.count == 1)


def test_a_process_that_hangs_in_the_middle_is_ended(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(command=HANGS_AFTER_A_SENTENCE, patience_ms=1_000)
    with qtbot.waitSignals([speaker.sentence_started, speaker.unavailable], timeout=10_000):
        speaker.say(TURN, QUICK, Calls())


@pytest.mark.parametrize(
    ("options", "cause"),
    [
        ({"command": NO_PACKAGES}, "no speech engine"),
        ({"command": ["/no/such/program"]}, "no speech engine"),
        # A way of playing that this system lacks: the same path as a machine without a sound card.
        ({"player": "wasapi"}, "no sound device"),
        ({"player": "gramophone"}, "no sound device"),
    ],
)
def test_without_a_voice_there_is_one_notice_and_no_wait(
    qtbot: QtBot, make_speaker: MakeSpeaker, options: dict[str, object], cause: str
) -> None:
    speaker = make_speaker(**options)
    notices: list[str] = []
    speaker.unavailable.connect(notices.append)
    say_to_the_end(qtbot, speaker, TURN)
    for _ in range(3):
        say_to_the_end(qtbot, speaker, TURN, timeout=500)
        assert speaker._speaking is None
    speaker.warm_up()
    assert speaker._spare is None
    assert len(notices) == 1
    assert cause in notices[0]


def test_one_crash_is_forgiven_two_are_not(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(command=CRASHES)
    notices: list[str] = []
    speaker.unavailable.connect(notices.append)
    say_to_the_end(qtbot, speaker, TURN)
    assert notices == []
    say_to_the_end(qtbot, speaker, TURN)
    assert len(notices) == 1


def test_the_voice_comes_back_when_it_is_turned_off_and_on(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    speaker._player = "wasapi"
    with qtbot.waitSignal(speaker.unavailable, timeout=10_000):
        speaker.say(TURN, QUICK, Calls())
    speaker._player = "null"
    speaker.configure(100, 0)
    speaker.configure(100, 90)
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
        speaker.say("Back.", QUICK, Calls())


def test_changed_settings_alone_do_not_start_it_again(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(player="wasapi")
    say_to_the_end(qtbot, speaker, TURN)
    speaker.configure(85, 50)
    say_to_the_end(qtbot, speaker, TURN, timeout=500)
    assert speaker._speaking is None


def test_lines_that_are_no_events_are_passed_over(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(command=CHATTERS)
    heard: list[tuple[int, int, float]] = []
    speaker.sentence_started.connect(lambda *event: heard.append(event))
    say_to_the_end(qtbot, speaker, TURN)
    assert heard == [(0, 3, 0.5)]


def test_speed_changes_the_next_turn(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(speed=100)
    lasts: list[float] = []
    for speed in (100, 50):
        speaker.configure(speed, 90)
        with qtbot.waitSignal(speaker.sentence_started, timeout=10_000) as said:
            speaker.say("It was lovely to talk with you.", QUICK, Calls())
        lasts.append(said.args[2])
    assert lasts[1] > 1.6 * lasts[0]


def test_a_turn_that_sounds_goes_on_with_a_changed_speed(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    lasts: list[float] = []
    speaker.sentence_started.connect(lambda _start, _end, seconds: lasts.append(seconds))
    speaker.sentence_started.connect(lambda: speaker.configure(50, 90))
    say_to_the_end(qtbot, speaker, "It was lovely to talk with you. It was lovely to talk with you.")
    assert lasts[1] > 1.6 * lasts[0]


def test_others_are_told_when_a_turn_is_heard_and_when_it_is_over(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    told: list[str] = []
    speaker.turn_began.connect(told.append)
    speaker.turn_ended.connect(lambda: told.append("over"))
    say_to_the_end(qtbot, speaker, "Hello.")
    assert told == ["Hello.", "over"]
    speaker.say("Bye.", QUICK, Calls())
    assert speaker.is_speaking()
    speaker.stop()
    assert not speaker.is_speaking()
    speaker.stop()
    assert told == ["Hello.", "over", "Bye.", "over"]


def test_a_silent_turn_is_told_to_nobody(qtbot: QtBot, make_speaker: MakeSpeaker) -> None:
    speaker = make_speaker(volume=0)
    told: list[str] = []
    speaker.turn_began.connect(told.append)
    speaker.turn_ended.connect(lambda: told.append("over"))
    say_to_the_end(qtbot, speaker, "Hello.")
    assert told == []


def test_volume_0_ends_the_turn_and_starts_nothing(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    done = Calls()
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
        speaker.say(TURN * 20, QUICK, done)
    pid = pid_of_turn(speaker)
    speaker.configure(100, 0)
    assert not runs(pid)
    assert done.count == 0
    qtbot.waitUntil(lambda: done.count == 1, timeout=500)
    say_to_the_end(qtbot, speaker, TURN, timeout=500)


def test_a_process_started_ahead_speaks_the_next_turn(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    speaker.warm_up()
    spare = speaker._spare
    assert spare
    speaker.warm_up()
    assert speaker._spare is spare, "one ahead, never more"
    with qtbot.waitSignal(speaker.sentence_started, timeout=10_000):
        speaker.say("Hello.", QUICK, Calls())
    assert speaker._speaking is spare
    assert speaker._spare, "and the one after that is on its way"
    pids = [spare.pid, speaker._spare.pid]
    speaker.close()
    assert not any(map(runs, pids))


def test_a_spare_that_died_is_replaced(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    speaker.warm_up()
    spare = speaker._spare
    assert spare
    spare._process.kill()
    qtbot.waitUntil(lambda: not spare.alive)
    say_to_the_end(qtbot, speaker, "Hello.")


def test_after_close_turns_are_silent(qtbot: QtBot, speaker: ProcessSpeaker) -> None:
    speaker.close()
    say_to_the_end(qtbot, speaker, TURN, timeout=500)
