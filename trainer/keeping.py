"""The player's data as a whole: copies of it, taking it elsewhere, taking it in, letting go of all of it.

Everything here may take its time and opens the player's file by itself, so it is for other threads and the command.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from trainer.core.backups import Backup, Inside
from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.paths import packs_folder
from trainer.store.database import FILE_NAME, open_database

if TYPE_CHECKING:
    from trainer.store.merging import Coming, Hook

Tell = Callable[[str], None]
"""Hears, in words, how far the work has come."""

NOTHING = "There is nothing to write yet: nothing was practised on this machine."

MOST_A_DAY = 1000
"""Exports into one folder."""
LOOKED_BACK = 2000
"""Exits of a family, from the newest, by which what is due is reckoned anew: older ones move no date."""


def _silent(_: str) -> None:
    pass


# Copies


def back_up(data: Path, folder: Path | None, now: datetime) -> Path:
    """Copy the player's file into that folder, or among its backups. Raises TrainerError where that cannot be done."""
    from trainer.store import backup

    path = data / FILE_NAME
    if not path.exists():
        raise TrainerError(NOTHING)
    target = backup.dated(folder or backup.backups_folder(path), now)
    made = backup.back_up(path, target)
    assert made is not None
    if folder is None:
        backup.tidy(target.parent, now.date())
    return made


def look_inside(path: Path) -> Inside:
    """What a copy holds."""
    from trainer.store import backup

    return backup.look_inside(path)


def backups(data: Path) -> list[Backup]:
    """The copies that the app has kept, the newest first."""
    from trainer.store import backup

    return list(backup.all_backups(data / FILE_NAME))


def restore(data: Path, copy: Path, now: datetime, tell: Tell = _silent) -> str:
    """Put a copy in the place of the player's file, which nobody has open; what happened, in a sentence.

    Raises TrainerError, with nothing changed, where that cannot be done.
    """
    from trainer.store import backup

    kept = backup.restore(data / FILE_NAME, copy, now, lambda part: tell(f"{part:.0%}"))
    return f"“{copy.name}” is back." + (f" What was here before is kept as “{kept}”." if kept else "")


# Elsewhere


def export(data: Path, folder: Path, now: datetime, *, csv: bool, json: bool, tell: Tell = _silent) -> str:
    """Write all that is the player's into the folder; what was written, in a sentence.

    Raises TrainerError where it cannot be read or written.
    """
    from trainer.report import csv_files, json_file
    from trainer.store.carrying import everything
    from trainer.store.exits import exits
    from trainer.store.migrations import CURRENT

    if not (data / FILE_NAME).exists():
        return NOTHING
    told = []
    with open_database(data / FILE_NAME, now).database as database, database.still() as connection:
        if csv:
            count = csv_files.write(
                folder / csv_files.FILE_NAME, exits(connection), lambda n: tell(f"{csv_files.FILE_NAME}: {n:,}")
            )
            told.append(f"{csv_files.FILE_NAME} with {_exits(count)}")
        if json:
            header = json_file.Header(CURRENT, now.isoformat(timespec="seconds"))
            json_file.write(
                folder / json_file.FILE_NAME,
                header,
                everything(connection),
                lambda n: tell(f"{json_file.FILE_NAME}: {n:,}"),
            )
            told.append(f"{json_file.FILE_NAME} with everything")
    return f"{' and '.join(told)} written to {folder}."


def export_all(data: Path, folder: Path, now: datetime, tell: Tell = _silent) -> str:
    """Write everything into a new folder in that one. Raises TrainerError where that cannot be done."""
    return export(data, _new_folder(folder, now), now, csv=True, json=True, tell=tell)


def _new_folder(folder: Path, now: datetime) -> Path:
    """A name for a folder in that one, which is not there yet."""
    named = f"graceful-exit-{now.astimezone():%Y-%m-%d}"
    names = (named, *(f"{named}-{number}" for number in range(2, MOST_A_DAY)))
    return next((folder / name for name in names if not (folder / name).exists()), folder)


def look_through(data: Path, file: Path, now: datetime, tell: Tell = _silent) -> int:
    """How many exits an export holds; nothing is changed. Raises ContentError where it cannot be taken in."""
    from trainer.store import merging

    with open_database(data / FILE_NAME, now).database as database, _rows(file, tell) as rows:
        return merging.look_through(database, rows, str(file))


def take_in(data: Path, file: Path, now: datetime, *, settings: bool = False, tell: Tell = _silent) -> str:
    """Take in an export, without what is here already; what came of it, in a sentence.

    Raises TrainerError, with nothing changed, where that cannot be done.
    """
    from trainer.store import merging, skills, sums

    hooks: tuple[Hook, ...] = (sums.recount, lambda connection: skills.rebuild(connection, LOOKED_BACK))
    with open_database(data / FILE_NAME, now).database as database, _rows(file, tell) as rows:
        taken = merging.take_in(database, rows, str(file), hooks=hooks, settings=settings)
    if not taken.anything:
        return f"Everything in “{file.name}” is here already. Nothing has changed."
    return f"{_came(taken.exits, taken.changed + taken.others)} came in from “{file.name}”."


@contextmanager
def _rows(file: Path, tell: Tell) -> Iterator[Iterator["Coming"]]:
    from trainer.report import json_file
    from trainer.store.merging import Coming
    from trainer.store.migrations import CURRENT

    def coming() -> Iterator[Coming]:
        for number, row in enumerate(elsewhere.rows(), start=1):
            if number % json_file.TELL_EVERY == 0:
                tell(f"{number:,}")
            yield Coming(*row)

    with json_file.reading(file) as elsewhere:
        if elsewhere.header.store > CURRENT:
            hint = "install the newest Graceful Exit here, too"
            raise ContentError((Problem(str(file), 1, 0, "was exported by a newer Graceful Exit", hint),))
        yield coming()


def _came(exits: int, others: int) -> str:
    things = f"{others:,} {'other thing' if others == 1 else 'other things'}"
    told = [*([_exits(exits)] if exits else []), *([things] if others else [])]
    return " and ".join(told)


def _exits(count: int) -> str:
    return f"{count:,} {'exit' if count == 1 else 'exits'}" if count else "no exits"


# Letting go


def delete_all(data: Path, *, backups_too: bool, packs_too: bool) -> str:
    """Remove all that the app has kept of the player, which nobody has open; what is left, in a sentence.

    Only files that the app made are removed, whatever else lies in the folder. Raises TrainerError where one of them
    cannot be removed.
    """
    path = data / FILE_NAME
    gone = [path.with_name(path.name + ending) for ending in ("-wal", "-shm", ".restoring", ".restoring.part", "")]
    gone += [data / "cache", data / "graceful-exit.log", data / "graceful-exit.old.log"]
    if backups_too:
        gone += [data / "backups", *data.glob(f"{path.stem}.damaged-*")]
    if packs_too:
        gone.append(packs_folder(data))
    for one in gone:
        _remove(one)
    left = [name for name, stays in (("your backups", not backups_too), ("your packs", not packs_too)) if stays]
    return "Everything is deleted" + (f" but {' and '.join(left)}." if left else ".")


def _remove(path: Path) -> None:
    try:
        if path.is_dir() and not path.is_symlink():
            rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise TrainerError(f"“{path}” could not be removed ({error.strerror}). Remove it yourself.") from error
