"""Where things are: content in a checkout or an installed wheel, and the player's own data."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_data"
_CONTENT = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

SCENARIOS = _CONTENT / "scenarios"
ASSETS = _CONTENT / "assets"
SHIPPED_INDEX = ASSETS / "scenarios.index.json"
"""What is known of the scenes that come with the program, so that the first start need not read them."""

DATA_VARIABLE = "GRACEFUL_EXIT_DATA"
"""The environment variable that moves all that the program writes."""


def data_folder(chosen: str | None = None) -> Path:
    """The folder for all that the program writes: the chosen, the variable's or the platform's. May not exist yet."""
    if named := chosen or os.environ.get(DATA_VARIABLE):
        return Path(named).expanduser().resolve()
    import platformdirs

    return platformdirs.user_data_path("graceful-exit", appauthor=False)


def packs_folder(data: Path) -> Path:
    """Where in the player's data the packs of scenes are that they installed. May not exist yet."""
    return data / "packs"
