"""Fields of the form under their questions."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainer.ui.theme.space import TINY
from trainer.ui.widgets import column, label, speak_as
from trainer.ui.widgets.layouts import Item


def line(name: str, question: str) -> QLineEdit:
    """A line to write on; the question is its name for a screen reader."""
    field = QLineEdit()
    field.setObjectName(name)
    return speak_as(field, question)


def asked(field: QWidget, *below: Item) -> QWidget:
    """A field under its question."""
    return headed(field.accessibleName(), field, *below)


def headed(question: str, *below: Item) -> QWidget:
    """What answers a question, under it."""
    part = QWidget()
    part.setProperty("role", "inside")
    part.setLayout(column(label(question), *below, space=TINY))
    return part
