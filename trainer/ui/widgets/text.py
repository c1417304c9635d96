"""Labels by their role in the design, and names for screen readers."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

W = TypeVar("W", bound=QWidget)


def label(text: str, role: str = "body", *, name: str = "", tone: str = "", wrap: bool = True) -> QLabel:
    """A text of one of the style sheet's roles. Plain text only: what people wrote is never read as markup."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("role", role)
    result.setProperty("tone", tone)
    result.setWordWrap(wrap)
    if wrap:
        result.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if role == "heading":
        font = result.font()
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        result.setFont(font)
    if name:
        result.setObjectName(name)
    return result


def speak_as(widget: W, name: str, description: str = "") -> W:
    """Give a widget its words for a screen reader."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
    return widget
