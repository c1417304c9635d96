"""The scenes room: every scene, found by words and by choices, played by Enter; and the packs that some came in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView, QStackedLayout

from trainer.core.finding import Grades, Wanted
from trainer.core.ports import Shelf
from trainer.ui.announcing import announce
from trainer.ui.art import Drawings
from trainer.ui.room import KeyUse, Room
from trainer.ui.scenes.delegate import SceneDelegate
from trainer.ui.scenes.filters import Filters
from trainer.ui.scenes.model import SceneModel
from trainer.ui.scenes.nothing import NothingCard
from trainer.ui.scenes.packs import PackNeeds, PacksPage, dropped
from trainer.ui.theme.space import EVEN, PAGE, SMALL
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton, column, label, scrolled, speak_as
from trainer.ui.widgets.buttons import shown_key
from trainer.ui.widgets.centred import Centred
from trainer.ui.words import translate

FIND = "Ctrl+F"
SHOWN_PROBLEMS = 3
"""So many files that cannot be read are named; the packs' page and the doctor know them all."""


class ScenesRoom(Room):
    """Lists the shelf's scenes. `last_grades` gives the grade of the newest exit in each scenario that was tried."""

    def __init__(
        self,
        shelf: Shelf,
        last_grades: Callable[[], Grades],
        wardrobe: Wardrobe,
        drawings: Drawings,
        packs: PackNeeds,
    ) -> None:
        super().__init__("scenes", translate("Scenes", "Scenes"))
        self._shelf = shelf
        self._look_again = packs.look_again
        self._at_hand = False
        """Whether there is any scene."""
        self._model = SceneModel(last_grades)
        self.search = _search()
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        QShortcut(QKeySequence(FIND), self, self.search.setFocus)
        self.filters = Filters()
        self.filters.changed.connect(self._choose)
        self.filters.all_wanted.connect(self._show_all)
        self.list = _list()
        self.list.setModel(self._model)
        self.list.setItemDelegate(SceneDelegate(wardrobe, drawings, self._model))
        self.list.activated.connect(self._play)
        self.list.viewport().installEventFilter(self)
        self._nothing = NothingCard(drawings, wardrobe)
        self._nothing.all_wanted.connect(self._show_all)
        self._nothing.look_again.connect(self._read_again)
        self._nothing_area = scrolled(column(self._nothing, None), "no-scene-area")
        self._broken = label("", "muted", name="broken-scenes")
        wardrobe.changed.connect(self.list.doItemsLayout)
        drawings.drawn.connect(self.list.viewport().update)
        self.packs = PacksPage(packs, wardrobe)
        self._pages = QStackedLayout(self)  # a page without a parent would be shown as a window
        self._fill_pages(wardrobe)
        self.setAcceptDrops(True)

    def _fill_pages(self, wardrobe: Wardrobe) -> None:
        add = KeyButton(translate("Scenes", "Add a pack…"), "P", name="add-pack")
        add.clicked.connect(self.packs.ask_for_zip)
        show = KeyButton(translate("Scenes", "Packs"), "", name="show-packs")
        show.clicked.connect(self._show_packs)
        self.packs.busy.connect(add.setDisabled)
        self.packs.changed.connect(self._show_what_came)
        self.packs.refused.connect(self._show_why_not)
        self.packs.closed.connect(self._show_scenes)
        foot = Flow(add, show, space=SMALL)
        parts = (self.search, self.filters, self._nothing_area, self.list, self._broken, foot)
        page = column(*parts, space=EVEN, margins=PAGE)
        for part in (self._nothing_area, self.list):
            page.setStretch(parts.index(part), 1)
        self._scenes = Centred(page, wardrobe)
        self._pages.addWidget(self._scenes)
        self._pages.addWidget(self.packs)

    def enter(self, what: object) -> None:
        self._show_scenes()

    def more_keys(self) -> Sequence[KeyUse]:
        if self._pages.currentWidget() is self.packs or not self._at_hand:
            return ()
        return (
            KeyUse(shown_key("Return"), translate("Scenes", "Play the chosen scene")),
            KeyUse(shown_key(FIND), translate("Scenes", "Find a scene by its words")),
            *(box.use for box in self.filters.boxes),
        )

    def _show_scenes(self) -> None:
        self._pages.setCurrentWidget(self._scenes)
        scenes = self._shelf.summaries()
        self._at_hand = bool(scenes)
        self.filters.offer_families(scenes)
        self._model.fill(scenes, self._wanted)
        problems = [str(problem) for problem in self._shelf.problems]
        self._broken.setText("\n".join(_left_out(problems)))
        self._broken.setVisible(bool(problems and scenes))
        self._show_found()
        if self._model.rowCount():
            self.list.setFocus()
        else:
            self._offer_way_back()

    def _read_again(self) -> None:
        """Whoever brought the files back need not start the program again."""
        self._look_again()
        self._show_scenes()

    def _show_what_came(self) -> None:
        if self.isVisible():  # whoever went on meanwhile is told, and not called back
            self._show_scenes()

    def _show_why_not(self) -> None:
        if self.isVisible():
            self._pages.setCurrentWidget(self.packs)
            self.packs.add_zip.setFocus()

    def _show_packs(self) -> None:
        self._pages.setCurrentWidget(self.packs)
        self.packs.open_page()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        if source := dropped(event.mimeData()):
            event.acceptProposedAction()
            self.packs.add(source)

    def step_back(self) -> None:
        if self._pages.currentWidget() is self.packs:
            self._show_scenes()
        elif self.search.text():
            self.search.clear()
        elif self._wanted.choosy and not self._model.rowCount():
            self._show_all()
        else:
            super().step_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down and Enter in the search field go on to the list. The cards take what width there is."""
        if watched is self.list.viewport() and event.type() is QEvent.Type.Resize:
            self.list.scheduleDelayedItemsLayout()
        if watched is self.search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.rowCount():
                self._play(self._model.index(0))
                return True
        return super().eventFilter(watched, event)

    @property
    def _wanted(self) -> Wanted:
        return self.filters.wanted(self.search.text())

    def _choose(self) -> None:
        self._narrow()
        announce(self.filters, self.filters.count_words)

    def _show_all(self) -> None:
        self.filters.forget()
        self.search.clear()
        self._narrow()
        self.list.setFocus()

    def _narrow(self) -> None:
        self._model.narrow(self._wanted)
        self._show_found()

    def _show_found(self) -> None:
        found, wanted = self._model.rowCount(), self._wanted
        for part in (self.search, self.filters):
            part.setVisible(self._at_hand)
        self.filters.tell(found, narrowed=not wanted.all_of_them)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        elif self._at_hand:
            self._nothing.show_unfound(wanted)
        else:
            self._nothing.show_missing([str(problem) for problem in self._shelf.problems])
        self._nothing_area.setVisible(not found)
        if not found and self.list.hasFocus():
            self._offer_way_back()
        self.list.setVisible(bool(found))

    def _offer_way_back(self) -> None:
        """Focus the one button that helps, and bring all of it into sight once it is laid out."""
        self._nothing.setFocus()
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        if button := self._nothing.focusProxy():
            self._nothing_area.ensureWidgetVisible(button)

    def _play(self, index: QModelIndex) -> None:
        self.go.emit("stage", self._model.scene(index).id)


def _search() -> QLineEdit:
    search = speak_as(QLineEdit(), translate("Scenes", "Find a scene"))
    search.setObjectName("find-scene")
    search.setPlaceholderText(translate("Scenes", "Find a scene: a name, a place, what is hard"))
    search.setClearButtonEnabled(True)
    search.setAcceptDrops(False)  # what is dropped on it is for the room
    return search


def _list() -> QListView:
    scenes = speak_as(QListView(), translate("Scenes", "Scenes"), translate("Scenes", "Enter plays the chosen scene"))
    scenes.setObjectName("scene-list")
    scenes.setProperty("role", "plain")
    scenes.setMouseTracking(True)
    scenes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scenes.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    scenes.setUniformItemSizes(True)  # ten thousand cards are not measured before the first is shown
    return scenes


def _left_out(problems: Sequence[str]) -> Sequence[str]:
    """The first problems, and how many more there are."""
    named = translate("Scenes", "Left out: {problem}", "a file that cannot be read, and why")
    more = len(problems) - SHOWN_PROBLEMS
    lines = [named.format(problem=problem) for problem in problems[:SHOWN_PROBLEMS]]
    return [*lines, translate("Scenes", "And %n more.", "", more)] if more > 0 else lines
