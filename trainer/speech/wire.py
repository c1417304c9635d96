"""What the app and the voice's own process say to each other.

One request goes in, and after it whatever changes in its manner; a line comes out for each sentence.
"""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

COMMAND = (sys.executable, "-m", "trainer.speech.child")
HOME = Path(__file__).parents[2]
"""The folder in which `COMMAND` finds the very package that this process runs."""
FOLDER_PREFIX = "graceful-exit-voice-"
"""How the temporary folders of turns are called."""

PLAYER_VARIABLE = "GRACEFUL_EXIT_PLAYER"
"""The environment variable that names another way to play, such as "null", which keeps time without a sound card."""


def chosen_player() -> str:
    """The player that PLAYER_VARIABLE names; empty for the system's own."""
    return os.environ.get(PLAYER_VARIABLE, "")


@dataclass(frozen=True, slots=True)
class Request:
    """One turn to speak."""

    text: str
    folder: str
    """A folder for this turn alone; the process writes nowhere else."""
    accent: str = "en-gb"
    sounds: Literal["female", "male"] = "female"
    variant: int = 1
    rate: int = 165
    """Words a minute."""
    volume: int = 90
    """0 to 100."""
    player: str = ""
    """The name of a miniaudio backend; empty for the system's own."""
    says: Mapping[str, str] = field(default_factory=dict)
    """How words of the text are said that the engine would read wrongly."""

    @property
    def manner(self) -> "Manner":
        """The pace and loudness to begin with."""
        return Manner(self.rate, self.volume)

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> "Request":
        """The request of that line. Raises ValueError or TypeError where it is none."""
        return cls(**json.loads(line))


@dataclass(frozen=True, slots=True)
class Manner:
    """How fast and how loud a turn is spoken from here on; sent while it sounds."""

    rate: int
    volume: int

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> "Manner | None":
        """The manner of that line; None for every other line."""
        try:
            said = json.loads(line)
            return cls(int(said["rate"]), int(said["volume"]))
        except (ValueError, TypeError, KeyError):
            return None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that starts to sound: its place in the text, in code points, and how long it lasts."""

    start: int
    end: int
    seconds: float

    def line(self) -> str:
        return json.dumps({"event": "sentence", **asdict(self)})

    @classmethod
    def read(cls, line: bytes) -> "Sentence | None":
        """The sentence of that line; None for every other line."""
        try:
            said = json.loads(line)
            return cls(int(said["start"]), int(said["end"]), float(said["seconds"]))
        except (ValueError, TypeError, KeyError):
            return None


DONE_LINE = json.dumps({"event": "done"})
"""The last line of a process that has spoken everything."""
