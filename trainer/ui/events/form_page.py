"""The form about an event: a name is enough. What is typed is kept as it is typed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from PySide6.QtCore import QTimer

from trainer.core.events import Event, EventKind, usual_start
from trainer.ui.events.how_card import HowCard
from trainer.ui.events.needs import Details, EventNeeds
from trainer.ui.events.page import Page
from trainer.ui.events.saying import unnamed
from trainer.ui.events.what_card import WhatCard
from trainer.ui.steps import Step
from trainer.ui.theme.space import PAGE, ROOMY
from trainer.ui.widgets import KeyButton, SideBySide, column, label
from trainer.ui.words import translate

PAUSE_MS = 400
"""So long after the last key what was typed is kept."""
CARD_AT_LEAST = 420
"""The width in pixels, at 100 % text, below which the two cards go below one another."""


class FormPage(Page):
    """Enter it with Details. An event of which nothing was said is not kept."""

    def __init__(self, needs: EventNeeds) -> None:
        super().__init__(needs, "event-form")
        self._event = self._blank()
        self._new = True
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)

    def _parts(self) -> Sequence[Step]:
        return self._make_what, self._make_how, self._put_together

    def _make_what(self) -> None:
        self.what = WhatCard()
        self.what.changed.connect(self._on_change)

    def _make_how(self) -> None:
        self.how = HowCard()
        self.how.changed.connect(self._on_change)

    def _put_together(self) -> None:
        self.done = KeyButton(translate("Events", "Done"), "Return", "primary", name="event-done")
        self.done.clicked.connect(self._finish)
        self._hint = label("", "small", name="event-hint")
        self._title = label("", "greeting", name="event-form-title")
        self._cards = SideBySide(self.what, self.how, each_at_least=self._least)
        self._lay_out(column(self._title, self._cards, None, space=ROOMY, margins=PAGE), self.done, self._hint)

    @property
    def _least(self) -> int:
        return self._needs.wardrobe.tokens.scaled(CARD_AT_LEAST)

    # Entering

    def enter(self, what: Details) -> None:
        kept = self._needs.book.get(what.event) if what.event else None
        self._event = kept or self._blank()
        self._new = kept is None
        new, known = translate("Events", "Plan an event"), translate("Events", "About the event")
        self._title.setText(new if self._new else known)
        self._hint.setText("")
        self.what.show_event(self._event)
        self.how.show_event(self._event)
        self.what.name.setFocus()
        self.what.name.selectAll()

    @property
    def resume(self) -> object:
        return Details(self._event.id)

    @property
    def behind(self) -> object:
        """The event’s page; the list, where nothing was said of it and so nothing kept."""
        return self._event.id

    def dress(self) -> None:
        if not self._left:
            self._cards.set_each_at_least(self._least)

    def _blank(self) -> Event:
        starts = usual_start(self._needs.clock().astimezone()).astimezone(UTC)
        return Event(self._needs.new_id(), "", EventKind.MIXER, starts)

    # Keeping

    def keep(self) -> None:
        """Keep the event as soon as anything is said of it, under a plain name where it has none yet."""
        self._pause.stop()
        said = self.how.told(self.what.told(self._event))
        if not (self._new and said == self._event):
            self._needs.book.keep(said if said.name else replace(said, name=unnamed(said.kind)))
        elif self._needs.book.get(said.id):  # all that was said of it was taken back
            self._needs.book.remove(said.id)

    def _on_change(self) -> None:
        self._hint.setText("")
        self._pause.start()

    def _finish(self) -> None:
        if not self.what.name.text().strip():
            self._hint.setText(translate("Events", "A name is all it needs."))
            self.what.name.setFocus()
            return
        self.keep()
        self.go.emit("events", self._event.id)
