"""The partner's voice: a process a turn, watched, stopped at once, silent where the machine has no voice.

Lives on the UI thread and never waits there. Importing it loads no speech engine.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from trainer.core.person import Voice
from trainer.speech.child_process import ChildProcess
from trainer.speech.outcomes import Outcome, notice
from trainer.speech.sentences import speakable
from trainer.speech.silent import SilentSpeaker
from trainer.speech.wire import COMMAND, Manner, Request, chosen_player

PATIENCE_MS = 10_000
"""How long the process may be quiet beyond what it announced, before it counts as hung."""
SPARE_MS = 120_000
"""How long a process started ahead is kept while nobody speaks; it holds some 30 MB."""
FAILURES_BEFORE_SILENCE = 2
"""An engine that fails once may speak the next turn; one that fails twice running is left alone."""
SLOWEST, FASTEST = 80, 400
"""Words a minute between which engines stay intelligible."""


class ProcessSpeaker(QObject):
    """Fulfils Speaker by a process for each turn, and a silent one where no process can speak."""

    sentence_started = Signal(int, int, float)
    """A sentence starts to sound: where it starts and ends in the turn (code points), and its seconds."""
    turn_began = Signal(str)
    """A turn of these words is going to be heard: whoever else makes sounds gives way."""
    turn_ended = Signal()
    """It is over, or was stopped."""
    turn_heard = Signal()
    """It was spoken to its end."""
    unavailable = Signal(str)
    """Sent once when the voice falls silent for lack of something: what happened and what to do, for the player."""

    def __init__(
        self,
        *,
        speed: int = 100,
        volume: int = 90,
        player: str | None = None,
        command: Sequence[str] = COMMAND,
        patience_ms: int = PATIENCE_MS,
        parent: QObject | None = None,
    ) -> None:
        """`player` names a miniaudio backend such as "null"; None takes PLAYER_VARIABLE, then the system's own."""
        super().__init__(parent)
        self._speed, self._volume = speed, volume
        self._player = chosen_player() if player is None else player
        self._command, self._patience_ms = command, patience_ms
        self._muted = False
        self._failures = 0
        self._on_done: Callable[[], None] | None = None
        self._on_sentence: Callable[[int, int], None] | None = None
        self._voice = Voice()
        self._speaking: ChildProcess | None = None
        self._spare: ChildProcess | None = None
        self._silence = SilentSpeaker()
        self._watchdog = self._alarm(self._give_up)
        self._spare_limit = self._alarm(self._drop_spare)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.close)

    def say(
        self,
        text: str,
        voice: Voice,
        on_done: Callable[[], None],
        on_sentence: Callable[[int, int], None] | None = None,
    ) -> None:
        """Speak a turn, ending the one before without its `on_done`; tell `on_sentence` of each that begins."""
        self.stop()
        if self._muted or not self._volume or not speakable(text):
            self._silence.say(text, voice, on_done)
            return
        self._on_done, self._on_sentence = on_done, on_sentence
        self._voice = voice
        self._speaking = child = self._next_child()
        child.sentence.connect(self._sentence)
        child.ended.connect(self._ended)
        child.speak(self._request(text, voice))
        self._watchdog.start(self._patience_ms)
        self.turn_began.emit(text)

    def stop(self) -> None:
        """Be silent at once. The pending `on_done` is not called."""
        self._silence.stop()
        self._release()

    def configure(self, speed: int, volume: int) -> None:
        """Take these settings on: a turn that is being spoken goes on with them, at the latest from its next sentence.

        Volume 0 is silence, and ends a turn that is being spoken; a voice that comes back from it is tried anew.
        """
        if volume and not self._volume:
            self.try_again()
        self._speed, self._volume = speed, volume
        on_done = None if volume else self._release()
        if on_done:
            self._silence.say("", Voice(), on_done)
        if self._speaking:
            self._speaking.adjust(Manner(self._rate(self._voice), volume))

    def is_speaking(self) -> bool:
        """Whether a turn is being heard, or will be in a moment."""
        return self._speaking is not None

    def warm_up(self) -> None:
        """Start the next turn's process ahead, so that it sounds sooner: call it when a scene opens."""
        if self._muted or not self._volume:
            return
        if not (self._spare and self._spare.alive):
            self._drop_spare()
            self._spare = ChildProcess(self._command, self)
        self._spare_limit.start(SPARE_MS)

    def try_again(self) -> None:
        """Forget earlier failures; the next turn finds out whether there is a voice now."""
        self._muted = False
        self._failures = 0

    def close(self) -> None:
        """End every process. Later turns are silent."""
        self._muted = True
        self.stop()
        self._drop_spare()

    def _alarm(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(slot)
        return timer

    def _next_child(self) -> ChildProcess:
        spare, self._spare = self._spare, None
        if spare and spare.alive:
            return spare
        if spare:
            spare.end()
        return ChildProcess(self._command, self)

    def _drop_spare(self) -> None:
        self._spare_limit.stop()
        spare, self._spare = self._spare, None
        if spare:
            spare.end()

    def _request(self, text: str, voice: Voice) -> Request:
        return Request(
            text=text,
            folder="",
            accent=voice.accent,
            sounds=voice.sounds,
            variant=voice.variant,
            rate=self._rate(voice),
            volume=self._volume,
            player=self._player,
            says=voice.says,
        )

    def _rate(self, voice: Voice) -> int:
        """Words a minute."""
        return min(max(round(voice.rate * self._speed / 100), SLOWEST), FASTEST)

    def _sentence(self, start: int, end: int, seconds: float) -> None:
        self._watchdog.start(self._patience_ms + round(2 * seconds * 1000))
        self.warm_up()
        self.sentence_started.emit(start, end, seconds)
        if self._on_sentence:
            self._on_sentence(start, end)

    def _ended(self, outcome: Outcome) -> None:
        on_done = self._release()
        if outcome is Outcome.DONE:
            self.turn_heard.emit()
        self._failures = 0 if outcome is Outcome.DONE else self._failures + 1
        once_may_pass = outcome is Outcome.ENGINE_FAILED and self._failures < FAILURES_BEFORE_SILENCE
        if outcome is not Outcome.DONE and not once_may_pass:
            self._fall_silent(outcome)
        if on_done:
            on_done()

    def _give_up(self) -> None:
        self._ended(Outcome.HUNG)

    def _fall_silent(self, outcome: Outcome) -> None:
        self._muted = True
        self._drop_spare()
        self.unavailable.emit(notice(outcome))

    def _release(self) -> Callable[[], None] | None:
        """End the turn being spoken and give back what was to be called after it."""
        self._watchdog.stop()
        child, self._speaking = self._speaking, None
        on_done, self._on_done = self._on_done, None
        self._on_sentence = None
        if child:
            child.end()
            self.turn_ended.emit()
        return on_done
