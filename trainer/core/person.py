"""How a partner is drawn, what their face shows, how they take an exit, and how they sound."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from trainer.core.content import PLAIN


class Face(StrEnum):
    """What a partner's face can show; the names are those of the Open Peeps style."""

    EXPLAINING = "explaining"
    SMILE = "smile"
    SMILE_BIG = "smileBig"
    LAUGH = "smileLOL"
    CALM = "calm"
    AWE = "awe"
    CHEEKY = "cheeky"
    CONCERNED = "concerned"
    SOLEMN = "solemn"
    SERIOUS = "serious"
    TIRED = "tired"
    DRIVEN = "driven"
    CUTE = "cute"
    BLANK = "blank"


class Mood(StrEnum):
    """How the partner takes an exit. The face and the lamp follow it."""

    WARM = "warm"
    RELIEVED = "relieved"
    EAGER = "eager"
    PUZZLED = "puzzled"
    HURT = "hurt"


MOOD_FACES: Mapping[Mood, Face] = {
    Mood.WARM: Face.CALM,
    Mood.RELIEVED: Face.SMILE,
    Mood.EAGER: Face.AWE,
    Mood.PUZZLED: Face.BLANK,
    Mood.HURT: Face.TIRED,
}


@dataclass(frozen=True, slots=True)
class Look:
    """How the partner is drawn: options of the Open Peeps style, set so that face, name and age fit."""

    __pydantic_config__ = PLAIN

    head: str
    """Hair or headwear: one of the style's heads, such as "grayShort", "hijab", "afro"."""
    skin: str
    """A colour such as "#edb98a"."""
    clothing: str
    """A colour such as "#9ddadb"."""
    hair: str = "#2c1b18"
    """A colour for heads that take one."""
    facial_hair: str = ""
    accessories: str = ""
    """Such as "glasses2"; empty for none."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How the partner sounds, in terms that every engine can come near to."""

    __pydantic_config__ = PLAIN

    sounds: Literal["female", "male"] = "female"
    variant: int = 1
    """Which of the engine's voices of that kind, from 1; an engine with fewer takes what it has."""
    rate: int = 165
    """Words a minute before the player's own setting is applied."""
    accent: str = "en-gb"
    """A language tag; the nearest that the engine has is used."""
    says: Mapping[str, str] = field(default_factory=dict)
    """How words are said that a voice reads wrongly, such as "Nguyễn": "Nwin". On screen they stay as written."""
