"""The scenes narrowed down by choices, and what is shown where nothing is left or nothing was there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from tests.ui.rooms import House
from tests.ui.samples import scenario
from trainer.core.channel import Channel
from trainer.core.errors import Problem
from trainer.core.finding import Tried
from trainer.core.settings import Settings, Theme
from trainer.library.scenarios import summary
from trainer.ui.scenes.delegate import SceneDelegate
from trainer.ui.scenes.filters import FilterBox
from trainer.ui.scenes.model import Index, SceneModel
from trainer.ui.scenes.packs import PackNeeds
from trainer.ui.scenes.room import ScenesRoom

COATS, PHONE = scenario(), replace(scenario("phone", "Alone with a phone", "alone-with-a-phone"), level=4)
LETTER = scenario("mail", "An hour of your time", "advice")
MAIL = replace(LETTER, scene=replace(LETTER.scene, channel=Channel.EMAIL))
GRADES = {"cornered": 3, "mail": 5}


class Visit:
    """Somebody in the scenes room."""

    def __init__(self, in_window: InWindow, house: House) -> None:
        self.looked_again = 0
        self.shelf = house.shelf
        self.shelf.scenarios = (COATS, PHONE, MAIL)
        packs = PackNeeds(lambda _: pytest.fail("nobody asked"), lambda _: None, tuple, self._look, lambda _: None)
        self.room = ScenesRoom(self.shelf, lambda: GRADES, house.wardrobe, house.drawings, packs)
        in_window(self.room, width=1100, height=700)
        self.room.enter(None)

    def _look(self) -> None:
        self.looked_again += 1

    @property
    def titles(self) -> list[str]:
        model = self.room.list.model()
        assert isinstance(model, SceneModel)
        return [model.scene(model.index(row)).title for row in range(model.rowCount())]

    def choose(self, box: FilterBox, value: object) -> None:
        box.box.setCurrentIndex(box.box.findData(value))
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.room, key)
        QApplication.processEvents()

    def button(self, name: str) -> QPushButton:
        found = self.room.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def reads(self, name: str) -> str:
        found = self.room.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""


@pytest.fixture
def visit(in_window: InWindow, house: House) -> Visit:
    return Visit(in_window, house)


def test_each_choice_narrows_the_list_and_all_hold_together(visit: Visit) -> None:
    filters = visit.room.filters
    visit.choose(filters.tried, Tried.BEFORE)
    assert visit.titles == [COATS.title, MAIL.title]
    visit.choose(filters.channel, Channel.EMAIL)
    assert visit.titles == [MAIL.title]
    visit.choose(filters.tried, None)
    visit.choose(filters.channel, None)
    visit.choose(filters.level, 4)
    assert visit.titles == [PHONE.title]
    visit.choose(filters.level, None)
    visit.choose(filters.family, "advice")
    assert visit.titles == [MAIL.title]
    visit.room.search.setText("coats")
    assert visit.titles == []


def test_the_kinds_are_those_of_the_scenes_at_hand(visit: Visit) -> None:
    box = visit.room.filters.family.box
    assert [box.itemText(row) for row in range(box.count())] == ["Any kind", "Talkers", "Alone with a phone", "Advice"]


def test_the_choices_stay_when_the_room_is_entered_again(visit: Visit) -> None:
    visit.choose(visit.room.filters.family, "advice")
    visit.room.leave()
    visit.room.enter(None)
    assert visit.titles == [MAIL.title]
    assert visit.room.filters.family.box.currentText() == "Advice"


def test_a_kind_that_has_gone_is_no_longer_asked_for(visit: Visit) -> None:
    visit.choose(visit.room.filters.family, "advice")
    visit.shelf.scenarios = (COATS, PHONE)
    visit.room.enter(None)
    assert visit.titles == [COATS.title, PHONE.title]


def test_how_many_there_are_is_told(visit: Visit) -> None:
    assert visit.reads("scene-count").startswith("3 ")
    visit.choose(visit.room.filters.tried, Tried.BEFORE)
    assert visit.reads("scene-count").startswith("2 ")


def test_all_scenes_are_one_key_away_while_some_are_left_out(visit: Visit) -> None:
    assert not visit.button("show-all").isVisible()
    visit.choose(visit.room.filters.tried, Tried.WELL)
    assert visit.titles == [MAIL.title]
    assert visit.button("show-all").isVisible()
    visit.press(Qt.Key.Key_A)
    assert len(visit.titles) == 3
    assert visit.room.filters.tried.chosen is None
    assert not visit.button("show-all").isVisible()
    assert visit.room.list.hasFocus()


def test_each_choice_opens_by_its_key_and_is_named(visit: Visit) -> None:
    for key, one in zip("KLWT", visit.room.filters.boxes, strict=True):
        assert [shortcut.key().toString() for shortcut in one.findChildren(QShortcut)] == [key]
        assert one.use.key == key
        assert one.box.accessibleName()
        assert one.box.accessibleDescription() == f"Key: {key}"
        assert one.use in visit.room.more_keys()
    visit.press(Qt.Key.Key_L)
    box = visit.room.filters.level.box
    assert box.view().isVisible()
    box.hidePopup()
    assert box.hasFocus()


def test_where_no_scene_fits_a_picture_says_so_and_shows_the_way_back(visit: Visit) -> None:
    visit.choose(visit.room.filters.level, 1)
    assert not visit.room.list.isVisible()
    assert visit.reads("no-scene-sentence").startswith("No scene fits all that you chose.")
    button = visit.button("show-all-instead")
    assert button.isVisible()
    assert not visit.button("show-all").isVisible(), "two with the same key would block each other"
    button.click()
    assert len(visit.titles) == 3
    assert visit.room.list.isVisible()


def test_esc_takes_choices_back_only_where_nothing_fits(qtbot: QtBot, visit: Visit) -> None:
    visit.choose(visit.room.filters.level, 1)
    with qtbot.assertNotEmitted(visit.room.go):
        visit.room.step_back()
    assert len(visit.titles) == 3
    visit.choose(visit.room.filters.level, 4)
    with qtbot.waitSignal(visit.room.go):
        visit.room.step_back()
    assert visit.titles == [PHONE.title]


def test_the_focus_is_not_lost_with_the_list(visit: Visit) -> None:
    assert visit.room.list.hasFocus()
    visit.room.filters.level.box.setCurrentIndex(1)
    assert visit.button("show-all-instead").hasFocus()


def test_the_way_back_is_in_sight_where_the_text_is_large(qtbot: QtBot, visit: Visit, house: House) -> None:
    house.wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
    visit.room.window().resize(1024, 640)
    QApplication.processEvents()
    visit.room.filters.level.box.setCurrentIndex(1)
    button = visit.button("show-all-instead")
    assert button.hasFocus()
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_without_any_scene_it_says_what_to_do_and_can_look_again(visit: Visit) -> None:
    visit.shelf.scenarios = ()
    visit.room.enter(None)
    assert not visit.room.search.isVisible()
    assert not visit.room.filters.isVisible()
    assert "Installing it again" in visit.reads("no-scene-sentence")
    assert visit.room.more_keys() == ()
    again = visit.button("read-scenes-again")
    assert again.hasFocus()
    visit.shelf.scenarios = (COATS,)
    visit.press(Qt.Key.Key_Return)
    assert visit.looked_again == 1
    assert visit.titles == [COATS.title]
    assert visit.room.search.isVisible()


def test_scenes_that_cannot_be_read_are_named_in_place_of_the_list(visit: Visit) -> None:
    visit.shelf.scenarios = ()
    visit.shelf.problems = tuple(Problem(f"talkers/{one}.yaml", 1, 1, "no") for one in range(9))
    visit.room.enter(None)
    assert visit.reads("missing-scenes").splitlines()[0] == "talkers/0.yaml:1:1: no"
    assert len(visit.reads("missing-scenes").splitlines()) == 5
    assert visit.reads("broken-scenes") == ""


def test_of_many_broken_files_the_first_are_named_and_the_others_counted(visit: Visit) -> None:
    visit.shelf.problems = tuple(Problem(f"talkers/{one}.yaml", 1, 1, "no") for one in range(9))
    visit.room.enter(None)
    lines = visit.reads("broken-scenes").splitlines()
    assert len(lines) == 4
    assert "6" in lines[-1]


def test_ten_thousand_cards_are_not_measured_one_by_one(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    many = [replace(summary(COATS), id=str(number)) for number in range(10_000)]
    measured: list[object] = []
    size_hint = SceneDelegate.sizeHint

    def measure(delegate: SceneDelegate, option: QStyleOptionViewItem, index: Index) -> QSize:
        measured.append(index)
        return size_hint(delegate, option, index)

    monkeypatch.setattr(SceneDelegate, "sizeHint", measure)
    monkeypatch.setattr(visit.shelf, "summaries", lambda: many)
    visit.room.enter(None)
    QApplication.processEvents()
    assert visit.room.list.model().rowCount() == 10_000
    assert len(measured) < 100


def test_every_card_is_as_high_as_the_longest_text_needs(visit: Visit, house: House) -> None:
    house.wardrobe.wear(Settings(theme=Theme.LIGHT, motion=False, text_size=200))
    QApplication.processEvents()
    short = visit.room.list.visualRect(visit.room.list.model().index(0, 0)).height()
    visit.shelf.scenarios = (COATS, replace(PHONE, summary=" ".join(["You came to speak, and they are gone."] * 6)))
    visit.room.enter(None)
    QApplication.processEvents()
    heights = {visit.room.list.visualRect(visit.room.list.model().index(row, 0)).height() for row in range(2)}
    assert len(heights) == 1
    assert heights.pop() > short
