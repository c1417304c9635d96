"""What `graceful-exit doctor` says of the voice."""

import time
from pathlib import Path

import pytest

from trainer.speech.probe import check_voice
from trainer.speech.wire import PLAYER_VARIABLE

from .processes import CRASHES, HANGS, NO_PACKAGES


def test_a_machine_that_can_speak(monkeypatch: pytest.MonkeyPatch, folders: Path) -> None:
    monkeypatch.setenv(PLAYER_VARIABLE, "null")
    assert check_voice().ok
    assert list(folders.iterdir()) == []


@pytest.mark.parametrize(
    ("player", "command", "cause"),
    [
        ("wasapi", None, "no sound device"),
        ("null", NO_PACKAGES, "no speech engine"),
        ("null", ["/no/such/program"], "no speech engine"),
        ("null", CRASHES, "engine failed"),
    ],
)
def test_a_machine_that_cannot(player: str, command: list[str] | None, cause: str) -> None:
    report = check_voice(player, command) if command else check_voice(player)
    assert not report.ok
    assert cause in report.sentence


def test_an_engine_that_hangs_costs_no_more_than_the_patience() -> None:
    began = time.perf_counter()
    assert "stopped answering" in check_voice("null", HANGS, patience=0.3).sentence
    assert time.perf_counter() - began < 3
