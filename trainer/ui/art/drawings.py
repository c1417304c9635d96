"""Places and people as pictures: drawn in the background when first asked for, kept while they are in use."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from trainer.core.errors import TrainerError
from trainer.core.person import Face, Look
from trainer.ui.art.faces import INK, FaceBook
from trainer.ui.art.figures import draw_figure
from trainer.ui.art.places import Colours, PlaceImages, draw_place, read_place
from trainer.ui.background import run_in_background

KEPT_PLACES = 8
KEPT_FIGURES = 24
"""More than any screen shows: what is in sight must not push out what is beside it."""
WAITING = 12
"""How many drawings may wait. What falls out is asked for again by the next paint that misses it."""

Picture = PlaceImages | QImage
_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Drawings(QObject):
    """Hands out what is drawn and draws what is not; `drawn` says that asking again is worth while.

    Widgets ask at every paint, so nothing has to be cancelled: a size that nobody shows any more is not asked for
    again. For the UI thread; the drawing itself happens on another, one picture at a time: places before people, and
    the newest wish first.
    """

    drawn = Signal()

    def __init__(self, places: Path, faces: FaceBook, parent: QObject | None = None) -> None:
        """`places` is the folder of the place drawings."""
        super().__init__(parent)
        self._folder = places
        self._faces = faces
        self._places: _Shelf[PlaceImages] = _Shelf(KEPT_PLACES)
        self._figures: _Shelf[QImage] = _Shelf(KEPT_FIGURES)
        self._waiting: OrderedDict[Hashable, Callable[[], Picture]] = OrderedDict()
        self._in_hand: Hashable | None = None
        self._undrawable: set[Hashable] = set()
        self._can_draw = False

    @property
    def idle(self) -> bool:
        """Whether everything that was asked for is drawn."""
        return self._in_hand is None and not self._waiting

    def place(
        self, name: str, size: QSize, colours: Colours, look: Look | None, close: float = 1.0
    ) -> PlaceImages | None:
        """A place filling `size` device pixels, or None while it is being drawn.

        `look` is whose hand holds a prop; `close` is how much nearer than usual we stand.
        """
        skin = look.skin if look else colours["mid"]
        key = ("place", name, size.toTuple(), frozenset(colours.items()), skin, close)
        found = self._places.get(key)
        if found is None:
            filled = {**colours, "skin": skin, "ink": INK}
            self._ask(key, lambda: draw_place(read_place(self._folder, name), size, filled, close))
        return found

    def figure(self, look: Look, face: Face, head_height: int, colours: Colours) -> QImage | None:
        """A person whose head is that many device pixels high, or None while they are being drawn."""
        key = ("figure", look, face, head_height, frozenset(colours.items()))
        found = self._figures.get(key)
        if found is None:
            self._ask(key, lambda: draw_figure(self._faces.face_svg(look, face), head_height, dict(colours)))
        return found

    def _ask(self, key: Hashable, draw: Callable[[], Picture]) -> None:
        if key == self._in_hand or key in self._undrawable:
            return
        self._waiting[key] = draw
        self._waiting.move_to_end(key)
        if len(self._waiting) > WAITING:
            self._waiting.popitem(last=False)
        if self._can_draw:
            self._draw_next()
        elif len(self._waiting) == 1:
            QTimer.singleShot(0, self, self._get_ready)

    def _get_ready(self) -> None:
        """Load what renders SVG: after the first picture of the window, and not on another thread, as for all of Qt."""
        import PySide6.QtSvg  # noqa: F401 - only loaded here

        self._can_draw = True
        self._draw_next()

    def _draw_next(self) -> None:
        if self._in_hand is not None or not self._waiting:
            return
        key = self._next_wish()
        draw = self._waiting.pop(key)
        self._in_hand = key
        run_in_background(self, lambda: (key, draw()), self._on_drawn, self._on_failed)

    def _next_wish(self) -> Hashable:
        """The first face of all takes as long as many places: nobody should wait before bare walls for it."""
        newest_first = list(reversed(self._waiting))
        return next((key for key in newest_first if isinstance(key, tuple) and key[0] == "place"), newest_first[0])

    def _on_drawn(self, result: tuple[Hashable, Picture]) -> None:
        key, picture = result
        if isinstance(picture, PlaceImages):
            self._places.put(key, picture)
        else:
            self._figures.put(key, picture)
        self._in_hand = None
        self._draw_next()
        self.drawn.emit()

    def _on_failed(self, error: Exception) -> None:
        """A drawing that cannot be made is left out of the picture; the scene can be played without it."""
        self._undrawable.add(self._in_hand)
        self._in_hand = None
        self._draw_next()
        if not isinstance(error, TrainerError | OSError):
            raise error
        _log.warning("a drawing is missing: %s", error)


class _Shelf(Generic[_T]):
    """Keeps the things last used, up to a number."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._things: OrderedDict[Hashable, _T] = OrderedDict()

    def get(self, key: Hashable) -> _T | None:
        if key in self._things:
            self._things.move_to_end(key)
        return self._things.get(key)

    def put(self, key: Hashable, thing: _T) -> None:
        self._things[key] = thing
        if len(self._things) > self._room:
            self._things.popitem(last=False)
