"""Measures the voice: how soon a turn sounds, how fast it stops, and what a process kept ready costs.

Run by `python -m bench.speech`. Plays to nobody, in real time.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from trainer.core.person import Voice
from trainer.speech.process_speaker import ProcessSpeaker

TURN = "Oh, there you are. I was just telling Leon about the boat that we never bought."
ROUNDS = 10
SETTLE_MS = 1_000
"""How long a process started ahead gets to be ready, as it has while a turn is read."""


def settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def timed(action: Callable[[], None]) -> float:
    """The action's time in milliseconds."""
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def until_first_sound(speaker: ProcessSpeaker) -> float:
    loop = QEventLoop()
    speaker.sentence_started.connect(loop.quit)

    def speak() -> None:
        speaker.say(TURN, Voice(), loop.quit)
        loop.exec()

    took = timed(speak)
    speaker.sentence_started.disconnect(loop.quit)
    return took


def show(name: str, times: list[float]) -> None:
    print(f"{name:34} median {statistics.median(times):6.1f} ms   worst {max(times):6.1f} ms")


def resident_mib(pid: int) -> float:
    """The process's own memory, shared pages left out, as /proc tells it on Linux."""
    sizes = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in sizes if line.startswith("Private_")) / 1024


def main() -> None:
    app = QCoreApplication([])
    speaker = ProcessSpeaker(player="null")
    cold, warm, stop, say = [], [], [], []
    for _ in range(ROUNDS):
        speaker._drop_spare()  # noqa: SLF001 - the case without a process ahead
        cold.append(until_first_sound(speaker))
        stop.append(timed(speaker.stop))
        speaker.warm_up()
        settle()
        say.append(timed(lambda: speaker.say(TURN, Voice(), app.quit)))
        speaker.stop()
        speaker.warm_up()
        settle()
        warm.append(until_first_sound(speaker))
        stop.append(timed(speaker.stop))
    settle()
    spare = speaker._spare  # noqa: SLF001 - to weigh it
    show("first sound, process started anew", cold)
    show("first sound, process ahead", warm)
    show("say returns", say)
    show("stop returns, all gone", stop)
    if spare:
        print(f"{'a process kept ready':34} {resident_mib(spare.pid):.0f} MiB of its own")
    speaker.close()


if __name__ == "__main__":
    main()
