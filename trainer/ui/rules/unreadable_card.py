"""What stands in place of the rules when their pages cannot be read: what happened, and what to do."""

from PySide6.QtWidgets import QFrame

from trainer.ui.theme.space import EVEN, SMALL, WIDE
from trainer.ui.widgets import Flow, KeyButton, column, label, speak_as
from trainer.ui.words import translate

SHOWN_PROBLEMS = 5
"""As many lines of what is wrong as can be taken in; the first is nearly always the cause of the others."""


class UnreadableCard(QFrame):
    """A paper card with a plum rule at its left; `again` looks once more."""

    def __init__(self, problems: str) -> None:
        super().__init__()
        self.setObjectName("rules-unreadable")
        self.setProperty("role", "message")
        self.setProperty("tone", "plum")
        title = translate("Rules", "The pages of the rules cannot be read")
        remedy = translate(
            "Rules",
            "Your exits and their verdicts are safe. Installing the program again brings the pages back; if you "
            "changed one yourself, the place is named here.",
        )
        self.again = KeyButton(translate("Rules", "Look again"), "Return", "primary", name="read-rules-again")
        self.setLayout(
            column(
                label(title, "title"),
                label(remedy, "lead"),
                label("\n".join(problems.splitlines()[:SHOWN_PROBLEMS]), "muted", name="rules-problems"),
                Flow(self.again),
                space=EVEN,
                margins=(WIDE, WIDE - SMALL, WIDE, WIDE - SMALL),
            )
        )
        speak_as(self, title, remedy)
