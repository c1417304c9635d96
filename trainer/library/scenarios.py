"""Finding and reading scenarios. A file that cannot be read never hides the others."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.summary import Summary
from trainer.library.index import Entries, Entry, read_index, write_index

if TYPE_CHECKING:
    from trainer.core.scenario import Scenario
    from trainer.library.reading import Document

ENDING = ".yaml"
MANIFEST = "pack.yaml"
"""What a pack says of itself, and no scenario."""
SHOWN = 12
"""How many scenes an error names at most."""
MAX_BYTES = 256 * 1024
"""Some twenty times the longest scenario: a file beyond that is something else."""


def find_scenarios(folder: Path) -> Sequence[Path]:
    """All scenario files of a folder and the folders in it, in a steady order.

    Folders that begin with a dot are passed over, and so are the manifests of packs.
    """
    return sorted(Path(one.path) for _, one in _scenario_files(str(folder), ""))


def _scenario_files(folder: str, inside: str) -> "Iterator[tuple[str, os.DirEntry[str]]]":
    """Each file by its name from the outermost folder. In texts alone: there may be ten thousand."""
    try:
        with os.scandir(folder) as found:
            entries = list(found)
    except OSError:
        return  # a folder that is not there, or not ours to read, holds nothing
    for one in entries:
        with suppress(OSError):  # a link in a circle, or what has gone since, is no file
            if one.is_dir(follow_symlinks=False) and not one.name.startswith("."):
                yield from _scenario_files(one.path, f"{inside}{one.name}/")
            elif one.name.endswith(ENDING) and one.name != MANIFEST and one.is_file():
                yield f"{inside}{one.name}", one


def load_scenario(path: Path, name: str = "") -> "Scenario":
    """Read one scenario that can be played to its end, its temperament behind it; `name` is how problems call the file.

    Raises ContentError with every fault found.
    """
    from trainer.core.temperament import endowed
    from trainer.library.lint_ways import dead_ends
    from trainer.library.temperaments import temperament

    document, scenario = read_scenario(path, name)
    if problems := tuple(dead_ends(document.problem, scenario)):
        raise ContentError(problems)
    return endowed(scenario, temperament(scenario.temperament))


def read_scenario(path: Path, name: str = "") -> "tuple[Document, Scenario]":
    """The scenario with the document that knows where each of its values stands. Raises ContentError."""
    # The index spares start-up what reads scenarios.
    from trainer.library.reading import parse

    name = name or str(path)
    document = parse(text_of(path, name), name)
    return document, scenario_in(document)


def scenario_in(document: "Document") -> "Scenario":
    """The scenario that a document holds. Raises ContentError with every fault found."""
    from trainer.core.scenario import FORMAT, Scenario
    from trainer.library.reading import check

    kept = document.data.get("format") if isinstance(document.data, dict) else None
    if kept is not None and kept != str(FORMAT):
        what = f"this is format {kept}, and this version reads format {FORMAT}"
        raise ContentError((document.problem(("format",), what),))
    return check(document, Scenario)


def text_of(path: Path, name: str) -> str:
    """The text of a file; `name` is how problems call it. Raises ContentError where it cannot be read, or is huge."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            what = f"the file is larger than {MAX_BYTES // 1024} KiB"
            raise ContentError((Problem(name, 0, 0, what, "one scenario a file"),))
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError((Problem(name, line, 0, "this is not UTF-8 text", "save it as UTF-8"),)) from error
    except OSError as error:
        raise ContentError((Problem(name, 0, 0, f"cannot be read: {error.strerror}"),)) from error


class FolderShelf:
    """Fulfils Shelf with the scenarios of some folders.

    What is known of a file is kept in an index while its content does not change; a scenario is read when it is asked
    for.
    """

    def __init__(
        self, folders: Path | Sequence[Path], index_file: Path | None = None, shipped_index: Path | None = None
    ) -> None:
        """`index_file` is where the list is kept between starts, None to read all files each time; `shipped_index`
        stands in for it at the first start."""
        self._folders = (folders,) if isinstance(folders, Path) else tuple(folders)
        self._index_file = index_file
        self._shipped_index = shipped_index
        self._entries: Sequence[Entry] | None = None
        self._problems: Sequence[Problem] = ()
        self._paths: dict[str, str] = {}
        self._read: dict[str, Scenario] = {}

    @property
    def problems(self) -> Sequence[Problem]:
        self._known()
        return self._problems

    def summaries(self) -> Sequence[Summary]:
        return [entry.summary for entry in self._known() if entry.summary]

    def scenario(self, scenario_id: str) -> "Scenario":
        if scenario_id not in self._read:
            found = (entry for entry in self._known() if entry.summary and entry.summary.id == scenario_id)
            entry = next(found, None)
            if entry is None:
                raise TrainerError(f"There is no scene “{scenario_id}” here. {self._near(scenario_id)}")
            self._read[scenario_id] = load_scenario(Path(self._paths[entry.file]), entry.file)
        return self._read[scenario_id]

    def _near(self, wanted: str) -> str:
        """Which scene may have been meant, or some of those that there are."""
        from trainer.library.reading import did_you_mean

        known = [one.id for one in self.summaries()]
        if near := did_you_mean(wanted, known):
            return f"{near[0].upper()}{near[1:]}"
        more = f", and {len(known) - SHOWN} more" if len(known) > SHOWN else ""
        return f"There are: {', '.join(known[:SHOWN]) or 'none'}{more}."

    def look_again(self) -> None:
        """Forget what is known, after scenes were added or removed."""
        self._entries = None
        self._read.clear()

    def _known(self) -> Sequence[Entry]:
        if self._entries is None:
            kept = read_index(self._index_file) if self._index_file else {}
            shipped = read_index(self._shipped_index) if self._shipped_index and not kept else {}
            known = {**shipped, **kept}
            self._paths = {}
            entries = [self._entry(file, path, state, known) for file, path, state in self._files()]
            if self._index_file and entries != list(kept.values()):
                write_index(self._index_file, entries)
            self._entries, taken = _without_taken(entries)
            self._problems = [*(problem for entry in entries for problem in entry.problems), *taken]
        return self._entries

    def _entry(self, file: str, path: str, state: str, known: Entries) -> Entry:
        self._paths[file] = path
        kept = known.get(file)
        return kept if kept and kept.state == state else _looked_into(file, Path(path), state, kept)

    def _files(self) -> Iterator[tuple[str, str, str]]:
        """Each file: its name, where it is, and what changes when it does.

        Files of the first folder are named from within it, those of another from outside, so that no two are alike.
        """
        for number, folder in enumerate(self._folders):
            found = dict(_scenario_files(str(folder), f"{folder.name}/" if number else ""))
            for file in sorted(found):
                with suppress(OSError):  # it has gone since
                    status = found[file].stat()
                    yield file, found[file].path, f"{status.st_size}-{status.st_mtime_ns}"


def index_of(folder: Path) -> Sequence[Entry]:
    """What is known of every file of a folder, by its content alone, to be shipped with it."""
    paths = {path.relative_to(folder).as_posix(): path for path in find_scenarios(folder)}
    return [_looked_into(file, path, "", None) for file, path in paths.items()]


def _looked_into(file: str, path: Path, state: str, kept: Entry | None) -> Entry:
    """The kept entry where the file was only touched; a new one where it has changed."""
    digest = _digest(path)
    if kept and kept.digest == digest:
        return kept._replace(state=state)
    try:
        return Entry(file, state, digest, summary(load_scenario(path, file)), ())
    except ContentError as error:
        return Entry(file, state, digest, None, error.problems)


def _digest(path: Path) -> str:
    """The hash of a file's content; empty where it cannot be read, which reading it will tell."""
    import hashlib

    try:
        with path.open("rb") as file:
            return hashlib.sha256(file.read(MAX_BYTES + 1)).hexdigest()
    except OSError:
        return ""


def _without_taken(entries: Sequence[Entry]) -> tuple[Sequence[Entry], Sequence[Problem]]:
    """The entries by family, level and title, without those whose id another has, and what is wrong with these."""
    first: dict[str, Entry] = {}
    taken = []
    for entry in entries:
        if entry.summary is None:
            continue
        if entry.summary.id in first:
            other = first[entry.summary.id].file
            taken.append(Problem(entry.file, 0, 0, f"the id “{entry.summary.id}” is taken", f"{other} has it already"))
        first.setdefault(entry.summary.id, entry)
    return sorted(first.values(), key=_place), taken


def _place(entry: Entry) -> tuple[str, int, str]:
    assert entry.summary is not None
    return entry.summary.family, entry.summary.level, entry.summary.title


def summary(scenario: "Scenario") -> Summary:
    """What a list needs to know of a scenario."""
    return Summary(
        id=scenario.id,
        title=scenario.title,
        family=scenario.family,
        level=scenario.level,
        minutes=scenario.minutes,
        summary=scenario.summary,
        channel=scenario.scene.channel,
        drawing=scenario.place.drawing,
        partner=scenario.scene.partner.name,
        look=scenario.look,
    )
