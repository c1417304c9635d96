"""How it was: two quick scales for whoever guessed before, in one low row. They may be passed over."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from trainer.core.prediction import Prediction
from trainer.ui.theme.space import SNUG, WIDE
from trainer.ui.widgets import Card, KeyButton, SideBySide, add, row
from trainer.ui.widgets.scale import Scale, one_after_another
from trainer.ui.window import bring_into_sight
from trainer.ui.words import translate

EACH_AT_LEAST = 225
"""Pixels, at 100 % text, that each of the four parts needs to stand beside the others."""
PAUSE_MS = 300


class OutcomeCard(Card):
    """In sight only where there is something to ask."""

    changed = Signal(object)
    """The prediction with what came of it, at each change."""
    told = Signal(object)
    """The same, a moment later: to be kept."""
    answered = Signal()
    """Both scales were answered one after the other."""
    passed = Signal()

    def __init__(self) -> None:
        super().__init__(name="outcome", padding=SNUG)
        self._prediction = Prediction()
        low, high = translate("Verdict", "badly"), translate("Verdict", "very well")
        self._turned_out = Scale(
            translate("Verdict", "How well did they take it?"), low, high, name="outcome-taken", quiet=True
        )
        low, high = translate("Verdict", "not at all"), translate("Verdict", "very")
        self._surprise = Scale(
            translate("Verdict", "How surprising was that?"), low, high, name="outcome-surprise", quiet=True
        )
        self._ask = KeyButton(translate("Verdict", "How was it?"), "H", "link", name="how-was-it")
        self._pass = KeyButton(translate("Verdict", "Pass over it"), "P", "link", name="outcome-pass")
        parts = (_beside(self._ask), self._turned_out, self._surprise, _beside(self._pass))
        self._sides = SideBySide(*parts, each_at_least=EACH_AT_LEAST, space=WIDE, shares=(0, 1, 1, 0))
        add(self.column, self._sides)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        one_after_another(self._on_answered, self._turned_out, self._surprise)
        for scale in (self._turned_out, self._surprise):
            scale.changed.connect(self._on_changed)
        self._ask.clicked.connect(self._begin)
        self._pass.clicked.connect(self._on_passed)

    def set_each_at_least(self, pixels: int) -> None:
        """Change the width that each part needs, as the text grows."""
        self._sides.set_each_at_least(pixels)

    def ask(self, prediction: Prediction) -> None:
        """Ask how it was, for whoever expected something; with nothing expected the card goes."""
        self._pause.stop()
        self._prediction = prediction
        self._turned_out.show_value(prediction.turned_out)
        self._surprise.show_value(prediction.surprise)
        self.setVisible(prediction.made)

    def keep(self) -> None:
        """Hand out what was said and is not yet kept."""
        if self._pause.isActive():
            self._pause.stop()
            self.told.emit(self._prediction)

    def _begin(self) -> None:
        self._turned_out.setFocus()
        QTimer.singleShot(0, self, lambda: bring_into_sight(self))

    def _on_changed(self) -> None:
        before = self._prediction
        self._prediction = Prediction(before.hard, before.taken, self._turned_out.value, self._surprise.value)
        self.changed.emit(self._prediction)
        self._pause.start()

    def _on_answered(self) -> None:
        self.keep()
        self.answered.emit()

    def _on_passed(self) -> None:
        self.keep()
        self.passed.emit()
        self.hide()


def _beside(button: KeyButton) -> QWidget:
    """A button as wide as its words, also where there is more room."""
    holder = QWidget()
    holder.setProperty("role", "inside")
    holder.setLayout(row(button, None, space=0))
    return holder
