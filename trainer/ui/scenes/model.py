"""The scenes as a list model, narrowed down to what is looked for."""

from collections.abc import Callable, Sequence
from heapq import nlargest

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from trainer.core.finding import Finder, Grades, Wanted
from trainer.core.summary import Summary
from trainer.ui.scenes.terms import facts, last_time
from trainer.ui.words import translate

SUMMARY = Qt.ItemDataRole.UserRole
MEASURED = 4
"""Of each kind of text so many are measured."""
Index = QModelIndex | QPersistentModelIndex


class SceneModel(QAbstractListModel):
    """The scenes that are looked for."""

    def __init__(self, last_grades: Callable[[], Grades]) -> None:
        """`last_grades` gives the grade of the newest exit in each scenario that was tried."""
        super().__init__()
        self._finder = Finder(())
        self._shown: Sequence[Summary] = ()
        self._last_grades = last_grades
        self._known: Grades | None = None

    def fill(self, scenes: Sequence[Summary], wanted: Wanted = Wanted()) -> None:  # noqa: B008 - frozen
        """Take on the scenes, and forget what was known of their last tries."""
        self._finder = Finder(scenes)
        self._known = None
        self.narrow(wanted)

    def narrow(self, wanted: Wanted) -> None:
        """Show the scenes that fit."""
        self.beginResetModel()
        self._shown = self._finder.find(wanted, self._grades)
        self.endResetModel()

    @property
    def longest(self) -> Sequence[Summary]:
        """The scenes with the longest texts of those shown, a few for each kind of text.

        What has the most letters does not always take the most lines.
        """
        measures: tuple[Callable[[Summary], int], ...] = (
            lambda one: len(one.title),
            lambda one: len(one.summary),
            lambda one: len(one.partner),
        )
        return [scene for measure in measures for scene in nlargest(MEASURED, self._shown, measure)]

    def scene(self, index: Index) -> Summary:
        return self._shown[index.row()]

    def state(self, scene: Summary) -> str:
        """How the last try went, in words."""
        return last_time(self._grades().get(scene.id))

    def _grades(self) -> Grades:
        if self._known is None:
            self._known = self._last_grades()
        return self._known

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        scene = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return translate("Scenes", "{title}. {summary} {facts}", "a scene as it is read aloud").format(
                    title=scene.title, summary=scene.summary, facts=facts(scene, self.state(scene))
                )
            case _ if role == SUMMARY:
                return scene
        return None
