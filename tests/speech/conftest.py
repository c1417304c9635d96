"""Speakers that play to nobody in real time, and a temporary folder that shows what they leave behind."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from trainer.core.person import Voice
from trainer.speech.process_speaker import ProcessSpeaker

MakeSpeaker = Callable[..., ProcessSpeaker]

QUICK = Voice(rate=300)
"""Tests have no time to lose."""


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the temporary folders of turns are made."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def make_speaker(qtbot: QtBot, folders: Path) -> Iterator[MakeSpeaker]:
    """Make speakers that are closed after the test; each must have tidied up by then."""
    made: list[ProcessSpeaker] = []

    def make(**options: object) -> ProcessSpeaker:
        made.append(ProcessSpeaker(**{"player": "null", **options}))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()
    assert list(folders.iterdir()) == []


@pytest.fixture
def speaker(make_speaker: MakeSpeaker) -> ProcessSpeaker:
    return make_speaker()
