"""Each kind of scene on its own: how often it was tried and how those exits went. No sum over them all."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from trainer.core.summary import Summary
from trainer.ui.spoken import quoted, spoken_number
from trainer.ui.theme.space import NONE, SMALL, SNUG, TINY
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import Card, KeyButton, label, refill, row, speak_as
from trainer.ui.words import translate

BAR_WIDTH, BAR_HEIGHT = 120, 10


class FamiliesCard(Card):
    """A bar a family; one that was never tried can be tried from here."""

    wanted = Signal(str)
    """The id of a scene to play."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(name="families", space=SNUG)
        self._wardrobe = wardrobe

    def show_families(self, tallies: Mapping[str, tuple[int, int]], scenes: Sequence[Summary]) -> None:
        """Show how often each family was tried and its mean grade. `tallies`: attempts and sum of grades by family."""
        untried = next((scene for scene in scenes if scene.family not in tallies), None)
        stands_alone = translate(
            "Progress", "Each kind stands alone: what you learn in one helps little in the next until you try it."
        )
        refill(
            self.column,
            label(translate("Progress", "By kind of scene"), "heading"),
            self._bars(tallies, scenes),
            TINY,
            label(stands_alone, "small"),
            row(*((self._play(untried),) if untried else ()), None),
            None,
        )

    def _bars(self, tallies: Mapping[str, tuple[int, int]], scenes: Sequence[Summary]) -> QWidget:
        """All in one widget: shown one by one, each would have the page laid out again."""
        holder = QWidget()
        holder.setProperty("role", "inside")
        grid = QGridLayout(holder)
        grid.setContentsMargins(*NONE)
        grid.setHorizontalSpacing(SNUG)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        families = list(dict.fromkeys([*(scene.family for scene in scenes), *tallies]))
        for number, family in enumerate(families):
            attempts, grades = tallies.get(family, (0, 0))
            bar = Bar(lambda: self._wardrobe.tokens.colour, (grades / attempts - 1) / 4 if attempts else 0.0)
            grid.addWidget(label(family_title(family)), number, 0)
            grid.addWidget(speak_as(bar, _bar_words(family, attempts, grades)), number, 1)
            grid.addWidget(label(tries(attempts), "muted", wrap=False), number, 2)
        return holder

    def _play(self, scene: Summary) -> KeyButton:
        play = KeyButton(
            translate("Progress", "Play {title}").format(title=quoted(scene.title)), "", name="play-untried"
        )
        play.clicked.connect(lambda: self.wanted.emit(scene.id))
        return play


class Bar(QWidget):
    """A share from 0 to 1 as a bar; of nothing, its outline alone is seen, in every theme."""

    def __init__(self, colours: Callable[[], Callable[[str], str]], share: float) -> None:
        super().__init__()
        self._colours = colours
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(BAR_WIDTH, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._colours()
        painter.setPen(QPen(QColor(colour("line")), 1))
        painter.drawRoundedRect(_pill(self.width()).adjusted(0.5, 0.5, -0.5, -0.5), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if self._share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour("accent")))
            painter.drawRoundedRect(_pill(self.width() * self._share), BAR_HEIGHT / 2, BAR_HEIGHT / 2)


def _pill(width: float) -> QRectF:
    return QRectF(0, 0, max(width, BAR_HEIGHT), BAR_HEIGHT)


def family_title(family: str) -> str:
    """A family's id as people read it: “alone-with-a-phone” is “Alone with a phone”."""
    words = family.replace("-", " ")
    return words[:1].upper() + words[1:]


def _bar_words(family: str, attempts: int, grades: int) -> str:
    """What a bar says to a screen reader."""
    if not attempts:
        return translate("Progress", "{family}: not tried yet").format(family=family_title(family))
    return translate("Progress", "{family}: mean grade {grade} of 5").format(
        family=family_title(family), grade=f"{grades / attempts:.1f}"
    )


def tries(attempts: int) -> str:
    """How often something was tried, in words."""
    if attempts == 0:
        return translate("Progress", "not yet")
    if attempts == 1:
        return translate("Progress", "one try")
    return translate("Progress", "{number} tries").format(number=spoken_number(attempts))
