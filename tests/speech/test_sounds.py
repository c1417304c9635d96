"""The app's own sounds: soft, the same each time, and gone with the window."""

import itertools
import os
import signal
import subprocess
import sys
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from trainer.speech.outcomes import Outcome
from trainer.speech.sound_child import Mixer
from trainer.speech.sound_making import FRAMES_A_SECOND, LOUDEST, notes, room_tone, tick
from trainer.speech.sound_wire import COMMAND, Order, Sound
from trainer.speech.sounds import DUCKED, Sounds
from trainer.speech.wire import HOME

from .processes import runs

PERIOD = FRAMES_A_SECOND // 25


def samples(sound: bytes) -> list[int]:
    return array("h", sound).tolist()


def loudness(sound: bytes) -> int:
    return max(map(abs, samples(sound)), default=0)


@pytest.mark.parametrize(("make", "most"), [(tick, 0.2), (notes, 0.25), (room_tone, 0.06)])
def test_every_sound_is_soft_and_the_same_each_time(make: Callable[[], bytes], most: float) -> None:
    sound = make()
    assert sound == make()
    assert 0 < loudness(sound) < most * LOUDEST


@pytest.mark.parametrize("make", [tick, notes])
def test_a_small_sound_begins_and_ends_without_a_click(make: Callable[[], bytes]) -> None:
    sound = samples(make())
    assert abs(sound[0]) < 50
    assert abs(sound[-1]) < 50


def test_the_murmur_goes_round_without_a_seam() -> None:
    sound = samples(room_tone())
    steps = [abs(after - before) for before, after in itertools.pairwise(sound)]
    assert abs(sound[0] - sound[-1]) <= max(steps)


def test_the_room_fades_in_gives_way_and_fades_out() -> None:
    mixer = Mixer()
    feed = mixer.feed()
    next(feed)

    def after(seconds: int) -> int:
        return loudness(b"".join(feed.send(PERIOD) for _ in range(25 * seconds)))

    assert after(1) == 0
    mixer.take(Order(tone=100))
    first = loudness(feed.send(PERIOD))
    after(2)
    full = after(8)
    assert first < full / 4
    mixer.take(Order(tone=DUCKED))
    after(2)
    assert after(8) == pytest.approx(full * DUCKED / 100, rel=0.1)
    mixer.take(Order(tone=0))
    after(2)
    assert after(1) == 0


def test_a_small_sound_lies_over_the_room() -> None:
    mixer = Mixer()
    feed = mixer.feed()
    next(feed)
    mixer.take(Order(sound=Sound.TICK))
    assert feed.send(PERIOD) == tick()[: 2 * PERIOD]
    rest = b"".join(feed.send(PERIOD) for _ in range(10))
    assert rest.startswith(tick()[2 * PERIOD :])
    assert loudness(rest[len(tick()) :]) == 0


@pytest.mark.parametrize("line", [b"no json\n", b"[]\n", b"{}\n", b'{"sound": "gong", "tone": null}\n'])
def test_what_is_no_order_is_passed_over(line: bytes) -> None:
    assert Order.read(line) is None
    assert Order.read(Order(Sound.NOTES, 40).line()) == Order(Sound.NOTES, 40)


def test_without_a_loudspeaker_the_process_ends_by_itself() -> None:
    done = subprocess.run([*COMMAND, "wasapi"], cwd=HOME, stdin=subprocess.DEVNULL, check=False, timeout=10)
    assert done.returncode == Outcome.NO_DEVICE


@pytest.fixture
def sounds(qtbot: QtBot) -> Iterator[Sounds]:
    sounds = Sounds(player="null")
    yield sounds
    sounds.close()


def test_nothing_runs_before_something_is_to_be_heard(sounds: Sounds) -> None:
    sounds.leave_room()
    sounds.give_way(somebody_speaks=True)
    assert sounds.pid == 0


def test_one_process_plays_everything_and_ends_when_it_is_closed(qtbot: QtBot, sounds: Sounds) -> None:
    sounds.enter_room()
    qtbot.waitUntil(lambda: sounds.pid > 0)
    pid = sounds.pid
    sounds.play(Sound.TICK)
    sounds.give_way(somebody_speaks=True)
    assert sounds.pid == pid
    assert runs(pid)
    sounds.close()
    assert not runs(pid)
    assert sounds.pid == 0


def test_no_sound_is_no_fault(qtbot: QtBot) -> None:
    sounds = Sounds(command=["/no/such/program"])
    sounds.enter_room()
    sounds.play(Sound.NOTES)
    qtbot.wait(100)
    sounds.play(Sound.NOTES)
    sounds.close()


def test_the_sounds_end_with_an_app_that_was_killed(qtbot: QtBot) -> None:
    code = """from PySide6.QtCore import QCoreApplication, QTimer
from trainer.speech.sounds import Sounds
app = QCoreApplication([])
sounds = Sounds(player="null")
sounds.enter_room()
QTimer.singleShot(500, lambda: print(sounds.pid, flush=True))
app.exec()"""
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE, text=True) as app:
        assert app.stdout
        pid = int(app.stdout.readline())
        assert runs(pid)
        os.kill(app.pid, signal.SIGKILL)
        app.wait(10)
        qtbot.waitUntil(lambda: not runs(pid), timeout=5_000)
