"""The voice's own process: reads one request on standard input, speaks it, says what is sounding, and ends.

Run by `python -m trainer.speech.child`, in a process group of its own. Speech engines hang, crash, keep the sound
device, and speak only the first text that they get; a process a turn, ended by force, is the one cure for all of it.
Standard input stays open while the turn is spoken: changes of pace and loudness come in there, and when it closes,
the app is gone and so is its voice.
"""

import os
import shutil
import sys
import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, Protocol

import pyttsx3

from trainer.speech.device import FRAME_BYTES, Feed, NoDeviceError, open_device, quieter
from trainer.speech.outcomes import Outcome
from trainer.speech.sentences import Piece, pieces
from trainer.speech.voices import espeak_voice, named_voice
from trainer.speech.wire import DONE_LINE, Manner, Request, Sentence

if sys.platform == "linux":
    from trainer.speech.espeak import Espeak

Report = Callable[[str], None]

FRAMES_A_SECOND = 22_050
"""pyttsx3 writes espeak's sound at this rate, one channel of 16 bits."""
PERIOD_MS = 40
"""How much the sound device is handed at a time; it holds about three of these."""
DRAIN_SECONDS = 4 * PERIOD_MS / 1000
RENDER_SECONDS = 5.0
"""A sentence is rendered in some hundredths of a second; after this the engine has failed."""
CHARACTERS_A_WORD = 6


class Engine(Protocol):
    """What is used of pyttsx3's engine."""

    def connect(self, topic: str, cb: Callable[..., None]) -> object: ...
    def getProperty(self, name: str) -> Any: ...  # noqa: N802 - pyttsx3's name
    def setProperty(self, name: str, value: str | float) -> None: ...  # noqa: N802 - pyttsx3's name
    def save_to_file(self, text: str, filename: str) -> None: ...
    def say(self, text: str) -> None: ...
    def runAndWait(self) -> None: ...  # noqa: N802 - pyttsx3's name


class Wishes:
    """How the turn is to be spoken at this moment; another thread changes it while the turn sounds."""

    def __init__(self, manner: Manner) -> None:
        self.manner = manner


class VoiceError(Exception):
    """The turn cannot be spoken; `outcome` is the exit code that says why."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.name)
        self.outcome = outcome


def main() -> NoReturn:
    """Speak the request that comes on standard input and leave with its outcome."""
    report = _claim_stdout()
    try:
        engine = open_engine()
        line = sys.stdin.buffer.readline()
        if not line:
            _leave(Outcome.APP_GONE)
        request = Request.read(line)
        wishes = Wishes(request.manner)
        threading.Thread(target=_listen_to_the_app, args=(request.folder, wishes), daemon=True).start()
        speak(engine, request, report, wishes)
    except VoiceError as error:
        _leave(error.outcome)
    except Exception as error:  # noqa: BLE001 - whatever the engine throws, the app must get an exit code
        sys.stderr.write(f"voice: {error!r}\n")
        _leave(Outcome.ENGINE_FAILED)
    report(DONE_LINE)
    _leave(Outcome.DONE)


def open_engine() -> Engine:
    """The platform's speech engine. Raises VoiceError where there is none."""
    try:
        if sys.platform == "linux":
            Espeak()
        engine: Engine = pyttsx3.init()
    except Exception as error:
        raise VoiceError(Outcome.NO_ENGINE) from error
    return engine


def speak(engine: Engine, request: Request, report: Report, wishes: Wishes) -> None:
    """Speak the whole request, reporting each sentence when it starts to sound. Raises VoiceError.

    Where sentences are rendered one by one, a changed loudness is heard at once and a changed pace from the next one.
    """
    if sys.platform == "linux":
        _set_voice(engine, espeak_voice(engine.getProperty("voices"), request))
        _speak_by_sentences(engine, request, report, wishes)
    else:
        engine.setProperty("rate", request.rate)
        engine.setProperty("volume", request.volume / 100)
        _set_voice(engine, named_voice(engine.getProperty("voices"), request))
        _speak_at_once(engine, request, report)


def _set_voice(engine: Engine, voice_id: str | None) -> None:
    if voice_id:
        engine.setProperty("voice", voice_id)


def _speak_by_sentences(engine: Engine, request: Request, report: Report, wishes: Wishes) -> None:
    """Render a sentence while the one before is heard: sound starts after the first, and captions follow in time."""
    renderer = Renderer(engine, Path(request.folder), Espeak().set_rate)
    player = Player(request.player, lambda: wishes.manner.volume)
    heard = False
    for piece in pieces(request.text, request.says):
        rate = wishes.manner.rate
        sound = renderer.render(piece.spoken, rate)
        player.wait()
        if wishes.manner.rate != rate:  # it was rendered ahead at the pace of before
            sound = renderer.render(piece.spoken, wishes.manner.rate)
        player.play(sound, _reporter(piece, sound, report))
        heard = heard or bool(sound)
    player.finish()
    if not heard:
        raise VoiceError(Outcome.ENGINE_FAILED)


