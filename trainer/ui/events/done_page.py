"""The end of a warm-up: a word that is true, the best line, and the way on."""

from dataclasses import replace

from trainer.core.practice.warm_up import WarmUpRun, best_line, exits, summed_up
from trainer.ui.corner_card import CornerCard
from trainer.ui.events.needs import EventNeeds, WarmUpDone
from trainer.ui.events.page import Page
from trainer.ui.theme.space import PAGE, SMALL
from trainer.ui.widgets import Flow, KeyButton, label
from trainer.ui.widgets.layouts import column
from trainer.ui.words import translate

PLACE = "hotel-foyer"
LOOKED_THROUGH = 60
"""So many of the newest exits may belong to a warm-up."""


class DonePage(Page):
    """Notes that the event is warmed up for, once for each warm-up."""

    def __init__(self, needs: EventNeeds) -> None:
        super().__init__(needs, "warmed-up")
        self._run: WarmUpRun | None = None
        self._on = KeyButton(translate("Events", "To the event"), "Return", "primary", name="warmed-up-on")
        self._on.clicked.connect(lambda: self.go.emit("events", self.behind))
        self._heading = label(translate("Events", "Your best line"), "heading", tone="teal")
        self._line = label("", "lead", name="warmed-up-line")
        below = (self._heading, self._line, SMALL, Flow(self._on))
        self._card = CornerCard(needs.drawings, needs.wardrobe, PLACE, *below, name="warmed-up")
        self._lay_out(column(self._card, None, margins=PAGE))

    def enter(self, what: WarmUpDone) -> None:
        self._run = what.run
        said = exits(what.run, self._needs.log.newest(LOOKED_THROUGH))
        done, looked = translate("Events", "You are warmed up"), translate("Events", "A look around")
        self._card.tell(done if said else looked, summed_up(said))
        line = best_line(said)
        self._line.setText(translate("Events", "“{line}”").format(line=line))
        for part in (self._heading, self._line):
            part.setVisible(bool(line))
        self._note(what.run, played=bool(said))
        self._on.setFocus()

    @property
    def resume(self) -> object:
        return WarmUpDone(self._run) if self._run else None

    @property
    def behind(self) -> object:
        return self._run.event if self._run else None

    def _note(self, run: WarmUpRun, *, played: bool) -> None:
        if self._needs.warm_up() == run:
            self._needs.begin_warm_up(None)
        event = self._needs.book.get(run.event)
        if event and played and (event.warmed_up is None or event.warmed_up < run.began):
            self._needs.book.keep(replace(event, warmed_up=self._needs.clock()))
