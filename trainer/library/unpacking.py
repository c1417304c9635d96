"""Taking the files of a pack out of a folder or a zip, trusting neither."""

import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from trainer.core.errors import ContentError, Problem
from trainer.library.scenarios import ENDING, MANIFEST, MAX_BYTES

MOST_FILES = 500
MOST_BYTES = 4 * 1024 * 1024
"""All files of a pack together, packed or unpacked: five times the scenes that come with the program."""
MOST_BYTES_A_FILE = MAX_BYTES
DEEPEST = 4
LONGEST_NAME = 120
"""In bytes, all folders with it."""
KEPT = (ENDING, ".md", ".txt")
"""What a pack may hold: scenes, and words about them."""
KEPT_NAMES = frozenset(("copying", "licence", "license", "readme"))

_LITTER = frozenset(("__macosx", "desktop.ini", "thumbs.db"))
"""What desktops leave in folders and zips; with all that begins with a dot it is passed over."""
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])")
"""Names that are devices on Windows, whatever their ending."""
_NEVER = frozenset('<>:"\\|?*')
"""What a name on Windows cannot hold, or what leads out of the pack there."""
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How a file may be packed: these two are taken out no further than they are asked for."""
_LOCKED = 0x1
"""The flag of a file with a password."""
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError),
    *(OverflowError, LookupError),
)
"""What reading a broken zip may come to."""

Files = Mapping[str, bytes]
"""Contents by their path in the pack, with / between its parts."""


def files_of(source: Path) -> Files:
    """All files of a pack. Raises ContentError with the reason for which it is refused."""
    try:
        status = source.lstat()
        if stat.S_ISLNK(status.st_mode):
            raise refused(source.name, "this is a link to somewhere else")
        if stat.S_ISDIR(status.st_mode):
            return _of_folder(source)
        if not stat.S_ISREG(status.st_mode):
            raise refused(source.name, "this is neither a folder nor a zip file")
        if status.st_size > MOST_BYTES:
            raise refused(source.name, _TOO_LARGE)
        return _of_zip(source)
    except OSError as error:
        raise refused(source.name, f"cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a path that no file can have
        raise refused(source.name, "there is no such file or folder") from error


def refused(file: str, what: str, hint: str = "") -> ContentError:
    """The refusal of a pack, for one reason."""
    return ContentError((Problem(file, 0, 0, what, hint),))


def name_problem(name: str) -> str:
    """Why a file or folder cannot have this name on every machine; empty where it can."""
    if not name.isprintable() or not _NEVER.isdisjoint(name) or name != name.strip(" ") or name.endswith("."):
        return "this name cannot be used"
    if _RESERVED.fullmatch(name.split(".", maxsplit=1)[0].rstrip().casefold()):
        return "Windows keeps this name for itself"
    return ""


_TOO_LARGE = f"the pack is too large: at most {MOST_FILES} files and {MOST_BYTES // 2**20} MiB"


# A zip


def _of_zip(source: Path) -> Files:
    try:
        with zipfile.ZipFile(source) as archive:
            return _without_wrapper(_taken(source.name, _entries(archive)))
    except _BROKEN as error:
        raise refused(source.name, f"this is no sound zip file: {error}", "pack the folder anew") from error


def _entries(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Each file, read no further than a file may be long, whatever the archive says of its length."""
    for entry in archive.infolist():
        name = _checked(entry.orig_filename)
        if not name or entry.is_dir():
            continue
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            raise refused(name, "this is a link or a device, and no file")
        if entry.flag_bits & _LOCKED:
            raise refused(name, "this file is locked with a password", "pack the folder without one")
        if entry.compress_type not in _READABLE:
            raise refused(name, "this file is packed in a way that is not read here", "pack the folder as a plain zip")
        _check_kind(name)
        with archive.open(entry) as file:
            data = file.read(MOST_BYTES_A_FILE + 1)
        yield name, data  # with the file closed, as nobody may ask for the next


def _without_wrapper(files: Files) -> Files:
    """The files of the one folder that was packed whole, as desktops do it."""
    tops = {name.partition("/")[0] for name in files}
    if MANIFEST in files or len(tops) != 1:
        return files
    within = {name.partition("/")[2]: data for name, data in files.items()}
    return within if MANIFEST in within else files


# A folder


def _of_folder(folder: Path) -> Files:
    return _taken(folder.name, _files_below(folder, ""))


def _files_below(folder: Path, inside: str) -> Iterator[tuple[str, bytes]]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda one: one.name)
    for one in entries:
        name = _checked(f"{inside}{one.name}")
        if not name:
            continue
        if one.is_symlink():
            raise refused(name, "this is a link to somewhere else")
        if one.is_dir(follow_symlinks=False):
            yield from _files_below(Path(one.path), f"{name}/")
        else:
            _check_kind(name)
            yield name, _read(Path(one.path), name)


def _read(path: Path, name: str) -> bytes:
    """A file's content. What has become a link or a pipe since it was looked at is not opened, or not waited for."""
    ways = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, ways), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise refused(name, "this is no file")
        return file.read(MOST_BYTES_A_FILE + 1)


# Both


def _checked(name: str) -> str:
    """The name in its plainest form; empty for what is passed over.

    Raises ContentError for one that could lead out of the pack, or that some machine could not hold.
    """
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or re.match("[A-Za-z]:", name):
        raise refused(name, "this name leads out of the pack")
    if any(part.startswith(".") or part.casefold() in _LITTER for part in path.parts):
        return ""
    for part in path.parts:
        if why := name_problem(part):
            raise refused(name, why, "plain letters, figures and hyphens")
    if len(path.parts) > DEEPEST + 1 or len(name.encode(errors="replace")) > LONGEST_NAME:
        raise refused(name, "this name is too long, or too deep in folders")
    return path.as_posix() if path.parts else ""


def _check_kind(name: str) -> None:
    path = PurePosixPath(name)
    if path.suffix.casefold() in (".yml", ENDING) and path.suffix != ENDING:
        raise refused(name, "this would not be found as a scene", f"end its name with {ENDING}")
    if path.suffix.casefold() not in KEPT and path.name.casefold() not in KEPT_NAMES:
        raise refused(name, "a pack holds scenes and words about them", f"only {', '.join(KEPT)}")


def _taken(pack: str, files: Iterator[tuple[str, bytes]]) -> Files:
    """The files within all bounds."""
    found: dict[str, bytes] = {}
    places: set[str] = set()
    total = 0
    for name, data in files:
        if len(data) > MOST_BYTES_A_FILE:
            raise refused(name, f"the file is larger than {MOST_BYTES_A_FILE // 1024} KiB")
        total += len(data)
        if total > MOST_BYTES or len(found) >= MOST_FILES:
            raise refused(pack, _TOO_LARGE)
        if (place := _place(name)) in places:
            raise refused(name, "two files have this name, but for capitals and accents")
        places.add(place)
        found[name] = data
    folders = {_place(parent.as_posix()) for name in found for parent in PurePosixPath(name).parents}
    for name in found:
        if _place(name) in folders:
            raise refused(name, "a file and a folder have this name")
    return found


def _place(name: str) -> str:
    """What is equal for two names that some machine keeps in one place."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
