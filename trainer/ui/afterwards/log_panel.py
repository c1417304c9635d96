"""The two-minute log of an evening: the form, and beside it what was told so far against what was expected."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from trainer.core.errors import TrainerError
from trainer.core.events import Event
from trainer.core.life import LoggedExit, Promise, PromiseKind
from trainer.core.practice.look_back import compared, tonight
from trainer.core.practice.promising import due_day, due_from, due_on
from trainer.ui.afterwards.entry import Entry, entry_of
from trainer.ui.afterwards.log_form import LogForm
from trainer.ui.afterwards.needs import AfterwardsNeeds
from trainer.ui.afterwards.saying import compared_words, exit_words, meant_for, named, promise_words
from trainer.ui.afterwards.told_rows import ToldRows
from trainer.ui.theme.space import NONE, SNUG, TINY
from trainer.ui.widgets import Card, KeyButton, SideBySide, column, label, row
from trainer.ui.words import translate

DRAFT = "afterwards"
"""Under this name the form’s draft is kept, for each event and for none."""
CARD_AT_LEAST = 420
"""The width in pixels, at 100 % text, below which the two cards go below one another."""


class LogPanel(QWidget):
    """Keeps each entry at once and shows it in the list."""

    def __init__(self, needs: AfterwardsNeeds) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._needs = needs
        self._event: Event | None = None
        self._ids = ("", "")
        self.form = LogForm(self._day_of, self._today)
        self.form.handed_in.connect(self._keep)
        self.form.drafted.connect(self._save_draft)
        self._heading = label("", "heading", name="told-heading")
        self._compared = label("", "lead", name="told-compared")
        self._nobody = label(_nobody_yet(), "muted", name="told-nobody")
        self._told = ToldRows()
        parts = (self._heading, self._compared, self._nobody, self._told, None)
        self._cards = SideBySide(
            self.form, Card(*parts, name="log-told", space=SNUG), each_at_least=CARD_AT_LEAST, shares=(58, 42)
        )
        self.setLayout(column(self._cards, None, margins=NONE))

    def enter(self, event: Event | None) -> None:
        """Show the log of an event, or of this evening; what was typed before is still there."""
        self._event = event
        self._cards.set_each_at_least(self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST))
        self._begin_entry(entry_of(self._needs.drafts.draft(DRAFT, self._place)))
        self.show_told()
        self.form.whom.setFocus()

    def leave(self) -> None:
        """Keep what was typed."""
        self.form.keep_draft()

    def show_told(self) -> None:
        """Show what was told so far."""
        exits, promises = self._exits(), self._promises()
        against = compared(self._event.feared, exits) if self._event else None
        self._heading.setText(self._event.name if self._event else translate("Afterwards", "This evening"))
        self._compared.setVisible(against is not None)
        if against:
            self._compared.setText(compared_words(against))
        self._nobody.setVisible(not (exits or promises))
        self._told.show_all(
            {
                **{left: partial(self._exit_row, left) for left in exits},
                **{promise: partial(self._promise_row, promise) for promise in promises},
            }
        )
        known = {one.whom for one in exits}
        self.form.offer([one.name for one in self._event.people if one.name not in known] if self._event else [])

    # What is asked of the outside

    @property
    def _place(self) -> str:
        return self._event.id if self._event else "none"

    def _today(self) -> date:
        return self._needs.clock().astimezone(self._needs.zone()).date()

    def _day_of(self, kind: PromiseKind) -> date:
        return due_day(due_from(kind, self._needs.clock()), self._needs.zone())

    def _exits(self) -> list[LoggedExit]:
        if self._event:
            return list(self._needs.life.exits_of(self._event.id))
        found = self._needs.life.exits_between(*tonight(self._needs.clock()))
        return [one for one in found if not one.event]

    def _promises(self) -> list[Promise]:
        begin, _ = tonight(self._needs.clock())
        found = self._needs.life.open_promises()
        if self._event:
            return [one for one in found if one.event == self._event.id]
        return [one for one in found if not one.event and one.made >= begin]

    # What is done

    def _begin_entry(self, entry: Entry) -> None:
        # The ids are made with the entry: what failed half-way can be tried again and stands there once.
        self._ids = self._needs.new_id(), self._needs.new_id()
        self.form.show_entry(entry)

    def _save_draft(self, text: str) -> None:
        try:
            self._needs.drafts.save_draft(DRAFT, self._place, text)
        except TrainerError as error:
            self._needs.say(str(error))

    def _keep(self) -> None:
        entry, life = self.form.entry, self._needs.life
        left, promise = self._exit_of(entry), self._promise_of(entry)
        try:
            if left:
                life.keep_exit(left)
            if promise:
                life.keep_promise(promise)
        except TrainerError as error:
            self._needs.say(str(error))
            return
        self._begin_entry(Entry())
        self.form.keep_draft()
        self.show_told()
        self.form.whom.setFocus()
        kept = translate("Afterwards", "Kept: {whom}.").format(whom=entry.whom)
        self._needs.say_with_undo(kept, lambda: self._forget(left, promise))

    def _exit_of(self, entry: Entry) -> LoggedExit | None:
        if entry.how is None:
            return None
        return LoggedExit(
            id=self._ids[0],
            at=self._needs.clock(),
            whom=entry.whom,
            how=entry.how,
            event=self._event.id if self._event else "",
            felt=entry.felt,
            taken=entry.taken,
            words=entry.words,
        )

    def _promise_of(self, entry: Entry) -> Promise | None:
        if not entry.what:
            return None
        made = self._needs.clock()
        return Promise(
            id=self._ids[1],
            made=made,
            whom=entry.whom,
            what=entry.what,
            kind=entry.kind,
            due=due_on(entry.day, self._needs.zone()) if entry.day else due_from(entry.kind, made),
            event=self._event.id if self._event else "",
        )

    def _forget(self, left: LoggedExit | None, promise: Promise | None) -> None:
        if left:
            self._needs.life.remove_exit(left.id)
        if promise:
            self._needs.life.remove_promise(promise.id)
        self._show_again()

    def _show_again(self) -> None:
        """Unless the room was made anew meanwhile."""
        if isValid(self):
            self.show_told()

    # What is shown

    def _exit_row(self, left: LoggedExit) -> QWidget:
        words = [label(translate("Afterwards", "“{words}”").format(words=left.words))] if left.words else []
        told = column(label(named(left.whom), "strong"), label(exit_words(left), "muted"), *words, space=TINY)
        return _row(told, self._remover(f"remove-exit-{left.id}", left.whom, lambda: self._remove_exit(left)))

    def _promise_row(self, promise: Promise) -> QWidget:
        when = meant_for(due_day(promise.due, self._needs.zone()), self._today())
        what = translate("Afterwards", "Promised {what}").format(what=promise_words(promise))
        told = column(label(what), label(when, "muted"), space=TINY)
        name = f"remove-promise-{promise.id}"
        return _row(told, self._remover(name, promise.what, lambda: self._remove_promise(promise)))

    def _remover(self, name: str, what: str, remove: Callable[[], None]) -> KeyButton:
        button = KeyButton(translate("Afterwards", "Remove"), "", "link", name=name)
        button.setAccessibleName(translate("Afterwards", "Remove {what}").format(what=what))
        button.clicked.connect(remove)
        return button

    def _remove_exit(self, left: LoggedExit) -> None:
        self._needs.life.remove_exit(left.id)
        self.show_told()
        self.form.whom.setFocus()
        self._say_removed(left.whom, lambda: self._needs.life.keep_exit(left))

    def _remove_promise(self, promise: Promise) -> None:
        self._needs.life.remove_promise(promise.id)
        self.show_told()
        self.form.whom.setFocus()
        self._say_removed(promise.what, lambda: self._needs.life.keep_promise(promise))

    def _say_removed(self, what: str, put_back: Callable[[], None]) -> None:
        def undo() -> None:
            put_back()
            self._show_again()

        self._needs.say_with_undo(translate("Afterwards", "Removed: {what}.").format(what=what), undo)


def _row(told: QLayout, button: KeyButton) -> QWidget:
    line = row(told, button, space=SNUG)
    line.setStretch(0, 1)
    holder = QWidget()
    holder.setProperty("role", "inside")
    holder.setLayout(line)
    return holder


def _nobody_yet() -> str:
    return translate("Afterwards", "Nobody yet. A name and a number are enough; two minutes for a whole evening.")
