"""The colour of each mark: a few quiet ones for those that serve, plum for all that fail."""

from collections.abc import Mapping

from trainer.core.rubric import FAILING, Mark

MARK_COLOURS: Mapping[Mark, str] = {
    Mark.NAME: "blue",
    Mark.THANKS: "teal",
    Mark.RECAP: "teal",
    Mark.BRIDGE: "teal",
    Mark.TOKEN: "teal",
    Mark.HONEST_REASON: "ochre",
    Mark.FOLLOW_UP: "ochre",
    Mark.GOODWILL: "violet",
    Mark.CLEAR_CLOSE: "accent",
    **dict.fromkeys(FAILING, "plum"),
}
"""Colour roles of the tokens."""
