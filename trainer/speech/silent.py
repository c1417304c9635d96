"""A partner without a voice: every turn is over at once."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from trainer.core.person import Voice


class SilentSpeaker:
    """Fulfils Speaker without a sound. The end of a turn still arrives later, on the event loop, as with a voice."""

    def __init__(self) -> None:
        self._on_done: Callable[[], None] | None = None
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._finish)

    def say(
        self,
        text: str,
        voice: Voice,
        on_done: Callable[[], None],
        on_sentence: Callable[[int, int], None] | None = None,
    ) -> None:
        """Be done with the turn as soon as the event loop runs."""
        self._on_done = on_done
        self._timer.start(0)

    def stop(self) -> None:
        """Forget the turn; its `on_done` is not called."""
        self._timer.stop()
        self._on_done = None

    def _finish(self) -> None:
        on_done, self._on_done = self._on_done, None
        if on_done:
            on_done()
