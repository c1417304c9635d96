"""A temperament: what a partner says, feels and holds on with where the author of a scene wrote nothing."""

from dataclasses import dataclass, replace

from trainer.core.content import PLAIN
from trainer.core.leaving import Hold, Moment, Reaction
from trainer.core.scenario import Scenario
from trainer.core.talk import Feeling

HOLDS_ON = "hold"
"""The `to` of a temperament's reaction that leads to the moment at which the partner holds on."""


@dataclass(frozen=True, slots=True)
class Temperament:
    """How a kind of person takes being left."""

    __pydantic_config__ = PLAIN

    id: str
    says: str
    """What they are like, in a sentence, for authors."""
    reactions: tuple[Reaction, ...]
    """The last fits everything, so that every exit has an answer."""
    holds: tuple[Hold, ...]
    cuts_in: tuple[str, ...]
    glad_too: tuple[str, ...]
    feeling: Feeling


def endowed(scenario: Scenario, temperament: Temperament) -> Scenario:
    """The scenario with the temperament behind it: what the author wrote comes first."""
    return replace(
        scenario,
        moments=tuple(_endowed(moment, scenario.holding, temperament.reactions) for moment in scenario.moments),
        holds=(*scenario.holds, *temperament.holds) if scenario.holding else (),
        feeling=scenario.feeling or temperament.feeling,
        cuts_in=scenario.cuts_in or temperament.cuts_in,
        glad_too=scenario.glad_too or temperament.glad_too,
    )


def _endowed(moment: Moment, holding: str, reactions: tuple[Reaction, ...]) -> Moment:
    """The moment with more reactions; those that would hold on are left out where there is nowhere to."""
    possible = (one for one in reactions if holding or one.to != HOLDS_ON)
    led = (replace(one, to=holding) if one.to == HOLDS_ON else one for one in possible)
    return replace(moment, reactions=(*moment.reactions, *led))
