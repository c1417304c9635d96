"""How long the window's thread is busy at a stretch: the hook that the play-throughs measure with."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

LIMIT_MS = 50.0
REFERENCE_MS = 10.0
"""What the yardstick takes where the limit is meant for; a slower machine is given more, none is given less."""


@dataclass
class StallWatch:
    """Adds up nothing: it keeps each stretch of work that was longer than the limit, with what was being done.

    Counts the thread's own time on the processor, so that other programs on the machine do not matter.
    """

    limit_ms: float = LIMIT_MS
    stalls: list[tuple[str, float]] = field(default_factory=list)

    @contextmanager
    def stretch(self, doing: str) -> Iterator[None]:
        """One stretch: a key that is handled, or one turn of the event loop."""
        began = time.thread_time()
        yield
        took = (time.thread_time() - began) * 1000
        if took > self.limit_ms:
            self.stalls.append((doing, round(took)))


def limit_on_this_machine() -> float:
    """The limit in milliseconds, longer where the machine is slower than the reference."""
    return LIMIT_MS * max(1.0, min(_yardstick() for _ in range(5)) / REFERENCE_MS)


def _yardstick() -> float:
    began = time.thread_time()
    total = 0
    for number in range(200_000):
        total += number * number % 7
    return (time.thread_time() - began) * 1000
