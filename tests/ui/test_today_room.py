"""Today: composed for its window, drawn before anybody waits, and of use even where there are no scenes."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QSize, Qt, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow, let_go
from tests.ui.rooms import House
from tests.ui.samples import LOOK, KeptShelf, scenario
from tests.ui.test_progress_room import play
from trainer.core.person import Face
from trainer.core.settings import Settings, Theme
from trainer.ui.art import Drawings
from trainer.ui.art.drawings import Picture
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.band import PEOPLE
from trainer.ui.today.room import TodayNeeds, TodayRoom
from trainer.ui.today.scene_card import LOWEST_PICTURE, TALLEST_PICTURE, SceneCard
from trainer.ui.widgets.centred import WIDEST, Centred
from trainer.ui.window import Window


@pytest.fixture
def shelf() -> KeptShelf:
    return KeptShelf(tuple(scenario(name, f"Scene {name}", name) for name in ("cornered", "phone", "bus")))


def today(window: Window, width: int, height: int) -> TodayRoom:
    window.resize(width, height)
    for _ in range(3):
        let_go()
        QApplication.processEvents()
    assert isinstance(window.room, TodayRoom)
    return window.room


def pictures(room: TodayRoom) -> list[int]:
    return [card.picture_height for card in room.findChildren(SceneCard)]


def spare(room: TodayRoom) -> int:
    """How far the page could be scrolled."""
    area = room.findChild(QScrollArea, "today-area")
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().maximum()


def test_the_pictures_take_the_height_that_the_window_has_left(qtbot: QtBot, window: Window) -> None:
    heights = []
    for height in (720, 780, 820):
        room = today(window, 1280, height)
        qtbot.waitUntil(lambda: spare(room) == 0)  # noqa: B023 - waited for at once
        heights.append(pictures(room)[0])
    assert heights[0] < heights[1] < heights[2]
    assert heights[-1] <= TALLEST_PICTURE


def test_pictures_are_alike_and_never_so_low_that_the_person_loses_their_head(window: Window) -> None:
    room = today(window, 1280, 520)
    assert set(pictures(room)) == {max(LOWEST_PICTURE, min(room.findChildren(SceneCard)[0].width() // 3, 220))}
    assert spare(room) > 0


def test_what_goes_well_is_told_without_pushing_the_page_out_of_the_window(
    qtbot: QtBot, house: House, window: Window
) -> None:
    room = today(window, 1280, 800)
    before = pictures(room)[0]
    for _ in range(4):
        play(house)
    window.open("today")
    room = today(window, 1280, 800)
    told = room.findChild(QLabel, "going-well")
    assert isinstance(told, QLabel)
    assert told.isVisible()
    assert pictures(room)[0] < before
    qtbot.waitUntil(lambda: spare(room) == 0)


def test_cards_below_one_another_keep_their_least_height(house: House, window: Window) -> None:
    house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
    room = today(window, 1024, 700)
    cards = room.findChildren(SceneCard)
    assert cards[0].y() < cards[1].y()
    assert set(pictures(room)) == {220}


@pytest.mark.parametrize("height", [700, 1080])
def test_the_words_never_stand_on_the_people(window: Window, height: int) -> None:
    band = today(window, 1280, height).band
    people = band.width() - PEOPLE * band.height()
    right = band.sentence.mapTo(band, band.sentence.rect().topRight()).x()
    assert right <= people + 1


def test_a_page_is_never_wider_than_is_pleasant_and_stands_in_the_middle(
    in_window: InWindow, wardrobe: Wardrobe
) -> None:
    page = QWidget()
    centred = Centred(page, wardrobe)
    window = in_window(centred, width=1000, height=300)
    assert page.width() == centred.width()
    window.resize(1900, 300)
    QApplication.processEvents()
    assert page.width() == WIDEST
    assert abs(page.x() - (centred.width() - page.width() - page.x())) <= 1
    wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
    QApplication.processEvents()
    assert page.width() == centred.width()


def test_without_scenes_the_one_button_leads_to_where_it_is_said_why(
    qtbot: QtBot, house: House, window: Window
) -> None:
    house.shelf.scenarios = ()
    window.open("today")
    room = today(window, 1280, 800)
    assert room.band.play.isVisible()
    with qtbot.waitSignal(room.go) as asked:
        QTest.keyClick(room.band.play, Qt.Key.Key_Return)
    assert asked.args == ["scenes", None]


def test_the_length_of_a_scene_is_said_as_people_say_it(house: House, window: Window) -> None:
    house.shelf.scenarios = (replace(scenario("bus", "Scene bus"), minutes=1),)
    window.open("today")
    (card,) = today(window, 1280, 800).findChildren(SceneCard)
    assert card.accessibleName() == "Scene bus. A minute. Ana has much to tell and no pause in it."


def test_each_card_tells_a_screen_reader_its_key(window: Window) -> None:
    cards = today(window, 1280, 800).findChildren(SceneCard)
    assert [card.accessibleDescription() for card in cards] == ["Key: 1", "Key: 2", "Key: 3"]
    assert [card.shortcut().toString() for card in cards] == ["1", "2", "3"]


def test_the_evening_has_the_light_of_the_players_hour(
    qtbot: QtBot, house: House, wardrobe: Wardrobe, drawings: Drawings
) -> None:
    walls = []
    for hour in (1, 10, 19):
        moment = datetime(2026, 3, 4, hour, 40).astimezone()
        needs = TodayNeeds(house.shelf, house.log, lambda: moment, lambda: house.settings, wardrobe, drawings)  # noqa: B023
        room = TodayRoom(needs)
        qtbot.addWidget(room)
        room.resize(1280, 800)
        room.enter(None)
        room.grab()  # asks for the drawings
        qtbot.waitUntil(lambda: drawings.idle, timeout=20_000)
        walls.append(room.band.grab().toImage().pixelColor(60, 20).lightness())
    assert walls[0] < walls[2] < walls[1]


def test_places_are_drawn_before_people(qtbot: QtBot, drawings: Drawings, wardrobe: Wardrobe) -> None:
    """The first face of all takes a second; nobody waits before bare walls for it."""
    order: list[str] = []
    done = drawings._on_drawn

    def note(result: tuple[tuple[str, ...], Picture]) -> None:
        order.append(result[0][0])
        done(result)

    drawings._on_drawn = note  # type: ignore[method-assign,assignment]
    colours = wardrobe.tokens.place
    drawings.place("evening", QSize(300, 80), colours, None)
    drawings.place("gallery", QSize(300, 80), colours, None)
    drawings.figure(LOOK, Face.SMILE, 60, colours)
    drawings.figure(LOOK, Face.CALM, 60, colours)
    qtbot.waitUntil(lambda: drawings.idle, timeout=20_000)
    QThreadPool.globalInstance().waitForDone()
    assert order == ["place", "place", "figure", "figure"]
    assert isinstance(drawings.figure(LOOK, Face.CALM, 60, colours), QImage)
