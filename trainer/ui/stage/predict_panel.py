"""A guess before the exit: how hard it will be, and how they will take it. Both may be passed over."""

from PySide6.QtCore import Signal

from trainer.core.prediction import Prediction
from trainer.ui.theme.space import EVEN, SMALL, SNUG
from trainer.ui.widgets import Card, KeyButton, add, label, row
from trainer.ui.widgets.scale import Scale, one_after_another
from trainer.ui.words import translate


class PredictPanel(Card):
    """Two quick scales. Nothing is counted; afterwards the guess stands beside what happened."""

    changed = Signal()
    done = Signal()
    passed = Signal()

    def __init__(self) -> None:
        super().__init__(name="predict", space=SMALL)
        self._hard = Scale(
            translate("Stage", "How hard will this be for you?"),
            translate("Stage", "easy"),
            translate("Stage", "very hard"),
            name="predict-hard",
        )
        self._taken = Scale(
            translate("Stage", "How well will they take it?"),
            translate("Stage", "badly"),
            translate("Stage", "very well"),
            name="predict-taken",
        )
        self._go_on = KeyButton(translate("Stage", "Go on"), "Return", "primary", name="predict-done")
        self._skip = KeyButton(translate("Stage", "Pass over it"), "Esc", "link", name="predict-pass")
        kind = translate("Stage", "A guess is enough. Nothing here is counted: it will stand beside what happens.")
        keys = translate("Stage", "0 to 9 are the tens, arrows move in small steps, Enter goes on.")
        add(
            self.column,
            label(translate("Stage", "Before you leave"), "heading"),
            label(kind, "muted"),
            SNUG,
            self._hard,
            SNUG,
            self._taken,
            SNUG,
            label(keys, "small"),
            None,
            row(self._go_on, self._skip, None, space=EVEN),
        )
        one_after_another(self._go_on.setFocus, self._hard, self._taken)
        for scale in (self._hard, self._taken):
            scale.changed.connect(self.changed)
        self._go_on.clicked.connect(self.done)
        self._skip.clicked.connect(self.passed)

    @property
    def prediction(self) -> Prediction:
        """What was guessed so far."""
        return Prediction(hard=self._hard.value, taken=self._taken.value)

    def ask(self, so_far: Prediction) -> None:
        """Ask for a guess, with what was guessed so far."""
        self._hard.show_value(so_far.hard)
        self._taken.show_value(so_far.taken)
        self._hard.setFocus()
