"""Work of the UI thread in steps, one a turn of its loop, so that the window answers in between."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

Step = Callable[[], object]

_waiting: deque[tuple[QObject, Step]] = deque()


def in_steps(owner: QObject, *steps: Step) -> None:
    """Do these one after the other, after what others asked for; what is left is dropped once the owner is gone."""
    if not _waiting and steps:
        QTimer.singleShot(0, _do_next)
    _waiting.extend((owner, step) for step in steps)


def idle() -> bool:
    """Whether all steps are done."""
    return not _waiting


def drop_steps() -> None:
    """Leave undone what still waits: the app closes, and its file with it."""
    _waiting.clear()


def _do_next() -> None:
    if not _waiting:
        return
    first = owner, step = _waiting[0]
    try:
        if isValid(owner):
            step()
    finally:
        if _waiting and _waiting[0] is first:
            _waiting.popleft()
        if _waiting:
            QTimer.singleShot(0, _do_next)
