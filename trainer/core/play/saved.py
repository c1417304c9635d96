"""A play as plain data with a format number, and back: what is kept of a scene that was left in the middle."""

from collections.abc import Callable, Mapping
from typing import Any

from trainer.core.play.moves import Left, Listened, Move, NotNowError, Replied, Stayed, Waited
from trainer.core.play.play import Play
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario

FORMAT = 1
"""The format of the data that this version writes and reads."""

Data = Mapping[str, Any]


class NotSavedHereError(ValueError):
    """Data that is not a play of this scenario, or not one that this version can read."""


def saved(play: Play) -> dict[str, Any]:
    """The play as data that JSON can hold."""
    return {
        "format": FORMAT,
        "scenario": play.scenario.id,
        "version": play.scenario.version,
        "stickiness": play.stickiness,
        "heard_before": list(play.heard_before),
        "moves": [_data(move) for move in play.moves],
    }


def resumed(data: Data, scenario: Scenario) -> Play:
    """The play that the data holds. Raises NotSavedHereError where it cannot be gone on with."""
    try:
        _check(data, scenario)
        moves = tuple(_READ[move["move"]](move) for move in data["moves"])
        play = Play(scenario, moves, int(data["stickiness"]), tuple(map(str, data["heard_before"])))
        _ = play.step  # walks the whole way, so that moves which do not fit are found here
    except NotSavedHereError:
        raise
    except (NotNowError, KeyError, TypeError, ValueError, IndexError) as error:
        raise NotSavedHereError(f"this is not a play of “{scenario.title}”: {error}") from error
    return play


def _check(data: Data, scenario: Scenario) -> None:
    if data["format"] != FORMAT:
        raise NotSavedHereError(f"this is format {data['format']}, and this version reads format {FORMAT}")
    if (data["scenario"], data["version"]) != (scenario.id, scenario.version):
        raise NotSavedHereError("the scene has changed since")


def _data(move: Move) -> dict[str, Any]:
    match move:
        case Listened():
            return {"move": "listened"}
        case Replied(number=number):
            return {"move": "replied", "number": number}
        case Left(line=line, marks=marks, grade=grade):
            return {"move": "left", "line": line, "marks": [mark.value for mark in marks], "grade": grade}
        case Stayed():
            return {"move": "stayed"}
        case Waited():
            return {"move": "waited"}


_READ: Mapping[str, Callable[[Data], Move]] = {
    "listened": lambda _: Listened(),
    "replied": lambda data: Replied(int(data["number"])),
    "left": lambda data: Left(str(data["line"]), tuple(map(Mark, data["marks"])), int(data["grade"])),
    "stayed": lambda _: Stayed(),
    "waited": lambda _: Waited(),
}
