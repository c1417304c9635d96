"""The texts of the window, in the player's language: Qt's translation under one short name."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

SOURCE_LANGUAGE = "en"
"""The language that the texts are written in; its file holds the plural forms only."""


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language of the window.

    `context` is the room that the text stands in, `comment` helps whoever translates it. A text about a number has
    `%n` where the number goes and takes the number as `n`, so that each language has its own plural forms. What is
    named goes in afterwards: `translate("Today", "Good evening, {name}.").format(name=name)`. Qt's collector of texts
    reads literals in their places only: hand over all four by position, and the number by a plain name.
    """
    return QCoreApplication.translate(context, text, comment or None, n)


def has_translations(folder: Path) -> bool:
    """Whether the window can speak more than its own language."""
    return any(file.stem != SOURCE_LANGUAGE for file in folder.glob("*.qm"))


def load_texts(app: QCoreApplication, folder: Path, locale: QLocale) -> None:
    """Let the window speak the language of the locale where it has been translated to that, else its own.

    Dates and numbers are then written as that language does.
    """
    translator = QTranslator(app)
    if not translator.load(locale, "", "", str(folder)):
        translator.load(SOURCE_LANGUAGE, str(folder))
        QLocale.setDefault(QLocale(QLocale.Language.English, locale.territory()))
    app.installTranslator(translator)
