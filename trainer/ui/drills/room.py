"""The drills room: six drills to choose from, each on a page of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from trainer.core.errors import TrainerError
from trainer.core.practice.drills import TITLES, Drill
from trainer.ui.background import run_in_background
from trainer.ui.drills.firm_panel import FirmPanel
from trainer.ui.drills.five_panel import FivePanel
from trainer.ui.drills.menu import DrillMenu
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.recap_panel import RecapPanel
from trainer.ui.drills.repair_panel import RepairPanel
from trainer.ui.drills.spot_panel import SpotPanel
from trainer.ui.drills.written_panel import WrittenPanel
from trainer.ui.room import Room
from trainer.ui.widgets import column, scrolled

PANELS: Mapping[Drill, type[DrillPanel]] = {
    panel.drill: panel for panel in (SpotPanel, RepairPanel, RecapPanel, FirmPanel, FivePanel, WrittenPanel)
}
MARGIN = 72
"""Pixels that stay in sight around what has the focus."""
NOTHING_FITS = "No scene here has what this drill needs. More scenes bring it."


@dataclass(frozen=True, slots=True)
class AsItWas:
    """A drill to come back to as it was left, even where it was done."""

    drill: Drill


class DrillsRoom(Room):
    """Enter it with a Drill to begin or go on with that, or with nothing to choose one."""

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__("drills", "Drills")
        self._needs = needs
        self._panels: dict[Drill, DrillPanel] = {}
        self._areas: dict[Drill, QScrollArea] = {}
        self._present: DrillPanel | None = None
        self.menu = DrillMenu(needs)
        self.menu.wanted.connect(lambda drill: self.go.emit("drills", drill))
        self._stack = QStackedWidget()
        self._choice = scrolled(self.menu, "drills-area")
        self._stack.addWidget(self._choice)
        self.setLayout(column(self._stack))

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
        return AsItWas(self._present.drill) if self._present else None

    def leave(self) -> None:
        if self._present:
            self._present.pause()

    def step_back(self) -> None:
        if self._present is None:
            super().step_back()
        elif not self._present.steps_back():
            self.go.emit("drills", None)

    def _choose(self) -> None:
        last = self._present.drill if self._present else Drill.SPOT
        self._present = None
        self.place = ""
        self._stack.setCurrentWidget(self._choice)
        next(card for card in self.menu.cards if card.drill is last).setFocus()

    def _begin(self, drill: Drill) -> None:
        """A new one, or the one that was left before it was done."""
        panel = self._panel(drill)
        if panel.over:
            if not panel.begin(self._needs.tools.new_id()):
                raise TrainerError(NOTHING_FITS)
            self._show(panel)
            run_in_background(self, self._needs.warm_judge, self._tell, _nothing)
        else:
            self._show(panel)
            panel.go_on()

    def _show(self, panel: DrillPanel) -> None:
        self._present = panel
        self.place = TITLES[panel.drill]
        self._stack.setCurrentWidget(self._areas[panel.drill])

    def _panel(self, drill: Drill) -> DrillPanel:
        if drill not in self._panels:
            panel = PANELS[drill](self._needs)
            area = scrolled(panel, f"{drill.value}-area")
            panel.again.connect(lambda: self.go.emit("drills", drill))
            panel.wanted.connect(self.go)
            panel.turned.connect(lambda: QTimer.singleShot(0, area, lambda: _settle(area, panel)))
            self._panels[drill], self._areas[drill] = panel, area
            self._stack.addWidget(area)
        return self._panels[drill]

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
