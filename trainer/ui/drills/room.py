"""The drills room: six drills to choose from, each on a page of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from trainer.core.practice.drills import TITLES, Drill
from trainer.ui.background import run_in_background
from trainer.ui.drills.firm_panel import FirmPanel
from trainer.ui.drills.five_panel import FivePanel
from trainer.ui.drills.menu import DrillMenu
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.nothing_fits import NothingFits
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.recap_panel import RecapPanel
from trainer.ui.drills.repair_panel import RepairPanel
from trainer.ui.drills.spot_panel import SpotPanel
from trainer.ui.drills.written_panel import WrittenPanel
from trainer.ui.room import Room
from trainer.ui.widgets import column, scrolled
from trainer.ui.words import translate

PANELS: Mapping[Drill, type[DrillPanel]] = {
    panel.drill: panel for panel in (SpotPanel, RepairPanel, RecapPanel, FirmPanel, FivePanel, WrittenPanel)
}
WIDEST_PAGE = 1288
"""The width in pixels, at 100 % text, that a page to read takes at the most; then it stands in the middle."""
MARGIN = 72
"""Pixels that stay in sight around what has the focus."""


@dataclass(frozen=True, slots=True)
class AsItWas:
    """A drill to come back to as it was left, even where it was done."""

    drill: Drill


class DrillsRoom(Room):
    """Enter it with a Drill to begin or go on with that, or with nothing to choose one."""

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__("drills", translate("Drills", "Drills"))
        self._needs = needs
        self._panels: dict[Drill, DrillPanel] = {}
        self._areas: dict[Drill, QScrollArea] = {}
        self._present: DrillPanel | None = None
        self._last = Drill.SPOT
        """The drill that was come to last, by its card."""
        self._unfit: Drill | None = None
        """The drill in whose place the page is in sight that no scene fits."""
        self.menu = DrillMenu(needs)
        self.menu.wanted.connect(lambda drill: self.go.emit("drills", drill))
        self._stack = QStackedWidget()
        self._choice = scrolled(self.menu, "drills-area")
        self._stack.addWidget(self._choice)
        self.nothing = NothingFits(needs)
        self.nothing.to_scenes.clicked.connect(lambda: self.go.emit("scenes", None))
        self._nothing = scrolled(self.nothing, "nothing-area")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self._nothing)
        self.setLayout(column(self._stack))
        needs.wardrobe.changed.connect(self._dress)
        self._dress()

    @property
    def panel(self) -> DrillPanel | None:
        """The drill in sight; None where one is chosen."""
        return self._present

    def enter(self, what: object) -> None:
        match what:
            case AsItWas(drill=drill):
                self._show(self._panel(drill))
                self._panel(drill).go_on()
            case Drill():
                self._begin(what)
            case _:
                self._choose()

    @property
    def resume(self) -> object:
        return AsItWas(self._present.drill) if self._present else self._unfit

    @property
    def holds_more(self) -> bool:
        return any(not panel.over for panel in self._panels.values())

    def leave(self) -> None:
        if self._present:
            self._present.pause()

    def step_back(self) -> None:
        if self._present is None and self._unfit is None:
            super().step_back()
        elif self._present is None or not self._present.steps_back():
            self.go.emit("drills", None)

    def _choose(self) -> None:
        if not self._needs.shelf.summaries():
            self._show_nothing(None)
            return
        self._present = self._unfit = None
        self.place = ""
        self.menu.show_people()
        self._stack.setCurrentWidget(self._choice)
        next(card for card in self.menu.cards if card.drill is self._last).setFocus()

    def _begin(self, drill: Drill) -> None:
        """A new one, or the one that was left before it was done."""
        panel = self._panel(drill)
        if panel.over:
            if not panel.begin(self._needs.tools.new_id()):
                self._show_nothing(drill)
                return
            self._show(panel)
            run_in_background(self, self._needs.warm_judge, self._tell, _nothing)
        else:
            self._show(panel)
            panel.go_on()

    def _show(self, panel: DrillPanel) -> None:
        self._present, self._unfit, self._last = panel, None, panel.drill
        self.place = TITLES[panel.drill]
        self._stack.setCurrentWidget(self._areas[panel.drill])

    def _show_nothing(self, drill: Drill | None) -> None:
        """No scene fits this drill; for None, there is no scene at all."""
        self._present, self._unfit, self._last = None, drill, drill or Drill.SPOT
        self.place = TITLES[drill] if drill else ""
        self.nothing.explain(drill)
        self._stack.setCurrentWidget(self._nothing)
        self.nothing.to_scenes.setFocus()

    def _panel(self, drill: Drill) -> DrillPanel:
        if drill not in self._panels:
            panel = PANELS[drill](self._needs)
            area = scrolled(panel, f"{drill.value}-area")
            area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            panel.setMaximumWidth(self._needs.wardrobe.tokens.scaled(WIDEST_PAGE))
            panel.again.connect(lambda: self.go.emit("drills", drill))
            panel.wanted.connect(self.go)
            panel.turned.connect(lambda: QTimer.singleShot(0, area, lambda: _settle(area, panel)))
            self._panels[drill], self._areas[drill] = panel, area
            self._stack.addWidget(area)
        return self._panels[drill]

    def _dress(self) -> None:
        for page in (self.nothing, *self._panels.values()):
            page.setMaximumWidth(self._needs.wardrobe.tokens.scaled(WIDEST_PAGE))

    def _tell(self, notice: str) -> None:
        if notice:
            self._needs.say(notice)


def _settle(area: QScrollArea, panel: DrillPanel) -> None:
    """A page is read from its head; what is to be done next must be in sight, whatever the text size."""
    area.verticalScrollBar().setValue(0)
    focused = panel.focusWidget()
    if focused is not None and not panel.over:
        area.ensureWidgetVisible(focused, 0, MARGIN)


def _nothing(_: object = None) -> None:
    """A judge that cannot be loaded says so when a line is judged."""
