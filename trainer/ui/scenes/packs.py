"""The page about packs in the scenes room: what is installed, what was refused and why, and how to add one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from trainer.core.errors import ContentError, TrainerError
from trainer.core.pack import Pack
from trainer.ui.background import run_in_background
from trainer.ui.theme.space import EVEN, PAGE, SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, Flow, KeyButton, column, label, refill, scrolled
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate


def ask_for_zip(parent: QWidget) -> Path | None:
    """The zip file that the player chooses; None where they choose none."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, translate("Scenes", "Add a pack"), "", translate("Scenes", "Packs (*.zip)")
    )
    return Path(chosen) if chosen else None


def ask_for_folder(parent: QWidget) -> Path | None:
    """The folder that the player chooses; None where they choose none."""
    chosen = QFileDialog.getExistingDirectory(parent, translate("Scenes", "Add a pack from a folder"))
    return Path(chosen) if chosen else None


@dataclass(frozen=True)  # no slots: Qt keeps weak references to whose methods it calls
class PackNeeds:
    """What the page is given."""

    install: Callable[[Path], Pack]
    """Takes a pack in, on any thread. Raises TrainerError where it is refused."""
    remove: Callable[[str], None]
    """Takes the pack of that id away. Raises TrainerError where that cannot be done."""
    installed: Callable[[], Sequence[Pack]]
    look_again: Callable[[], None]
    """Lets the shelf see what has come or gone."""
    say: Callable[[str], None]
    """Shows a message in the window."""
    ask_for_zip: Callable[[QWidget], Path | None] = ask_for_zip
    ask_for_folder: Callable[[QWidget], Path | None] = ask_for_folder


class PacksPage(QWidget):
    """Lists the packs, adds and removes them."""

    changed = Signal()
    """Scenes have come or gone."""
    refused = Signal()
    """A pack was not taken in, and the page says why."""
    busy = Signal(bool)
    """Whether a pack is being looked through."""
    closed = Signal()

    def __init__(self, needs: PackNeeds, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._needs = needs
        self._working = False
        self._reasons: Sequence[str] = ()
        self.add_zip = KeyButton(translate("Scenes", "Add a zip file…"), "P", name="add-zip")
        self.add_zip.clicked.connect(self.ask_for_zip)
        self.add_folder = KeyButton(translate("Scenes", "Add a folder…"), "", name="add-folder")
        self.add_folder.clicked.connect(self.ask_for_folder)
        back = KeyButton(translate("Scenes", "Back to the scenes"), "Esc", name="close-packs")
        back.clicked.connect(self.closed)
        self.busy.connect(self.add_zip.setDisabled)
        self.busy.connect(self.add_folder.setDisabled)
        self._cards = column(space=EVEN)
        page = column(Flow(self.add_zip, self.add_folder, back), self._cards, None, space=EVEN, margins=PAGE)
        self.setLayout(column(scrolled(Centred(page, wardrobe), "packs-area")))

    def open_page(self) -> None:
        """Show what is installed now, and nothing of what was refused before."""
        self._reasons = ()
        self._fill()
        self.add_zip.setFocus()

    def ask_for_zip(self) -> None:
        """Let the player choose a zip file, and add it."""
        self._add_chosen(self._needs.ask_for_zip(self))

    def ask_for_folder(self) -> None:
        """Let the player choose a folder, and add it."""
        self._add_chosen(self._needs.ask_for_folder(self))

    def add(self, source: Path) -> None:
        """Take a pack in, off the UI thread; one at a time."""
        if self._working:
            return
        self._set_working(True)
        self._needs.say(translate("Scenes", "Looking through it…"))
        run_in_background(self, partial(self._needs.install, source), self._added, partial(self._not, source))

    def _add_chosen(self, source: Path | None) -> None:
        if source is not None:
            self.add(source)

    def _set_working(self, working: bool) -> None:
        self._working = working
        self.busy.emit(working)

    def _added(self, pack: Pack) -> None:
        self._set_working(False)
        self._needs.look_again()
        self._needs.say(translate("Scenes", "{pack}.", "a pack that was added, in words").format(pack=pack.words))
        self.changed.emit()

    def _not(self, source: Path, error: Exception) -> None:
        self._set_working(False)
        if not isinstance(error, TrainerError):
            raise error
        reasons = [str(one) for one in error.problems] if isinstance(error, ContentError) else [str(error)]
        not_added = translate("Scenes", "“{name}” was not added: {reason}")
        refused = translate("Scenes", "“{name}” was not added, and nothing of it was kept:")
        self._needs.say(not_added.format(name=source.name, reason=reasons[0]))
        self._reasons = (refused.format(name=source.name), *reasons)
        self._fill()
        self.refused.emit()

    # What is shown

    def _fill(self) -> None:
        packs = self._needs.installed()
        why = [label(self._reasons[0], "strong"), label("\n".join(self._reasons[1:]))] if self._reasons else []
        refill(
            self._cards,
            *([Card(*why, name="pack-problems")] if why else []),
            label(translate("Scenes", "Packs"), "title"),
            *(self._card(pack) for pack in packs),
            *([] if packs else [label(_none_yet(), name="no-packs")]),
        )

    def _card(self, pack: Pack) -> Card:
        told = pack.manifest
        version, broken = translate("Scenes", "Version {version} · {licence}"), _broken()
        facts = version.format(version=told.version, licence=told.licence) if told else broken
        about = [label(told.about)] if told and told.about.strip() else []
        foot = column()
        self._offer(foot, pack)
        return Card(
            label(pack.words, "strong"), *about, label(facts, "muted"), foot, name=f"pack-{pack.id}", space=SMALL
        )

    def _offer(self, foot: QVBoxLayout, pack: Pack) -> KeyButton:
        remove = KeyButton(translate("Scenes", "Remove"), "", name=f"remove-{pack.id}")
        remove.setAccessibleName(translate("Scenes", "Remove {pack}").format(pack=pack.name))
        remove.clicked.connect(lambda: self._ask(foot, pack))
        refill(foot, Flow(remove))
        return remove

    def _ask(self, foot: QVBoxLayout, pack: Pack) -> None:
        """Once, in place, with the harmless answer at hand."""
        yes = KeyButton(translate("Scenes", "Yes, remove it"), "", name=f"really-remove-{pack.id}")
        yes.clicked.connect(lambda: self._remove(pack))
        keep = KeyButton(translate("Scenes", "Keep it"), "", name=f"keep-{pack.id}")
        keep.clicked.connect(lambda: self._offer(foot, pack).setFocus())
        question = translate("Scenes", "Remove “{pack}” and its scenes?").format(pack=pack.name)
        refill(foot, label(question), Flow(yes, keep))
        keep.setFocus()

    def _remove(self, pack: Pack) -> None:
        try:
            self._needs.remove(pack.id)
        except TrainerError as error:
            self._needs.say(str(error))
        else:
            removed = translate("Scenes", "“{pack}” is removed. What you practised in it stays.")
            self._needs.say(removed.format(pack=pack.name))
        self._needs.look_again()
        self.open_page()


def _none_yet() -> str:
    return translate("Scenes", "There are none yet. A pack is a zip file or a folder with scenes that somebody shares.")


def _broken() -> str:
    return translate("Scenes", "Install it anew, or remove it.")


def dropped(data: QMimeData) -> Path | None:
    """The one file or folder that is dragged from this machine; None for anything else."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
