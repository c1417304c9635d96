"""Design tokens: colours, sizes and times, for one theme at one text size."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
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
    """Colours of the drawn places."""
    type_sizes: Mapping[str, tuple[int, int]]
    """Pixel size and line height of each role of text, already at this text size."""
    motion_ms: Mapping[str, int]

    def colour(self, role: str) -> str:
        return self.colours[role]

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
        type_sizes={
            role: (round(size * text_size / 100), round(height * text_size / 100))
            for role, (size, height) in data["type"].items()
        },
        motion_ms=data["motion_ms"],
    )
