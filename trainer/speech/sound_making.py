"""The app's own sounds, made of sines and filtered noise: the murmur of a room, a wooden tick, two warm notes.

Each is the same every time, and none says that something went wrong.
"""

import math
from array import array
from collections.abc import Callable, Iterator
from itertools import islice
from random import Random

FRAMES_A_SECOND = 11_025
LOUDEST = 32_767

TONE_SECONDS = 9
TONE_OVERLAP_SECONDS = 1
"""So much of the end of the murmur is laid over its beginning, so that it goes round without a seam."""
TONE_LEVEL = 0.05
TALKERS = ((180, 2.6), (240, 3.1), (330, 3.7), (460, 4.3), (620, 2.9))
"""The far-off voices in the murmur: the height of each in hertz, and its syllables a second."""

TICK_LEVEL, TICK_SECONDS = 0.16, 0.09
TICK_PARTIALS = ((820.0, 1.0, 70.0), (1930.0, 0.35, 120.0))
"""Hertz, share and how fast it fades: a knuckle on a table."""

NOTES_LEVEL, NOTES_SECONDS = 0.2, 1.5
NOTES = ((293.66, 0.0), (440.0, 0.16))
"""D and the A above it, with the seconds at which each begins."""
NOTE_PARTIALS = ((1.0, 1.0, 3.2), (2.0, 0.28, 4.5), (3.0, 0.1, 6.5))
ATTACK_SECONDS = 0.012


def tick() -> bytes:
    """The partner has spoken."""
    return _sampled(TICK_SECONDS, TICK_LEVEL, lambda at: _struck(at, TICK_PARTIALS))


def notes() -> bytes:
    """There is a verdict, whichever it is."""

    def wave(at: float) -> float:
        return sum(
            _struck(at - begins, tuple((height * times, share, fade) for times, share, fade in NOTE_PARTIALS))
            for height, begins in NOTES
            if at >= begins
        ) / len(NOTES)

    return _sampled(NOTES_SECONDS, NOTES_LEVEL, wave)


def room_tone() -> bytes:
    """People talking at the other end of a room, a few seconds that go round and round."""
    whole, overlap = TONE_SECONDS * FRAMES_A_SECOND, TONE_OVERLAP_SECONDS * FRAMES_A_SECOND
    chance = Random(5)  # noqa: S311 - noise, and the same each time
    voices = [_talker(height, pace, chance) for height, pace in TALKERS]
    mixed = [sum(samples) for samples in islice(zip(*voices, strict=True), whole + overlap)]
    for number in range(overlap):
        share = number / overlap
        mixed[number] = math.sqrt(share) * mixed[number] + math.sqrt(1 - share) * mixed[whole + number]
    return _levelled(mixed[:whole], TONE_LEVEL)


def _struck(at: float, partials: tuple[tuple[float, float, float], ...]) -> float:
    """Something that was struck at 0 and fades."""
    attack = min(1.0, at / ATTACK_SECONDS) if len(partials) > 2 else 1.0
    return attack * sum(
        share * math.exp(-fade * at) * math.sin(math.tau * height * at) for height, share, fade in partials
    )


def _talker(height: float, pace: float, chance: Random) -> Iterator[float]:
    """Noise of about that height that comes and goes as syllables do, with a pause now and then."""
    angle = math.tau * height / FRAMES_A_SECOND
    width = math.sin(angle) / 4
    feedback, damping, gain = 2 * math.cos(angle) / (1 + width), (1 - width) / (1 + width), width / (1 + width)
    entered = before_entered = left = before_left = 0.0
    loudness = 0.0
    while True:
        wanted = chance.choice((0.0, 0.5, 0.8, 1.0, 1.0))
        for _ in range(int(FRAMES_A_SECOND / pace * chance.uniform(0.6, 1.4))):
            loudness += (wanted - loudness) * 0.0012
            noise = chance.random() * 2 - 1
            sample = gain * (noise - before_entered) + feedback * left - damping * before_left
            entered, before_entered = noise, entered
            left, before_left = sample, left
            yield sample * loudness


def _sampled(seconds: float, level: float, wave: Callable[[float], float]) -> bytes:
    return _levelled([wave(number / FRAMES_A_SECOND) for number in range(int(seconds * FRAMES_A_SECOND))], level)


def _levelled(wave: list[float], level: float) -> bytes:
    """The wave as samples whose highest is at that share of the loudest."""
    highest = max(map(abs, wave)) or 1.0
    return array("h", [round(sample / highest * level * LOUDEST) for sample in wave]).tobytes()
