"""What every drill's panel is: a heading, and a page below it that is filled anew at every step."""

from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from trainer.core.attempt import JudgedAttempt
from trainer.core.practice.drills import AIMS, TITLES, Drill
from trainer.ui.drills.desk import Desk
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import EVEN, PAGE, SMALL, TINY
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.widgets import Flow, KeyButton, SideBySide, column, label, refill
from trainer.ui.widgets.layouts import Item
from trainer.ui.words import translate

EACH_AT_LEAST = 420
"""The width in pixels, at 100 % text, below which what stands side by side goes below one another."""
NOTE_AND_WORK = (40, 60)
"""How a scene and what is to be done share the width."""


class DrillPanel(QWidget):
    """One drill, from what is asked to what the answer shows. Decides nothing that the core can decide."""

    drill: Drill
    again = Signal()
    """The player would like another of the same kind."""
    wanted = Signal(str, object)
    """Another room is asked for, with what it is to show."""
    turned = Signal()
    """Something else is shown: the page is to be read from its head."""

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__()
        self.setObjectName(f"drill-{self.drill.value}")
        self.setProperty("role", "plain")
        self.needs = needs
        self.desk = Desk(needs, self)
        self.over = True
        """Whether the present drill is done, or none was begun."""
        self.run = ""
        self.asked_at: datetime = needs.tools.clock()
        self._body = column(space=EVEN)
        head = (label(TITLES[self.drill], "title"), label(AIMS[self.drill], "muted", name="drill-aim"))
        self.setLayout(column(*head, SMALL, self._body, None, space=TINY, margins=PAGE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the texts need at the present width, and not as they would need at the least."""
        return QSize(super().minimumSizeHint().width(), 0)

    def begin(self, seed: str) -> bool:
        """Ask something new; False where no scene has what it needs."""
        if not self.make(seed):
            return False
        self.run, self.over = seed, False
        self.ask()
        return True

    def make(self, seed: str) -> bool:
        """Make the drill of the seed's scenes; False where none fits."""
        raise NotImplementedError

    def ask(self) -> None:
        """Show what is asked first."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stop what must not go on out of sight."""

    def go_on(self) -> None:
        """The drill comes back into sight as it was left."""

    def steps_back(self) -> bool:
        """Whether Esc has something to do inside the drill, and does it."""
        return False

    def show_page(self, *items: Item) -> None:
        """Show these in place of what was shown; the time of asking is now."""
        self.asked_at = self.needs.tools.clock()
        refill(self._body, *items)
        self.turned.emit()

    def finish(self, *items: Item, scene: str = "", own: JudgedAttempt | None = None) -> None:
        """Show what came of it, with the ways on: into that scene, and to the whole verdict on that exit."""
        self.over = True
        another = KeyButton(translate("Drills", "Another one"), "Return", "primary", name="another")
        another.clicked.connect(self.again)
        back = KeyButton(translate("Drills", "All drills"), "Esc", name="all-drills")
        back.clicked.connect(lambda: self.wanted.emit("drills", None))
        ways = [another, back]
        if scene:
            play = KeyButton(translate("Drills", "Play the whole scene"), "P", name="play-scene")
            play.clicked.connect(lambda: self.wanted.emit("stage", scene))
            ways.insert(1, play)
        if own:
            verdict = KeyButton(translate("Drills", "The whole verdict"), "V", name="whole-verdict")
            verdict.clicked.connect(lambda: self.wanted.emit("verdict", Exhibit(own)))
            ways.insert(1, verdict)
        holder = QWidget()
        holder.setProperty("role", "inside")
        holder.setLayout(Flow(*ways))
        self.show_page(*items, holder)
        another.setFocus()

    def show_task(self, note: QWidget, work: QWidget) -> None:
        """Show what is to be done beside its scene; above it, where there is no room beside."""
        self.show_page(Beside(self.needs, note, work, shares=NOTE_AND_WORK, last_on_top=True))


class Beside(SideBySide):
    """Needs more width as the text grows. What stands last may come first where they go below one another."""

    def __init__(
        self, needs: DrillNeeds, *widgets: QWidget, shares: tuple[int, ...] = (), last_on_top: bool = False
    ) -> None:
        super().__init__(*widgets, each_at_least=needs.wardrobe.tokens.scaled(EACH_AT_LEAST), shares=shares)
        self._needs = needs
        self._last_on_top = last_on_top
        needs.wardrobe.changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        if self._last_on_top and box.direction() is QBoxLayout.Direction.TopToBottom:
            box.setDirection(QBoxLayout.Direction.BottomToTop)

    def _dress(self) -> None:
        self.set_each_at_least(self._needs.wardrobe.tokens.scaled(EACH_AT_LEAST))
        self._turn()
