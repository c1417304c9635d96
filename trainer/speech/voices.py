"""Choosing among an engine's voices the one that comes nearest to a partner's."""

from collections.abc import Sequence
from typing import Final, Protocol

from trainer.speech.wire import Request

ESPEAK_VARIANTS: Final = {"female": ("f", 5), "male": ("m", 8)}
"""espeak changes any voice by a variant; for each sound the letter, and how many there are: “+f1” to “+f5”."""


class EngineVoice(Protocol):
    """A voice as pyttsx3 lists it."""

    @property
    def id(self) -> str: ...
    @property
    def languages(self) -> Sequence[str]: ...
    @property
    def gender(self) -> str | None: ...


def espeak_voice(voices: Sequence[EngineVoice], wanted: Request) -> str | None:
    """The id of the nearest voice with a variant, such as “gmw/en+f2”; None keeps the engine's own."""
    # MBROLA's voices are listed without being installed, and choosing one gives half a second of nothing.
    nearest = _nearest([voice for voice in voices if not voice.id.startswith("mb/")], wanted.accent)
    letter, count = ESPEAK_VARIANTS[wanted.sounds]
    return f"{nearest[0].id}+{letter}{(wanted.variant - 1) % count + 1}" if nearest else None


def named_voice(voices: Sequence[EngineVoice], wanted: Request) -> str | None:
    """The id of the nearest voice of an engine whose voices are people; None keeps the engine's own."""
    nearest = _nearest(voices, wanted.accent)
    fitting = [voice for voice in nearest if _sounds(voice) == wanted.sounds] or nearest
    return fitting[(wanted.variant - 1) % len(fitting)].id if fitting else None


def _sounds(voice: EngineVoice) -> str:
    """“female”, “male” or nothing: engines say “Female”, “VoiceGenderMale” or None."""
    gender = (voice.gender or "").lower()
    return next((sound for sound in ("female", "male") if sound in gender), "")


def _nearest(voices: Sequence[EngineVoice], accent: str) -> list[EngineVoice]:
    """The voices that share most of the language tag, the plainest first; empty where none shares the language."""
    near = [(_nearness(voice, accent), voice) for voice in voices]
    best = max((nearness for nearness, _ in near), default=0)
    if not best:
        return []
    return sorted((voice for nearness, voice in near if nearness == best), key=_plainness)


def _nearness(voice: EngineVoice, accent: str) -> int:
    """How many leading subtags the voice shares with the accent: “en-us” and “en-gb” share one."""
    return max((_shared(_subtags(language), _subtags(accent)) for language in voice.languages), default=0)


def _shared(one: list[str], other: list[str]) -> int:
    same = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        same += 1
    return same


def _plainness(voice: EngineVoice) -> tuple[int, int]:
    """“en-gb” before “en-gb-scotland” where both fit; among equals the shortest id, which is the language's own."""
    return min(len(_subtags(language)) for language in voice.languages), len(voice.id)


def _subtags(language: str) -> list[str]:
    return language.lower().replace("_", "-").split("-")
