"""The room of own lines: found by situation, searched, rehearsed, copied, taken off and put back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.store.samples import NOW, attempt, judgement
from tests.ui.conftest import InWindow
from trainer.core.own_lines import own_line
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import Database
from trainer.store.thoughts import SqliteOwnLines
from trainer.ui.art import Drawings
from trainer.ui.lines.room import LinesNeeds, LinesRoom
from trainer.ui.theme.wardrobe import Wardrobe

Open = Callable[[], LinesRoom]
FAREWELL, TOWER, ENDLESS = (
    "I’m off to find Ben, Ana.",
    "Good luck with the water tower.",
    " ".join(["and so on"] * 200),
)


class Said:
    """What the room asked of the outside."""

    def __init__(self) -> None:
        self.copied: list[str] = []
        self.told: list[str] = []
        self.undo: Callable[[], None] = lambda: None
        self.asked_for: list[tuple[str, object]] = []

    def say_with_undo(self, text: str, undo: Callable[[], None]) -> None:
        self.told.append(text)
        self.undo = undo


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def lines(database: Database) -> SqliteOwnLines:
    return SqliteOwnLines(database)


@pytest.fixture
def spoken(log: SqliteAttemptLog) -> None:
    """Somebody with a good line in each of two situations, and a poor one."""
    for number, (line, family, grade) in enumerate(
        ((FAREWELL, "tag-along", 5), (TOWER, "talker", 4), ("Well. Anyway.", "pitch", 2)), start=1
    ):
        made = attempt(number, line=line, family=family, scenario=f"scene-{number}", title=f"Scene {number}")
        log.add(made)
        log.add_judgement(made.id, judgement(line, grade=grade), "Bye.")


@pytest.fixture
def open_room(lines: SqliteOwnLines, wardrobe: Wardrobe, drawings: Drawings, in_window: InWindow, said: Said) -> Open:
    def open_it() -> LinesRoom:
        needs = LinesNeeds(
            lines, lambda scene: scene != "gone", said.copied.append, wardrobe, drawings, said.told.append,
            said.say_with_undo,
        )  # fmt: skip
        room = LinesRoom(needs)
        room.go.connect(lambda name, what: said.asked_for.append((name, what)))
        in_window(room, width=1000, height=700)
        room.enter(None)
        QApplication.processEvents()
        return room

    return open_it


def listed(room: LinesRoom) -> list[str]:
    model = room.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(room: LinesRoom, key: Qt.Key, *, ctrl: bool = False) -> None:
    with_ctrl = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or room, key, with_ctrl)
    QApplication.processEvents()


@pytest.mark.usefixtures("spoken")
def test_good_lines_stand_under_their_situation_and_poor_ones_do_not(open_room: Open) -> None:
    rows = listed(open_room())
    assert rows[0] == "Tag along"
    assert FAREWELL in rows[1]
    assert rows[2] == "Talker"
    assert TOWER in rows[3]
    assert len(rows) == 4


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("words", ["talker", "tower", "scene 2"])
def test_typing_narrows_the_lines_by_situation_words_and_scene(open_room: Open, words: str) -> None:
    room = open_room()
    room.search.setFocus()
    QTest.keyClicks(room.search, words)
    assert [TOWER in row for row in listed(room)] == [False, True]


@pytest.mark.usefixtures("spoken")
def test_enter_says_the_chosen_line_again_in_its_scene(open_room: Open, said: Said) -> None:
    room = open_room()
    press(room, Qt.Key.Key_Down)
    press(room, Qt.Key.Key_Return)
    assert said.asked_for == [("stage", "scene-2")]


def test_a_line_whose_scene_has_gone_stays_and_is_not_offered_to_be_played(
    open_room: Open, lines: SqliteOwnLines, log: SqliteAttemptLog, said: Said
) -> None:
    made = attempt(1, scenario="gone")
    log.add(made)
    log.add_judgement(made.id, judgement(made.line), "Bye.")
    room = open_room()
    press(room, Qt.Key.Key_Return)
    assert len(listed(room)) == 2
    assert not said.asked_for


@pytest.mark.usefixtures("spoken")
def test_a_line_is_copied_as_it_was_said(open_room: Open, said: Said) -> None:
    press(open_room(), Qt.Key.Key_C, ctrl=True)
    assert said.copied == [FAREWELL]


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("by_hand", [False, True])
def test_a_line_is_taken_off_and_comes_back(
    open_room: Open, said: Said, lines: SqliteOwnLines, log: SqliteAttemptLog, by_hand: bool
) -> None:
    if by_hand:
        judged = log.get("attempt-1")
        assert judged
        lines.keep(own_line(judged, NOW + timedelta(days=1)))
    room = open_room()
    before = listed(room)
    press(room, Qt.Key.Key_Delete)
    assert not any(FAREWELL in row for row in listed(room))
    assert log.get("attempt-1")
    said.undo()
    assert listed(room) == before


@pytest.mark.usefixtures("spoken")
def test_words_that_nobody_said_lead_back_to_all_lines_by_one_key(open_room: Open) -> None:
    room = open_room()
    room.search.setText("zeppelin")
    QApplication.processEvents()
    assert room.findChild(QWidget, "no-line").isVisible()  # type: ignore[union-attr]
    room.list.setFocus()
    room.findChild(QWidget, "show-all-lines").click()  # type: ignore[union-attr]
    assert len(listed(room)) == 4


def test_without_any_line_the_room_says_how_they_come_and_leads_to_the_scenes(open_room: Open, said: Said) -> None:
    room = open_room()
    assert "by themselves" in room.findChild(QLabel, "no-line-sentence").text()  # type: ignore[union-attr]
    press(room, Qt.Key.Key_Return)
    press(room, Qt.Key.Key_S)
    assert said.asked_for[-1] == ("scenes", None)


def test_a_long_line_is_shown_whole(open_room: Open, log: SqliteAttemptLog) -> None:
    made = attempt(1, line=ENDLESS)
    log.add(made)
    log.add_judgement(made.id, judgement(ENDLESS), "Bye.")
    room = open_room()
    row = room.list.model().index(1, 0)
    spacing = room.list.fontMetrics().lineSpacing()
    assert room.list.visualRect(row).height() > 10 * spacing
