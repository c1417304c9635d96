"""Finding and reading scenarios. A file that cannot be read never hides the others."""

from collections.abc import Sequence
from pathlib import Path

from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.scenario import FORMAT, Scenario, Summary
from trainer.library.reading import check, parse


def find_scenarios(folder: Path) -> Sequence[Path]:
    """All scenario files of a folder and the folders in it, in a steady order."""
    return sorted(path for path in folder.rglob("*.yaml") if path.is_file())


def load_scenario(path: Path, name: str = "") -> Scenario:
    """Read one scenario; `name` is how problems call the file. Raises ContentError with every fault found."""
    name = name or str(path)
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError((Problem(name, line, 0, "this is not UTF-8 text", "save it as UTF-8"),)) from error
    except OSError as error:
        raise ContentError((Problem(name, 0, 0, f"cannot be read: {error.strerror}"),)) from error
    document = parse(text, name)
    scenario = check(document, Scenario)
    if scenario.format != FORMAT:
        what = f"this is format {scenario.format}, and this version reads format {FORMAT}"
        raise ContentError((document.problem(("format",), what),))
    return scenario


class FolderShelf:
    """Fulfils Shelf with the scenarios of a folder, each read once, when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scenarios: dict[str, Scenario] | None = None
        self._problems: list[Problem] = []

    @property
    def problems(self) -> Sequence[Problem]:
        self._read()
        return tuple(self._problems)

    def summaries(self) -> Sequence[Summary]:
        return sorted(map(summary, self._read().values()), key=lambda scene: (scene.family, scene.level, scene.title))

    def scenario(self, scenario_id: str) -> Scenario:
        found = self._read().get(scenario_id)
        if found is None:
            known = ", ".join(sorted(self._read())) or "none"
            raise TrainerError(f"There is no scene “{scenario_id}” here. There are: {known}.")
        return found

    def _read(self) -> dict[str, Scenario]:
        if self._scenarios is None:
            self._scenarios = {}
            for path in find_scenarios(self._folder):
                self._take(path, self._scenarios)
        return self._scenarios

    def _take(self, path: Path, shelf: dict[str, Scenario]) -> None:
        name = str(path.relative_to(self._folder))
        try:
            scenario = load_scenario(path, name)
        except ContentError as error:
            self._problems += error.problems
            return
        if scenario.id in shelf:
            self._problems.append(Problem(name, 0, 0, f"another file has the id “{scenario.id}” already"))
        else:
            shelf[scenario.id] = scenario


def summary(scenario: Scenario) -> Summary:
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
