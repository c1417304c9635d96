"""Adding and removing packs in the scenes room, by keyboard, by dropping, and with a reason where it is refused."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.library.packing import as_folder, as_zip, pack
from tests.ui.conftest import in_sight
from tests.ui.rooms import House
from tests.ui.test_keyboard import press
from trainer.core.settings import Settings, Theme
from trainer.library.scenarios import FolderShelf
from trainer.ui.scenes.packs import PackNeeds
from trainer.ui.scenes.room import ScenesRoom
from trainer.ui.window import Window

WORDS = "Evenings in Lisbon: 2 scenes, by Inês Faria"


class Visit:
    """The scenes room in a window, over a shelf of packs alone; dialogs answer with `chosen`."""

    def __init__(self, qtbot: QtBot, house: House) -> None:
        self.qtbot = qtbot
        self.house = house
        self.chosen: Path | None = None
        self.window = Window()
        qtbot.addWidget(self.window)
        self.shelf = FolderShelf(house.folder / "packs")
        self.window.furnish({**house.makers(), "scenes": self._room})
        self.window.open("scenes")
        in_sight(qtbot, self.window)

    def _room(self) -> ScenesRoom:
        house = self.house
        return ScenesRoom(self.shelf, house.log.last_grades, house.wardrobe, house.drawings, self._needs())

    def _needs(self) -> PackNeeds:
        ask: Callable[[QWidget], Path | None] = lambda _: self.chosen  # noqa: E731 - for two fields
        return replace(self.house.packs, look_again=self.shelf.look_again, ask_for_zip=ask, ask_for_folder=ask)

    @property
    def room(self) -> ScenesRoom:
        assert isinstance(self.window.room, ScenesRoom)
        return self.window.room

    def button(self, name: str) -> QPushButton:
        found = [one for one in self.room.findChildren(QPushButton, name) if one.isVisible()]
        assert len(found) == 1, name
        return found[0]

    def press(self, name: str) -> None:
        self.button(name).click()
        QApplication.processEvents()

    def finish(self) -> None:
        """Wait until what was chosen is looked through."""
        self.qtbot.waitUntil(lambda: not self.room.packs._working)

    def add(self, source: Path) -> None:
        self.chosen = source
        QTest.keyClick(self.room.list if self.room.list.isVisible() else self.room, Qt.Key.Key_P)
        self.finish()

    @property
    def said(self) -> str:
        return self.house.said[-1]

    @property
    def shown(self) -> str:
        """Every text on the page about packs."""
        return "\n".join(one.text() for one in self.room.packs.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def visit(qtbot: QtBot, house: House) -> Visit:
    return Visit(qtbot, house)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return as_zip(tmp_path / "evenings.zip", pack())


def drop(room: ScenesRoom, *urls: QUrl) -> bool:
    """Drag something over the room and let it fall where it may; whether it might."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(room, enter)
    if enter.isAccepted():
        QApplication.sendEvent(room, QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


# Adding


def test_p_adds_the_zip_that_is_chosen_and_its_scenes_are_listed(visit: Visit, source: Path) -> None:
    visit.add(source)
    assert visit.house.said == ["Looking through it…", f"{WORDS}."]
    assert visit.room.list.model().rowCount() == 2
    assert visit.room.list.isVisible()


def test_p_in_the_search_field_is_a_letter(visit: Visit, source: Path) -> None:
    visit.add(source)
    visit.room.search.setFocus()
    QTest.keyClick(visit.room.search, Qt.Key.Key_P)
    assert visit.room.search.text() == "p"
    assert visit.said == f"{WORDS}."


def test_where_nothing_is_chosen_nothing_happens(visit: Visit) -> None:
    visit.press("add-pack")
    assert visit.house.said == []


def test_a_folder_is_added_by_its_own_button(visit: Visit, tmp_path: Path) -> None:
    visit.chosen = as_folder(tmp_path / "evenings", pack())
    visit.press("show-packs")
    visit.press("add-folder")
    visit.finish()
    assert visit.said == f"{WORDS}."


def test_what_is_dropped_is_added(visit: Visit, tmp_path: Path) -> None:
    folder = as_folder(tmp_path / "evenings", pack())
    assert drop(visit.room, QUrl.fromLocalFile(str(folder)))
    visit.finish()
    assert visit.said == f"{WORDS}."


def test_what_is_not_one_file_of_this_machine_cannot_be_dropped(visit: Visit, source: Path) -> None:
    url = QUrl.fromLocalFile(str(source))
    assert not drop(visit.room, url, url)
    assert not drop(visit.room, QUrl("https://example.org/evenings.zip"))
    assert not drop(visit.room)
    assert not visit.room.findChild(QLineEdit, "find-scene").acceptDrops()  # type: ignore[union-attr]


def test_while_one_pack_is_looked_through_no_other_is_added(visit: Visit, source: Path) -> None:
    visit.room.packs.add(source)
    assert not visit.button("add-pack").isEnabled()
    visit.room.packs.add(source)
    visit.finish()
    assert visit.house.said == ["Looking through it…", f"{WORDS}."]
    assert visit.button("add-pack").isEnabled()


def test_a_player_who_went_on_meanwhile_is_told_and_not_called_back(visit: Visit, source: Path) -> None:
    room = visit.room
    room.packs.add(source)
    visit.window.open("today")
    visit.qtbot.waitUntil(lambda: not room.packs._working)
    assert visit.said == f"{WORDS}."
    focused = QApplication.focusWidget()
    assert focused is None or not room.isAncestorOf(focused)


# Refused


def test_a_refusal_is_told_with_every_reason(visit: Visit, tmp_path: Path) -> None:
    files = pack(("licence:", "licnce:"), ("version: 1", "version: one"))
    visit.add(as_zip(tmp_path / "broken.zip", files))
    assert visit.said.startswith("“broken.zip” was not added: pack.yaml:")
    assert "“broken.zip” was not added, and nothing of it was kept:" in visit.shown
    assert "pack.yaml:5:1: unknown key “licnce” (did you mean “licence”?)" in visit.shown
    assert "pack.yaml:6:1: “version”: a whole number must stand here" in visit.shown
    assert visit.button("add-zip").hasFocus()


def test_reasons_are_gone_when_the_page_is_opened_again(visit: Visit, tmp_path: Path) -> None:
    visit.add(as_zip(tmp_path / "broken.zip", {"a.txt": ""}))
    visit.press("close-packs")
    visit.press("show-packs")
    assert "was not added" not in visit.shown


def test_after_a_refusal_another_can_be_added_at_once(visit: Visit, tmp_path: Path, source: Path) -> None:
    visit.add(as_zip(tmp_path / "broken.zip", {"a.txt": ""}))
    visit.add(source)
    assert visit.said == f"{WORDS}."
    assert visit.room.list.isVisible()


# Listing and removing


def test_packs_are_listed_with_what_they_say_of_themselves(visit: Visit, source: Path) -> None:
    visit.press("show-packs")
    assert "There are none yet." in visit.shown
    visit.press("close-packs")
    visit.add(source)
    visit.press("show-packs")
    for words in (WORDS, "Seven evenings by the river.", "Version 1 · CC BY 4.0"):
        assert words in visit.shown


def test_removing_is_asked_about_once_with_the_harmless_answer_at_hand(visit: Visit, source: Path) -> None:
    visit.add(source)
    visit.press("show-packs")
    assert visit.button("remove-evenings").accessibleName() == "Remove Evenings in Lisbon"
    visit.press("remove-evenings")
    assert visit.button("keep-evenings").hasFocus()
    visit.press("keep-evenings")
    assert visit.button("remove-evenings").hasFocus()
    visit.press("remove-evenings")
    visit.press("really-remove-evenings")
    assert visit.said == "“Evenings in Lisbon” is removed. What you practised in it stays."
    assert "There are none yet." in visit.shown
    visit.press("close-packs")
    assert visit.room.list.model().rowCount() == 0


def test_what_cannot_be_removed_is_told(visit: Visit, source: Path) -> None:
    visit.add(source)
    visit.press("show-packs")
    visit.press("remove-evenings")
    (visit.house.folder / "packs" / "evenings").rename(visit.house.folder / "elsewhere")
    visit.press("really-remove-evenings")
    assert visit.said == "There is no pack “evenings” here. There are: none."


def test_all_of_it_goes_by_keyboard(visit: Visit, source: Path) -> None:
    visit.add(source)
    visit.button("show-packs").setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        press(key)
    assert visit.button("keep-evenings").hasFocus()
    press(Qt.Key.Key_Escape)
    assert visit.room.list.hasFocus()
    press(Qt.Key.Key_Escape)
    assert visit.window.room is not None
    assert visit.window.room.objectName() == "today"


@pytest.mark.parametrize("size", [100, 200])
def test_the_page_fits_the_window_at_every_text_size(visit: Visit, source: Path, size: int) -> None:
    visit.add(source)
    visit.window.resize(1024, 700)
    visit.house.change(Settings(theme=Theme.LIGHT, motion=False, text_size=size))
    visit.press("show-packs")
    visit.press("remove-evenings")
    visit.qtbot.wait(20)
    assert (visit.window.width(), visit.window.height()) == (1024, 700)
    for button in visit.room.packs.findChildren(QPushButton):
        assert button.mapTo(visit.window, button.rect().topRight()).x() <= visit.window.width()
        assert button.accessibleName()
