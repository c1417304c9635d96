"""Finding and reading scenarios. A file that cannot be read never hides the others."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.summary import Summary
from trainer.library.index import Entry, Index, read_index, write_index

if TYPE_CHECKING:
    from trainer.core.scenario import Scenario
    from trainer.library.reading import Document

PATTERN = "*.yaml"
MAX_BYTES = 256 * 1024
"""Some twenty times the longest scenario: a file beyond that is something else."""


def find_scenarios(folder: Path) -> Sequence[Path]:
    """All scenario files of a folder and the folders in it, in a steady order."""
    return sorted(path for path in folder.rglob(PATTERN) if path.is_file())


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
    from trainer.core.scenario import FORMAT, Scenario
    from trainer.library.reading import check, parse

    name = name or str(path)
    document = parse(_text(path, name), name)
    kept = document.data.get("format") if isinstance(document.data, dict) else None
    if kept is not None and kept != str(FORMAT):
        what = f"this is format {kept}, and this version reads format {FORMAT}"
        raise ContentError((document.problem(("format",), what),))
    return document, check(document, Scenario)


def _text(path: Path, name: str) -> str:
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
    """Fulfils Shelf with the scenarios of a folder.

    The list comes from an index file while no scenario file has changed; a scenario is read when it is asked for.
    """

    def __init__(self, folder: Path, index_file: Path | None = None) -> None:
        """`index_file` is where the list is kept between starts; None reads all files each time."""
        self._folder = folder
        self._index_file = index_file
        self._index: Index | None = None
        self._read: dict[str, Scenario] = {}

    @property
    def problems(self) -> Sequence[Problem]:
        return self._known().problems

    def summaries(self) -> Sequence[Summary]:
        return [entry.summary for entry in self._known().entries]

    def scenario(self, scenario_id: str) -> "Scenario":
        if scenario_id not in self._read:
            entry = next((entry for entry in self._known().entries if entry.summary.id == scenario_id), None)
            if entry is None:
                known = ", ".join(entry.summary.id for entry in self._known().entries) or "none"
                raise TrainerError(f"There is no scene “{scenario_id}” here. There are: {known}.")
            self._read[scenario_id] = load_scenario(self._folder / entry.file, entry.file)
        return self._read[scenario_id]

    def _known(self) -> Index:
        if self._index is None:
            state = _state(self._folder)
            kept = read_index(self._index_file, state) if self._index_file else None
            self._index = kept or self._read_all(state)
            if self._index_file and kept is None:
                write_index(self._index_file, self._index)
        return self._index

    def _read_all(self, state: Mapping[str, str]) -> Index:
        scenarios: dict[str, tuple[str, Scenario]] = {}
        problems: list[Problem] = []
        for file in state:
            try:
                scenario = load_scenario(self._folder / file, file)
            except ContentError as error:
                problems += error.problems
                continue
            if scenario.id in scenarios:
                other = scenarios[scenario.id][0]
                problems.append(Problem(file, 0, 0, f"the id “{scenario.id}” is taken", f"{other} has it already"))
            else:
                scenarios[scenario.id] = (file, scenario)
        entries = [Entry(file, summary(scenario)) for file, scenario in scenarios.values()]
        entries.sort(key=lambda entry: (entry.summary.family, entry.summary.level, entry.summary.title))
        return Index(state, tuple(entries), tuple(problems))


def _state(folder: Path) -> Mapping[str, str]:
    """What changes whenever a scenario file does: for each file its size and the time of its last change."""

    def states() -> Iterator[tuple[str, str]]:
        for path in find_scenarios(folder):
            status = path.stat()
            yield path.relative_to(folder).as_posix(), f"{status.st_size}-{status.st_mtime_ns}"

    return dict(states())


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
