"""Pictures of every screen, in every look, into `screenshots/`: `make screenshots`. For looking at, and for docs/."""

import sys
import tempfile
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.player import Player
from tests.ui.tour import tour
from trainer.app import App
from trainer.core.settings import Theme
from trainer.ui.background import end_background_work

FOLDER = Path("screenshots")
THEMES = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
SIZES = ((1024, 700), (1920, 1080))
TEXTS = (100, 200)


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is taken."""

    theme: Theme
    width: int
    height: int
    text: int

    def __str__(self) -> str:
        return f"{self.theme.value}-{self.width}x{self.height}-{self.text}"


def main() -> None:
    qt = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    qt.setStyle("Fusion")
    for theme, (width, height), text in product(THEMES, SIZES, TEXTS):
        look = Look(theme, width, height, text)
        count = take(qt, look, FOLDER / str(look))
        print(f"{look}: {count} pictures", flush=True)  # noqa: T201 - a command line
    end_background_work()


def take(qt: QApplication, look: Look, folder: Path) -> int:
    """Walk through the app in that look and take a picture at each stop. Returns how many."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        app = App(qt, Path(data))
        settings = replace(app.parts.settings, theme=look.theme, text_size=look.text, motion=False, voice=False)
        app.parts.change_settings(replace(settings, welcomed=True))
        app.wardrobe.wear(app.parts.settings)
        app.open()
        app.window.resize(look.width, look.height)
        app.window.activateWindow()
        player = Player(app)
        count = 0
        for count, screen in enumerate(tour(player), 1):
            app.window.grab()  # a first painting asks for drawings, which the second shows
            player.settle()
            app.window.grab().save(str(folder / f"{count:02} {screen}.png"))
        app.window.close()
        app.window.deleteLater()
        player.rest()
    return count


if __name__ == "__main__":
    main()
