"""Progress before the first exit: a corner of the evening, one sentence, and the one thing to do."""

from trainer.ui.art import Drawings
from trainer.ui.corner_card import CornerCard
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton
from trainer.ui.words import translate

PLACE = "evening"


class NothingYet(CornerCard):
    """A card with a picture above its words; `play` is the filled button."""

    def __init__(self, drawings: Drawings, wardrobe: Wardrobe) -> None:
        self.play = KeyButton(translate("Progress", "Choose a first scene"), "Return", "primary", name="to-first-scene")
        super().__init__(drawings, wardrobe, PLACE, Flow(self.play), name="nothing-yet")
        self.tell(
            translate("Progress", "Nothing here yet"),
            translate("Progress", "After your first exit this room shows how your lines change from week to week."),
        )
