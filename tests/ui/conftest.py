"""Real widgets in the real look, over a real file, with a real judge; nothing moves unless a test asks for it."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.player import Player
from tests.ui.rooms import House
from tests.ui.samples import KeptShelf, scenario
from trainer.app import App
from trainer.core.judge.engine import RuleJudge
from trainer.core.practice.day import practice_day
from trainer.core.rehearsal import Rehearsal, Tools
from trainer.core.settings import Settings, Theme
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS
from trainer.store.database import Database, open_database
from trainer.store.progress import SqliteProgress
from trainer.store.sittings import SqliteSittings
from trainer.store.thoughts import SqliteThoughts
from trainer.ui.art import Drawings, FaceBook
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import column
from trainer.ui.window import Window

NOW = datetime(2026, 3, 4, 19, 40, tzinfo=UTC)

InWindow = Callable[..., QWidget]


AWindow = TypeVar("AWindow", bound=QWidget)


def in_sight(qtbot: QtBot, window: AWindow) -> AWindow:
    """Show a window and give it the focus."""
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def in_window(qtbot: QtBot) -> InWindow:
    """Puts widgets below one another in a window in sight that has the focus, and closes it at the end."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 700, height: int = 500) -> QWidget:
        window = QWidget()
        kept.append(window)
        window.setLayout(column(*widgets))
        window.resize(width, height)
        qtbot.addWidget(window)
        return in_sight(qtbot, window)

    return show


@pytest.fixture(scope="session")
def fusion(qapp: QApplication) -> QApplication:
    """The app in its own style, set once as the app does: a style sheet over it is changed, never taken off."""
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture
def wardrobe(fusion: QApplication) -> Iterator[Wardrobe]:
    qapp = fusion
    font, palette = qapp.font(), qapp.palette()
    plain = Settings(theme=Theme.LIGHT, motion=False)
    wardrobe = Wardrobe(qapp, ASSETS, plain)
    yield wardrobe
    wardrobe.wear(plain)
    wardrobe.deleteLater()
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture(scope="session")
def face_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("faces")


@pytest.fixture
def drawings(qtbot: QtBot, face_cache: Path) -> Iterator[Drawings]:
    made = Drawings(ASSETS / "places", FaceBook(face_cache))
    yield made
    qtbot.waitUntil(lambda: made.idle, timeout=20_000)
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def shelf() -> KeptShelf:
    return KeptShelf((scenario(), scenario("phone", "Alone with a phone", "alone-with-a-phone")))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "practice.db", NOW).database as database:
        yield database


@pytest.fixture
def log(database: Database) -> SqliteProgress:
    return SqliteProgress(database, lambda moment: practice_day(moment, UTC))


@pytest.fixture
def sittings(database: Database) -> SqliteSittings:
    return SqliteSittings(database, lambda moment: practice_day(moment, UTC))


@pytest.fixture(scope="session")
def judge() -> RuleJudge:
    return RuleJudge(load_rulebook(ASSETS / "rules"))


@pytest.fixture
def tools(judge: RuleJudge, log: SqliteProgress, sittings: SqliteSittings, database: Database) -> Tools:
    # What a drill asks follows from an id: the same ids each time, so that a test asks the same each time.
    ids = count(1)
    clock = partial(datetime.now, UTC)
    return Tools(judge, log, sittings, clock, lambda: f"{next(ids):032x}", SqliteThoughts(database))


@pytest.fixture
def rehearsal(tools: Tools) -> Rehearsal:
    return Rehearsal(scenario(), tools)


@pytest.fixture
def house(
    shelf: KeptShelf,
    log: SqliteProgress,
    judge: RuleJudge,
    tools: Tools,
    wardrobe: Wardrobe,
    drawings: Drawings,
    tmp_path: Path,
) -> House:
    return House(shelf, log, judge, tools, wardrobe, drawings, tmp_path)


@pytest.fixture
def window(qtbot: QtBot, house: House) -> Window:
    """The window with all its rooms, open on Today."""
    window = Window()
    qtbot.addWidget(window)
    window.furnish(house.makers())
    window.open("today")
    return in_sight(qtbot, window)


def let_go() -> None:
    """Let widgets that were told to go later go now, and what an app kept for good with them."""
    gc.unfreeze()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def open_app(qtbot: QtBot, fusion: QApplication, tmp_path: Path) -> Iterator[Callable[[str | None], Player]]:
    """Opens the real app on the test's own data; a second call opens it again, as on the next day."""
    opened: list[App] = []

    def close_last() -> None:
        """Let the window go as the end of the program does, and not whenever Python next tidies up."""
        for app in opened:
            app.window.close()
            qtbot.waitUntil(lambda app=app: app.drawings.idle, timeout=20_000)  # type: ignore[misc]
            QThreadPool.globalInstance().waitForDone()
            app.let_go()
        opened.clear()
        let_go()

    def open_it(scene: str | None, *, welcomed: bool = True) -> Player:
        close_last()
        app = App(fusion, tmp_path / "data")
        if welcomed:
            app.parts.settings = replace(app.parts.settings, welcomed=True)
        opened.append(app)
        app.open(scene)
        qtbot.waitExposed(app.window)
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return Player(app)

    yield open_it
    close_last()
