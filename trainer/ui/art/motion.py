"""One number that glides to its target, or jumps there when motion is off."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

FACE_MS = 160


class Glide(QObject):
    """A number on its way. `moved` follows every change of `value`."""

    moved = Signal()

    def __init__(self, parent: QObject, value: float) -> None:
        super().__init__(parent)
        self.value = value
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(FACE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._motion.valueChanged.connect(self._on_value_changed)

    @property
    def target(self) -> float:
        """Where the number is going, or is."""
        running = self._motion.state() is QVariantAnimation.State.Running
        return float(self._motion.endValue()) if running else self.value

    def glide_to(self, target: float, *, at_once: bool) -> None:
        """Go to `target` in 160 ms, or at once."""
        self._motion.stop()
        if at_once or target == self.value:
            self._on_value_changed(target)
            return
        self._motion.setStartValue(float(self.value))
        self._motion.setEndValue(float(target))
        self._motion.start()

    def _on_value_changed(self, value: float) -> None:
        self.value = float(value)
        self.moved.emit()
