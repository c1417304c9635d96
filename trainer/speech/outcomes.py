"""How a spoken turn can end, and what people are told where it ended badly."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final


class Outcome(IntEnum):
    """How the voice's process ended: its exit codes, and what only the app can see."""

    DONE = 0
    NO_ENGINE = 1
    """There is no speech engine. Python itself ends with 1 where a package cannot be imported."""
    NO_DEVICE = 10
    ENGINE_FAILED = 11
    """The engine is there and gave no sound, or took its process down with it."""
    APP_GONE = 12
    """The app ended first, so nobody listens any more."""
    HUNG = 99
    """No exit code: the process went quiet and was ended."""


def outcome_of(exit_code: int) -> Outcome:
    """The outcome of a process with that exit code; one that is not ours is a crash."""
    try:
        return Outcome(exit_code)
    except ValueError:
        return Outcome.ENGINE_FAILED


CAUSES: Final[Mapping[Outcome, str]] = {
    Outcome.NO_ENGINE: "no speech engine was found",
    Outcome.NO_DEVICE: "no sound device was found",
    Outcome.ENGINE_FAILED: "the speech engine failed",
    Outcome.APP_GONE: "the speech engine failed",
    Outcome.HUNG: "the speech engine stopped answering",
}

REMEDIES: Final[Mapping[Outcome, str]] = {
    Outcome.NO_ENGINE: "Installing Graceful Exit again brings the engine with it.",
    Outcome.NO_DEVICE: "Plug in headphones or speakers.",
    Outcome.ENGINE_FAILED: "Closing other programs that use sound often helps.",
    Outcome.APP_GONE: "Closing other programs that use sound often helps.",
    Outcome.HUNG: "Closing other programs that use sound often helps.",
}


def notice(outcome: Outcome) -> str:
    """What the player reads, once, when the voice falls silent: what happened and what to do."""
    return (
        f"The voice is off: {CAUSES[outcome]}. Every word stays on screen. {REMEDIES[outcome]} "
        "To try again, turn the voice off and on in Settings."
    )
