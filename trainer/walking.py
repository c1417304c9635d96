"""The `walk` command: plays scenarios in every way and says what was seen."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from trainer.core.scenario import Scenario
from trainer.library.scenarios import FolderShelf, load_scenario
from trainer.library.walk import Walked, walk_all, walk_some
from trainer.paths import SCENARIOS, packs_folder


def report(names: Sequence[str], data: Path, count: int | None = None, seed: int = 0) -> tuple[Sequence[str], bool]:
    """A line a scenario and one for all, and whether everything was seen; without names, every scenario at hand.

    `data` is the player's folder, where packs may be. `count` walks only so many ways, by chance. Raises TrainerError
    where a scenario cannot be read.
    """
    lines, ways, sound = [], 0, True
    scenarios = list(_scenarios(names, data))
    for scenario in scenarios:
        walked = walk_some(scenario, count, seed) if count else walk_all(scenario)
        ways += walked.ways
        sound = sound and not walked.unseen
        lines.append(_line(scenario, walked))
    many = "scenario" if len(scenarios) == 1 else "scenarios"
    return [*lines, f"{len(scenarios)} {many}, {ways} ways"], sound


def _scenarios(names: Sequence[str], data: Path) -> Iterator[Scenario]:
    shelf = FolderShelf((SCENARIOS, packs_folder(data)))
    if not names:
        yield from (shelf.scenario(one.id) for one in shelf.summaries())
    for name in names:
        path = Path(name)
        yield load_scenario(path) if path.is_file() else shelf.scenario(name)


def _line(scenario: Scenario, walked: Walked) -> str:
    seen = (
        f"{walked.ways} ways, {len(walked.turns)} turns, {len(walked.moments)} moments, {len(walked.answers)} answers"
    )
    unseen = f"; never seen: {', '.join(walked.unseen)}" if walked.unseen else ""
    return f"{scenario.id}: {seen}{unseen}"
