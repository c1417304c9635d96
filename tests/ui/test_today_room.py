"""Today: composed for its window, drawn before anybody waits, and of use even where there are no scenes."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QSize, Qt, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import NOW, InWindow, let_go
from tests.ui.rooms import House
from tests.ui.samples import LOOK, KeptShelf, scenario
from tests.ui.test_progress_room import play
from trainer.core.day_tally import DayTally
from trainer.core.events import Event, EventKind
from trainer.core.person import Face
from trainer.core.practice.due import EventGlance
from trainer.core.practice.rhythm import week_so_far
from trainer.core.settings import Settings, Theme
from trainer.store.practice_book import SqlitePracticeBook
from trainer.ui.art import Drawings
from trainer.ui.art.drawings import Picture
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.band import PEOPLE
from trainer.ui.today.event_card import EventCard, countdown
from trainer.ui.today.room import TodayRoom
from trainer.ui.today.scene_card import LOWEST_PICTURE, TALLEST_PICTURE, SceneCard
from trainer.ui.today.week_strip import WeekStrip, week_words
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
    for _ in range(4):
        play(house)
    window.open("today")
    room = today(window, 1280, 800)
    told = room.findChild(QLabel, "going-well")
    assert isinstance(told, QLabel)
    assert told.isVisible()
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
        room = TodayRoom(house.today_needs()._replace(clock=lambda: moment))  # noqa: B023
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


def skills_of(house: House) -> SqlitePracticeBook:
    return SqlitePracticeBook(house.log._database)


def words(room: TodayRoom, name: str) -> str:
    found = room.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def an_event(**changes: object) -> EventGlance:
    plain = Event("event-1", "Founders’ mixer", EventKind.MIXER, NOW + timedelta(1), "The Old Brewery")
    return EventGlance(replace(plain, **changes), 1, ("phone",))  # type: ignore[arg-type]


def test_what_is_due_says_why(house: House, window: Window, in_window: InWindow) -> None:
    play(house)
    given = house.log.newest(1)[0].attempt.given
    room = TodayRoom(house.today_needs()._replace(clock=lambda: given + timedelta(12)))
    in_window(room, width=1280, height=800)
    room.enter(None)
    names = [card.accessibleName() for card in room.findChildren(SceneCard)]
    assert any("Twelve days ago, " in name for name in names), names


def test_when_it_is_enough_for_today_that_is_said_kindly_and_all_scenes_stay_one_tap_away(
    qtbot: QtBot, house: House, window: Window
) -> None:
    house.settings = replace(house.settings, daily_cap=1)
    play(house)
    window.open("today")
    room = today(window, 1280, 800)
    assert room.findChildren(SceneCard) == []
    assert "enough for today" in words(room, "today-sentence")
    with qtbot.waitSignal(room.go) as asked:
        QTest.keyClick(room.band.play, Qt.Key.Key_Return)
    assert asked.args == ["scenes", None]


def test_the_week_is_told_to_eye_and_ear_and_can_be_switched_off(house: House, window: Window) -> None:
    room = today(window, 1280, 800)
    assert words(room, "week-words") == "One scene is a good beginning for a week."
    play(house)
    window.open("today")
    room = today(window, 1280, 800)
    assert words(room, "week-words") == "1 of 3 days this week"
    strip = room.findChild(WeekStrip)
    assert isinstance(strip, WeekStrip)
    assert strip.accessibleName() == "1 of 3 days this week"
    house.settings = replace(house.settings, rhythm=False)
    window.open("today")
    assert words(today(window, 1280, 800), "week-words") == ""


@pytest.mark.parametrize(("practised", "goal", "told"), [(2, 3, ""), (3, 3, "Well kept."), (5, 3, "more on top")])
def test_the_week_only_ever_encourages(practised: int, goal: int, told: str) -> None:
    monday = date(2026, 3, 2)
    days = [DayTally((monday + timedelta(number)).isoformat(), 1, 4, {}) for number in range(practised)]
    said = week_words(week_so_far(days, monday + timedelta(6), goal))
    assert said.startswith(f"{min(practised, goal)} of {goal} days this week")
    assert told in said
    assert "miss" not in said


def test_the_next_event_stands_on_today_and_one_key_warms_up_for_it(
    qtbot: QtBot, house: House, in_window: InWindow
) -> None:
    house.next_event = an_event()
    room = house.today()
    in_window(room, width=1280, height=800)
    room.enter(None)
    assert words(room, "event-title") == "Founders’ mixer, tomorrow"
    assert "The Old Brewery" in words(room, "event-note")
    with qtbot.waitSignal(room.go) as asked:
        QTest.keyClick(room, Qt.Key.Key_W)
    assert asked.args == ["events", "event-1"]


def test_without_an_event_nothing_speaks_of_one(window: Window) -> None:
    assert today(window, 1280, 800).findChild(EventCard) is None


def test_a_warm_up_that_was_played_can_be_played_again(qtbot: QtBot) -> None:
    card = EventCard(an_event(warmed_up=NOW))
    qtbot.addWidget(card)
    assert card.warm_up.accessibleName() == "Warm up again"


@pytest.mark.parametrize(("days", "told"), [(0, "today"), (1, "tomorrow"), (9, "in nine days"), (30, "in 30 days")])
def test_the_countdown_is_said_as_people_say_it(days: int, told: str) -> None:
    assert countdown(days) == told


def test_more_scenes_than_fit_in_a_row_go_on_below_with_cards_of_one_size(house: House, window: Window) -> None:
    house.shelf.scenarios = tuple(
        scenario(f"scene-{number}", f"Scene {number}", f"kind-{number}") for number in range(5)
    )
    house.settings = replace(house.settings, daily_cap=5)
    window.open("today")
    cards = today(window, 1280, 800).findChildren(SceneCard)
    assert len({card.width() for card in cards}) <= 2
    assert [card.shortcut().toString() for card in cards] == ["1", "2", "3", "4", "5"]
    rows = {card.mapTo(window, card.rect().topLeft()).y() for card in cards}
    assert len(rows) == 2


def test_a_day_of_rest_is_kept(house: House, window: Window) -> None:
    play(house)
    house.settings = replace(house.settings, rest_days=127)
    window.open("today")
    room = today(window, 1280, 800)
    assert room.findChildren(SceneCard) == []
    assert "day of rest" in words(room, "today-sentence")
