"""The rooms around an event, and what the rest of the app asks of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.parts import Parts, new_id, utc_now
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.theme.wardrobe import Wardrobe

if TYPE_CHECKING:
    from trainer.core.events import Event
    from trainer.core.life import Promise
    from trainer.core.pocket import Pocket
    from trainer.core.practice.due import EventGlance
    from trainer.core.practice.warm_up import WarmUpRun
    from trainer.ui.night.counter import CounterWindow
    from trainer.ui.verdict.onward import Onward

GLANCE_DAYS = 60
"""Today looks this far ahead."""


@dataclass(eq=False, repr=False)  # no slots: Qt keeps weak references to whose methods it calls
class Evenings:
    """Makes the rooms of events, of what comes after them, and of own lines."""

    parts: Parts
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    say_with_undo: Callable[[str, Callable[[], None]], None]
    _run: "WarmUpRun | None" = field(default=None, init=False)
    _counter: "CounterWindow | None" = field(default=None, init=False)

    def makers(self) -> Mapping[str, Callable[[], Room]]:
        """For each room its name and what makes it."""
        return {
            "events": self._events,
            "afterwards": self._afterwards,
            "lines": self._lines,
            "card": self._card,
        }

    def glance(self) -> "EventGlance | None":
        """The next event, as Today shows it; None where none is near."""
        if not self.parts.expects_an_event():
            return None
        from trainer.core.practice.due import EventGlance
        from trainer.core.practice.fitting import families

        event = next(iter(self.parts.events.coming(utc_now())), None)
        if event is None:
            return None
        days = (self.parts.day_of(event.starts) - self.parts.day_of(utc_now())).days
        return EventGlance(event, days, families(event)) if days <= GLANCE_DAYS else None

    def onward(self, scenario_id: str) -> "Onward | None":
        """Where a verdict leads on to while a warm-up is played; None where none is."""
        if self._run is None:
            return None
        from trainer.ui.events.running import onward

        return onward(self._run, scenario_id)

    def _begin_warm_up(self, run: "WarmUpRun | None") -> None:
        self._run = run

    def _events(self) -> Room:
        from trainer.ui.events.needs import EventNeeds
        from trainer.ui.events.room import EventsRoom

        parts = self.parts
        return EventsRoom(
            EventNeeds(
                book=parts.events,
                shelf=parts.shelf,
                log=parts.log,
                clock=utc_now,
                new_id=new_id,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.say,
                say_with_undo=self.say_with_undo,
                warm_up=lambda: self._run,
                begin_warm_up=self._begin_warm_up,
                open_counter=self._open_counter,
                calendar_file=self._calendar_file,
            )
        )

    def _open_counter(self, event_id: str) -> None:
        from trainer.ui.night.counter import CounterWindow

        book = self.parts.events
        event = book.get(event_id)
        if event is None:
            return
        if self._counter is not None:
            self._counter.close()
        self._counter = CounterWindow(
            event.name, event.goal, book.tally(event_id), lambda people: book.set_tally(event_id, people)
        )
        self._counter.destroyed.connect(self._forget_counter)
        self._counter.show()

    def _forget_counter(self) -> None:
        self._counter = None

    def _calendar_file(self, event_id: str) -> None:
        from PySide6.QtWidgets import QApplication

        from trainer.ui.afterwards.needs import ask_where
        from trainer.ui.background import run_in_background
        from trainer.ui.words import translate

        event, window = self.parts.events.get(event_id), QApplication.activeWindow()
        if event is None or window is None or (path := ask_where(window, f"{event.name}.ics")) is None:
            return
        run_in_background(
            window,
            lambda: _write_calendar(path, [event], [], utc_now(), _zone()),
            lambda _: self.say(translate("Events", "Saved. Your calendar can take it in from there.")),
            lambda error: self.say(str(error)),
        )

    def _afterwards(self) -> Room:
        from trainer.ui.afterwards.needs import AfterwardsNeeds
        from trainer.ui.afterwards.room import AfterwardsRoom

        parts = self.parts
        return AfterwardsRoom(
            AfterwardsNeeds(
                life=parts.life,
                drafts=parts.log,
                event=parts.events.get,
                coming=lambda: parts.events.coming(utc_now()),
                clock=utc_now,
                zone=_zone,
                new_id=new_id,
                write_calendar=_write_calendar,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.say,
                say_with_undo=self.say_with_undo,
            )
        )

    def _lines(self) -> Room:
        from PySide6.QtGui import QGuiApplication

        from trainer.ui.lines.room import LinesNeeds, LinesRoom

        shelf = self.parts.shelf
        return LinesRoom(
            LinesNeeds(
                lines=self.parts.own_lines,
                can_play=lambda scenario: any(scene.id == scenario for scene in shelf.summaries()),
                copy=QGuiApplication.clipboard().setText,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.say,
                say_with_undo=self.say_with_undo,
            )
        )

    def _card(self) -> Room:
        from trainer.ui.card.room import CardNeeds, CardRoom, ask_where

        return CardRoom(CardNeeds(self._pocket, ask_where, self.wardrobe, self.drawings, self.say))

    def _pocket(self, event_id: str | None) -> "Pocket":
        from trainer.core.events import Worry
        from trainer.core.own_lines import all_lines
        from trainer.core.pocket import IfThen, pocket
        from trainer.core.practice.cues import examples

        event = self.parts.events.get(event_id) if event_id else None
        plans = self.parts.events.plans(event.id) if event else ()
        starters = [IfThen(one.cue, one.line) for one in examples(event.worry if event else Worry.NOTHING)]
        return pocket(event, plans, all_lines(self.parts.own_lines), starters)


def _write_calendar(
    path: Path, events: "Sequence[Event]", promises: "Sequence[Promise]", now: datetime, zone: tzinfo
) -> None:
    """Its library is loaded here, on the thread that writes."""
    from trainer.report.calendar_file import write_calendar

    write_calendar(path, events, promises, now, zone)


def _zone() -> tzinfo:
    """The player's own, as it is now."""
    zone = datetime.now().astimezone().tzinfo
    assert zone is not None
    return zone
