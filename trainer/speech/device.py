"""The loudspeaker as miniaudio reaches it, for the processes that make sound."""

from array import array
from collections.abc import Generator
from typing import Any

import miniaudio

FRAME_BYTES = 2
"""All our sounds are one channel of 16 bits."""

Feed = Generator[bytes, int, None]
"""Asked for so many frames, gives as many bytes as hold them."""


class NoDeviceError(Exception):
    """There is nothing to play on."""


def open_device(wanted: str, rate: int, period_ms: int, feed: Feed) -> miniaudio.PlaybackDevice:
    """Play from that feed, on the backend of that name or on any that reaches a loudspeaker. Raises NoDeviceError."""
    try:
        device = miniaudio.PlaybackDevice(
            nchannels=1,
            sample_rate=rate,
            buffersize_msec=period_ms,
            backends=_backends(wanted),
            app_name="Graceful Exit",
        )
        device.start(feed)
    except (miniaudio.MiniaudioError, KeyError) as error:
        raise NoDeviceError from error
    return device


def quieter(sound: bytes, volume: int) -> bytes:
    """The sound at that many per cent of its loudness."""
    if volume >= 100:
        return sound
    return array("h", [sample * volume // 100 for sample in array("h", sound)]).tobytes()


def _backends(wanted: str) -> list[Any]:
    """The way of playing of that name, or all that reach a loudspeaker. Raises KeyError for an unknown name.

    miniaudio's own choice ends with its null backend, which would play to nobody and report success.
    """
    if wanted:
        return [miniaudio.Backend[wanted.upper()]]
    mute = {miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM}
    return sorted(miniaudio.get_enabled_backends() - mute, key=lambda backend: backend.value)
