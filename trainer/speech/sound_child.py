"""The process of the app's own sounds: takes orders on standard input and ends when that closes.

Run by `python -m trainer.speech.sound_child PLAYER`. Where there is no loudspeaker it ends at once, and nobody minds.
"""

import os
import sys
import threading
from array import array
from collections.abc import Callable, Mapping

from trainer.speech.device import FRAME_BYTES, Feed, NoDeviceError, open_device
from trainer.speech.outcomes import Outcome
from trainer.speech.sound_making import FRAMES_A_SECOND, notes, room_tone, tick
from trainer.speech.sound_wire import Order, Sound

PERIOD_MS = 40
FADE_SECONDS = 1.2
"""How long the room takes from silence to its full murmur; giving way to a voice is a part of that."""

MAKERS: Mapping[Sound, Callable[[], bytes]] = {Sound.TICK: tick, Sound.NOTES: notes}


class Mixer:
    """What is heard at each moment: the murmur at its level, and over it the small sound at hand."""

    def __init__(self) -> None:
        self.wanted = 0
        """The level of the murmur to come to, 0 to 100."""
        self._level = 0.0
        self._tone = b""
        self._at = 0
        self._small = b""

    def take(self, order: Order) -> None:
        """Follow an order, on any thread."""
        if order.tone is not None:
            self._tone = self._tone or room_tone()
            self.wanted = order.tone
        if order.sound is not None:
            self._small = MAKERS[order.sound]()

    def feed(self) -> Feed:
        """What the device's thread asks for, by the frame."""
        wanted = yield b""
        while True:
            size = wanted * FRAME_BYTES
            small, self._small = self._small[:size], self._small[size:]
            murmur = self._murmur(wanted)
            wanted = yield _laid_over(murmur, small.ljust(size, b"\0")) if small else murmur

    def _murmur(self, frames: int) -> bytes:
        step = 100 * frames / FRAMES_A_SECOND / FADE_SECONDS
        self._level += max(-step, min(step, self.wanted - self._level))
        size = frames * FRAME_BYTES
        if not self._tone or self._level < 1:
            return bytes(size)
        part = self._tone[self._at : self._at + size]
        part += self._tone[: size - len(part)]
        self._at = (self._at + size) % len(self._tone)
        level = round(self._level)
        return array("h", [sample * level // 100 for sample in array("h", part)]).tobytes()


def main() -> None:
    """Play what is ordered until nobody is left to order."""
    mixer = Mixer()
    feed = mixer.feed()
    next(feed)
    try:
        device = open_device(sys.argv[1] if len(sys.argv) > 1 else "", FRAMES_A_SECOND, PERIOD_MS, feed)
    except NoDeviceError:
        os._exit(Outcome.NO_DEVICE)
    listener = threading.Thread(target=_listen, args=(mixer,))
    listener.start()
    listener.join()
    device.close()


def _listen(mixer: Mixer) -> None:
    for line in sys.stdin.buffer:
        order = Order.read(line)
        if order:
            mixer.take(order)


def _laid_over(one: bytes, other: bytes) -> bytes:
    both = zip(array("h", one), array("h", other), strict=True)
    return array("h", [max(-32_768, min(32_767, a + b)) for a, b in both]).tobytes()


if __name__ == "__main__":
    main()
