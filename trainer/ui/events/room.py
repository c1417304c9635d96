"""The events room: what is to come, the form, the page of each event, its plans, and the end of its warm-up."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QStackedWidget

from trainer.ui.events.done_page import DonePage
from trainer.ui.events.event_page import EventPage
from trainer.ui.events.form_page import FormPage
from trainer.ui.events.list_page import ListPage
from trainer.ui.events.needs import Details, EventNeeds, Planning, WarmUpDone
from trainer.ui.events.page import Page
from trainer.ui.events.plan_page import PlanPage
from trainer.ui.room import Room
from trainer.ui.steps import in_steps
from trainer.ui.widgets import column
from trainer.ui.words import translate

PAGES: Mapping[str, Callable[[EventNeeds], Page]] = {
    "list": ListPage,
    "event": EventPage,
    "form": FormPage,
    "plan": PlanPage,
    "done": DonePage,
}


class EventsRoom(Room):
    """Enter it with nothing, an event's id, Details, Planning, or WarmUpDone."""

    def __init__(self, needs: EventNeeds) -> None:
        super().__init__("events", translate("Events", "Events"))
        self._needs = needs
        self._pages: dict[str, Page] = {}
        self._page: Page | None = None
        self._made: set[str] = set()
        """The pages of which all parts are made."""
        self._making = False
        self._stack = QStackedWidget()
        self.setLayout(column(self._stack))
        needs.wardrobe.changed.connect(self._dress)

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        return self._page

    def enter(self, what: object) -> None:
        name = self._name(what)
        page = self._page_named(name)
        while page.make_part():
            pass
        self._page = page
        page.enter(what)
        page.show_head()
        self._stack.setCurrentWidget(page)
        if focus := page.focusWidget():
            focus.setFocus()
        self._make_ahead()

    def refresh(self) -> None:
        self.enter(self.resume)

    def leave(self) -> None:
        if self._page:
            self._page.keep()

    @property
    def resume(self) -> object:
        return self._page.resume if self._page else None

    def step_back(self) -> None:
        page = self._page
        if page is None or isinstance(page, ListPage):
            super().step_back()
        elif not page.steps_back():
            self.go.emit("events", page.behind)

    def _name(self, what: object) -> str:
        """The page that shows this; the list for what is no longer there."""
        match what:
            case WarmUpDone():
                return "done"
            case Details():
                return "form"
            case Planning(event=event):
                return "plan" if self._needs.book.get(event) else "list"
            case str() if self._needs.book.get(what):
                return "event"
            case _:
                return "list"

    def _page_named(self, name: str) -> Page:
        if name not in self._pages:
            page = PAGES[name](self._needs)
            page.go.connect(self.go)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def _make_ahead(self) -> None:
        """Make what will be wanted next, a part at a time."""
        name = next((name for name in PAGES if name not in self._made), None)
        if name is None or self._making:
            return
        self._making = True
        in_steps(self, partial(self._make_part, name))

    def _make_part(self, name: str) -> None:
        self._making = False
        if not self._page_named(name).make_part():
            self._made.add(name)
        self._make_ahead()

    def _dress(self) -> None:
        for page in self._pages.values():
            page.dress()
