"""The nearest voice that an engine has."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import espeakng_loader
import pytest

from trainer.speech.voices import ESPEAK_VARIANTS, espeak_voice, named_voice
from trainer.speech.wire import Request


@dataclass
class Listed:
    id: str
    languages: list[str]
    gender: str | None = None


ESPEAK = [
    Listed("gmw/en-029", ["en-029"], "Male"),
    Listed("gmw/en", ["en-gb"], "Male"),
    Listed("gmw/en-gb-scotland", ["en-gb-scotland"], "Male"),
    Listed("gmw/en-us", ["en-us"], "Male"),
    Listed("mb/mb-en1", ["en-gb-x-mb"], "Male"),
    Listed("gmw/de", ["de"], "Male"),
]
WINDOWS = [
    Listed("DAVID", ["en-US"], "Male"),
    Listed("ZIRA", ["en-US"], "Female"),
    Listed("HAZEL", ["en-GB"], "Female"),
    Listed("SUSAN", ["en-GB"], "Female"),
]
MAC = [
    Listed("com.apple.alex", ["en_US"], "VoiceGenderMale"),
    Listed("com.apple.kate", ["en_GB"], "VoiceGenderFemale"),
    Listed("com.apple.bells", ["en_GB"], None),
]


def wanted(accent: str, sounds: Literal["female", "male"] = "female", variant: int = 1) -> Request:
    return Request("Hello", "", accent=accent, sounds=sounds, variant=variant)


@pytest.mark.parametrize(
    ("accent", "sounds", "variant", "expected"),
    [
        ("en-gb", "female", 1, "gmw/en+f1"),
        ("EN_US", "male", 3, "gmw/en-us+m3"),
        ("en-gb-scotland", "female", 6, "gmw/en-gb-scotland+f1"),
        ("en-au", "male", 1, "gmw/en+m1"),
        ("de-at", "male", 8, "gmw/de+m8"),
    ],
)
def test_espeak(accent: str, sounds: Literal["female", "male"], variant: int, expected: str) -> None:
    assert espeak_voice(ESPEAK, wanted(accent, sounds, variant)) == expected


def test_a_language_that_is_not_there_keeps_the_engines_own() -> None:
    assert espeak_voice(ESPEAK, wanted("xx")) is None
    assert named_voice(WINDOWS, wanted("xx")) is None
    assert named_voice([], wanted("en-gb")) is None


@pytest.mark.parametrize(
    ("voices", "request_", "expected"),
    [
        (WINDOWS, wanted("en-gb"), {"HAZEL", "SUSAN"}),
        (WINDOWS, wanted("en-us", "male"), {"DAVID"}),
        (WINDOWS, wanted("en-us", "female", 7), {"ZIRA"}),
        (WINDOWS, wanted("en-gb", "male"), {"HAZEL", "SUSAN"}),
        (MAC, wanted("en-gb", "female"), {"com.apple.kate"}),
        (MAC, wanted("en-us", "male"), {"com.apple.alex"}),
    ],
)
def test_named_voices_go_by_language_first_then_by_sound(
    voices: list[Listed], request_: Request, expected: set[str]
) -> None:
    assert {named_voice(voices, request_)} <= expected


def test_variants_give_different_people_while_there_are_any() -> None:
    assert len({named_voice(WINDOWS, wanted("en-gb", variant=variant)) for variant in (1, 2, 3)}) == 2


def test_every_variant_is_in_the_bundled_data() -> None:
    there = {path.name for path in (Path(espeakng_loader.get_data_path()) / "voices" / "!v").iterdir()}
    assert {f"{letter}{n}" for letter, count in ESPEAK_VARIANTS.values() for n in range(1, count + 1)} <= there
