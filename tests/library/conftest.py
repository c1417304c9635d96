"""The shipped judge, read once, and folders of real scenarios."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.library.samples import FLAGSHIP, PUSHBACK
from trainer.core.ports import Judge
from trainer.library.lint import lint
from trainer.paths import ASSETS
from trainer.scoring import load_judge

Told = Callable[[str], list[str]]
"""What the linter says of a scenario’s text, each problem from its line number on."""


@pytest.fixture(scope="session")
def judge() -> Judge:
    return load_judge()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The scenes that came with the program, in a pack of their own."""
    pack = tmp_path / "scenarios" / "pack"
    pack.mkdir(parents=True)
    for path in FLAGSHIP:
        shutil.copy(path, pack)
    return pack.parent


@pytest.fixture
def told(judge: Judge, tmp_path: Path) -> Told:
    def say(text: str) -> list[str]:
        path = tmp_path / PUSHBACK.name
        path.write_text(text, "utf-8")
        return [str(problem).removeprefix(f"{path}:") for problem in lint([path], judge, ASSETS / "places")]

    return say
