"""How long copies, exports and an import of many attempts take, and how much memory: all of it beside the window.

python -m bench.store --file PATH     builds a file of a million attempts
python -m bench.elsewhere PATH
"""

import argparse
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from trainer import keeping
from trainer.store.database import FILE_NAME

T = TypeVar("T")
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    with tempfile.TemporaryDirectory() as name:
        _time_all(parser.parse_args().file, Path(name))


def _time_all(file: Path, folder: Path) -> None:
    data = folder / "data"
    data.mkdir()
    shutil.copy(file, data / FILE_NAME)
    copy = _timed("back up", lambda: keeping.back_up(data, folder, NOW))
    print(_timed("look inside the copy", lambda: keeping.look_inside(copy)))
    _timed("restore it", lambda: keeping.restore(data, copy, NOW))
    _timed("export the table", lambda: keeping.export(data, folder, NOW, csv=True, json=False))
    _timed("export everything", lambda: keeping.export(data, folder, NOW, csv=False, json=True))
    export = folder / "practice.json"
    print(f"{export.stat().st_size / 2**20:,.0f} MiB of JSON")
    _timed("look through the export", lambda: keeping.look_through(folder / "other", export, NOW))
    _timed("take it in", lambda: keeping.take_in(folder / "other", export, NOW))
    _timed("take it in again", lambda: keeping.take_in(folder / "other", export, NOW))


def _timed(name: str, work: Callable[[], T]) -> T:
    started = time.perf_counter()
    outcome = work()
    took, most = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10
    print(f"{name:26} {took:8.1f} s   at most {most:,.0f} MiB of memory so far")
    return outcome


if __name__ == "__main__":
    main()
