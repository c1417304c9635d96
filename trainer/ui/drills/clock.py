"""A calm clock: it shows what is left, rings at nothing, and can be switched off."""

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QWidget

from trainer.ui.announcing import leave_unread
from trainer.ui.theme.space import SNUG
from trainer.ui.widgets import KeyButton, label, row
from trainer.ui.words import translate

TICK_MS = 1000


class Clock(QWidget):
    """Counts down and stays quiet at the end. `taken` is what has passed."""

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self._seconds = seconds
        self._passed_ms = 0
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show)
        self.on = True
        """Whether the player likes a clock; kept from one drill to the next."""
        self._left = label("", "muted", name="clock-left", wrap=False)
        leave_unread(self._left)
        self._switch = KeyButton("", "K", "link", name="clock-switch")
        self._switch.clicked.connect(self._turn)
        self.setLayout(row(self._left, self._switch, None, space=SNUG))

    @property
    def taken(self) -> int | None:
        """The seconds that have passed; None where the clock is off."""
        return self._passed() // 1000 if self.on else None

    def begin(self) -> None:
        """Count from the beginning."""
        self._passed_ms = 0
        self._since.invalidate()
        self.go_on()

    def pause(self) -> None:
        """Stop counting."""
        self._passed_ms = self._passed()
        self._since.invalidate()
        self._tick.stop()

    def go_on(self) -> None:
        """Count on from where it stopped."""
        if not self._since.isValid():
            self._since.start()
        self._tick.start()
        self._show()

    def _passed(self) -> int:
        return self._passed_ms + (int(self._since.elapsed()) if self._since.isValid() else 0)

    def _turn(self) -> None:
        self.on = not self.on
        self._show()

    def _show(self) -> None:
        left = max(0, self._seconds - self._passed() // 1000)
        over = translate("Drills", "The time is over. Go on as you like.")
        self._left.setText(translate("Drills", "%n seconds left", "", left) if left else over)
        self._left.setVisible(self.on)
        off, on = translate("Drills", "Switch the clock off"), translate("Drills", "Switch the clock on")
        self._switch.set_words(off if self.on else on)
