"""What works on this machine and what to do where something does not."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.core.errors import TrainerError

QT_PATIENCE_SECONDS = 20
QT_LIBRARIES = (
    "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
)
"""What Qt needs on Debian and its kin, beyond what every desktop has."""

KEEP_A_COPY = "Keep a copy of the file. A start sets aside what cannot be read, whole, and begins a new one."

OPEN_A_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app, window = QApplication([]), QWidget()
window.show()
app.processEvents()
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    ok: bool
    said: str
    """What works, or what is wrong and what to do."""
    needed: bool = True
    """Whether the app is of no use without it."""


def examine(data: Path, scenarios: Path, assets: Path) -> tuple[Finding, ...]:
    """Look at everything that the app needs. Takes some seconds; the player's data stays as it is."""
    return (
        _qt(),
        _voice(),
        _data_folder(data),
        _database(data),
        *_content(scenarios, assets),
    )


def _qt() -> Finding:
    """Open and close a window in a process of its own: where Qt cannot start, it ends its process."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", OPEN_A_WINDOW],
            capture_output=True,
            text=True,
            timeout=QT_PATIENCE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Finding("Window", False, f"Qt does not answer ({error}).")
    if done.returncode == 0:
        return Finding("Window", True, "Qt opens one.")
    return Finding("Window", False, _qt_remedy([line for line in done.stderr.splitlines() if line.strip()]))


def _qt_remedy(lines: list[str]) -> str:
    """What to do by what Qt told. Where it asked for the screen in vain, its libraries are all there."""
    if any("could not connect to display" in line for line in lines):
        return "there is no screen here. Start the app from a desktop session."
    told = " ".join(lines[-3:])
    install = f" Install what it needs: sudo apt-get install {QT_LIBRARIES}" if shutil.which("apt-get") else ""
    return f"Qt cannot open one ({told}).{install}"


def _voice() -> Finding:
    from trainer.speech.probe import check_voice

    report = check_voice()
    return Finding("Voice", report.ok, report.sentence, needed=False)


def _data_folder(data: Path) -> Finding:
    try:
        data.mkdir(parents=True, exist_ok=True)
        probe = data / ".doctor"
        probe.write_text("", "utf-8")
        probe.unlink()
    except OSError as error:
        return Finding(
            "Data folder", False, f"{data} cannot be written ({error.strerror}). Choose another: --data-dir."
        )
    free = shutil.disk_usage(data).free // 2**20
    return Finding("Data folder", True, f"{data}, {free} MiB free.")


def _database(data: Path) -> Finding:
    from trainer.store.attempts import SqliteAttemptLog
    from trainer.store.connection import DamagedError
    from trainer.store.database import FILE_NAME, look_into

    path = data / FILE_NAME
    if not path.exists():
        return Finding("Your practice", True, "nothing is kept yet; the file is made at the first start.")
    try:
        with look_into(path) as database:
            count = SqliteAttemptLog(database, lambda moment: moment.date()).count()
            faults = database.faults()
    except DamagedError:
        return Finding("Your practice", False, f"{path} is damaged. {KEEP_A_COPY}")
    except TrainerError as error:
        return Finding("Your practice", False, str(error))
    if faults:
        return Finding("Your practice", False, f"{path} has faults: {'; '.join(faults[:3])}. {KEEP_A_COPY}")
    return Finding("Your practice", True, f"{count} exits are kept in {path}.")


def _content(scenarios: Path, assets: Path) -> Iterator[Finding]:
    from trainer.library.rules import load_rulebook
    from trainer.library.scenarios import FolderShelf

    shelf = FolderShelf(scenarios)
    count = len(shelf.summaries())
    broken = "; ".join(map(str, shelf.problems))
    yield Finding("Scenes", not broken and count > 0, broken or f"{count} in {scenarios}.")
    try:
        pages = load_rulebook(assets / "rules").pages
    except TrainerError as error:
        yield Finding("Rules", False, str(error))
    else:
        yield Finding("Rules", True, f"all {len(pages)} are in order.")
