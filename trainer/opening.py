"""Opening the window from wherever the program was started."""

import gc
import sys
from pathlib import Path


def open_window(data: Path, scenario: str | None = None) -> int:
    """Open the app on the player's data, on a scene where one is named. Returns the exit status."""
    gc.disable()  # until the first picture: what is loaded and made for it stays
    try:
        from trainer.app import run
    except ImportError as error:
        sys.stderr.write(f"graceful-exit: Qt cannot be loaded ({error}). “graceful-exit doctor” says what to do.\n")
        return 1
    return run(data, scenario)
