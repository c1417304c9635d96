"""What ends a drill whose lines could not be judged: they are kept, and when they are looked at again."""

from PySide6.QtWidgets import QFrame

from trainer.ui.theme.space import ROOMY, SMALL, WIDE
from trainer.ui.widgets import column, label
from trainer.ui.words import translate


class UnjudgedCard(QFrame):
    """A paper card with a plum rule at its left."""

    def __init__(self, name: str) -> None:
        """`name`: of the sentence that stands where the drill would be summed up."""
        super().__init__()
        self.setObjectName("unjudged")
        self.setProperty("role", "message")
        self.setProperty("tone", "plum")
        kept = translate("Drills", "Your lines are kept. They could not be judged just now.")
        later = translate("Drills", "When the program starts next, it looks at them again; you find them in Progress.")
        words = (label(kept, "lead", name=name), label(later, "muted"))
        self.setLayout(column(*words, space=SMALL, margins=(WIDE, ROOMY, WIDE, ROOMY)))
