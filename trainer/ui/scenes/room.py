"""The scenes room: every scene, found by typing, played by Enter; and the packs that some of them came in."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStackedLayout, QWidget

from trainer.core.ports import Shelf
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.scenes.delegate import SceneDelegate
from trainer.ui.scenes.model import SceneModel
from trainer.ui.scenes.packs import PackNeeds, PacksPage, dropped
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Flow, KeyButton, column, label, speak_as

NO_SUCH_SCENE = "No scene has these words. Try fewer, or another word."
NO_SCENES = "There are no scenes here. “graceful-exit doctor” says what is missing."


class ScenesRoom(Room):
    """Lists the shelf's scenes. `last_grade` gives that of the newest exit in a scenario."""

    def __init__(
        self,
        shelf: Shelf,
        last_grade: Callable[[str], int | None],
        wardrobe: Wardrobe,
        drawings: Drawings,
        packs: PackNeeds,
    ) -> None:
        super().__init__("scenes", "Scenes")
        self._shelf = shelf
        self._model = SceneModel(last_grade)
        self.search = speak_as(QLineEdit(), "Find a scene")
        self.search.setObjectName("find-scene")
        self.search.setPlaceholderText("Find a scene: a name, a place, what is hard")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.search.setAcceptDrops(False)  # what is dropped on it is for the room
        self.search.installEventFilter(self)
        self.list = speak_as(QListView(), "Scenes", "Enter plays the chosen scene")
        self.list.setObjectName("scene-list")
        self.list.setProperty("role", "plain")
        self.list.setModel(self._model)
        self.list.setItemDelegate(SceneDelegate(wardrobe, drawings, self._model))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.activated.connect(self._play)
        self._nothing = label("", "lead", name="no-scene")
        self._broken = label("", "muted", name="broken-scenes")
        wardrobe.changed.connect(self.list.doItemsLayout)
        drawings.drawn.connect(self.list.viewport().update)
        self.packs = PacksPage(packs)
        self._pages = QStackedLayout(self)  # a page without a parent would be shown as a window
        self._fill_pages()
        self.setAcceptDrops(True)

    def _fill_pages(self) -> None:
        add = KeyButton("Add a pack…", "P", name="add-pack")
        add.clicked.connect(self.packs.ask_for_zip)
        show = KeyButton("Packs", "", name="show-packs")
        show.clicked.connect(self._show_packs)
        self.packs.busy.connect(add.setDisabled)
        self.packs.changed.connect(self._show_what_came)
        self.packs.refused.connect(self._show_why_not)
        self.packs.closed.connect(self._show_scenes)
        foot = Flow(add, show, space=8)
        page = column(self.search, self._nothing, self.list, self._broken, foot, space=16, margins=(24, 8, 24, 20))
        page.setStretch(2, 1)
        self._scenes = QWidget()
        self._scenes.setProperty("role", "plain")
        self._scenes.setLayout(page)
        self._pages.addWidget(self._scenes)
        self._pages.addWidget(self.packs)

    def enter(self, what: object) -> None:
        self._show_scenes()

    def _show_scenes(self) -> None:
        self._pages.setCurrentWidget(self._scenes)
        self._model.fill(self._shelf.summaries())
        self._narrow(self.search.text())
        problems = self._shelf.problems
        self._broken.setText("\n".join(f"Left out: {problem}" for problem in problems))
        self._broken.setVisible(bool(problems))
        self.list.setFocus()

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
        else:
            super().step_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down and Enter in the search field go on to the list."""
        if watched is self.search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.rowCount():
                self._play(self._model.index(0))
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.list.doItemsLayout()

    def _narrow(self, words: str) -> None:
        self._model.narrow(words)
        found = self._model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setText(NO_SUCH_SCENE if words.strip() else NO_SCENES)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))

    def _play(self, index: QModelIndex) -> None:
        self.go.emit("stage", self._model.scene(index).id)
