"""The shipped drawings, tokens and people, and a way to wait until all is drawn."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from trainer.paths import ASSETS
from trainer.ui.art import Drawings, FaceBook

PLACES = ASSETS / "places"


@pytest.fixture(scope="session")
def tokens() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((ASSETS / "tokens.json").read_text("utf-8"))
    return read


@pytest.fixture(scope="session")
def light(tokens: dict[str, Any]) -> dict[str, str]:
    return dict(tokens["light_place"])


@pytest.fixture(scope="session")
def dark(tokens: dict[str, Any]) -> dict[str, str]:
    return dict(tokens["dark_place"])


@pytest.fixture(scope="session")
def face_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("faces")


@pytest.fixture
def drawings(qtbot: QtBot, face_cache: Path) -> Iterator[Drawings]:
    made = Drawings(PLACES, FaceBook(face_cache))
    yield made
    qtbot.waitUntil(lambda: made.idle, timeout=20_000)
    QThreadPool.globalInstance().waitForDone()
