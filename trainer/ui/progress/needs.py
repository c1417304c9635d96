"""What the progress room is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from trainer.core.ports import AttemptLog, Shelf
from trainer.core.progress_log import Found, ProgressLog, Wanted
from trainer.core.rubric import Mark
from trainer.core.settings import Settings
from trainer.ui.art import Drawings
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate

if TYPE_CHECKING:
    from trainer.core.rejudging import JudgedAgain


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Where the player wants a file of that name saved; None where they do not."""
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("Progress", "Save"), name)
    return Path(chosen) if chosen else None


@dataclass(frozen=True)  # no slots: Qt keeps weak references to whose methods it calls
class ProgressNeeds:
    """What the room is given."""

    log: AttemptLog
    sums: ProgressLog
    tag: Callable[[Mark], str]
    """Gives a mark's short word."""
    shelf: Shelf
    today: Callable[[], date]
    """The player's day that it is now."""
    settings: Callable[[], Settings]
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    """Shows a message in the window."""
    find: Callable[[Wanted, datetime | None], Found]
    """Looks for exits, on any thread."""
    judged_otherwise: Callable[[], Sequence[str]]
    """The ids of the exits that another version of the judge judged last, the newest first; on any thread."""
    judge_again: "Callable[[Sequence[str], Callable[[JudgedAgain], None], Callable[[], bool]], JudgedAgain | None]"
    """Judges these exits again, on any thread: tells of each, and asks after each whether to stop."""
    ask_where: Callable[[QWidget, str], Path | None] = ask_where
