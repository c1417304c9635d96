"""What the player reads before the scene: the situation, what they mean to do, and the rule it practises."""

from PySide6.QtCore import Signal

from trainer.core.scenario import Brief
from trainer.ui.widgets import Card, KeyButton, label, refill, row


class BriefPanel(Card):
    """Shown before the first turn."""

    begun = Signal()

    def __init__(self) -> None:
        super().__init__(name="brief", space=10)

    def show_brief(self, brief: Brief) -> None:
        """Show the brief of a scenario."""
        begin = KeyButton("Begin", "Return", "primary", name="begin")
        begin.clicked.connect(self.begun)
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
            8,
            None,
            row(begin, None),
        )
        begin.setFocus()
