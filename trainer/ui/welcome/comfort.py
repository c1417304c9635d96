"""The third of the first steps: with a voice or without, how large the text is and in which colours."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.settings import TEXT_SIZES, Settings, Theme
from trainer.ui.settings.choices import text_size_words, themes
from trainer.ui.theme.space import SMALL, SNUG, TINY
from trainer.ui.widgets import Card, Flow, KeyButton, SideBySide, column, label
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate

CARD_AT_LEAST = 420
"""The width below which the two cards stand below one another."""
THEME_KEYS: Mapping[Theme, str] = {Theme.SYSTEM: "S", Theme.LIGHT: "L", Theme.DARK: "D", Theme.HIGH_CONTRAST: "C"}


class Comfort(QWidget):
    """Each choice is felt at once."""

    changed = Signal(object)
    """New values by the names of their settings. Qt would turn a theme in a Signal(dict) into a plain text."""

    def __init__(self, sample: str, try_voice: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.aloud = KeyButton(translate("Welcome", "Aloud"), "A", name="voice-on")
        self.aloud.clicked.connect(lambda: self.changed.emit({"voice": True}))
        self.silent = KeyButton(translate("Welcome", "In writing only"), "W", name="voice-off")
        self.silent.clicked.connect(lambda: self.changed.emit({"voice": False}))
        self.hear = KeyButton(translate("Welcome", "Hear this sentence"), "H", name="try-voice")
        self.hear.clicked.connect(try_voice)
        self.smaller = self._size_button(translate("Welcome", "Smaller"), "-", -1)
        self.larger = self._size_button(translate("Welcome", "Larger"), "+", 1)
        self._size = label("", "muted", name="text-size-now", wrap=False)
        self.themes = {theme: self._theme_button(theme, title) for theme, title in themes()}
        self._text_size = TEXT_SIZES[0]
        self._cards = SideBySide(self._voice(sample), self._look(), each_at_least=CARD_AT_LEAST)
        self.setLayout(column(self._cards))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        exclusive([self.aloud, self.silent], self.aloud if settings.voice else self.silent)
        self.hear.setEnabled(settings.voice)
        self._text_size = settings.text_size
        self._size.setText(text_size_words(settings.text_size))
        self.smaller.setEnabled(settings.text_size > TEXT_SIZES[0])
        self.larger.setEnabled(settings.text_size < TEXT_SIZES[-1])
        exclusive(list(self.themes.values()), self.themes[settings.theme])

    def set_text_size(self, text_size: int) -> None:
        """Give the cards the room that text of that size needs."""
        self._cards.set_each_at_least(CARD_AT_LEAST * text_size // 100)

    def _voice(self, sample: str) -> Card:
        quoted = translate("Welcome", "“{sentence}”").format(sentence=sample)
        return Card(
            label(translate("Welcome", "The people you meet"), "heading"),
            Flow(self.aloud, self.silent, space=SMALL),
            label(translate("Welcome", "What they say is always written, too."), "muted"),
            SMALL,
            label(quoted, name="voice-sample"),
            Flow(self.hear),
            None,
            name="card-voice",
            space=SNUG,
        )

    def _look(self) -> Card:
        return Card(
            label(translate("Welcome", "Text size"), "heading"),
            Flow(self.smaller, self.larger, self._size, space=SMALL),
            TINY,
            label(translate("Welcome", "Colours"), "heading"),
            Flow(*self.themes.values(), space=SMALL),
            None,
            name="card-look",
            space=SNUG,
        )

    def _size_button(self, title: str, key: str, step: int) -> KeyButton:
        button = KeyButton(title, key, name="text-larger" if step > 0 else "text-smaller")
        button.clicked.connect(lambda: self.changed.emit({"text_size": self._size_beside(step)}))
        return button

    def _size_beside(self, step: int) -> int:
        return TEXT_SIZES[TEXT_SIZES.index(self._text_size) + step]

    def _theme_button(self, theme: Theme, title: str) -> KeyButton:
        button = KeyButton(title, THEME_KEYS[theme], name=f"theme-{theme.value}")
        button.clicked.connect(lambda: self.changed.emit({"theme": theme}))
        return button
