"""Each kind of scene on its own: how often it was tried and how those exits went. No sum over them all."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from trainer.core.summary import Summary
from trainer.ui.spoken import quoted, spoken_number
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, KeyButton, label, refill, row, speak_as

STANDS_ALONE = "Each kind stands alone: what you learn in one helps little in the next until you try it."


class FamiliesCard(Card):
    """A bar a family; one that was never tried can be tried from here."""

    wanted = Signal(str)
    """The id of a scene to play."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(name="families", space=12)
        self._wardrobe = wardrobe

    def show_families(self, tallies: Mapping[str, tuple[int, int]], scenes: Sequence[Summary]) -> None:
        """Show how often each family was tried and its mean grade. `tallies`: attempts and sum of grades by family."""
        untried = next((scene for scene in scenes if scene.family not in tallies), None)
        refill(
            self.column,
            label("By kind of scene", "heading"),
            self._bars(tallies, scenes),
            4,
            label(STANDS_ALONE, "small"),
            row(*((self._play(untried),) if untried else ()), None),
            None,
        )

    def _bars(self, tallies: Mapping[str, tuple[int, int]], scenes: Sequence[Summary]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        families = list(dict.fromkeys([*(scene.family for scene in scenes), *tallies]))
        for number, family in enumerate(families):
            attempts, grades = tallies.get(family, (0, 0))
            bar = Bar(lambda: self._wardrobe.tokens.colour, (grades / attempts - 1) / 4 if attempts else 0.0)
            said = f"mean grade {grades / attempts:.1f} of 5" if attempts else "not tried yet"
            grid.addWidget(label(family_title(family)), number, 0)
            grid.addWidget(speak_as(bar, f"{family_title(family)}: {said}"), number, 1)
            grid.addWidget(label(_tries(attempts), "muted", wrap=False), number, 2)
        return grid

    def _play(self, scene: Summary) -> KeyButton:
        play = KeyButton(f"Play {quoted(scene.title)}", "", name="play-untried")
        play.clicked.connect(lambda: self.wanted.emit(scene.id))
        return play


class Bar(QWidget):
    """A share from 0 to 1 as a bar."""

    def __init__(self, colours: Callable[[], Callable[[str], str]], share: float) -> None:
        super().__init__()
        self._colours = colours
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._colours()
        for share, role in ((1.0, "line"), (self._share, "accent")):
            if share:
                painter.setBrush(QColor(colour(role)))
                painter.drawRoundedRect(QRectF(0, 0, max(self.width() * share, 10), 10), 5, 5)


def family_title(family: str) -> str:
    """A family's id as people read it: “alone-with-a-phone” is “Alone with a phone”."""
    words = family.replace("-", " ")
    return words[:1].upper() + words[1:]


def _tries(attempts: int) -> str:
    return {0: "not yet", 1: "one try"}.get(attempts, f"{spoken_number(attempts)} tries")
