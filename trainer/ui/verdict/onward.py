"""Where a verdict leads on to."""

from typing import NamedTuple

from trainer.ui.words import translate


class Onward(NamedTuple):
    """The room that comes next, with what it shows."""

    room: str
    what: object
    words: str
    """On the key that leads there."""


def to_scene(scenario_id: str) -> Onward:
    """On to another scene."""
    return Onward("stage", scenario_id, translate("Verdict", "Next scene"))
