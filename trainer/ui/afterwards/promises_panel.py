"""The open promises by their days: kept, let go, or put off by a week; and all of them as a calendar file."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.core.errors import TrainerError
from trainer.core.life import Promise
from trainer.core.practice.promising import due_day, week_later
from trainer.ui.afterwards.needs import AfterwardsNeeds
from trainer.ui.afterwards.saying import meant_for, named, promise_words
from trainer.ui.background import run_in_background
from trainer.ui.corner_card import CornerCard
from trainer.ui.theme.space import EVEN, NONE, SMALL, SNUG, TINY, WIDE
from trainer.ui.widgets import Card, FilledButton, Flow, KeyButton, column, label, refill
from trainer.ui.words import translate

SHOWN = 12
"""More are not shown at once: the next come up as these are done."""
CALENDAR = "graceful-exit.ics"


class PromisesPanel(QWidget):
    """One promise at a time can be answered for by its keys; the others wait below, one press away."""

    log_wanted = Signal()

    def __init__(self, needs: AfterwardsNeeds) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._needs = needs
        self._chosen = ""
        self._rows = column(space=SNUG)
        self.save = KeyButton(translate("Afterwards", "Save calendar file…"), "C", name="save-calendar")
        self.save.clicked.connect(self._save)
        self._saves = QWidget()
        self._saves.setProperty("role", "inside")
        why = translate(
            "Afterwards", "Your events and promises, with alarms, for the calendar on your phone or computer."
        )
        self._saves.setLayout(column(Flow(self.save), label(why, "small"), space=SMALL))
        self._write = KeyButton(
            translate("Afterwards", "Write something down"), "Return", "primary", name="promises-to-log"
        )
        self._write.clicked.connect(self.log_wanted)
        self._empty = CornerCard(needs.drawings, needs.wardrobe, "evening", Flow(self._write), name="no-promises")
        self._empty.tell(
            translate("Afterwards", "Nothing is promised"),
            translate("Afterwards", "What you promise somebody goes into the log, and comes back here in time."),
        )
        self.setLayout(column(self._empty, self._rows, self._saves, None, space=EVEN, margins=NONE))

    def enter(self) -> None:
        """Show what is open now."""
        self._chosen = ""
        self.show_open()

    def show_open(self) -> None:
        """Show what is open, and go to the first of it."""
        promises = self._needs.life.open_promises()
        if all(one.id != self._chosen for one in promises):
            self._chosen = promises[0].id if promises else ""
        self._empty.setVisible(not promises)
        self._saves.setVisible(bool(promises or self._needs.coming()))
        more = len(promises) - SHOWN
        after = translate("Afterwards", "More are open; they come up as these are done.")
        refill(
            self._rows,
            *(self._row(number, one) for number, one in enumerate(promises[:SHOWN], start=1)),
            *([label(after, "muted", name="more-promises")] if more > 0 else []),
        )
        kept = self.findChildren(KeyButton, "promise-kept")
        (kept[-1] if kept and promises else self._write).setFocus()

    # One promise

    def _row(self, number: int, promise: Promise) -> QWidget:
        day = meant_for(due_day(promise.due, self._needs.zone()), self._today())
        note = translate("Afterwards", "To {whom}. {day}").format(whom=named(promise.whom), day=day)
        if promise.id == self._chosen:
            ways = Flow(*self._ways(promise), space=SNUG)
            return Card(label(promise.what, "lead"), label(note, "muted"), TINY, ways, name="promise-chosen")
        button = FilledButton()
        button.setObjectName(f"promise-{number}")
        button.setProperty("role", "card")
        button.setAccessibleName(f"{promise.what}. {note}")
        button.fill(column(label(promise.what), label(note, "muted"), space=TINY, margins=(WIDE, SNUG, WIDE, SNUG)))
        button.clicked.connect(partial(self._choose, promise.id))
        return button

    def _ways(self, promise: Promise) -> tuple[KeyButton, ...]:
        life, now = self._needs.life, self._needs.clock
        kept = translate("Afterwards", "Kept: {promise}.")
        let_go = translate("Afterwards", "Let go: {promise}.")
        put_off = translate("Afterwards", "A week later: {promise}.")

        def put_it_off() -> None:
            life.put_off(promise.id, week_later(promise.due, now(), self._needs.zone()))

        back = partial(life.take_back, promise.id)
        first = KeyButton(translate("Afterwards", "Kept it"), "K", "primary", name="promise-kept")
        second = KeyButton(translate("Afterwards", "A week later"), "W", name="promise-later")
        third = KeyButton(translate("Afterwards", "Let it go"), "L", name="promise-let-go")
        first.clicked.connect(lambda: self._do(promise, kept, lambda: life.mark_kept(promise.id, now()), back))
        second.clicked.connect(
            lambda: self._do(promise, put_off, put_it_off, partial(life.put_off, promise.id, promise.due))
        )
        third.clicked.connect(lambda: self._do(promise, let_go, lambda: life.let_go(promise.id, now()), back))
        return first, second, third

    def _choose(self, promise_id: str) -> None:
        self._chosen = promise_id
        self.show_open()

    def _do(self, promise: Promise, told: str, act: Callable[[], None], back: Callable[[], None]) -> None:
        """Do it at once; the way back is a single key."""
        act()

        def undo() -> None:
            back()
            if isValid(self):
                self._choose(promise.id)

        self._chosen = ""
        self.show_open()
        self._needs.say_with_undo(told.format(promise=promise_words(promise)), undo)

    def _today(self) -> date:
        return self._needs.clock().astimezone(self._needs.zone()).date()

    # The calendar file

    def _save(self) -> None:
        path = self._needs.ask_where(self, CALENDAR)
        if path is None:
            return
        needs = self._needs
        given = (path, needs.coming(), needs.life.open_promises(), needs.clock(), needs.zone())
        run_in_background(self, partial(needs.write_calendar, *given), partial(self._saved, path), self._not_saved)

    def _saved(self, path: Path, _: object) -> None:
        told = translate("Afterwards", "“{file}” is saved. Open it with your calendar.")
        self._needs.say(told.format(file=path.name))

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, TrainerError):
            raise error
        self._needs.say(str(error))
