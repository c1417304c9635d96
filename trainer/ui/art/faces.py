"""Faces as SVG text: Open Peeps in the scenario's options, kept on disk so that a warm start loads no style."""

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from trainer.core.errors import TrainerError
from trainer.core.person import Face, Look

if TYPE_CHECKING:
    from dicebear import Style

EDITION = "open-peeps-10.6-1"
"""Names the style's version and ours of what is done to it. Another edition draws every face anew."""

INK = "#241a17"
"""What outlines are drawn in: a warm dark, as black would cut people out of a lamp-lit place."""

VIEW = (-190, -130, 1080, 1130)
"""The part of the style's canvas that a figure shows: left, top, width, height. The figure goes on below its foot."""

CROWN, CHIN, MIDDLE = 70, 635, 375
"""Where the head is on that canvas: its top, its chin, and its middle from left to right."""

FACE_WORDS: Mapping[Face, str] = {
    Face.EXPLAINING: "explaining something",
    Face.SMILE: "smiling",
    Face.SMILE_BIG: "beaming",
    Face.LAUGH: "laughing out loud",
    Face.CALM: "smiling warmly",
    Face.AWE: "wide-eyed and eager",
    Face.CHEEKY: "up for mischief",
    Face.CONCERNED: "concerned",
    Face.SOLEMN: "downcast",
    Face.SERIOUS: "serious",
    Face.TIRED: "sad-eyed",
    Face.DRIVEN: "determined",
    Face.CUTE: "fond",
    Face.BLANK: "puzzled",
}
"""What a screen reader says of each face, after the name: “Leon, smiling”."""


class FaceBook:
    """Draws faces as SVG and keeps them. Safe to call from any thread."""

    def __init__(self, cache: Path | None = None) -> None:
        """`cache` is the folder to keep faces in; it is made when needed. None keeps them in memory alone."""
        self._cache = cache
        self._style: Style | None = None
        self._loading = Lock()

    def face_svg(self, look: Look, face: Face) -> bytes:
        """The figure of that look with that face, about 12 kB.

        Takes about a millisecond; the first that is not in the cache loads the style, half a second, so never call
        this on the UI thread. Raises TrainerError for a look that the style does not have.
        """
        kept = self._kept_as(look, face)
        if kept and (text := _read(kept)):
            return text
        text = _trimmed(self._drawn(look, face))
        if kept:
            _write(kept, text)
        return text

    def _kept_as(self, look: Look, face: Face) -> Path | None:
        if self._cache is None:
            return None
        from hashlib import sha256

        key = sha256(repr((EDITION, look, face.value)).encode()).hexdigest()[:24]
        return self._cache / f"{key}.svg"

    def _drawn(self, look: Look, face: Face) -> str:
        from dicebear import Avatar
        from dicebear.errors import ValidationError

        style = self._loaded_style()
        _check(style, look)
        try:
            return str(Avatar(style, _options(look, face)).to_string())
        except ValidationError as error:
            raise TrainerError(f"This look cannot be drawn: {error}") from error

    def _loaded_style(self) -> "Style":
        from importlib.resources import files

        from dicebear import Style

        with self._loading:
            if self._style is None:
                self._style = Style(json.loads(files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8")))
            return self._style


def _check(style: "Style", look: Look) -> None:
    """The style draws a bare head for a name that it does not know; say so instead."""
    for part, name in (("head", look.head), ("facialHair", look.facial_hair), ("accessories", look.accessories)):
        known = style.components()[part].variants()
        if name and name not in known:
            raise TrainerError(f"This look cannot be drawn: there is no {part} “{name}”. Known: {', '.join(known)}")


def _options(look: Look, face: Face) -> dict[str, object]:
    options: dict[str, object] = {
        "seed": "graceful-exit",
        "headVariant": [look.head],
        "skinColor": [look.skin],
        "clothingColor": [look.clothing],
        "headContrastColor": [look.hair],
        "expressionVariant": [face.value],
        "facialHairProbability": 100 if look.facial_hair else 0,
        "accessoriesProbability": 100 if look.accessories else 0,
        "maskProbability": 0,
        "inkColor": [INK],
    }
    if look.facial_hair:
        options["facialHairVariant"] = [look.facial_hair]
    if look.accessories:
        options["accessoriesVariant"] = [look.accessories]
    return options


def _trimmed(svg: str) -> bytes:
    """The figure without metadata and without the style's square frame, which would cut off its shoulders."""
    svg = re.sub(r"<!--.*?-->|<metadata.*?</metadata>|<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL)
    svg = re.sub(r' clip-path="[^"]*"', "", svg)
    svg = re.sub(r'viewBox="[^"]*"', f'viewBox="{" ".join(map(str, VIEW))}"', svg, count=1)
    return svg.replace('"black"', f'"{INK}"').encode()


def _read(path: Path) -> bytes | None:
    """A face from the cache; None where it is missing, unreadable or cut short."""
    try:
        text = path.read_bytes()
    except OSError:
        return None
    return text if text.startswith(b"<svg") and text.endswith(b"</svg>") else None


def _write(path: Path, text: bytes) -> None:
    """Keep a face. A full or forbidden disk costs only time, so it is no error."""
    from tempfile import NamedTemporaryFile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
            part.write(text)
        os.replace(part.name, path)  # noqa: PTH105 - atomic: a reader sees a whole face or none
    except OSError:
        return
