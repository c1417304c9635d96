"""Everything that is wrong with scenario files, at once, each fault with its place and its remedy."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.ports import Judge
from trainer.core.scenario import Scenario
from trainer.library.lint_lines import line_problems
from trainer.library.lint_shape import shape_problems
from trainer.library.reading import Document
from trainer.library.scenarios import ENDING, find_scenarios, read_scenario

Read = tuple[Path, Document, Scenario]


def lint(paths: Iterable[Path], judge: Judge, places: Path) -> Sequence[Problem]:
    """Check scenario files and folders of them, and hold the judge against what their authors say.

    `places` is the folder of place drawings. Raises TrainerError for a path that leads to no file.
    """
    problems: list[Problem] = []
    read: list[Read] = []
    for path in _files(paths):
        try:
            read.append((path, *read_scenario(path)))
        except ContentError as error:
            problems += error.problems
    problems += _taken_ids(read)
    for path, document, scenario in read:
        problems += shape_problems(path, document, scenario, places)
        problems += line_problems(document, scenario, judge)
    return sorted(problems)


def _files(paths: Iterable[Path]) -> Collection[Path]:
    """All files of the paths, each once, however often it is named."""
    files: dict[Path, Path] = {}
    for path in paths:
        if not path.exists():
            raise TrainerError(f"{path}: there is no such file or folder")
        found = find_scenarios(path) if path.is_dir() else [path]
        if not found:
            raise TrainerError(f"{path}: there is no scenario in this folder, no file that ends in {ENDING}")
        for file in found:
            files.setdefault(file.resolve(), file)
    return files.values()


def _taken_ids(read: Sequence[Read]) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    for path, document, scenario in read:
        if scenario.id in first:
            yield document.problem(("id",), f"the id “{scenario.id}” is taken", f"{first[scenario.id]} has it already")
        first.setdefault(scenario.id, path)
