"""What the room afterwards asks of the outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from trainer.core.events import Event
from trainer.core.life import LifeLog, Promise
from trainer.core.ports import Clock
from trainer.ui.art import Drawings
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate


class Drafts(Protocol):
    """Where words are kept that were typed and not yet handed in; an AttemptLog is one."""

    def save_draft(self, scenario: str, moment: str, text: str) -> None: ...

    def draft(self, scenario: str, moment: str) -> str: ...


def ask_where(parent: QWidget, name: str) -> Path | None:
    """The file that the player wants written; None where they want none."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("Afterwards", "Save calendar file"), name, translate("Afterwards", "Calendar files (*.ics)")
    )
    return Path(chosen) if chosen else None


@dataclass(frozen=True)  # no slots: Qt keeps weak references to whose methods it calls
class AfterwardsNeeds:
    """What the room is given."""

    life: LifeLog
    drafts: Drafts
    event: Callable[[str], Event | None]
    """The event of that id, where there is one."""
    coming: Callable[[], Sequence[Event]]
    """The events that have not begun, for the calendar file."""
    clock: Clock
    zone: Callable[[], tzinfo]
    """The player's own."""
    new_id: Callable[[], str]
    write_calendar: Callable[[Path, Sequence[Event], Sequence[Promise], datetime, tzinfo], None]
    """Writes the file, on any thread. Raises TrainerError where it cannot."""
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    say_with_undo: Callable[[str, Callable[[], None]], None]
    ask_where: Callable[[QWidget, str], Path | None] = ask_where
