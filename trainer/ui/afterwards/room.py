"""The room afterwards: the two-minute log, the promises, and a month looked back on."""

from PySide6.QtWidgets import QWidget

from trainer.core.errors import TrainerError
from trainer.core.events import Event
from trainer.ui.afterwards.log_panel import LogPanel
from trainer.ui.afterwards.month_panel import MonthPanel
from trainer.ui.afterwards.needs import AfterwardsNeeds
from trainer.ui.afterwards.promises_panel import PromisesPanel
from trainer.ui.room import Room
from trainer.ui.theme.space import PAGE, ROOMY, SMALL
from trainer.ui.widgets import Flow, KeyButton, column, scrolled
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

LOG, PROMISES, MONTH = "log", "promises", "month"
"""What the room is entered with for one of its pages; an event’s id opens its log."""


class AfterwardsRoom(Room):
    """Three pages under three words. Entered with nothing it shows the log of this evening."""

    def __init__(self, needs: AfterwardsNeeds) -> None:
        super().__init__("afterwards", translate("Afterwards", "Afterwards"))
        self._needs = needs
        self._event: Event | None = None
        self._page = LOG
        self.log = LogPanel(needs)
        self._pages: dict[str, QWidget] = {LOG: self.log}
        self._tabs = {
            LOG: self._tab(LOG, translate("Afterwards", "The evening"), "F2"),
            PROMISES: self._tab(PROMISES, translate("Afterwards", "Promises"), "F3"),
            MONTH: self._tab(MONTH, translate("Afterwards", "The month"), "F4"),
        }
        self._stack = column(self.log)
        content = column(Flow(*self._tabs.values(), space=SMALL), self._stack, None, space=ROOMY, margins=PAGE)
        self.setLayout(column(scrolled(Centred(content, needs.wardrobe), "afterwards-area")))

    def enter(self, what: object) -> None:
        """`what`: the id of an event for its log, the name of a page, or None."""
        page = what if isinstance(what, str) and what in self._tabs else LOG
        if page == LOG and what != LOG:
            self._event = self._needs.event(what) if isinstance(what, str) else None
        self._show(page)

    def refresh(self) -> None:
        self._show(self._page)

    def leave(self) -> None:
        if self._page == LOG:
            self.log.leave()

    @property
    def resume(self) -> object:
        if self._page == LOG:
            return self._event.id if self._event else None
        return self._page

    def _tab(self, page: str, title: str, key: str) -> KeyButton:
        tab = KeyButton(title, key, "link", name=f"to-{page}")
        tab.clicked.connect(lambda: self._turn_to(page))
        return tab

    def _turn_to(self, page: str) -> None:
        """What cannot be kept of the page that is left is told, and the other opens all the same."""
        try:
            self.leave()
        except TrainerError as error:
            self._needs.say(str(error))
        self._show(page)

    def _show(self, page: str) -> None:
        self._page = page
        exclusive(list(self._tabs.values()), self._tabs[page])
        match self._page_named(page):
            case PromisesPanel() as promises:
                promises.enter()
            case MonthPanel() as month:
                month.enter()
            case _:
                self.log.enter(self._event)

    def _page_named(self, page: str) -> QWidget:
        """The page in sight alone; made when it is first wanted."""
        if page not in self._pages:
            made = PromisesPanel(self._needs) if page == PROMISES else MonthPanel(self._needs)
            made.log_wanted.connect(lambda: self._turn_to(LOG))
            self._pages[page] = made
            self._stack.addWidget(made)
        for name, widget in self._pages.items():
            widget.setVisible(name == page)
        return self._pages[page]
