"""What the events room asks of the outside, and what it is entered with."""

from collections.abc import Callable
from dataclasses import dataclass

from trainer.core.event_book import EventBook
from trainer.core.ports import AttemptLog, Clock, Shelf
from trainer.core.practice.warm_up import WarmUpRun
from trainer.ui.art import Drawings
from trainer.ui.theme.wardrobe import Wardrobe


@dataclass(frozen=True, slots=True)
class EventNeeds:
    """The app fills these in; tests fill them with real or silent ones."""

    book: EventBook
    shelf: Shelf
    log: AttemptLog
    clock: Clock
    new_id: Callable[[], str]
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    """Shows a message."""
    say_with_undo: Callable[[str, Callable[[], None]], None]
    """Tells what was done, and takes it back where the player asks for that."""
    warm_up: Callable[[], WarmUpRun | None]
    """The warm-up under way; None where none is."""
    begin_warm_up: Callable[[WarmUpRun | None], None]
    """Lets the verdicts lead from scene to scene of this warm-up; None ends it."""
    open_counter: Callable[[str], None]
    """Opens the quiet counter for the event of that id."""
    calendar_file: Callable[[str], None]
    """Writes the event of that id for a calendar."""


@dataclass(frozen=True, slots=True)
class Details:
    """The form about an event; without an id, about a new one."""

    event: str = ""


@dataclass(frozen=True, slots=True)
class Planning:
    """The page of an if-then plan; without a plan’s id, of a new one."""

    event: str
    plan: str = ""


@dataclass(frozen=True, slots=True)
class WarmUpDone:
    """The page that ends a warm-up."""

    run: WarmUpRun
