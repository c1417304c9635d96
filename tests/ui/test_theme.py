"""The look as values: no hole in the style sheet, words that can be read in every theme, one wardrobe."""

import json
import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from trainer.core.settings import TEXT_SIZES, Settings, Theme
from trainer.paths import ASSETS
from trainer.ui.theme import space
from trainer.ui.theme.sheet import palette, style_sheet
from trainer.ui.theme.tokens import read_tokens
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import label

TOKENS = (ASSETS / "tokens.json").read_text("utf-8")
SHEET = (ASSETS / "style.qss").read_text("utf-8")
THEMES = [theme.value for theme in Theme if theme is not Theme.SYSTEM]
INKS = ("ink", "muted", "accent", "teal", "plum", "blue", "violet", "ochre")
GROUNDS = ("bg", "surface", "raised")
READABLE = 4.5


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it."""
    darker, lighter = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("theme", "ink", "ground"), [*product(THEMES, INKS, GROUNDS)])
def test_every_ink_can_be_read_on_every_ground(theme: str, ink: str, ground: str) -> None:
    tokens = read_tokens(TOKENS, theme, 100)
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_the_filled_button_can_be_read(theme: str) -> None:
    tokens = read_tokens(TOKENS, theme, 100)
    assert contrast(tokens.colour("onaccent"), tokens.colour("accent")) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_all_words_of_the_style_sheet_are_of_the_inks_that_are_checked(theme: str) -> None:
    tokens = read_tokens(TOKENS, theme, 100)
    used = set(re.findall(r"(?<![-\w])color: \$(\w+)", SHEET))
    assert used <= {*INKS, "onaccent"}
    assert {*INKS, *GROUNDS, "onaccent", "line"} <= set(tokens.colours)


@pytest.mark.parametrize(("theme", "size"), [*product(THEMES, TEXT_SIZES)])
def test_the_style_sheet_has_no_hole(theme: str, size: int) -> None:
    sheet = style_sheet(SHEET, read_tokens(TOKENS, theme, size), ASSETS)
    assert "$" not in sheet
    for icon in re.findall(r'url\("([^"]+)"\)', sheet):
        assert (ASSETS / "icons").samefile(icon.rpartition("/")[0])
        assert icon.endswith(f"-{'dark' if theme == 'dark' else 'light'}.svg")


def test_text_grows_with_its_setting() -> None:
    assert "font-size: 32px" in style_sheet(SHEET, read_tokens(TOKENS, "light", 200), ASSETS)


def test_an_unknown_token_is_refused() -> None:
    with pytest.raises(KeyError, match="chartreuse"):
        style_sheet("QLabel { color: $chartreuse; }", read_tokens(TOKENS, "light", 100), ASSETS)


@pytest.mark.parametrize("theme", THEMES)
def test_the_palette_is_of_the_theme(theme: str) -> None:
    tokens = read_tokens(TOKENS, theme, 100)
    made = palette(tokens)
    assert made.color(QPalette.ColorRole.Window) == QColor(tokens.colour("bg"))
    assert made.color(QPalette.ColorRole.Text) == QColor(tokens.colour("ink"))


def test_every_theme_has_the_colours_of_its_places() -> None:
    kinds = {frozenset(read_tokens(TOKENS, theme, 100).place) for theme in THEMES}
    assert len(kinds) == 1


def test_the_wardrobe_changes_the_look_and_tells_of_it(qtbot: QtBot, qapp: QApplication, wardrobe: Wardrobe) -> None:
    words = label("Good evening.", "greeting")
    qtbot.addWidget(words)
    words.ensurePolished()
    before = words.font().pixelSize()
    with qtbot.waitSignal(wardrobe.changed):
        wardrobe.wear(Settings(theme=Theme.DARK, text_size=200, motion=False))
    assert (wardrobe.tokens.theme, wardrobe.tokens.text_size) == ("dark", 200)
    words.ensurePolished()
    assert words.font().pixelSize() == 2 * before
    assert words.palette().windowText().color() == QColor(wardrobe.tokens.colour("ink"))
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(wardrobe.tokens.colour("bg"))


def test_motion_is_told_too(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    with qtbot.waitSignal(wardrobe.changed):
        wardrobe.wear(Settings(theme=Theme.LIGHT, motion=True))
    assert wardrobe.motion


def test_a_setting_that_changes_no_look_draws_nothing_anew(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    with qtbot.assertNotEmitted(wardrobe.changed):
        wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, voice_volume=10, name="Kim"))


def test_a_text_is_never_read_as_markup(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    words: QLabel = label("<b>Ana</b> & co")
    qtbot.addWidget(words)
    plain = label("Ana & co")
    qtbot.addWidget(plain)
    assert words.sizeHint().width() > plain.sizeHint().width()


def test_code_and_tokens_agree_on_spaces_and_roundings() -> None:
    tokens = json.loads(TOKENS)
    spaces = [space.TINY, space.SMALL, space.SNUG, space.EVEN, space.ROOMY, space.WIDE, space.AIRY, space.VAST]
    assert spaces == tokens["space"]
    radii = (space.KEY_RADIUS, space.CONTROL_RADIUS, space.CARD_RADIUS, space.BUBBLE_RADIUS)
    assert radii == tuple(tokens["radius"].values())
