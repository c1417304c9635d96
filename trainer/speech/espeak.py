"""The espeak-ng that comes with the program: loaded so that pyttsx3 finds it, and told its pace between sentences."""

import ctypes
import os
import time

import espeakng_loader

RATE = 1
"""espeak's number for words a minute."""
MOST_SECONDS = 5.0
BREATH_SECONDS = 0.001


class Espeak:
    """The library itself, for what pyttsx3 does not do dependably."""

    def __init__(self) -> None:
        """Load it; pyttsx3 then finds it by name, with no system package. Raises OSError where that fails."""
        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
        self._library = ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)

    def set_rate(self, rate: int) -> None:
        """Speak at this pace from the next sentence on.

        pyttsx3 cancels whatever espeak has on its list when a sentence begins, a change of pace included; so espeak is
        asked itself, and has taken the change before anything follows.
        """
        self._settle()
        self._library.espeak_SetParameter(RATE, rate, 0)
        self._settle()

    def _settle(self) -> None:
        began = time.monotonic()
        while self._library.espeak_IsPlaying() and time.monotonic() - began < MOST_SECONDS:
            time.sleep(BREATH_SECONDS)
