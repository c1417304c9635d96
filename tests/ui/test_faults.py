"""Our mistakes: the player is told in a line, the log says where, and never in the player's words."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InWindow
from trainer.core.errors import TrainerError
from trainer.ui.faults import FaultHooks, quiet_qt
from trainer.ui.widgets.message_bar import MessageBar

pytestmark = pytest.mark.usefixtures("wardrobe")

WORDS = "I am leaving because of my divorce"


class Presser(QObject):
    pressed = Signal()


@pytest.fixture
def messages(in_window: InWindow) -> MessageBar:
    bar = MessageBar()
    in_window(bar)
    return bar


@pytest.fixture
def log_file(tmp_path: Path, messages: MessageBar, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log of hooks that are installed for this test only."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    logger = logging.getLogger("trainer")
    before = list(logger.handlers)
    FaultHooks(tmp_path / "trainer.log", messages).install()
    yield tmp_path / "trainer.log"
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def fail(line: str) -> None:
    raise ValueError(f"cannot read {line!r}")


def fail_after(line: str) -> None:
    try:
        fail(line)
    except ValueError as error:
        raise RuntimeError("later") from error


@pytest.mark.parametrize("mistake", [fail, fail_after])
@pytest.mark.qt_no_exception_capture
def test_a_mistake_in_a_slot_is_told_and_written_down_without_the_players_words(
    log_file: Path, messages: MessageBar, qtbot: QtBot, mistake: object
) -> None:
    assert callable(mistake)
    presser = Presser()
    presser.pressed.connect(lambda: mistake(WORDS))
    presser.pressed.emit()
    qtbot.waitUntil(messages.isVisible)
    assert str(log_file) in messages.text
    assert "Your words are safe" in messages.text
    written = log_file.read_text("utf-8")
    assert "ValueError" in written
    assert "test_faults.py" in written
    assert "in fail" in written
    assert WORDS not in written
    assert "divorce" not in messages.text


@pytest.mark.qt_no_exception_capture
def test_what_the_world_did_is_told_as_it_is_and_not_written_down(
    log_file: Path, messages: MessageBar, qtbot: QtBot
) -> None:
    def refuse() -> None:
        raise TrainerError("The disk is full. Make room and try again.")

    presser = Presser()
    presser.pressed.connect(refuse)
    presser.pressed.emit()
    qtbot.waitUntil(messages.isVisible)
    assert messages.text == "The disk is full. Make room and try again."
    assert not log_file.exists()


@pytest.mark.qt_no_exception_capture
def test_a_mistake_on_another_thread_is_told_too(log_file: Path, messages: MessageBar, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail, args=(WORDS,))
    thread.start()
    thread.join()
    qtbot.waitUntil(messages.isVisible)
    assert WORDS not in log_file.read_text("utf-8")


@pytest.mark.qt_no_exception_capture
def test_ctrl_c_is_no_mistake(log_file: Path, messages: MessageBar, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not messages.isVisible()
    assert not log_file.exists()
    capsys.readouterr()


def test_qts_own_words_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    from PySide6.QtCore import qInstallMessageHandler, qWarning  # noqa: PLC0415 - put back what pytest-qt set

    before = qInstallMessageHandler(None)
    try:
        quiet_qt()
        with caplog.at_level(logging.WARNING, "trainer"):
            qWarning("a plugin is missing")
    finally:
        qInstallMessageHandler(before)
    assert "Qt: a plugin is missing" in caplog.text
