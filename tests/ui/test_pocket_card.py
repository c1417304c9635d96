"""The pocket card: every word of it is drawn inside its page, on a picture and on paper, and both files are there."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QThreadPool
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from trainer.core.events import Event, EventKind
from trainer.core.pocket import IfThen, Pocket
from trainer.ui import steps
from trainer.ui.art import Drawings
from trainer.ui.card.files import PHONE, paper_sheet, pdf, phone_sheet, picture
from trainer.ui.card.room import CardNeeds, CardRoom
from trainer.ui.card.sheet import Sheet
from trainer.ui.theme.wardrobe import Wardrobe

EVENT = Event("e", "Food-trade evening: “Hens & co”", EventKind.MIXER, datetime(2026, 11, 27, 18, tzinfo=UTC), "Ghent")
PLANS = (
    IfThen("they say they will come along", "I’d rather go on my own for a moment."),
    IfThen("If my glass is empty", "I promised myself to meet four people tonight, so I’m going on."),
    IfThen("somebody stands alone by the coats", "Come, I’d like you to meet Ana."),
)
LINES = ("It was good to hear of your hens, Ana.", "Thank you for the tip.", "Good night, Leon.")
WORDY = tuple(f"{number}: " + "a long thing to say in one breath " * 20 for number in range(5))
UNBROKEN = ("Donaudampfschifffahrtsgesellschaft" * 12,)
POCKETS = {
    "plans and lines": Pocket(EVENT, PLANS, LINES),
    "lines alone": Pocket(None, (), LINES),
    "starters": Pocket(EVENT, (), (), PLANS[:2]),
    "wordy": Pocket(EVENT, tuple(IfThen(one.cue * 6, one.line * 9) for one in PLANS), WORDY),
    "unbroken": Pocket(None, (), UNBROKEN),
}


def family() -> str:
    return QGuiApplication.font().family()


def sheets(pocket: Pocket) -> tuple[Sheet, Sheet]:
    return phone_sheet(pocket, family()), paper_sheet(pocket, family())


def words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


@pytest.mark.usefixtures("wardrobe")
@pytest.mark.parametrize("name", POCKETS)
def test_every_word_is_drawn_inside_its_page(name: str) -> None:
    pocket = POCKETS[name]
    wanted = [one for plan in (*pocket.plans, *pocket.starters) for one in (plan.cue.removeprefix("If "), plan.line)]
    for sheet in sheets(pocket):
        everything = "".join(words("".join(placed.text for page in sheet.pages for placed in page)))
        for text in (*wanted, *pocket.lines):
            assert "".join(words(text)) in everything
        inside = QRectF(QPointF(0, 0), sheet.size)
        assert all(inside.contains(placed.box) for page in sheet.pages for placed in page)


@pytest.mark.usefixtures("wardrobe")
@pytest.mark.parametrize("name", POCKETS)
def test_no_two_lines_of_a_page_lie_over_one_another(name: str) -> None:
    for sheet in sheets(POCKETS[name]):
        for page in sheet.pages:
            for above, below in pairwise(page):
                assert above.at.y() + above.line.height() <= below.at.y() + 1


@pytest.mark.usefixtures("wardrobe")
def test_what_is_short_stands_on_one_page_and_what_is_long_is_never_made_too_small() -> None:
    phone, paper = sheets(POCKETS["plans and lines"])
    assert phone.size == PHONE
    assert len(paper.pages) <= 2
    phone, paper = sheets(POCKETS["wordy"])
    assert phone.size.height() > PHONE.height()
    assert len(paper.pages) > 2
    smallest = min(placed.line.height() for placed in paper.pages[0] if placed.words.size > 4)
    assert smallest / paper.size.width() * 105 > 3  # millimetres


@pytest.mark.usefixtures("wardrobe")
def test_larger_words_for_whoever_has_little_to_say() -> None:
    short, long = (phone_sheet(POCKETS[name], family()) for name in ("lines alone", "wordy"))
    assert short.pages[0][0].line.height() > long.pages[0][0].line.height()


def test_the_card_is_light_whatever_the_window_wears(wardrobe: Wardrobe) -> None:
    image = picture(phone_sheet(POCKETS["lines alone"], family()), wardrobe.paper.colour)
    assert image.pixelColor(20, image.height() - 20).lightness() > 200
    darkest = min(image.pixelColor(x, y).lightness() for x in range(80, 900, 2) for y in range(80, 900, 2))
    assert darkest < 80


def test_the_paper_is_a_pdf_of_a_quarter_page_for_each_side(wardrobe: Wardrobe) -> None:
    sheet = paper_sheet(POCKETS["wordy"], family())
    made = pdf(sheet, wardrobe.paper.colour, "Card")
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") == len(sheet.pages)
    assert b"/MediaBox [0 0 298 420]" in made or b"/MediaBox [0 0 297" in made


# The room


class Outside:
    """What the room asked of the outside, and what it was answered."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[str] = []
        self.refuses = False
        self.asked_for: list[tuple[str, object]] = []

    def ask_where(self, _over: QWidget, _title: str, name: str, _kind: str) -> Path | None:
        return None if self.refuses else self.folder / name


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return Outside(tmp_path)