def _reporter(piece: Piece, sound: bytes, report: Report) -> Callable[[], None]:
    seconds = len(sound) / FRAME_BYTES / FRAMES_A_SECOND
    return lambda: report(Sentence(piece.start, piece.end, round(seconds, 3)).line())


def _speak_at_once(engine: Engine, request: Request, report: Report) -> None:
    """Let the engine speak the turn to the loudspeaker itself, as SAPI (Windows) and NSSpeech (macOS) do best.

    This path rests on reading pyttsx3 2.99 and its reported faults; it has not been run on those systems yet.
    One text in a fresh process is the case that works there: later ones are lost, and rendering to a file can hang.
    """
    text = " ".join(piece.spoken for piece in pieces(request.text, request.says))
    seconds = len(text) / CHARACTERS_A_WORD / request.rate * 60
    finished = threading.Event()
    engine.connect("finished-utterance", lambda **_: finished.set())
    engine.say(text)
    report(Sentence(0, len(request.text), round(seconds, 3)).line())
    engine.runAndWait()
    # Where the loop came back early, the engine goes on in a thread of its own: leaving now would cut the turn off.
    finished.wait(seconds)


class Renderer:
    """Turns sentences into sound by espeak, one file at a time in the turn's own folder."""

    def __init__(self, engine: Engine, folder: Path, set_rate: Callable[[int], None]) -> None:
        self._engine = engine
        self._set_rate = set_rate
        self._file = folder / "sentence.wav"
        self._finished = threading.Event()
        engine.connect("finished-utterance", lambda **_: self._finished.set())

    def render(self, text: str, rate: int) -> bytes:
        """The sound of the sentence; empty where espeak gave none in two tries, which now and then it does in one."""
        self._set_rate(rate)
        return self._render_once(text) or self._render_once(text)

    def _render_once(self, text: str) -> bytes:
        self._finished.clear()
        self._file.unlink(missing_ok=True)
        self._engine.save_to_file(text, str(self._file))
        # The loop ends before espeak's own thread has written the file; only the event says that it is there.
        self._engine.runAndWait()
        if not self._finished.wait(RENDER_SECONDS):
            raise VoiceError(Outcome.ENGINE_FAILED)
        if not self._file.exists():
            return b""
        with wave.open(str(self._file)) as sound:
            return bytes(sound.readframes(sound.getnframes()))


class Player:
    """Plays sounds one after the other without a gap, on a device that stays open between them."""

    def __init__(self, wanted: str, volume: Callable[[], int]) -> None:
        """Open the device; `volume`, 0 to 100, is asked all the while. Raises VoiceError where there is none."""
        self._volume = volume
        self._left = memoryview(b"")
        self._free = threading.Event()
        self._free.set()
        try:
            self._device = open_device(wanted, FRAMES_A_SECOND, PERIOD_MS, self._started_feed())
        except NoDeviceError as error:
            raise VoiceError(Outcome.NO_DEVICE) from error

    def wait(self) -> None:
        """Wait for the sound at hand to be over."""
        self._free.wait()

    def play(self, sound: bytes, on_start: Callable[[], None]) -> None:
        """Wait for the sound before to be over, then start this one and say so."""
        self.wait()
        if sound:
            self._free.clear()
            self._left = memoryview(sound)
        on_start()

    def finish(self) -> None:
        """Wait until everything has been heard."""
        self.wait()
        time.sleep(DRAIN_SECONDS)
        self._device.close()

    def _started_feed(self) -> Feed:
        feed = self._feed()
        next(feed)
        return feed

    def _feed(self) -> Feed:
        """What the device's thread asks for, by the frame: the sound at hand, then silence."""
        wanted = yield b""
        while True:
            size = wanted * FRAME_BYTES
            part = b""
            if self._left:
                part, self._left = bytes(self._left[:size]), self._left[size:]
                if not self._left:
                    self._free.set()
            wanted = yield quieter(part, self._volume()).ljust(size, b"\0")


def _claim_stdout() -> Report:
    """A way to report lines on standard output, which pyttsx3's prints no longer reach."""
    events = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr

    def report(line: str) -> None:
        events.write(f"{line}\n")

    return report


def _listen_to_the_app(folder: str, wishes: Wishes) -> None:
    """Take on what changes while the turn sounds, and leave with the app."""
    while line := sys.stdin.buffer.readline():
        wishes.manner = Manner.read(line) or wishes.manner
    shutil.rmtree(folder, ignore_errors=True)
    _leave(Outcome.APP_GONE)


def _leave(outcome: Outcome) -> NoReturn:
    """End without tidying up: an engine's thread that calls back into an ending interpreter crashes it."""
    os._exit(outcome)


if __name__ == "__main__":
    main()
