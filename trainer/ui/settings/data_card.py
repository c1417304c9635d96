"""The player's data in the settings: where it is, taking it elsewhere, taking it in, copies, letting go of it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from trainer.core.backups import Backup, Inside
from trainer.core.errors import TrainerError
from trainer.ui.announcing import announce
from trainer.ui.background import run_in_background
from trainer.ui.settings.data_questions import BackupsPanel, DeletePanel, Panel, TakeInPanel
from trainer.ui.theme.space import SNUG
from trainer.ui.widgets import Card, Flow, KeyButton, column, label, refill, speak_as
from trainer.ui.window import bring_into_sight
from trainer.ui.words import translate

Tell = Callable[[str], None]


def ask_for_folder(parent: QWidget) -> Path | None:
    """The folder that the player chooses; None where they choose none."""
    chosen = QFileDialog.getExistingDirectory(parent, translate("Settings", "Where to put the export"))
    return Path(chosen) if chosen else None


def ask_for_export(parent: QWidget) -> Path | None:
    """The export that the player chooses; None where they choose none."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, translate("Settings", "Take in an export"), "", translate("Settings", "Exports (*.json)")
    )
    return Path(chosen) if chosen else None


@dataclass(frozen=True)  # no slots: Qt keeps weak references to whose methods it calls
class DataNeeds:
    """What the card is given. What may take its time is called on other threads, and raises TrainerError."""

    folder: Path
    """Where the player's data is."""
    export: Callable[[Path, Tell], str]
    """Writes everything into a new folder in that one; says what was written."""
    look_through: Callable[[Path, Tell], int]
    """How many exits an export holds."""
    backups: Callable[[], Sequence[Backup]]
    back_up: Callable[[], object]
    look_inside: Callable[[str], Inside]
    """What the copy of that path holds."""
    take_in: Callable[[Path, bool], None]
    """Closes the window and takes an export in, with its settings where that is wanted."""
    restore: Callable[[str], None]
    """Closes the window and puts the copy of that path in the place of the player's file."""
    delete: Callable[[bool, bool], None]
    """Closes the window and deletes everything; whether the backups go, too, and the packs."""
    ask_for_folder: Callable[[QWidget], Path | None] = ask_for_folder
    ask_for_export: Callable[[QWidget], Path | None] = ask_for_export


class DataCard(Card):
    """Offers what can be done with the data as a whole; what it asks stands in place."""

    _told = Signal(str)

    def __init__(self, needs: DataNeeds) -> None:
        self._needs = needs
        self._panel: Panel | None = None
        self._asked_by: KeyButton | None = None
        self._said = label("", name="data-progress")
        self._foot = column(space=SNUG)
        self.export = KeyButton(translate("Settings", "Export…"), "", name="export-data")
        self.take_in = KeyButton(translate("Settings", "Import…"), "", name="import-data")
        self.backups = KeyButton(translate("Settings", "Backups…"), "", name="backups")
        self.delete = KeyButton(translate("Settings", "Delete everything…"), "", name="delete-data")
        self._buttons = (self.export, self.take_in, self.backups, self.delete)
        show = KeyButton(translate("Settings", "Open the folder"), "", name="open-data-folder")
        stays = translate(
            "Settings", "Everything you do here stays on this machine, in one folder. Nothing is sent anywhere."
        )
        heading = label(translate("Settings", "Your data"), "heading")
        super().__init__(
            *(heading, label(stays), _where(needs.folder), Flow(show, *self._buttons), self._said, self._foot),
            name="card-data",
            space=SNUG,
        )
        self._said.hide()
        self._told.connect(self._say)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(needs.folder))))
        self.export.clicked.connect(self._export)
        self.take_in.clicked.connect(self._look_through)
        self.backups.clicked.connect(self._show_backups)
        self.delete.clicked.connect(self._ask_to_delete)

    def step_back(self) -> bool:
        """Take away what is being asked. Returns whether there was anything."""
        asked = self._panel is not None
        self._close()
        return asked

    # What can be done

    def _export(self) -> None:
        self._close()
        if (folder := self._needs.ask_for_folder(self)) is not None:
            self._work(
                translate("Settings", "Writing…"), lambda: self._needs.export(folder, self._tell), self._say_aloud
            )

    def _look_through(self) -> None:
        self._close()
        if (file := self._needs.ask_for_export(self)) is not None:
            look = partial(self._needs.look_through, file, self._tell)
            self._work(translate("Settings", "Looking through it…"), look, partial(self._ask_to_take_in, file))

    def _ask_to_take_in(self, file: Path, exits: int) -> None:
        self._say("")
        panel = TakeInPanel(file.name, exits)
        panel.agreed.connect(lambda: self._needs.take_in(file, panel.with_settings))
        self._open(panel, self.take_in)

    def _show_backups(self) -> None:
        panel = BackupsPanel(self._needs.backups())
        panel.wanted.connect(lambda path: self._look_inside(panel, path))
        panel.asked_for_one.connect(self._back_up)
        panel.agreed.connect(lambda: self._needs.restore(panel.path))
        self._open(panel, self.backups)
        panel.look()

    def _look_inside(self, panel: BackupsPanel, path: str) -> None:
        run_in_background(panel, lambda: self._needs.look_inside(path), lambda inside: panel.tell(path, inside))

    def _back_up(self) -> None:
        def made(_: object) -> None:
            self._say_aloud(translate("Settings", "A copy is made."))
            self._show_backups()

        self._work(translate("Settings", "Making a copy…"), self._needs.back_up, made)

    def _ask_to_delete(self) -> None:
        panel = DeletePanel()
        panel.agreed.connect(lambda: self._needs.delete(panel.backups_too, panel.packs_too))
        self._open(panel, self.delete)

    # How it is done

    def _work(self, words: str, work: Callable[[], object], on_done: Callable[..., None]) -> None:
        """One thing at a time, on another thread; what goes wrong is said where the button is."""
        self._say_aloud(words)
        self._set_busy(True)

        def done(result: object) -> None:
            self._set_busy(False)
            on_done(result)

        run_in_background(self, work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, TrainerError):
            self._say("")
            raise error
        self._say_aloud(str(error))

    def _set_busy(self, busy: bool) -> None:
        for button in self._buttons:
            button.setDisabled(busy)
        if self._panel:
            self._panel.setDisabled(busy)

    def _tell(self, words: str) -> None:
        """How far the work has come; from any thread."""
        with suppress(RuntimeError):  # the card is gone: nobody waits for this any more
            self._told.emit(words)

    def _say_aloud(self, words: str) -> None:
        self._say(words)
        announce(self._said, words)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _open(self, panel: Panel, asked_by: KeyButton) -> None:
        self._panel, self._asked_by = panel, asked_by
        panel.closed.connect(self._close)
        refill(self._foot, panel)
        panel.enter()
        QTimer.singleShot(0, panel, lambda: bring_into_sight(panel))

    def _close(self) -> None:
        if self._panel is None:
            return
        refill(self._foot)
        self._panel = None
        if self._asked_by:
            self._asked_by.setFocus()


def _where(folder: Path) -> QLineEdit:
    where = QLineEdit(str(folder))  # a path has nowhere to wrap, and is there to be copied
    where.setReadOnly(True)
    where.setObjectName("data-folder")
    return speak_as(where, translate("Settings", "Where your data is"))
