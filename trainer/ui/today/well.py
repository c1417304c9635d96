"""What goes well, in a sentence of counted things."""

from trainer.core.practice.going_well import GoingWell
from trainer.core.rubric import Mark
from trainer.ui.spoken import spoken_number
from trainer.ui.words import translate


def well_sentence(told: GoingWell) -> str:
    """“In five of your last six exits you gave a reason that was true. In the six before, in two.”"""
    exits = spoken_number(told.exits)
    now = translate("Today", "In {number} of your last {exits} exits {what}.")
    sentence = now.format(number=spoken_number(told.earned), exits=exits, what=_did(told.mark))
    if told.earned_before is None or told.earned_before >= told.earned:
        return sentence
    before = translate("Today", "{now} In the {exits} before, in {number}.", "after how it is now, how it was")
    return before.format(now=sentence, exits=exits, number=spoken_number(told.earned_before))


def _did(mark: Mark) -> str:
    """What the player did to earn the mark, as the end of a sentence about some of their exits."""
    return {
        Mark.RECAP: translate("Today", "you gave back something that the other person had told you"),
        Mark.HONEST_REASON: translate("Today", "you gave a reason that was true"),
        Mark.CLEAR_CLOSE: translate("Today", "it was plain that you were leaving"),
        Mark.BRIDGE: translate("Today", "you left the other person in company"),
        Mark.THANKS: translate("Today", "you said that it was good to talk"),
        Mark.GOODWILL: translate("Today", "you wished the other person well"),
    }[mark]
