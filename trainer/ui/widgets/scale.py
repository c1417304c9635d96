"""A scale from 0 to 100 for a quick guess: a digit for the tens, arrows for finer steps, or nothing at all."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from trainer.ui.theme.space import SNUG, TINY
from trainer.ui.widgets.layouts import column, row
from trainer.ui.widgets.text import label, speak_as
from trainer.ui.words import translate

MOST, STEP, TEN = 100, 5, 10
MIDDLE = 50
"""Where an arrow begins while nothing is said."""
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Scale(QWidget):
    """A question over a slider, with what its two ends mean. Until it is answered it stands for nothing."""

    changed = Signal()
    settled = Signal()
    """A digit was pressed: whoever guesses in tens is done here."""

    def __init__(self, question: str, low: str, high: str, *, name: str, quiet: bool = False) -> None:
        """`quiet`: what the ends mean is told to a screen reader and at the pointer only, where room is scarce."""
        super().__init__()
        self.setProperty("role", "inside")
        self.slider = _Slider(name)
        self._question = question
        self._number = label("", "strong", name=f"{name}-number", wrap=False)
        self.slider.told.connect(self._tell)
        self.slider.settled.connect(self.settled)
        head = row(label(question, "body", name=f"{name}-question"), self._number, space=SNUG)
        head.setStretch(0, 1)
        head.setAlignment(self._number, Qt.AlignmentFlag.AlignBottom)
        at_low, at_high = label(low, "small"), label(high, "small")
        at_high.setAlignment(Qt.AlignmentFlag.AlignRight)
        below = () if quiet else (row(at_low, at_high),)
        self.setLayout(column(head, self.slider, *below, space=TINY))
        self._ends = translate("Window", "0 is {low}, 100 is {high}. A digit is for the tens.").format(
            low=low, high=high
        )
        self.slider.setToolTip(self._ends)
        self.setFocusProxy(self.slider)
        self.show_value(None)

    @property
    def value(self) -> int | None:
        """What was said; None for nothing."""
        return self.slider.said

    def show_value(self, value: int | None) -> None:
        """Stand at that value, or for nothing."""
        self.slider.show_value(value)
        self._show_number()

    def _tell(self) -> None:
        self._show_number()
        self.changed.emit()

    def _show_number(self) -> None:
        said = "" if self.value is None else str(self.value)
        self._number.setText(said or translate("Window", "–", "no number yet"))
        spoken = said or translate("Window", "not said")
        question = translate("Window", "{question} {number}", "a scale and what it stands at")
        speak_as(self.slider, question.format(question=self._question, number=spoken), self._ends)


class _Slider(QSlider):
    told = Signal()
    settled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.setRange(0, MOST)
        self.setSingleStep(STEP)
        self.setPageStep(TEN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.said: int | None = None
        self.valueChanged.connect(self._on_moved)

    def show_value(self, value: int | None) -> None:
        self.blockSignals(True)
        self.setValue(MIDDLE if value is None else value)
        self.blockSignals(False)
        self._take(value)

    def event(self, event: QEvent) -> bool:
        """Digits are its own while it has the focus, whatever they mean elsewhere in the room."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _digit(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        digit = _digit(event)
        if digit is not None:
            self._say(digit * TEN)
            self.settled.emit()
        elif self.said is None and event.key() in ARROWS:
            self._say(MIDDLE)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click says what it points at."""
        share = event.position().x() / max(self.width(), 1)
        self._say(round(min(max(share, 0.0), 1.0) * MOST / STEP) * STEP)
        super().mousePressEvent(event)

    def _say(self, value: int) -> None:
        if self.value() == value:
            self._on_moved(value)
        else:
            self.setValue(value)

    def _on_moved(self, value: int) -> None:
        self._take(value)
        self.told.emit()

    def _take(self, value: int | None) -> None:
        was, self.said = self.said, value
        if (was is None) is not (value is None) or self.property("tone") is None:
            self.setProperty("tone", "unsaid" if value is None else "said")
            self.style().unpolish(self)
            self.style().polish(self)


def _digit(event: QKeyEvent) -> int | None:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return int(event.text()) if plain and event.text() in tuple("0123456789") else None


def one_after_another(done: Callable[[], object], *scales: Scale) -> None:
    """A digit in one scale goes on to the next, and after the last it is `done`."""
    for scale, following in zip(scales, (*scales[1:], None), strict=True):
        scale.settled.connect(following.setFocus if following else done)
