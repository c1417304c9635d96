"""The voice's own process, run as the app runs it."""

import subprocess
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from trainer.speech.child import Player
from trainer.speech.device import quieter
from trainer.speech.outcomes import Outcome
from trainer.speech.sentences import LONGEST
from trainer.speech.wire import COMMAND, HOME, Manner, Request, Sentence

SENTENCE = "It was lovely to talk with you."


@contextmanager
def spoken(request: Request) -> Iterator[subprocess.Popen[bytes]]:
    """The process in the middle of that request."""
    with subprocess.Popen(
        COMMAND, cwd=HOME, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin
        process.stdin.write(request.line())
        process.stdin.flush()
        yield process
        process.kill()


def events(process: subprocess.Popen[bytes]) -> Iterator[Sentence | None]:
    """What standard output tells: sentences, and None for each line that is none."""
    assert process.stdout
    return map(Sentence.read, process.stdout)


def request(folder: Path, text: str = SENTENCE, rate: int = 300) -> Request:
    return Request(text, str(folder), rate=rate, player="null")


def test_events_cover_the_text_in_order_and_end_with_done(tmp_path: Path) -> None:
    text = "  One, two. “Three!” Four\nfive 😀"
    with spoken(request(tmp_path, text)) as process:
        *sentences, done = events(process)
        assert process.wait(10) == Outcome.DONE
    assert done is None
    assert [text[said.start : said.end] for said in sentences if said] == ["One, two.", "“Three!”", "Four", "five 😀"]


def test_the_first_sentence_already_has_the_rate(tmp_path: Path) -> None:
    lasts = {}
    for rate in (100, 200, 300):
        with spoken(request(tmp_path, rate=rate)) as process:
            first = next(events(process))
        assert first
        lasts[rate] = first.seconds
    assert lasts[100] == pytest.approx(2 * lasts[200], rel=0.15)
    assert lasts[100] == pytest.approx(3 * lasts[300], rel=0.2)


def test_a_changed_pace_is_heard_from_the_next_sentence_on(tmp_path: Path) -> None:
    """The next one was rendered ahead, at the pace of before, and is rendered again."""
    with spoken(request(tmp_path, f"{SENTENCE} {SENTENCE} {SENTENCE}")) as process:
        assert process.stdin
        said = events(process)
        first = next(said)
        process.stdin.write(Manner(rate=150, volume=90).line())
        process.stdin.flush()
        second, third = next(said), next(said)
    assert first
    assert second
    assert third
    assert second.seconds == pytest.approx(2 * first.seconds, rel=0.15)
    assert third.seconds == pytest.approx(second.seconds, rel=0.05)


def test_what_is_no_manner_changes_nothing(tmp_path: Path) -> None:
    with spoken(request(tmp_path, f"{SENTENCE} {SENTENCE}")) as process:
        assert process.stdin
        said = events(process)
        first = next(said)
        process.stdin.write(b'no json\n[]\n{"rate": "x"}\n{"rate": 100}\n')
        process.stdin.flush()
        assert first
        second = next(said)
        assert second
        assert second.start == first.end + 1
        assert second.seconds == pytest.approx(first.seconds, rel=0.05)
        assert next(said) is None


def test_a_changed_loudness_is_heard_in_what_the_device_is_handed_next() -> None:
    loudness = [100]
    player = Player("null", lambda: loudness[0])
    player._device.close()
    device = player._started_feed()
    player.play(array("h", [1000, -1000] * 20).tobytes(), lambda: None)
    assert array("h", device.send(2)).tolist() == [1000, -1000]
    loudness[0] = 50
    assert array("h", device.send(2)).tolist() == [500, -500]
    loudness[0] = 0
    assert array("h", device.send(2)).tolist() == [0, 0]
    assert quieter(array("h", [32767, -32768]).tobytes(), 100) == array("h", [32767, -32768]).tobytes()


def test_a_word_is_said_by_its_hint_and_shown_as_it_is_written(tmp_path: Path) -> None:
    text = "RSVP, please. Bye."
    plain = request(tmp_path, text)
    lasts = []
    for asked in (plain, replace(plain, says={"RSVP": "Will you come or will you not"})):
        with spoken(asked) as process:
            first = next(events(process))
        assert first
        assert text[first.start : first.end] == "RSVP, please."
        lasts.append(first.seconds)
    assert lasts[1] > 1.3 * lasts[0]


def test_voices_differ(tmp_path: Path) -> None:
    plain = request(tmp_path)
    voices = [plain, replace(plain, sounds="male"), replace(plain, variant=2), replace(plain, accent="en-us")]
    sounds = set()
    for voice in voices:
        with spoken(voice) as process:
            next(events(process))
            sounds.add((tmp_path / "sentence.wav").read_bytes())
    assert len(sounds) == len(voices)


def test_a_long_turn_is_rendered_to_its_end(tmp_path: Path) -> None:
    """In one process, as a turn is; engines have crashed on less."""
    code = """import os, sys
from pathlib import Path
from trainer.speech import child, sentences
renderer = child.Renderer(child.open_engine(), Path(sys.argv[1]), child.Espeak().set_rate)
text = ("Well, that is – 你好 – a long story about a dog, a boat and a baker" * 90)[:5_000]
sounds = [renderer.render(piece.spoken, 165) for piece in sentences.pieces(text)]
sys.stderr.write(f"{len(sounds)} {all(len(sound) > 20_000 for sound in sounds)}")
os._exit(0)"""
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=True)
    count, sound = done.stderr.split()
    assert int(count) > 5_000 / LONGEST
    assert sound == "True"


def test_it_ends_when_nobody_is_there_to_speak_for(tmp_path: Path) -> None:
    started = subprocess.run(COMMAND, cwd=HOME, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert started.returncode == Outcome.APP_GONE
    folder = tmp_path / "turn"
    folder.mkdir()
    left = subprocess.run(
        COMMAND, cwd=HOME, input=request(folder, SENTENCE * 50).line(), capture_output=True, check=False, timeout=10
    )
    assert left.returncode == Outcome.APP_GONE
    assert not folder.exists()


@pytest.mark.parametrize("line", [b"no json\n", b"[]\n", b'{"text": 1}\n', b'{"unknown": 1}\n'])
def test_a_request_that_is_none_is_an_outcome_of_its_own(line: bytes) -> None:
    done = subprocess.run(COMMAND, cwd=HOME, input=line, capture_output=True, check=False, timeout=10)
    assert done.returncode == Outcome.ENGINE_FAILED
    assert b"Traceback" not in done.stderr


def test_the_engine_needs_no_system_package(tmp_path: Path) -> None:
    """The library that is loaded is the one that came with the program."""
    code = """import os, trainer.speech.child as child
child.open_engine()
print([line.split()[-1] for line in open("/proc/self/maps") if "espeak" in line and ".so" in line][0])
os._exit(0)"""
    done = subprocess.run([sys.executable, "-uc", code], cwd=HOME, capture_output=True, text=True, check=True)
    assert "espeakng_loader" in done.stdout
