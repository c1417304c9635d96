"""Every shipped place: its layers, its colours, its light, and how somebody stands in it."""

import re
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.ui.art.conftest import PLACES
from tests.ui.art.people import LEON
from trainer.core.person import Face
from trainer.ui.art.faces import INK, FaceBook
from trainer.ui.art.figures import draw_figure, figure_rect
from trainer.ui.art.places import LAYERS, PlaceImages, coloured, draw_place, read_place

NAMES = sorted(path.stem for path in PLACES.glob("*.svg"))
STAGES = [name for name in NAMES if name != "evening"]
THEMES = ("light_place", "dark_place", "high_contrast_place")
PERSON = {"skin": "#edb98a", "ink": INK}
SIZE = QSize(284, 288)


def drawn(name: str, theme: dict[str, str], size: QSize = SIZE, close: float = 1.0) -> PlaceImages:
    return draw_place(read_place(PLACES, name), size, {**theme, **PERSON}, close)


def shades(image: QImage) -> int:
    """How many different colours a coarse grid of the picture shows."""
    small = image.scaled(48, 48)
    return len({small.pixel(x, y) for x in range(48) for y in range(48)})


def brightness(image: QImage) -> int:
    return QColor(image.scaled(1, 1).pixel(0, 0)).lightness()


def test_the_three_flagship_places_and_the_evening_are_there() -> None:
    assert {"coat-corner", "foyer-wall", "bar-passage", "evening"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_has_its_layers_and_marks(qapp: object, name: str, light: dict[str, str]) -> None:
    renderer = QSvgRenderer(QByteArray(coloured(read_place(PLACES, name), {**light, **PERSON})))
    assert renderer.isValid()
    for element in (*LAYERS, "lamp", "person"):
        assert renderer.elementExists(element), element


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_takes_every_colour_from_the_tokens(name: str, tokens: dict[str, Any]) -> None:
    text = read_place(PLACES, name)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\"", text)
    assert not re.search(r'(?:fill|stroke|stop-color)="(?!none|url\(#|\{)', text)
    for theme in THEMES:
        assert set(re.findall(r"\{(\w+)\}", text)) <= set(tokens[theme]) | set(PERSON)


def test_the_themes_name_the_same_colours(tokens: dict[str, Any]) -> None:
    assert set(tokens["light_place"]) == set(tokens["dark_place"]) == set(tokens["high_contrast_place"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", NAMES)
def test_a_place_is_drawn_and_its_lamp_brightens_it(name: str, theme: str, tokens: dict[str, Any]) -> None:
    parts = drawn(name, tokens[theme])
    assert shades(parts.dim) > 100
    assert brightness(parts.lit) > brightness(parts.dim) + 5


@pytest.mark.parametrize("size", [QSize(284, 288), QSize(216, 240), QSize(440, 360), QSize(560, 160)])
@pytest.mark.parametrize("name", STAGES)
def test_a_head_takes_close_to_half_of_the_height_in_any_window(name: str, size: QSize, light: dict[str, str]) -> None:
    head = drawn(name, light, size).head
    assert 0.45 <= head.height() / size.height() <= 0.5
    assert QRect(0, 0, size.width(), size.height()).contains(head.toRect())
    assert head.top() > size.height() / 3, "the bubble's room"


@pytest.mark.parametrize("name", STAGES)
def test_a_card_stands_nearer_and_shows_the_whole_head(name: str, light: dict[str, str]) -> None:
    size = QSize(394, 132)
    head = drawn(name, light, size, close=1.6).head
    assert head.height() / size.height() > 0.6
    assert QRect(0, 0, size.width(), size.height()).contains(head.toRect())


@pytest.mark.parametrize("name", STAGES)
def test_something_stands_in_front_of_the_person(name: str, light: dict[str, str]) -> None:
    parts = drawn(name, light)
    person = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    person.fill(0)
    figure = draw_figure(FaceBook().face_svg(LEON, Face.CALM), round(parts.head.height()), light)
    painter = QPainter(person)
    painter.drawImage(figure_rect(parts.head), figure)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    front = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    front.fill(0)
    painter_front = QPainter(front)
    painter_front.drawImage(parts.front.at, parts.front.image)
    painter_front.end()
    painter.drawImage(0, 0, front)
    painter.end()
    covered = sum(
        person.pixelColor(x, y).alpha() > 200 for x in range(0, SIZE.width(), 2) for y in range(0, SIZE.height(), 2)
    )
    assert covered > 50


def test_only_the_foyer_gives_its_person_something_to_hold(light: dict[str, str]) -> None:
    assert [name for name in NAMES if drawn(name, light).prop] == ["foyer-wall"]


def test_beyond_the_drawing_a_picture_goes_on_as_wall(light: dict[str, str]) -> None:
    """What is not painted is whatever lay in the memory before."""
    wide = drawn("gallery", light, QSize(1600, 200))
    wall = QColor(light["wall1"])
    for y in range(20, 200, 20):
        seen = QColor(wide.dim.pixel(3, y))
        assert abs(seen.hue() - wall.hue()) < 40
        assert seen.lightness() < wall.lightness() + 12
