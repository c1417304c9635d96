"""Work on another thread: its result comes home to the UI thread, and to nobody who has gone."""

import threading
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, QThread, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import let_go
from trainer.ui.background import end_background_work, run_in_background


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: list[threading.Thread] = []

    def take(self, value: object) -> None:
        self.got.append(value)
        self.threads.append(current_thread())


def test_the_result_comes_back_on_the_ui_thread(qtbot: QtBot) -> None:
    owner = Owner()
    worked_on: list[threading.Thread] = []

    def work() -> int:
        worked_on.append(current_thread())
        return 7

    run_in_background(owner, work, owner.take)
    qtbot.waitUntil(lambda: owner.got == [7])
    assert worked_on[0] is not main_thread()
    assert owner.threads == [main_thread()]


def test_a_lambda_is_called_on_the_ui_thread_too(qtbot: QtBot, qapp: QApplication) -> None:
    owner = Owner()
    seen: list[bool] = []
    run_in_background(owner, lambda: None, lambda _: seen.append(QThread.currentThread() is qapp.thread()))
    qtbot.waitUntil(lambda: seen == [True])


def test_an_error_goes_to_whoever_asked_for_it_on_the_ui_thread(qtbot: QtBot) -> None:
    owner = Owner()

    def work() -> None:
        raise ValueError("no lamp")

    run_in_background(owner, work, owner.take, owner.take)
    qtbot.waitUntil(lambda: len(owner.got) == 1)
    assert isinstance(owner.got[0], ValueError)
    assert owner.threads == [main_thread()]


def test_an_error_that_nobody_asked_for_ends_in_the_hook(qtbot: QtBot) -> None:
    owner = Owner()

    def work() -> None:
        raise ValueError("no lamp")

    with qtbot.capture_exceptions() as caught:
        run_in_background(owner, work, owner.take)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ValueError
    assert owner.got == []


@pytest.mark.parametrize("fails", [False, True])
def test_an_owner_who_is_gone_hears_nothing(qtbot: QtBot, capfd: pytest.CaptureFixture[str], fails: bool) -> None:
    owner = Owner()
    gone = Event()
    heard: list[object] = []

    def work() -> int:
        gone.wait(5)
        if fails:
            raise ValueError("too late")
        return 7

    run_in_background(owner, work, heard.append, heard.append)
    owner.deleteLater()
    let_go()
    gone.set()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(20)
    assert heard == []
    assert capfd.readouterr().err == ""


def test_nothing_is_left_with_the_owner_afterwards(qtbot: QtBot) -> None:
    owner = Owner()
    run_in_background(owner, lambda: 7, owner.take)
    qtbot.waitUntil(lambda: owner.got == [7])
    let_go()
    assert owner.children() == []


def test_the_program_can_wait_for_what_is_still_being_done(qapp: QApplication) -> None:
    owner = Owner()
    begun, released, done = Event(), Event(), Event()

    def work() -> None:
        begun.set()
        released.wait(5)
        done.set()

    run_in_background(owner, work, owner.take)
    assert begun.wait(5)
    threading.Timer(0.1, released.set).start()
    end_background_work()
    assert done.is_set()
