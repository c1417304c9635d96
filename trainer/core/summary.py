"""A scenario in a few words, for lists that must not wait for scenarios to be read."""

from dataclasses import dataclass

from trainer.core.channel import Channel
from trainer.core.person import Look


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list needs to know of a scenario."""

    id: str
    title: str
    family: str
    level: int
    minutes: int
    summary: str
    channel: Channel
    drawing: str
    partner: str
    look: Look
