"""The library of scenes: found by typing, played by Enter, and honest about what it cannot show."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from tests.ui.samples import KeptShelf, scenario
from trainer.core.errors import Problem
from trainer.core.finding import Grades, Tried, Wanted
from trainer.core.settings import Settings, Theme
from trainer.library.scenarios import summary
from trainer.ui.art import Drawings
from trainer.ui.scenes.delegate import SceneDelegate
from trainer.ui.scenes.model import SceneModel
from trainer.ui.scenes.packs import PackNeeds
from trainer.ui.scenes.room import ScenesRoom
from trainer.ui.scenes.terms import facts
from trainer.ui.theme.wardrobe import Wardrobe

CORNERED, PHONE = scenario(), scenario("phone", "Alone with a phone", "alone-with-a-phone")


def grades() -> Grades:
    return {"cornered": 3}


@pytest.fixture
def model() -> SceneModel:
    model = SceneModel(grades)
    model.fill([summary(CORNERED), summary(PHONE)])
    return model


def titles(model: SceneModel) -> list[str]:
    return [model.scene(model.index(row)).title for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: SceneModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.narrow(Wanted("phone"))
    model.narrow(Wanted())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["Cornered by the coats", "Alone with a phone"]),
        ("phone", ["Alone with a phone"]),
        ("ANA  coats", ["Cornered by the coats"]),
        ("talkers", ["Cornered by the coats"]),
        ("no pause", ["Cornered by the coats", "Alone with a phone"]),
        ("coats phone", []),
    ],
)
def test_all_words_must_be_in_the_scene_in_any_case_and_order(model: SceneModel, words: str, found: list[str]) -> None:
    model.narrow(Wanted(words))
    assert titles(model) == found


def test_facts_say_length_level_and_the_last_try(model: SceneModel) -> None:
    scenes = [model.scene(model.index(row)) for row in range(2)]
    told = [facts(scene, model.state(scene)) for scene in scenes]
    assert told == ["Three minutes · fairly easy · last time 3 of 5", "Three minutes · fairly easy · not tried yet"]


def test_a_screen_reader_hears_a_scene_in_whole_sentences(model: SceneModel) -> None:
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).startswith("Cornered by the coats. Ana has much to tell and no pause in it. Three minutes")


def test_the_last_grades_are_asked_for_once_until_the_scenes_are_read_again() -> None:
    asked: list[str] = []

    def ask() -> Grades:
        asked.append("all")
        return {}

    model = SceneModel(ask)
    for _ in range(2):
        model.fill([summary(CORNERED)])
        model.state(model.scene(model.index(0)))
        model.narrow(Wanted(tried=Tried.NOT_YET))
    assert asked == ["all", "all"]


def open_room(in_window: InWindow, shelf: KeptShelf, wardrobe: Wardrobe, drawings: Drawings) -> ScenesRoom:
    packs = PackNeeds(lambda _: pytest.fail("nobody asked"), lambda _: None, tuple, lambda: None, lambda _: None)
    room = ScenesRoom(shelf, grades, wardrobe, drawings, packs)
    in_window(room, width=900)
    room.enter(None)
    return room


@pytest.fixture
def room(in_window: InWindow, shelf: KeptShelf, wardrobe: Wardrobe, drawings: Drawings) -> ScenesRoom:
    return open_room(in_window, shelf, wardrobe, drawings)


def text(room: ScenesRoom, name: str) -> QLabel:
    found = room.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def test_enter_plays_the_chosen_scene(qtbot: QtBot, room: ScenesRoom) -> None:
    QTest.keyClick(room.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(room.go) as asked:
        QTest.keyClick(room.list, Qt.Key.Key_Return)
    assert asked.args == ["stage", "phone"]


def test_one_click_plays_a_scene_once(qtbot: QtBot, room: ScenesRoom) -> None:
    asked: list[object] = []
    room.go.connect(lambda _room, scene: asked.append(scene))
    at = room.list.visualRect(room.list.model().index(1, 0)).center()
    QTest.mouseClick(room.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert asked == ["phone"]


def test_typing_finds_and_enter_in_the_field_plays_the_first(qtbot: QtBot, room: ScenesRoom) -> None:
    QTest.keyClicks(room.search, "phone")
    with qtbot.waitSignal(room.go) as asked:
        QTest.keyClick(room.search, Qt.Key.Key_Return)
    assert asked.args == ["stage", "phone"]


def test_down_leads_from_the_field_into_the_list(qtbot: QtBot, room: ScenesRoom) -> None:
    room.search.setFocus()
    QTest.keyClick(room.search, Qt.Key.Key_Down)
    qtbot.waitUntil(room.list.hasFocus)


def test_words_that_no_scene_has_are_told_so(qtbot: QtBot, room: ScenesRoom) -> None:
    QTest.keyClicks(room.search, "giraffe")
    assert text(room, "no-scene-sentence").isVisible()
    assert not room.list.isVisible()
    with qtbot.assertNotEmitted(room.go):
        QTest.keyClick(room.search, Qt.Key.Key_Return)


def test_esc_takes_the_words_back_first(qtbot: QtBot, room: ScenesRoom) -> None:
    QTest.keyClicks(room.search, "giraffe")
    room.step_back()
    assert room.search.text() == ""
    assert room.list.isVisible()
    with qtbot.waitSignal(room.go) as asked:
        room.step_back()
    assert asked.args == ["today", None]


def test_files_that_cannot_be_read_are_named_with_their_fault(
    in_window: InWindow, wardrobe: Wardrobe, drawings: Drawings
) -> None:
    shelf = KeptShelf((CORNERED,), (Problem("talkers/broken.yaml", 7, 3, "“beats” is missing"),))
    room = open_room(in_window, shelf, wardrobe, drawings)
    assert text(room, "broken-scenes").text() == "Left out: talkers/broken.yaml:7:3: “beats” is missing"
    assert text(room, "broken-scenes").isVisible()


def test_without_broken_files_nothing_is_said_of_them(room: ScenesRoom) -> None:
    assert not text(room, "broken-scenes").isVisible()


def test_an_empty_shelf_is_not_blamed_on_the_words(in_window: InWindow, wardrobe: Wardrobe, drawings: Drawings) -> None:
    room = open_room(in_window, KeptShelf(), wardrobe, drawings)
    assert text(room, "no-scene-sentence").isVisible()
    assert "words" not in text(room, "no-scene-sentence").text()


def test_cards_grow_with_the_text(qtbot: QtBot, wardrobe: Wardrobe, drawings: Drawings, model: SceneModel) -> None:
    delegate = SceneDelegate(wardrobe, drawings, model)
    option = QStyleOptionViewItem()
    option.rect.setWidth(600)
    heights = []
    for size in (100, 200):
        wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, text_size=size))
        heights.append(delegate.sizeHint(option, model.index(0)).height())
    assert heights[1] > heights[0]


def test_the_room_can_be_painted_in_every_theme(room: ScenesRoom, wardrobe: Wardrobe) -> None:
    seen = set()
    for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST):
        wardrobe.wear(Settings(theme=theme, motion=False))
        seen.add(room.list.grab().toImage().pixelColor(40, 5).name())
    assert len(seen) >= 2
    assert room.list.model().data(QModelIndex()) is None
