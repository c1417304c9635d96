"""Design tokens: colours, sizes and times, for one theme at one text size."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any


@dataclass(frozen=True, slots=True)
class Tokens:
    """All that a painter or the style sheet may ask for."""

    theme: str
    """light, dark or high_contrast."""
    text_size: int
    """Per cent."""
    colours: Mapping[str, str]
    """By role: bg, surface, raised, line, ink, muted, accent, onaccent, teal, blue, violet, ochre, plum."""
    place: Mapping[str, str]
    """Colours of the drawn places, in the light of an evening."""
    hours: Mapping[str, Mapping[str, str]]
    """What is different by `day` and at `night` in the colours of the places."""
    type_sizes: Mapping[str, tuple[int, int]]
    """Pixel size and line height of each role of text, already at this text size."""
    motion_ms: Mapping[str, int]

    def colour(self, role: str) -> str:
        return self.colours[role]

    def place_at(self, hour: float | None) -> Mapping[str, str]:
        """The colours of the drawn places at an hour of the day, 0 to 24; None for an evening."""
        if hour is None:
            return self.place
        light, share = _light_at(hour)
        mixed = {role: _mixed(self.place[role], colour, share) for role, colour in self.hours[light].items()}
        return {**self.place, **mixed}

    def size(self, role: str) -> int:
        """The pixel size of a role of text."""
        return self.type_sizes[role][0]

    def line_height(self, role: str) -> int:
        return self.type_sizes[role][1]

    def scaled(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self.text_size / 100)


def read_tokens(text: str, theme: str, text_size: int) -> Tokens:
    """The tokens of assets/tokens.json for a theme and a text size in per cent."""
    data: dict[str, Any] = json.loads(text)
    return Tokens(
        theme=theme,
        text_size=text_size,
        colours=data[theme],
        place=data[f"{theme}_place"],
        hours=data[f"{theme}_hours"],
        type_sizes={
            role: (round(size * text_size / 100), round(height * text_size / 100))
            for role, (size, height) in data["type"].items()
        },
        motion_ms=data["motion_ms"],
    )


_LIGHTS = (
    (0.0, "night", 1.0),
    (5.0, "night", 1.0),
    (6.5, "night", 0.0),
    (8.0, "day", 1.0),
    (16.0, "day", 1.0),
    (18.5, "day", 0.0),
    (20.0, "night", 0.0),
    (22.5, "night", 1.0),
    (24.0, "night", 1.0),
)
"""From which hour on how much of which light there is; in between it changes evenly. Without any it is evening."""


def _light_at(hour: float) -> tuple[str, float]:
    for (start, light, share), (end, next_light, next_share) in pairwise(_LIGHTS):
        if start <= hour < end:
            way = (hour - start) / (end - start)
            return (light if share else next_light), share + (next_share - share) * way
    return _LIGHTS[-1][1:]


def _mixed(one: str, other: str, share: float) -> str:
    """The colour that is the share of the way from one to the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + bytes(round(a + (b - a) * share) for a, b in pairs).hex().upper()
