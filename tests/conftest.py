"""Tests run without a screen, without sound and in a home folder of their own; set before Qt is first imported."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

HOME = Path(tempfile.mkdtemp(prefix="graceful-exit-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

_HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "share",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
    "GRACEFUL_EXIT_DATA": "data",
}

for variable, folder in _HOME_FOLDERS.items():
    (HOME / folder).mkdir(mode=0o700, exist_ok=True)
    os.environ[variable] = str(HOME / folder)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["GRACEFUL_EXIT_PLAYER"] = "null"
