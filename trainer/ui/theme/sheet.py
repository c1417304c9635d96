"""Tokens to a style sheet and a palette, and both onto the application."""

from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from trainer.ui.theme.tokens import Tokens

PREFERRED_FONT = "Inter"


def style_sheet(template: str, tokens: Tokens, assets: Path) -> str:
    """The application's style sheet for these tokens. Raises KeyError where the template asks for an unknown token."""
    sizes = {f"size_{role}": str(tokens.size(role)) for role in tokens.type_sizes}
    tone = "dark" if tokens.theme == "dark" else "light"
    icons = {name: (assets / "icons" / f"{name}-{tone}.svg").as_posix() for name in ("tick", "arrow")}
    return Template(template).substitute(
        tokens.colours,
        **sizes,
        check=str(tokens.scaled(20)),
        handle=str(tokens.scaled(28)),
        **icons,
    )


def palette(tokens: Tokens) -> QPalette:
    """The palette for what the style sheet does not reach."""
    result = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "bg"),
        (QPalette.ColorRole.Base, "raised"),
        (QPalette.ColorRole.AlternateBase, "surface"),
        (QPalette.ColorRole.Button, "surface"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.ToolTipBase, "raised"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "onaccent"),
    ):
        result.setColor(role, QColor(tokens.colour(name)))
    return result


def dress(app: QApplication, tokens: Tokens, assets: Path) -> None:
    """Give the whole application this look."""
    family = PREFERRED_FONT if QFontDatabase.hasFamily(PREFERRED_FONT) else app.font().family()
    font = QFont(family)
    font.setPixelSize(tokens.size("body"))
    app.setFont(font)
    app.setPalette(palette(tokens))
    app.setStyleSheet(style_sheet((assets / "style.qss").read_text("utf-8"), tokens, assets))
