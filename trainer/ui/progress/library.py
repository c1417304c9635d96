"""Loading the library that draws charts: a quarter of a second in all, and never more than a breath at once."""

import sys
from collections.abc import Iterator
from functools import partial
from importlib import import_module

from trainer.ui.steps import Step

CHARTS = "trainer.ui.progress.charts"
NOT_OF_QT = (
    "numpy",
    "numpy.typing",
    "cProfile",
    "colorama",
    "multiprocessing.connection",
    "pydoc",
    "xml.etree.ElementTree",
)
"""What the library loads besides, and can be loaded on any thread."""
QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
AT_ONCE = 60
"""How many of Qt's names are asked for in one step."""


def fetch_numbers() -> None:
    """Load the part that is not Qt's, on another thread. Raises ImportError where it is missing."""
    import_module(NOT_OF_QT[0])
    for name in NOT_OF_QT[1:]:
        try:
            import_module(name)
        except ImportError:
            continue  # a help alone: the library knows whether it needs it


def steps() -> Iterator[Step]:
    """What is left to load on the UI thread, where alone Qt's classes may be made; nothing once it is loaded.

    Qt for Python makes each class when it is first asked for, and the library asks for all.
    """
    if CHARTS in sys.modules:
        return
    for module in QT:
        names = dir(import_module(module))
        for first in range(0, len(names), AT_ONCE):
            yield partial(_ask_for, module, names[first : first + AT_ONCE])
    yield _load


def _ask_for(module: str, names: list[str]) -> None:
    for name in names:
        getattr(import_module(module), name)


def _load() -> None:
    """Where it is missing, whoever draws with it says so."""
    try:
        import_module(CHARTS)
    except ImportError:
        return