@pytest.fixture
def open_room(
    wardrobe: Wardrobe, drawings: Drawings, in_window: InWindow, outside: Outside
) -> Callable[[Pocket], CardRoom]:
    def open_it(pocket: Pocket) -> CardRoom:
        room = CardRoom(CardNeeds(lambda _: pocket, outside.ask_where, wardrobe, drawings, outside.told.append))
        room.go.connect(lambda name, what: outside.asked_for.append((name, what)))
        in_window(room, width=1000, height=700)
        room.enter("e" if pocket.event else None)
        QApplication.processEvents()
        return room

    return open_it


def click(room: CardRoom, name: str) -> None:
    room.findChild(QWidget, name).click()  # type: ignore[union-attr]


def saved(qtbot: QtBot, outside: Outside) -> Path:
    qtbot.waitUntil(lambda: steps.idle() and bool(outside.told))
    QThreadPool.globalInstance().waitForDone()
    (file,) = outside.folder.iterdir()
    return file


def test_the_card_is_saved_for_the_phone(
    open_room: Callable[[Pocket], CardRoom], outside: Outside, qtbot: QtBot
) -> None:
    click(open_room(POCKETS["plans and lines"]), "save-phone")
    file = saved(qtbot, outside)
    assert file.name == "Food-trade evening- “Hens & co”.png"
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1080, 2340)
    assert str(file) in outside.told[-1]


def test_the_card_is_saved_as_a_pdf(open_room: Callable[[Pocket], CardRoom], outside: Outside, qtbot: QtBot) -> None:
    click(open_room(POCKETS["lines alone"]), "save-pdf")
    file = saved(qtbot, outside)
    assert file.suffix == ".pdf"
    assert file.read_bytes().startswith(b"%PDF-")


def test_who_chooses_no_place_has_no_file(open_room: Callable[[Pocket], CardRoom], outside: Outside) -> None:
    outside.refuses = True
    room = open_room(POCKETS["lines alone"])
    click(room, "save-phone")
    click(room, "save-pdf")
    assert not list(outside.folder.iterdir())
    assert not outside.told


def test_a_folder_that_has_gone_is_told_in_words(
    open_room: Callable[[Pocket], CardRoom], outside: Outside, qtbot: QtBot
) -> None:
    outside.folder = outside.folder / "gone"
    click(open_room(POCKETS["lines alone"]), "save-phone")
    qtbot.waitUntil(lambda: bool(outside.told))
    assert "could not be written" in outside.told[0]


def test_the_picture_is_read_aloud_in_words(open_room: Callable[[Pocket], CardRoom]) -> None:
    room = open_room(POCKETS["plans and lines"])
    assert "I’d rather go on my own" in room.preview.accessibleDescription()


def test_borrowed_words_are_named_as_such(open_room: Callable[[Pocket], CardRoom]) -> None:
    room = open_room(POCKETS["starters"])
    assert "somebody else’s" in room.findChild(QWidget, "card-about").text()  # type: ignore[union-attr]


def test_without_any_words_the_room_leads_to_a_scene(open_room: Callable[[Pocket], CardRoom], outside: Outside) -> None:
    room = open_room(Pocket())
    assert not room.preview.isVisible()
    click(room, "card-to-scenes")
    assert outside.asked_for == [("scenes", None)]
