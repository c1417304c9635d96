"""The room of own lines: what the player said best, by situation, to rehearse, copy or take off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView

from trainer.core.own_lines import LineFinder, OwnLine, OwnLines, all_lines
from trainer.ui.art import Drawings
from trainer.ui.corner_card import CornerCard
from trainer.ui.lines.delegate import LineDelegate
from trainer.ui.lines.model import LinesModel
from trainer.ui.progress.families_card import family_title
from trainer.ui.room import KeyUse, Room
from trainer.ui.theme.space import EVEN, PAGE, SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton, column, label, scrolled, speak_as
from trainer.ui.widgets.buttons import shown_key
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

FIND = "Ctrl+F"
PLACE = "coat-corner"
SHOWN = 200
"""So many lines are listed; the search looks through all of them."""


@dataclass(frozen=True, slots=True)
class LinesNeeds:
    """What the room asks of the outside."""

    lines: OwnLines
    can_play: Callable[[str], bool]
    """Whether the scenario of that id is still there."""
    copy: Callable[[str], None]
    """Puts words where they can be pasted from."""
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    say_with_undo: Callable[[str, Callable[[], None]], None]


class LinesRoom(Room):
    """The player's own lines; empty until they have some."""

    def __init__(self, needs: LinesNeeds) -> None:
        super().__init__("lines", translate("Lines", "Your own lines"))
        self._needs = needs
        self._finder = LineFinder((), family_title)
        self._any = False
        """Whether there is any line."""
        self._model = LinesModel()
        self.search = _search()
        self.list = _list()
        self.list.setModel(self._model)
        self.list.setItemDelegate(LineDelegate(needs.wardrobe))
        self._more = label("", "muted", name="more-lines")
        self._rehearse = KeyButton(
            translate("Lines", "Say it again in its scene"), "Return", "primary", name="rehearse"
        )
        self._copy = KeyButton(translate("Lines", "Copy"), "Ctrl+C", name="copy-line")
        self._off = KeyButton(translate("Lines", "Take it off the list"), "Delete", name="take-off")
        self._card = KeyButton(translate("Lines", "Pocket card"), "P", "link", name="to-card")
        self._scenes = KeyButton(translate("Lines", "Choose a scene"), "S", "primary", name="to-scenes")
        self._all = KeyButton(translate("Lines", "Show all lines"), "A", "primary", name="show-all-lines")
        ways = Flow(self._scenes, self._all)
        self._nothing = CornerCard(needs.drawings, needs.wardrobe, PLACE, ways, name="no-line")
        self._nothing_area = scrolled(column(self._nothing, None), "no-line-area")
        self._put_together()
        self._connect()

    def _put_together(self) -> None:
        title = label(translate("Lines", "Your own lines"), "title", name="lines-title")
        foot = Flow(self._rehearse, self._copy, self._off, self._card, space=SMALL, last_at_right=True)
        parts = (title, self.search, self._nothing_area, self.list, self._more, foot)
        page = column(*parts, space=EVEN, margins=PAGE)
        for part in (self._nothing_area, self.list):
            page.setStretch(parts.index(part), 1)
        self.setLayout(column(Centred(page, self._needs.wardrobe)))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.activated.connect(self._play)
        QShortcut(QKeySequence(FIND), self, self.search.setFocus)
        self._rehearse.clicked.connect(self._play)
        self._copy.clicked.connect(self._copy_line)
        self._off.clicked.connect(self._take_off)
        self._card.clicked.connect(lambda: self.go.emit("card", None))
        self._scenes.clicked.connect(lambda: self.go.emit("scenes", None))
        self._all.clicked.connect(self._show_all)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self._needs.wardrobe.changed.connect(self.list.doItemsLayout)

    # Entering

    def enter(self, what: object) -> None:
        self.search.clear()
        self.refresh()
        (self.list if self._any else self._scenes).setFocus()

    def refresh(self) -> None:
        self._read()
        self._show_found()

    def _read(self) -> None:
        lines = all_lines(self._needs.lines)
        self._any = bool(lines)
        self._finder = LineFinder(lines, family_title)

    def more_keys(self) -> Sequence[KeyUse]:
        return (KeyUse(shown_key(FIND), translate("Lines", "Find a line by its words")),) if self._any else ()

    def step_back(self) -> None:
        if self.search.text():
            self._show_all()
        else:
            super().step_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down goes from the search field to the list. The cards take what width there is."""
        if watched is self.list.viewport() and event.type() is QEvent.Type.Resize:
            self.list.scheduleDelayedItemsLayout()
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.search and down and event.type() is QEvent.Type.KeyPress:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    # Showing

    def _show_all(self) -> None:
        self.search.clear()
        self.list.setFocus()

    def _narrow(self) -> None:
        self._show_found()

    def _show_found(self, chosen: str = "") -> None:
        found = self._finder.find(self.search.text())
        self._model.show_lines(found[:SHOWN])
        more = max(len(found) - SHOWN, 0)
        self._more.setText(translate("Lines", "And %n more. Search to find them.", "", more))
        self._more.setVisible(more > 0)
        self._show_nothing(any_found=bool(found))
        place = self._model.place(chosen)
        self.list.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())
        self._offer()

    def _show_nothing(self, *, any_found: bool) -> None:
        empty = translate(
            "Lines",
            "Lines of yours that went well come here by themselves, by situation, to rehearse before an evening. You "
            "can also keep one by hand, under any verdict.",
        )
        if self._any:
            unfound = translate("Lines", "None of your lines has these words. Try fewer, or another word.")
            self._nothing.tell(translate("Lines", "Not said yet"), unfound)
        else:
            self._nothing.tell(translate("Lines", "Your best words will stand here"), empty)
        self._scenes.setVisible(not self._any)
        self._all.setVisible(self._any)
        self._nothing_area.setVisible(not any_found)
        self.search.setVisible(self._any)
        for part in (self.list, self._rehearse, self._copy, self._off):
            part.setVisible(any_found)

    def _offer(self) -> None:
        line = self._chosen
        for button in (self._copy, self._off):
            button.setEnabled(line is not None)
        self._rehearse.setEnabled(line is not None and self._needs.can_play(line.scenario))

    @property
    def _chosen(self) -> OwnLine | None:
        return self._model.line(self.list.currentIndex())

    # Acting

    def _play(self) -> None:
        if (line := self._chosen) and self._rehearse.isEnabled():
            self.go.emit("stage", line.scenario)

    def _copy_line(self) -> None:
        if line := self._chosen:
            self._needs.copy(line.line)
            self._needs.say(translate("Lines", "Copied."))

    def _take_off(self) -> None:
        if line := self._chosen:
            self._needs.lines.take_off(line)
            self.refresh()
            done = translate("Lines", "Taken off the list. The exit itself stays in your progress.")
            self._needs.say_with_undo(done, partial(self._put_back, line))
            (self.list if self._any else self._scenes).setFocus()

    def _put_back(self, line: OwnLine) -> None:
        if line.by_hand:
            self._needs.lines.keep(line)
        else:
            self._needs.lines.forget(line.id)
        self._read()
        self._show_found(line.id)
        self._needs.say(translate("Lines", "It is back on the list."))


def _search() -> QLineEdit:
    search = speak_as(QLineEdit(), translate("Lines", "Find one of your lines"))
    search.setObjectName("find-line")
    search.setPlaceholderText(translate("Lines", "Find a line: a word of it, a situation, a scene"))
    search.setClearButtonEnabled(True)
    return search


def _list() -> QListView:
    lines = speak_as(QListView(), translate("Lines", "Your own lines"))
    lines.setObjectName("own-line-list")
    lines.setProperty("role", "plain")
    lines.setMouseTracking(True)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    lines.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    return lines
