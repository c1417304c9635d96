"""Real scenario files, and copies of them that are broken in one place."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from trainer.core.errors import ContentError, Problem
from trainer.core.scenario import Scenario
from trainer.library.reading import check, parse
from trainer.library.scenarios import FolderShelf, find_scenarios
from trainer.paths import SCENARIOS

FLAGSHIP: Sequence[Path] = find_scenarios(SCENARIOS / "flagship")
PUSHBACK = SCENARIOS / "flagship" / "ill-come-with-you.yaml"
"""The scene with every kind of part: replies, two moments, all phrases."""
GUIDE = Path(__file__).parents[2] / "docs" / "writing-scenarios.md"


def real() -> str:
    """The text of a scenario that came with the program."""
    return PUSHBACK.read_text("utf-8")


def example() -> str:
    """The scenario that the guide tells its readers to copy."""
    return GUIDE.read_text("utf-8").split("```yaml\n", 1)[1].split("```", 1)[0]


def changed(text: str, *changes: tuple[str, str]) -> str:
    """The text with the first place of each old text replaced; each must be there and must differ."""
    for old, new in changes:
        assert old in text
        assert old != new
        text = text.replace(old, new, 1)
    return text


def place(text: str, words: str, after: str = "") -> tuple[int, int]:
    """Line and column, from 1, of the first of these words, or of the first behind others."""
    start = text.index(words, text.index(after) + len(after))
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def faults(text: str) -> Sequence[Problem]:
    """What is wrong with a scenario's text before it is looked at as a scene; sorted by place."""
    with pytest.raises(ContentError) as caught:
        check(parse(text, "file"), Scenario)
    return sorted(caught.value.problems)


def add(folder: Path, scenario_id: str, *changes: tuple[str, str]) -> Path:
    """A further scenario, a changed copy of a real one."""
    path = folder / f"{scenario_id}.yaml"
    path.write_text(changed(real(), ("id: ill-come-with-you", f"id: {scenario_id}"), *changes), "utf-8")
    return path


def ids(shelf: FolderShelf) -> list[str]:
    return [summary.id for summary in shelf.summaries()]


def told(shelf: FolderShelf) -> list[str]:
    return [str(problem) for problem in shelf.problems]
