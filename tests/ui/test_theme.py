"""The look as values: no hole in the style sheet, words that can be read in every theme, one wardrobe."""

import ast
import json
import re
from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path

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


@pytest.mark.parametrize("theme", THEMES)
def test_the_light_of_a_place_changes_with_the_hour_and_never_jumps(theme: str) -> None:
    tokens = read_tokens(TOKENS, theme, 100)
    assert tokens.place_at(None) == tokens.place_at(19.0) == tokens.place
    noon, midnight = tokens.place_at(12.0), tokens.place_at(0.0)
    assert _luminance(QColor(noon["dusk1"])) > _luminance(QColor(tokens.place["dusk1"]))
    assert _luminance(QColor(tokens.place["dusk1"])) > _luminance(QColor(midnight["dusk1"]))
    assert tokens.place_at(24.0) == midnight
    skies = [QColor(tokens.place_at(minute / 60)["dusk1"]) for minute in range(24 * 60 + 1)]
    steps = [abs(one.lightness() - other.lightness()) for one, other in pairwise(skies)]
    assert max(steps) <= 2


UI = Path(__file__).parents[2] / "trainer" / "ui"
LAYING_OUT = re.compile(
    r"column|row|Card|Flow|SideBySide|add(Spacing)?|set(ContentsMargins|Spacing|HorizontalSpacing|VerticalSpacing)"
    r"|set(Fixed|Minimum|Maximum)(Width|Height|Size)|resize"
)
"""What takes a measure in pixels."""
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\(")
DRAWN = {("faces.py", "#241a17")}
"""The ink of the drawn people, the same in every theme."""


def bare_measures(tree: ast.AST) -> Iterator[str]:
    """Pixels and colours that stand in the code without a name from the design."""
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield from (f"line {node.lineno}: {colour}" for colour in COLOUR.findall(node.value))
        if isinstance(node, ast.Call) and LAYING_OUT.fullmatch(_called(node)):
            parts = [
                part
                for each in (*node.args, *(one.value for one in node.keywords if one.arg != "shares"))
                for part in _measures(each)
            ]
            yield from (f"line {node.lineno}: {_called(node)} {pixels}" for pixels in parts)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _measures(part: ast.AST) -> list[int]:
    """Whole numbers of more than one pixel, but for those that another call takes, and multiples of a name."""
    if isinstance(part, ast.Call) or (isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mult)):
        return []
    if isinstance(part, ast.Constant):
        return [part.value] if isinstance(part.value, int) and part.value > 1 else []
    return [pixels for child in ast.iter_child_nodes(part) for pixels in _measures(child)]


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: str(file.relative_to(UI)))
def test_every_colour_and_every_space_in_the_code_has_its_name(file: Path) -> None:
    found = list(bare_measures(ast.parse(file.read_text("utf-8"))))
    assert [one for one in found if (file.name, one.partition(": ")[2]) not in DRAWN] == []


def test_the_check_finds_bare_pixels_and_colours() -> None:
    code = 'column(one, 12, space=SMALL)\nbox.setContentsMargins(0, 0, 7, 0)\nQColor("#fa0")\nrow(label(7), space=TINY)'
    assert list(bare_measures(ast.parse(code))) == [
        "line 1: column 12",
        "line 2: setContentsMargins 7",
        "line 3: #fa0",
    ]
