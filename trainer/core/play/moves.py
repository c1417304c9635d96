"""What a player does in a scenario, as plain data that can be saved."""

from dataclasses import dataclass

from trainer.core.rubric import Mark


@dataclass(frozen=True, slots=True)
class Listened:
    """Heard a turn to its end and let the partner go on."""


@dataclass(frozen=True, slots=True)
class Replied:
    """Gave one of the small answers."""

    number: int
    """Counted from 0 among those that could be given."""


@dataclass(frozen=True, slots=True)
class Left:
    """Made an exit, and how it was judged: the reaction follows from these."""

    line: str
    marks: tuple[Mark, ...]
    grade: int


@dataclass(frozen=True, slots=True)
class Stayed:
    """Stayed where leaving was asked for."""


@dataclass(frozen=True, slots=True)
class Waited:
    """Left a message unanswered for now."""


class NotNowError(ValueError):
    """A move that the present step does not ask for."""


Move = Listened | Replied | Left | Stayed | Waited
