"""The player's settings: one frozen value, with its ranges and defaults."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """Which colours the app wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Purpose(StrEnum):
    """What brings the player here."""

    EVENT = "event"
    """Something soon that they will want to leave well."""
    DAILY = "daily"
    WORKSHOP = "workshop"
    NONE = "none"
    """They have not said."""


TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent of the platform's text size."""

VOICE_SPEEDS = (70, 85, 100, 115, 130)
"""Per cent of the partner's own rate."""

VOICE_VOLUMES = range(101)
"""Per cent of the loudest."""

STICKINESS = range(1, 6)

DAILY_CAPS = range(1, 9)
"""How many scenes a day may be suggested."""

DAY_STARTS = range(12)
"""Hours of the player's clock at which a new day may begin."""

WEEKLY_GOALS = range(1, 8)
"""Days a week."""

ALLOWED: Mapping[str, Container[int]] = {
    "text_size": TEXT_SIZES,
    "voice_speed": VOICE_SPEEDS,
    "voice_volume": VOICE_VOLUMES,
    "stickiness": STICKINESS,
    "daily_cap": DAILY_CAPS,
    "day_start": DAY_STARTS,
    "weekly_goal": WEEKLY_GOALS,
    "rest_days": range(128),
}
"""The values that a setting may have, where its type alone does not say."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the player chose. Unknown or damaged stored values fall back to these defaults."""

    name: str = ""
    """How Today greets the player; empty for no name."""
    voice: bool = True
    voice_speed: int = 100
    voice_volume: int = 90
    """0 to 100."""
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    motion: bool = True
    stickiness: int = 2
    """How hard partners hold on: 1 (they let go) to 5; at 2 a scene is as it was written."""
    listening_check: bool = True
    """Ask what was told before an exit is asked for."""
    hints: bool = False
    """Keep what was heard in sight while an exit is written."""
    welcomed: bool = False
    """Whether the first steps were taken or passed over. Who has practised counts as welcomed, too."""
    purpose: Purpose = Purpose.NONE
    read_aloud: bool = False
    """Say what each control is when it gets the focus."""
    sounds: bool = False
    """Small sounds as things happen."""
    room_tone: bool = False
    """The soft sound of the place behind a scene."""
    daily_cap: int = 3
    """How many scenes a day are suggested at most."""
    rhythm: bool = True
    """Show the week and its goal."""
    weekly_goal: int = 3
    """On how many days a week the player means to practise."""
    rest_days: int = 0
    """Days of the week on which nothing is suggested, as bits: 1 is Monday, 64 is Sunday."""
    day_start: int = 4
    """The hour of the player's clock at which a new day begins."""
    ask_before: bool = True
    """Ask before an exit how hard it will be and how they will take it."""
    ask_why: bool = True
    """Ask before the verdict why the line would work, or not."""
    reminders: bool = True
    """Call promises and templates to mind while the app runs."""
