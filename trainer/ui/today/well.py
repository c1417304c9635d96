"""What goes well, in a sentence of counted things."""

from collections.abc import Mapping

from trainer.core.practice.going_well import GoingWell
from trainer.core.rubric import Mark
from trainer.ui.spoken import spoken_number

DID: Mapping[Mark, str] = {
    Mark.RECAP: "you gave back something that the other person had told you",
    Mark.HONEST_REASON: "you gave a reason that was true",
    Mark.CLEAR_CLOSE: "it was plain that you were leaving",
    Mark.BRIDGE: "you left the other person in company",
    Mark.THANKS: "you said that it was good to talk",
    Mark.GOODWILL: "you wished the other person well",
}


def well_sentence(told: GoingWell) -> str:
    """“In five of your last six exits you gave a reason that was true. In the six before, in two.”"""
    exits = spoken_number(told.exits)
    sentence = f"In {spoken_number(told.earned)} of your last {exits} exits {DID[told.mark]}."
    if told.earned_before is None or told.earned_before >= told.earned:
        return sentence
    return f"{sentence} In the {exits} before, in {spoken_number(told.earned_before)}."
