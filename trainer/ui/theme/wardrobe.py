"""Keeps the application dressed as the settings and the system ask, and tells painters when the look changes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from trainer.core.settings import Settings, Theme
from trainer.ui.theme.sheet import dress
from trainer.ui.theme.tokens import Tokens, read_tokens


class Wardrobe(QObject):
    """Owns the tokens in force. Widgets that paint by hand take `tokens` and listen to `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, assets: Path, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._assets = assets
        self._source = (assets / "tokens.json").read_text("utf-8")
        self._settings = settings
        self.dressing: Callable[[Callable[[], None]], None] = lambda dress: dress()
        """Carries out a dressing: the app's window is quicker made anew than dressed again."""
        self.tokens: Tokens = self._tokens()
        dress(app, self.tokens, assets)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def motion(self) -> bool:
        """Whether things may move."""
        return self._settings.motion

    def on_paper(self, times: int = 1) -> Tokens:
        """The tokens for what is printed or saved, so many times as fine: light and on white."""
        light = read_tokens(self._source, Theme.LIGHT.value, 100 * times)
        return replace(light, colours={**light.colours, "surface": light.colour("raised")})

    @property
    def paper(self) -> Tokens:
        """The tokens of what is printed or carried on a phone: light, whatever the window wears."""
        return read_tokens(self._source, Theme.LIGHT.value, 100)

    def wear(self, settings: Settings) -> None:
        """Take on changed settings."""
        moved = self.motion
        self._settings = settings
        tokens = self._tokens()
        if tokens != self.tokens:
            self.tokens = tokens
            self.dressing(self._dress)
        elif self.motion is not moved:
            self.changed.emit()

    def _dress(self) -> None:
        dress(self._app, self.tokens, self._assets)
        self.changed.emit()

    def _tokens(self) -> Tokens:
        return read_tokens(self._source, self._theme(), self._settings.text_size)

    def _theme(self) -> str:
        if self._settings.theme is not Theme.SYSTEM:
            return self._settings.theme.value
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Theme.DARK.value if dark else Theme.LIGHT.value

    def _on_scheme_changed(self) -> None:
        if self._settings.theme is Theme.SYSTEM:
            self.wear(self._settings)
