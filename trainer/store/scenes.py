"""A scene as JSON text and back, so that an attempt can be read and judged again without its scenario."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from trainer.core.channel import Channel
from trainer.core.scene import Bystander, Partner, Scene, Stage, Turn, Who


def kept(text: str) -> str:
    """Text as a file can hold it: half a surrogate pair, which is no character, becomes “?”, so all offsets hold."""
    return text.encode(errors="replace").decode()


def scene_text(scene: Scene) -> str:
    """The scene as JSON: the same scene always gives the same text."""
    return kept(json.dumps(asdict(scene), ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def text_hash(text: str) -> str:
    """A short name made of the content: equal texts, and only they, have it in common."""
    from hashlib import blake2b

    return blake2b(text.encode(), digest_size=16).hexdigest()


def scene_of(text: str) -> Scene:
    """The scene that was kept as this text."""
    data: Mapping[str, Any] = json.loads(text)
    partner = data["partner"]
    return Scene(
        id=data["id"],
        partner=Partner(partner["name"], partner["role"], tuple(partner["said"])),
        channel=Channel(data["channel"]),
        stage=Stage(data["stage"]),
        setting=data["setting"],
        alone_together=data["alone_together"],
        truths=tuple(data["truths"]),
        intends=tuple(data["intends"]),
        people=tuple(Bystander(**person) for person in data["people"]),
        history=tuple(Turn(Who(turn["who"]), turn["text"]) for turn in data["history"]),
    )
