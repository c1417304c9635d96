"""The plans for an event as cards: what each says, whether it is ready, and the way to rehearse it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.core.events import MOST_PLANS, Plan
from trainer.core.summary import Summary
from trainer.ui.events.saying import cue_words, line_words, ready_words
from trainer.ui.theme.space import SMALL, SNUG, TINY
from trainer.ui.widgets import Card, Flow, KeyButton, SideBySide, column, label, refill
from trainer.ui.words import translate

CARD_AT_LEAST = 280
"""The width in pixels, at 100 % text, below which the cards go below one another."""


class PlanCards(QWidget):
    """At most three cards, and the key for one more."""

    rehearsal_wanted = Signal(object)
    change_wanted = Signal(object)
    removal_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._none = label(
            translate("Events", "At most three: if this happens, then I say that. None is fine, too."),
            "muted",
            name="no-plans",
        )
        self._new = KeyButton(translate("Events", "Make a plan"), "P", name="new-plan")
        self._new.clicked.connect(self.new_wanted)
        self._cards = column()
        heading = label(translate("Events", "If, then"), "heading")
        self.setLayout(column(heading, self._none, self._cards, Flow(self._new), space=SNUG))

    def show_plans(self, plans: Sequence[Plan], scenes: Sequence[Summary], each_at_least: int) -> None:
        """Show these plans. `scenes` name where each was rehearsed."""
        first = next((plan for plan in plans if plan.line and not plan.ready), None)
        cards = [self._card(number, plan, scenes, first) for number, plan in enumerate(plans, start=1)]
        spare = [QWidget() for _ in range(len(cards), MOST_PLANS)] if cards else []
        for one in spare:
            one.setProperty("role", "inside")
        refill(self._cards, *([SideBySide(*cards, *spare, each_at_least=each_at_least)] if cards else []))
        self._none.setVisible(not plans)
        self._new.setVisible(len(plans) < MOST_PLANS)
        self._new.set_words(translate("Events", "Another plan") if plans else translate("Events", "Make a plan"))

    def _card(self, number: int, plan: Plan, scenes: Sequence[Summary], first: Plan | None) -> Card:
        rehearse = KeyButton(
            translate("Events", "Rehearse"), "R" if plan is first else "", name=f"rehearse-plan-{number}"
        )
        rehearse.clicked.connect(lambda: self.rehearsal_wanted.emit(plan))
        rehearse.setEnabled(bool(plan.line))
        change = KeyButton(translate("Events", "Change"), "", "link", name=f"change-plan-{number}")
        change.clicked.connect(lambda: self.change_wanted.emit(plan))
        remove = KeyButton(translate("Events", "Remove"), "", "link", name=f"remove-plan-{number}")
        remove.clicked.connect(lambda: self.removal_wanted.emit(plan))
        for button in (rehearse, change, remove):
            button.setAccessibleName(_about(button.words, plan))
        tone = "teal" if plan.ready else ""
        ready = label(ready_words(plan, scenes), "body" if plan.ready else "muted", tone=tone, name=f"plan-{number}")
        said = (label(cue_words(plan), "strong"), label(line_words(plan)))
        return Card(
            *said, ready, None, Flow(rehearse, change, remove, space=TINY), name=f"plan-card-{number}", space=SMALL
        )


def _about(words: str, plan: Plan) -> str:
    """What a button does, and with which plan."""
    return translate("Events", "{button}: {plan}").format(button=words, plan=cue_words(plan))
