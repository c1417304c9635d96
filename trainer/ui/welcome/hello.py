"""The first of the first steps: what this is, and a name or none."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, column, label, row, speak_as
from trainer.ui.words import translate

FIELD, BESIDE = 60, 40
"""How the width is shared: a name is short."""


class Hello(Card):
    """Asks for a name, and needs none."""

    def __init__(self) -> None:
        super().__init__(name="hello", space=SNUG)
        asked = translate("Welcome", "What may we call you?")
        self.name = speak_as(QLineEdit(), asked, translate("Welcome", "Leave it empty if you like."))
        self.name.setObjectName("your-name")
        self.name.setPlaceholderText(translate("Welcome", "A name, or none"))
        field = row(self.name, QWidget())
        field.setStretch(0, FIELD)
        field.setStretch(1, BESIDE)
        promise = translate("Welcome", "This is practice and not therapy. What you say here stays on this machine.")
        self.column.addLayout(column(label(asked, "strong"), field, SMALL, label(promise, "muted"), space=SNUG))
