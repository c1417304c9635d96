"""The room of letters: templates to fill and send, and those who wait for a close."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from trainer.core.errors import TrainerError
from trainer.core.letters import Starter, Template, Waiting, not_yet_own
from trainer.ui.background import run_in_background
from trainer.ui.letters.deciding_page import DecidingPage
from trainer.ui.letters.edit_page import EditPage, told
from trainer.ui.letters.fill_page import FillPage
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.saying import named
from trainer.ui.letters.templates_page import TemplatesPage
from trainer.ui.letters.waiting_page import WaitingPage
from trainer.ui.room import Room
from trainer.ui.steps import in_steps
from trainer.ui.theme.space import PAGE, ROOMY, SMALL
from trainer.ui.widgets import Flow, KeyButton, column, scrolled
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

P = TypeVar("P", bound=QWidget)

TEMPLATES, WAITING, FILL, EDIT, DECIDE = "templates", "waiting", "fill", "edit", "decide"
"""The pages. The first two can be entered by these names."""


WARM_UP_AFTER_MS = 200
"""The page comes first; the judge is not wanted before a letter is filled."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the player is in the room: a page, and the template and the one who waits that it is about."""

    page: str = TEMPLATES
    template: str = ""
    waiting: str = ""


class LettersRoom(Room):
    """Enter it with nothing, the name of a list, a Place, or the id of a template or of one who waits."""

    def __init__(self, needs: LettersNeeds) -> None:
        super().__init__("letters", translate("Letters", "Letters"))
        self._needs = needs
        self._at = Place()
        self._unsaved: Template | None = None
        """A template that is new: nothing of it is kept yet."""
        self._starters: Sequence[Starter] | None = None
        """Read when they are first wanted."""
        self._pages: dict[str, QWidget] = {}
        self._stack = column()
        self._tabs = {
            TEMPLATES: self._tab(TEMPLATES, translate("Letters", "Templates"), "F2"),
            WAITING: self._tab(WAITING, translate("Letters", "Waiting for a close"), "F3"),
        }
        self._heads = QWidget()
        self._heads.setProperty("role", "inside")
        self._heads.setLayout(column(Flow(*self._tabs.values(), space=SMALL)))
        content = column(self._heads, self._stack, None, space=ROOMY, margins=PAGE)
        self._area: QScrollArea = scrolled(Centred(content, needs.judging.wardrobe), "letters-area")
        self.setLayout(column(self._area))

    # Entering and leaving

    def enter(self, what: object) -> None:
        self._show(self._place_of(what))

    def refresh(self) -> None:
        if self._at.page in (TEMPLATES, WAITING):
            self._show(self._at)

    def leave(self) -> None:
        page = self._pages.get(self._at.page)
        if isinstance(page, FillPage | WaitingPage):
            page.leave()
        elif isinstance(page, EditPage):
            page.keep()

    @property
    def resume(self) -> object:
        return self._at

    def step_back(self) -> None:
        at = self._at
        match at.page:
            case "waiting" if self._waiting_page.step_back():
                return
            case "fill" if self._fill_page.step_back():
                return
            case "edit" if not self._unsaved or self._find(at.template):
                self._turn_to(replace(at, page=FILL))
            case "fill" if at.waiting:
                self._turn_to(Place(DECIDE, waiting=at.waiting))
            case "fill" | "edit":
                self._turn_to(Place(TEMPLATES, template=at.template))
            case "decide":
                self._turn_to(Place(WAITING, waiting=at.waiting))
            case _:
                super().step_back()

    def _place_of(self, what: object) -> Place:
        match what:
            case Place():
                return what
            case "templates" | "waiting":
                return Place(what)
            case str() if any(one.id == what for one in self._needs.book.waiting()):
                return Place(DECIDE, waiting=what)
            case str() if self._find(what):
                return Place(FILL, template=what)
        return Place()

    # What is kept

    def _read_starters(self) -> Sequence[Starter]:
        """Those that come with the program; where they cannot be used, none, and why is told once."""
        if self._starters is None:
            self._starters = ()
            try:
                self._starters = self._needs.starters()
            except TrainerError as error:
                self._needs.say(str(error))
        return self._starters

    def _show_templates(self) -> None:
        own, starters = self._own(), self._starters or ()
        self._templates_page.show_templates(own, not_yet_own(starters, own, self._needs.clock()))

    def _show_starters(self) -> None:
        """Who has none of their own begins with them."""
        if self._at.page == TEMPLATES:
            self._show_templates()
            if self._templates_page.new.hasFocus():
                self._templates_page.take_focus()

    def _own(self) -> Sequence[Template]:
        return self._needs.book.templates()

    def _templates(self) -> Sequence[Template]:
        """All that can be filled, the player's own first."""
        own = self._own()
        return [*own, *not_yet_own(self._read_starters(), own, self._needs.clock())]

    def _find(self, template_id: str) -> Template | None:
        return next((one for one in self._templates() if one.id == template_id), None)

    def _find_waiting(self, waiting_id: str) -> Waiting | None:
        return next((one for one in self._needs.book.waiting() if one.id == waiting_id), None)

    # Pages

    def _tab(self, page: str, title: str, key: str) -> KeyButton:
        tab = KeyButton(title, key, "link", name=f"to-{page}")
        tab.clicked.connect(lambda: self._turn_to(Place(page)))
        return tab

    def _turn_to(self, at: Place) -> None:
        self.leave()
        self._show(at)

    def _show(self, at: Place) -> None:
        """Show a page; where what it is about has gone meanwhile, the list that it would be on."""
        shown = {FILL: self._show_fill, EDIT: self._show_edit, DECIDE: self._show_deciding}
        if at.page not in shown or not shown[at.page](at):
            self._show_list(at if at.page in (TEMPLATES, WAITING) else _list_of(at))
        self._area.verticalScrollBar().setValue(0)

    def _show_list(self, at: Place) -> None:
        self._bring(at, self._waiting_page if at.page == WAITING else self._templates_page)
        exclusive(list(self._tabs.values()), self._tabs[at.page])
        if at.page == WAITING:
            self._waiting_page.show_waiting()
            self._waiting_page.take_focus(at.waiting)
        else:
            self._show_templates()
            self._templates_page.take_focus(at.template)
            # Each in a turn of its own, so that neither this list nor the next page is waited for.
            in_steps(self, self._read_starters, self._show_starters, lambda: self._fill_page)

    def _show_fill(self, at: Place) -> bool:
        template = self._find(at.template)
        if template is None:
            return False
        page = self._fill_page
        page.open(template, self._find_waiting(at.waiting), own=any(one.id == template.id for one in self._own()))
        self._bring(at, page)
        page.take_focus()
        QTimer.singleShot(WARM_UP_AFTER_MS, self, self._warm_judge)
        return True

    def _show_edit(self, at: Place) -> bool:
        unsaved = self._unsaved if self._unsaved and self._unsaved.id == at.template else None
        template = self._find(at.template) or unsaved
        if template is None:
            return False
        self._edit_page.open(template, new=template is unsaved)
        self._bring(at, self._edit_page)
        self._edit_page.take_focus()
        return True

    def _show_deciding(self, at: Place) -> bool:
        waiting = self._find_waiting(at.waiting)
        if waiting is None:
            return False
        self._deciding_page.open(waiting)
        self._bring(at, self._deciding_page)
        self._deciding_page.take_focus()
        return True

    def _bring(self, at: Place, page: QWidget) -> None:
        self._at = at
        self._heads.setVisible(at.page in (TEMPLATES, WAITING))
        for one in self._pages.values():
            one.setVisible(one is page)

    # Pages are made when they are first wanted

    @cached_property
    def _templates_page(self) -> TemplatesPage:
        page = TemplatesPage(self._needs)
        page.opened.connect(lambda template: self._turn_to(Place(FILL, template)))
        page.new_wanted.connect(self._begin_new)
        return self._added(TEMPLATES, page)

    @cached_property
    def _waiting_page(self) -> WaitingPage:
        page = WaitingPage(self._needs)
        page.opened.connect(lambda waiting: self._turn_to(Place(DECIDE, waiting=waiting)))
        return self._added(WAITING, page)

    @cached_property
    def _fill_page(self) -> FillPage:
        page = FillPage(self._needs)
        page.change_wanted.connect(lambda template: self._turn_to(replace(self._at, page=EDIT, template=template)))
        page.removed.connect(self._show_templates_again)
        page.closed.connect(self._close)
        page.turned.connect(lambda: self._area.verticalScrollBar().setValue(0))
        return self._added(FILL, page)

    @cached_property
    def _edit_page(self) -> EditPage:
        page = EditPage(self._needs)
        page.done.connect(self._after_edit)
        return self._added(EDIT, page)

    @cached_property
    def _deciding_page(self) -> DecidingPage:
        page = DecidingPage(self._needs, self._templates)
        page.write_wanted.connect(lambda template: self._turn_to(replace(self._at, page=FILL, template=template)))
        page.closed.connect(self._close)
        page.removed.connect(self._remove_waiting)
        return self._added(DECIDE, page)

    def _added(self, name: str, page: P) -> P:
        page.hide()
        self._pages[name] = page
        self._stack.addWidget(page)
        return page

    # What is done

    def _begin_new(self) -> None:
        now = self._needs.clock()
        self._unsaved = Template(self._needs.new_id(), "", "", "", now, now)
        self._turn_to(Place(EDIT, self._unsaved.id))

    def _after_edit(self) -> None:
        at = self._at
        self._show(replace(at, page=FILL) if self._find(at.template) else Place(TEMPLATES))

    def _show_templates_again(self) -> None:
        if isValid(self):
            self._show(Place(TEMPLATES, self._at.template))

    def _show_waiting_again(self, waiting_id: str) -> None:
        if isValid(self):
            self._show(Place(WAITING, waiting=waiting_id))

    def _close(self, waiting_id: str) -> None:
        book, waiting = self._needs.book, self._find_waiting(waiting_id)
        if waiting is None or not told(self._needs, lambda: book.close(waiting_id, self._needs.clock())):
            return
        self._show_waiting_again(waiting_id)

        def undo() -> None:
            book.reopen(waiting_id)
            self._show_waiting_again(waiting_id)

        closed = translate("Letters", "Closed: {whom}. One thing less to carry.").format(whom=named(waiting.whom))
        self._needs.say_with_undo(closed, undo)

    def _remove_waiting(self, waiting_id: str) -> None:
        book, waiting = self._needs.book, self._find_waiting(waiting_id)
        if waiting is None or not told(self._needs, lambda: book.remove_waiting(waiting_id)):
            return
        self._show_waiting_again(waiting_id)

        def undo() -> None:
            book.keep_waiting(waiting)
            self._show_waiting_again(waiting_id)

        self._needs.say_with_undo(translate("Letters", "Removed: {whom}.").format(whom=named(waiting.whom)), undo)

    def _warm_judge(self) -> None:
        run_in_background(self, self._needs.judging.warm_judge, self._tell, _nothing)

    def _tell(self, notice: str) -> None:
        if notice:
            self._needs.say(notice)


def _list_of(at: Place) -> Place:
    """The list that what a page is about stands on."""
    return Place(WAITING, waiting=at.waiting) if at.waiting else Place(TEMPLATES, template=at.template)


def _nothing(_: object = None) -> None:
    """A judge that cannot be loaded says so when a letter is checked."""
