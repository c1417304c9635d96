"""Whether this machine can speak, found out by speaking a word at volume 0; for `graceful-exit doctor`. Needs no Qt."""

import contextlib
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass

from trainer.speech.outcomes import CAUSES, REMEDIES, Outcome, outcome_of
from trainer.speech.wire import COMMAND, FOLDER_PREFIX, HOME, Request, chosen_player

PATIENCE_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class VoiceReport:
    """What was found."""

    ok: bool
    sentence: str
    """For people: what works, or what is missing and what to do."""


def check_voice(
    player: str | None = None, command: Sequence[str] = COMMAND, patience: float = PATIENCE_SECONDS
) -> VoiceReport:
    """Try engine, rendering and sound device in a process like the one that speaks; takes at most `patience` seconds.

    `player` names a miniaudio backend such as "null"; None takes what the app would take.
    """
    with tempfile.TemporaryDirectory(prefix=FOLDER_PREFIX, ignore_cleanup_errors=True) as folder:
        chosen = chosen_player() if player is None else player
        outcome = _try(command, Request("Yes.", folder, rate=400, volume=0, player=chosen), patience)
    if outcome is Outcome.DONE:
        return VoiceReport(True, "The voice works: there is a speech engine and a sound device.")
    return VoiceReport(False, f"No voice: {CAUSES[outcome]}. {REMEDIES[outcome]}")


def _try(command: Sequence[str], request: Request, patience: float) -> Outcome:
    try:
        process = subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=HOME,
            start_new_session=True,
        )
    except OSError:
        return Outcome.NO_ENGINE
    with process:
        try:
            if process.stdin:
                # A process that has no engine may end before it reads.
                with contextlib.suppress(BrokenPipeError):
                    process.stdin.write(request.line())
            return outcome_of(process.wait(patience))
        except subprocess.TimeoutExpired:
            process.kill()
            return Outcome.HUNG
