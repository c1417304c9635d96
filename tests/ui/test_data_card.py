"""The data card asks every question once, in place, with the harmless answer at hand, and never blocks the window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.store.samples import NOW
from tests.store.test_backup import practise
from tests.ui.conftest import InWindow
from tests.ui.data import Leaving, data_needs
from tests.ui.player import Player
from trainer import keeping
from trainer.core.settings import Settings
from trainer.store.database import FILE_NAME, open_database
from trainer.ui.interlude import Errand, Interlude, Outcome
from trainer.ui.settings.data_card import DataCard
from trainer.ui.settings.room import SettingsRoom
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import KeyButton


class Desk:
    """The card in the settings room, in a window, over real data; dialogs answer with `chosen`."""

    def __init__(self, qtbot: QtBot, folder: Path, in_window: InWindow, wardrobe: Wardrobe) -> None:
        self.qtbot = qtbot
        self.data = folder / "data"
        self.chosen: Path | None = None
        self.leaving = Leaving()
        with open_database(self.data / FILE_NAME, NOW).database as database:
            practise(database, 1, 2, 3)
        needs = data_needs(self.data, self.leaving)
        needs = replace(needs, ask_for_folder=lambda _: self.chosen, ask_for_export=lambda _: self.chosen)
        self.left: list[str] = []
        self.room = SettingsRoom(Settings, lambda _: None, lambda: None, needs, lambda _, __: None, wardrobe)
        self.room.go.connect(lambda where, _: self.left.append(where))
        in_window(self.room, width=900, height=700)
        self.room.enter(None)

    @property
    def card(self) -> DataCard:
        return self.room.data

    def press(self, name: str) -> None:
        """Press a button as the keyboard does, and wait until nothing is left to do."""
        self.find(KeyButton, name).setFocus()
        QTest.keyClick(self.find(KeyButton, name), Qt.Key.Key_Return)
        self.rest()

    def rest(self) -> None:
        for _ in range(3):
            QThreadPool.globalInstance().waitForDone()
            self.qtbot.wait(10)

    def find(self, kind: Callable[..., QWidget] | type[QWidget], name: str) -> QWidget:
        found = [one for one in self.room.findChildren(QWidget, name) if one.isVisible()]
        assert len(found) == 1, name
        return found[0]

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.room.findChildren(QWidget, name))

    def said(self) -> str:
        found = self.room.findChild(QLabel, "data-progress")
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    def focus(self) -> str:
        focused = QApplication.focusWidget()
        return focused.objectName() if focused else ""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, in_window: InWindow, wardrobe: Wardrobe) -> Desk:
    return Desk(qtbot, tmp_path, in_window, wardrobe)


# Taking it elsewhere and back


def test_an_export_goes_into_a_folder_of_its_own_and_says_where(desk: Desk, tmp_path: Path) -> None:
    desk.chosen = tmp_path
    desk.press("export-data")
    (folder,) = tmp_path.glob("graceful-exit-*")
    assert {one.name for one in folder.iterdir()} == {"attempts.csv", "practice.json"}
    assert desk.said() == f"attempts.csv with 3 exits and practice.json with everything written to {folder}."
    assert desk.card.export.isEnabled()


def test_no_folder_chosen_is_no_export(desk: Desk, tmp_path: Path) -> None:
    desk.press("export-data")
    assert (desk.said(), list(tmp_path.glob("graceful-exit-*"))) == ("", [])


def test_a_folder_that_cannot_be_written_is_told_beside_the_button(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    desk.chosen = tmp_path / "file"
    desk.press("export-data")
    assert "cannot be written" in desk.said()
    assert desk.card.export.isEnabled()


def test_an_export_is_looked_through_before_the_question(desk: Desk, tmp_path: Path) -> None:
    keeping.export(desk.data, tmp_path, NOW, csv=False, json=True)
    desk.chosen = tmp_path / "practice.json"
    desk.press("import-data")
    texts = [one.text() for one in desk.room.findChildren(QLabel) if one.isVisible()]
    assert any("“practice.json” holds 3" in text for text in texts)
    assert desk.focus() == "really-import-data", "nothing is lost by it"
    desk.find(QCheckBox, "import-settings").click()  # type: ignore[attr-defined]
    desk.press("really-import-data")
    assert desk.leaving.taken_in == [(desk.chosen, True)]


def test_a_file_that_is_no_export_is_refused_before_any_question(desk: Desk, tmp_path: Path) -> None:
    desk.chosen = tmp_path / "diary.json"
    desk.chosen.write_text("dear diary")
    desk.press("import-data")
    assert "diary.json:1: is no export of Graceful Exit (choose a file" in desk.said()
    assert not desk.sees("really-import-data")
    assert desk.leaving.taken_in == []


# Copies


def test_where_there_is_no_copy_one_can_be_made(desk: Desk) -> None:
    desk.press("backups")
    assert desk.focus() == "make-backup"
    assert not desk.sees("restore")
    assert not desk.sees("backup-list")
    desk.press("make-backup")
    assert desk.said() == "A copy is made."
    assert desk.sees("backup-list")
    assert desk.find(QComboBox, "backup-list").count() == 1  # type: ignore[attr-defined]


def test_a_copy_shows_what_is_inside_and_is_restored_after_one_question(desk: Desk) -> None:
    made = keeping.back_up(desk.data, None, NOW)
    desk.press("backups")
    inside = desk.find(QLabel, "backup-inside").text()  # type: ignore[attr-defined]
    assert inside.startswith("It holds 3")
    assert "2026-03-04" in inside
    desk.press("restore")
    assert desk.focus() == "keep-restore", "the harmless answer is at hand"
    desk.press("keep-restore")
    assert desk.leaving.restored == []
    assert desk.focus() == "restore"
    desk.press("restore")
    desk.press("really-restore")
    assert desk.leaving.restored == [str(made)]


def test_a_damaged_copy_says_so_and_cannot_be_restored(desk: Desk) -> None:
    made = keeping.back_up(desk.data, None, NOW)
    made.write_bytes(b"no database" * 1000)
    desk.press("backups")
    assert "is damaged" in desk.find(QLabel, "backup-inside").text()  # type: ignore[attr-defined]
    assert not desk.find(KeyButton, "restore").isEnabled()


def test_another_copy_is_looked_into_when_it_is_chosen(desk: Desk) -> None:
    keeping.back_up(desk.data, None, NOW)
    with open_database(desk.data / FILE_NAME, NOW).database as database:
        practise(database, 4)
    keeping.back_up(desk.data, None, NOW)
    desk.press("backups")
    told = []
    for _ in range(2):
        told.append(desk.find(QLabel, "backup-inside").text())  # type: ignore[attr-defined]
        QTest.keyClick(desk.find(QComboBox, "backup-list"), Qt.Key.Key_Down)
        desk.rest()
    assert [text.split()[2] for text in told] == ["4", "3"]


# Letting go


def test_deleting_asks_once_with_the_safe_answer_at_hand(desk: Desk) -> None:
    desk.press("delete-data")
    assert desk.focus() == "keep-delete-data"
    desk.press("keep-delete-data")
    assert not desk.sees("really-delete-data")
    assert desk.focus() == "delete-data"
    assert desk.leaving.deleted == []


@pytest.mark.parametrize("ticked", [(True, False), (False, True)])
def test_what_goes_with_it_is_a_matter_of_two_boxes(desk: Desk, ticked: tuple[bool, bool]) -> None:
    desk.press("delete-data")
    for name, wanted in zip(("delete-backups", "delete-packs"), ticked, strict=True):
        box = desk.find(QCheckBox, name)
        assert isinstance(box, QCheckBox)
        assert box.isChecked() == (name == "delete-backups")
        box.setChecked(wanted)
    desk.press("really-delete-data")
    assert desk.leaving.deleted == [ticked]


def test_esc_takes_the_question_away_before_it_leaves_the_room(desk: Desk) -> None:
    desk.press("delete-data")
    desk.room.step_back()
    assert (desk.sees("really-delete-data"), desk.left) == (False, [])
    desk.room.step_back()
    assert desk.left == ["back"]


def test_one_question_takes_the_place_of_another(desk: Desk) -> None:
    desk.press("delete-data")
    desk.press("backups")
    assert desk.sees("make-backup")
    assert not desk.sees("really-delete-data")


# Between two windows


def test_work_between_two_windows_is_shown_and_its_outcome_handed_on(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    def work(tell: Callable[[str], None]) -> str:
        tell("half of it")
        return "All of it is done."

    interlude = Interlude(Errand("Doing it.", work))
    assert interlude.carry_out() == Outcome("All of it is done.", fault=False)
    assert interlude._far.text() == "half of it"
    assert not interlude.isVisible()


def test_work_that_the_world_refuses_is_told_as_a_fault(qtbot: QtBot, wardrobe: Wardrobe, tmp_path: Path) -> None:
    interlude = Interlude(Errand("Doing it.", lambda _: keeping.restore(tmp_path, tmp_path / "none.db", NOW)))
    outcome = interlude.carry_out()
    assert outcome.fault
    assert "No such file" in outcome.words


def test_a_fault_of_ours_is_not_hidden(qtbot: QtBot, wardrobe: Wardrobe) -> None:
    def work(_: Callable[[str], None]) -> str:
        raise ValueError("ours")

    interlude = Interlude(Errand("Doing it.", work))
    with pytest.raises(ValueError, match="ours"):
        interlude.carry_out()


# In the real app


def carry_out(player: Player) -> str:
    """What whoever runs the app does between two windows."""
    player.rest()
    assert player.app._closed
    assert player.app.errand is not None
    return player.app.errand.work(lambda _: None)


def practise_in(player: Player, *numbers: int) -> None:
    practise(player.app.parts._database, *numbers)


def test_all_that_was_done_goes_and_comes_back(
    open_app: Callable[..., Player], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = open_app(None)
    practise_in(player, 1, 2, 3)
    before = player.app.parts.progress.days(), player.app.parts.progress.families()
    player.enter("settings")
    monkeypatch.setattr("trainer.ui.settings.data_card.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path))
    player.find(KeyButton, "export-data").click()
    player.rest()
    (export,) = tmp_path.glob("graceful-exit-*/practice.json")

    player.find(KeyButton, "delete-data").click()
    player.rest()
    player.find(KeyButton, "really-delete-data").click()
    assert carry_out(player) == "Everything is deleted but your packs."
    assert not (tmp_path / "data" / FILE_NAME).exists()

    player = open_app(None, welcomed=False)
    assert player.sees("welcome"), "the app begins as new"
    assert player.app.parts.progress.days() == []
    player.enter("settings")
    monkeypatch.setattr("trainer.ui.settings.data_card.QFileDialog.getOpenFileName", lambda *_: (str(export), ""))
    player.find(KeyButton, "import-data").click()
    player.rest()
    player.find(KeyButton, "really-import-data").click()
    assert carry_out(player).startswith("3 exits")

    player = open_app(None)
    assert (player.app.parts.progress.days(), player.app.parts.progress.families()) == before


def test_a_day_has_its_copy_once_the_app_is_open(open_app: Callable[..., Player], tmp_path: Path) -> None:
    player = open_app(None)
    practise_in(player, 1)
    for _ in range(2):
        player.app._back_up()
        player.rest()
    (copy,) = (tmp_path / "data" / "backups").iterdir()
    assert keeping.look_inside(copy).exits == 1


def test_a_copy_that_cannot_be_made_is_said_and_nothing_else_happens(
    open_app: Callable[..., Player], monkeypatch: pytest.MonkeyPatch
) -> None:
    player = open_app(None)
    practise_in(player, 1)
    monkeypatch.setattr("trainer.store.copying.ROOM_TO_SPARE", 2**60)
    player.app._back_up()
    player.rest()
    assert player.app.window.messages.text.startswith("Today’s backup was not made. There is no room for a copy")
    assert player.app.window.isVisible()
