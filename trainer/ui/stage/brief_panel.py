"""What the player reads before the scene: the situation, what they mean to do, and the rule it practises."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal

from trainer.core.scenario import Brief
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.widgets.buttons import exclusive


class BriefPanel(Card):
    """Shown before the first turn, with the dial that says how hard the partner holds on."""

    begun = Signal()
    resumed = Signal()
    """The player goes on where they left this scene in the middle."""
    dialled = Signal(int)

    def __init__(self, effects: Mapping[int, str]) -> None:
        """`effects`: what each number on the dial does."""
        super().__init__(name="brief", space=10)
        self._effects = effects
        self._dial: list[KeyButton] = []
        self._effect = label("", "small", name="dial-effect")

    def show_brief(self, brief: Brief, stickiness: int, *, left_in_the_middle: bool) -> None:
        """Show the brief of a scenario, the dial at that number."""
        begin = KeyButton("Begin", "Return", "primary", name="begin")
        begin.clicked.connect(self.begun)
        resume = KeyButton("Go on where you were", "G", name="resume")
        resume.clicked.connect(self.resumed)
        resume.setVisible(left_in_the_middle)
        self._dial = [self._number(number) for number in self._effects]
        self._effect = label("", "small", name="dial-effect")
        refill(
            self.column,
            label("Before you go in", "heading"),
            label(brief.situation, "lead", name="situation"),
            label(brief.aim, "strong", name="aim"),
            12,
            label("The rule of the day", "heading"),
            label(brief.rule.text, name="rule"),
            label(f"Rather: “{brief.rule.good}”", tone="teal", name="rule-good"),
            label(f"Not: “{brief.rule.bad}”", tone="plum", name="rule-bad"),
            12,
            label("How hard they hold on", "heading"),
            row(*self._dial, None, space=2),
            self._effect,
            8,
            None,
            row(begin, *([resume] if left_in_the_middle else []), None),
        )
        self.set_stickiness(stickiness)
        begin.setFocus()

    def set_stickiness(self, stickiness: int) -> None:
        """Show the dial at that number, and what it does."""
        exclusive(self._dial, self._dial[stickiness - 1])
        self._effect.setText(self._effects[stickiness])

    def _number(self, number: int) -> KeyButton:
        button = KeyButton(str(number), "", "link", name=f"dial-{number}")
        button.setShortcut(str(number))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Enter to “Begin”
        button.setAccessibleName(f"{number}: {self._effects[number]}")
        button.clicked.connect(lambda: self.dialled.emit(number))
        return button
