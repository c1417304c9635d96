"""The one place that knows threads: work off the UI thread, its result or error back on it."""

import contextlib
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


class _Report(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], report: _Report) -> None:
        super().__init__()
        self._work = work
        self._report = report

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the owner, who decides
            self._tell(self._report.failed, error)
        else:
            self._tell(self._report.done, result)

    @staticmethod
    def _tell(signal: Any, value: object) -> None:
        with contextlib.suppress(RuntimeError):  # the owner is gone: nobody waits for this any more
            signal.emit(value)


def run_in_background(
    owner: QObject,
    work: Callable[[], T],
    on_done: Callable[[T], None],
    on_error: Callable[[Exception], None] | None = None,
) -> None:
    """Run `work` on another thread; call `on_done` with its result, on the UI thread, unless `owner` is gone by then.

    An error without `on_error` is raised on the UI thread, where the app's hook shows it.
    """
    report = _Report(owner)
    report.done.connect(on_done)
    report.failed.connect(on_error or _raise)
    report.done.connect(report.deleteLater)
    report.failed.connect(report.deleteLater)
    QThreadPool.globalInstance().start(_Work(work, report))


def end_background_work(patience_ms: int = 5000) -> None:
    """Drop what has not begun and wait for what has: a program that ends while a picture is painted crashes."""
    pool = QThreadPool.globalInstance()
    pool.clear()
    pool.waitForDone(patience_ms)


def _raise(error: Exception) -> None:
    raise error
