"""The scenes as a list model, filtered by what the player types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from trainer.core.summary import Summary
from trainer.ui.spoken import spoken_number

SUMMARY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

UNTRIED = "not tried yet"
LEVELS = ("", "easy to leave", "fairly easy", "takes some nerve", "hard", "the hardest")


class SceneModel(QAbstractListModel):
    """The scenes that fit the present filter."""

    def __init__(self, last_grade: Callable[[str], int | None]) -> None:
        """`last_grade` gives the grade of the newest exit in a scenario, None where it was not tried."""
        super().__init__()
        self._all: tuple[Summary, ...] = ()
        self._shown: tuple[Summary, ...] = ()
        self._last_grade = last_grade
        self._known: dict[str, int | None] = {}

    def fill(self, scenes: Sequence[Summary]) -> None:
        """Take on the scenes, and forget what was known of their last tries."""
        self._all = tuple(scenes)
        self._known.clear()
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show the scenes whose texts hold all of the words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(scene for scene in self._all if all(word in _searched(scene) for word in wanted))
        self.endResetModel()

    def scene(self, index: Index) -> Summary:
        return self._shown[index.row()]

    def state(self, scene: Summary) -> str:
        """How the last try went, in words. Asked only for the scenes in sight."""
        if scene.id not in self._known:
            self._known[scene.id] = self._last_grade(scene.id)
        grade = self._known[scene.id]
        return f"last time {grade} of 5" if grade else UNTRIED

    def facts(self, scene: Summary, state: str) -> str:
        """Length, level and the state of the last try, in a line."""
        length = "a minute" if scene.minutes == 1 else f"{spoken_number(scene.minutes)} minutes"
        return " · ".join((length[:1].upper() + length[1:], LEVELS[scene.level], state))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        scene = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{scene.title}. {scene.summary} {self.facts(scene, self.state(scene))}"
            case _ if role == SUMMARY:
                return scene
        return None


def _searched(scene: Summary) -> str:
    return f"{scene.title} {scene.summary} {scene.family} {scene.partner} {scene.channel.value}".casefold()
