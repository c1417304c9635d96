"""The texts of the window, in the player's language: Qt's translation under one short name."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the window.

    `context` is the room that the text stands in, `comment` helps whoever translates it. A text about a number has
    `%n` where the number goes and takes the number as `n`, so that each language has its own plural forms. What is
    named goes in afterwards: `translate("Today", "Good evening, {name}.").format(name=name)`.
    """
    return QCoreApplication.translate(context, text, comment or None, n)
