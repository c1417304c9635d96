"""What the data card asks before anything is replaced or removed: once, in place, with the harmless answer at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from trainer.core.backups import Backup, Inside, Occasion
from trainer.ui.theme.space import SNUG
from trainer.ui.widgets import Flow, KeyButton, column, label, refill, speak_as
from trainer.ui.words import translate

SHORTEST = 20
"""As many letters of a copy's name are always in sight."""


class Panel(QWidget):
    """A part of the card that goes again."""

    agreed = Signal()
    """The player wants it."""
    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "inside")

    def enter(self) -> None:
        """Take the focus, on what changes nothing."""

    def _question(self, yes: str, no: str, name: str) -> tuple[KeyButton, KeyButton]:
        """The two answers: the one that does it, and the one that changes nothing."""
        does, keeps = KeyButton(yes, "", name=f"really-{name}"), KeyButton(no, "Esc", name=f"keep-{name}")
        does.clicked.connect(self.agreed)
        return does, keeps


class TakeInPanel(Panel):
    """Whether an export that was looked through is to be taken in."""

    def __init__(self, file: str, exits: int) -> None:
        super().__init__("take-in")
        holds = translate("Settings", "“{file}” holds %n exit(s).", "", exits).format(file=file)
        stays = translate(
            "Settings",
            "What is here stays, and what is in both stays once. The window closes for a moment and opens again.",
        )
        self._settings = QCheckBox(translate("Settings", "Take over the settings, too"))
        self._settings.setObjectName("import-settings")
        self._yes, no = self._question(
            translate("Settings", "Take it in"), translate("Settings", "Leave it"), "import-data"
        )
        no.clicked.connect(self.closed)
        self.setLayout(column(label(holds, "strong"), label(stays), self._settings, Flow(self._yes, no), space=SNUG))

    @property
    def with_settings(self) -> bool:
        return self._settings.isChecked()

    def enter(self) -> None:
        """Nothing is lost by it, so the next sensible thing is to go on."""
        self._yes.setFocus()


class DeletePanel(Panel):
    """Whether everything is to be deleted."""

    def __init__(self) -> None:
        super().__init__("delete")
        question = translate("Settings", "Delete everything that you did here?")
        told = translate(
            "Settings",
            "Your exits, verdicts, drafts, events and settings are removed from this machine, and nobody can bring them"
            " back. The app then begins as new.",
        )
        self._backups = QCheckBox(translate("Settings", "The backups go, too"))
        self._backups.setObjectName("delete-backups")
        self._backups.setChecked(True)
        self._packs = QCheckBox(translate("Settings", "The packs of scenes go, too"))
        self._packs.setObjectName("delete-packs")
        yes, self._no = self._question(
            translate("Settings", "Yes, delete everything"), translate("Settings", "Keep everything"), "delete-data"
        )
        self._no.clicked.connect(self.closed)
        words = (label(question, "strong"), label(told), self._backups, self._packs)
        self.setLayout(column(*words, Flow(yes, self._no), space=SNUG))

    @property
    def backups_too(self) -> bool:
        return self._backups.isChecked()

    @property
    def packs_too(self) -> bool:
        return self._packs.isChecked()

    def enter(self) -> None:
        self._no.setFocus()


class BackupsPanel(Panel):
    """The copies, what is in the chosen one, and whether it is to be put back."""

    wanted = Signal(str)
    """Somebody would like to know what is in the copy of that path."""
    asked_for_one = Signal()
    """A copy is to be made now."""

    def __init__(self, backups: Sequence[Backup]) -> None:
        super().__init__("backups-panel")
        self._backups = backups
        self._list = QComboBox()
        self._list.setObjectName("backup-list")
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(SHORTEST)
        speak_as(self._list, translate("Settings", "Backups"))
        self._list.addItems([_named(backup) for backup in backups])
        self._list.currentIndexChanged.connect(self.look)
        if not backups:
            self._list.hide()  # to show it while it has no parent would make it a window
        self._inside = label("" if backups else _none_yet(), name="backup-inside")
        self._foot = column(space=SNUG)
        self.setLayout(column(self._list, self._inside, self._foot, space=SNUG))
        self._restore, self._make = self._offer(sound=False)

    @property
    def path(self) -> str:
        """The path of the chosen copy."""
        return self._backups[self._list.currentIndex()].path

    def enter(self) -> None:
        (self._list if self._backups else self._make).setFocus()

    def look(self) -> None:
        """Ask what is in the chosen copy."""
        if self._backups:
            self._inside.setText(translate("Settings", "Looking inside…"))
            self._restore.setEnabled(False)
            self.wanted.emit(self.path)

    def tell(self, path: str, inside: Inside) -> None:
        """Say what is in the copy of that path; another may have been chosen since."""
        if path != self.path:
            return
        self._inside.setText(inside.fault or _held(inside))
        self._restore.setEnabled(inside.sound)

    def _offer(self, *, sound: bool) -> tuple[KeyButton, KeyButton]:
        """What can be done with the copies; returns what restores one, and what makes one."""
        restore = KeyButton(translate("Settings", "Restore this one…"), "", name="restore")
        restore.clicked.connect(self._ask)
        restore.setEnabled(sound)
        close = KeyButton(translate("Settings", "Close"), "Esc", name="close-backups")
        close.clicked.connect(self.closed)
        make = KeyButton(translate("Settings", "Make one now"), "", name="make-backup")
        make.clicked.connect(self.asked_for_one)
        refill(self._foot, Flow(*([restore] if self._backups else []), make, close))
        return restore, make

    def _ask(self) -> None:
        question = translate(
            "Settings",
            "Put this copy in the place of what is here now? What is here now is kept among the backups. The window"
            " closes for a moment and opens again.",
        )
        yes, no = self._question(
            translate("Settings", "Yes, restore it"), translate("Settings", "Keep what is here"), "restore"
        )
        no.clicked.connect(self._keep)
        self._list.setEnabled(False)  # the question is about this one
        refill(self._foot, label(question), Flow(yes, no))
        no.setFocus()

    def _keep(self) -> None:
        self._list.setEnabled(True)
        self._restore, self._make = self._offer(sound=True)
        self._restore.setFocus()


def _none_yet() -> str:
    return translate(
        "Settings", "There are none yet. One is made on each day on which you open the app, once you have practised."
    )


def _named(backup: Backup) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(backup.made.timestamp()))
    made = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    size = QLocale().formattedDataSize(backup.size, 1)
    return translate("Settings", "{made} · {size} · {why}").format(made=made, size=size, why=_why(backup))


def _why(backup: Backup) -> str:
    match backup.occasion:
        case Occasion.DAILY:
            return translate("Settings", "a day’s copy")
        case Occasion.NEW_VERSION:
            return translate("Settings", "before a new version of the app")
        case Occasion.RESTORING:
            return translate("Settings", "before another copy was restored")
        case _:
            return backup.name


def _held(inside: Inside) -> str:
    if not inside.exits:
        return translate("Settings", "It holds no exits yet.")
    exits = inside.exits
    holds = translate("Settings", "It holds %n exit(s), from {first} to {last}.", "", exits)
    return holds.format(first=inside.first, last=inside.last)
