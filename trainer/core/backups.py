"""A copy of the player's file that was kept, and what is in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Occasion(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    """A day on which the app was opened, or somebody asked for a copy."""
    NEW_VERSION = "new version"
    """The file was about to be brought to a newer version."""
    RESTORING = "restoring"
    """Another copy was about to take the file's place."""
    OTHER = "other"
    """A file that the app did not name itself."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy as the list shows it, without a look inside."""

    path: str
    name: str
    made: datetime
    size: int
    """In bytes."""
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Inside:
    """What a copy holds."""

    made: datetime
    exits: int = 0
    first: str = ""
    """The player's day of the oldest exit, and of the newest; empty where there is none."""
    last: str = ""
    version: int = 0
    """The number of the file's form."""
    fault: str = ""
    """Why it cannot be used, and what to do; empty where it is sound."""

    @property
    def sound(self) -> bool:
        return not self.fault
