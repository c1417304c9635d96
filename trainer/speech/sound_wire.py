"""What the app tells the process of its sounds, a line for each order."""

import json
import sys
from dataclasses import dataclass
from enum import StrEnum

COMMAND = (sys.executable, "-m", "trainer.speech.sound_child")


class Sound(StrEnum):
    """A small sound."""

    TICK = "tick"
    """The partner has spoken."""
    NOTES = "notes"
    """There is a verdict."""


@dataclass(frozen=True, slots=True)
class Order:
    """A sound to play, or how loud the room is to be."""

    sound: Sound | None = None
    tone: int | None = None
    """0 to 100."""

    def line(self) -> bytes:
        return json.dumps({"sound": self.sound, "tone": self.tone}).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> "Order | None":
        """The order of that line; None for every other line."""
        try:
            said = json.loads(line)
            sound, tone = said["sound"], said["tone"]
            return cls(None if sound is None else Sound(sound), None if tone is None else int(tone))
        except (ValueError, TypeError, KeyError):
            return None
