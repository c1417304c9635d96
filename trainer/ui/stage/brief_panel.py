"""What the player reads before the scene: the situation, what they mean to do, and the rule it practises."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal

from trainer.core.scenario import Brief
from trainer.ui.theme.space import SMALL, SNUG, TINY
from trainer.ui.widgets import Card, KeyButton, label, refill, row
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate


class BriefPanel(Card):
    """Shown before the first turn, with the dial that says how hard the partner holds on."""

    begun = Signal()
    resumed = Signal()
    """The player goes on where they left this scene in the middle."""
    dialled = Signal(int)

    def __init__(self, effects: Mapping[int, str]) -> None:
        """`effects`: what each number on the dial does."""
        super().__init__(name="brief", space=SMALL)
        self._effects = effects
        self._dial: list[KeyButton] = []
        self._effect = label("", "small", name="dial-effect")

    def show_brief(self, brief: Brief, stickiness: int, *, left_in_the_middle: bool) -> None:
        """Show the brief of a scenario, the dial at that number."""
        begin = KeyButton(translate("Stage", "Begin"), "Return", "primary", name="begin")
        begin.clicked.connect(self.begun)
        resume = KeyButton(translate("Stage", "Go on where you were"), "G", name="resume")
        resume.clicked.connect(self.resumed)
        resume.setVisible(left_in_the_middle)
        self._dial = [self._number(number) for number in self._effects]
        self._effect = label("", "small", name="dial-effect")
        refill(
            self.column,
            label(translate("Stage", "Before you go in"), "heading"),
            label(brief.situation, "lead", name="situation"),
            label(brief.aim, "strong", name="aim"),
            SNUG,
            label(translate("Stage", "The rule of the day"), "heading"),
            label(brief.rule.text, name="rule"),
            label(translate("Stage", "Rather: “{line}”").format(line=brief.rule.good), tone="teal", name="rule-good"),
            label(translate("Stage", "Not: “{line}”").format(line=brief.rule.bad), tone="plum", name="rule-bad"),
            SNUG,
            label(translate("Stage", "How hard they hold on"), "heading"),
            row(*self._dial, None, space=TINY),
            self._effect,
            SMALL,
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
        told = translate("Stage", "{number}: {effect}").format(number=number, effect=self._effects[number])
        button.setAccessibleName(told)
        button.clicked.connect(lambda: self.dialled.emit(number))
        return button
