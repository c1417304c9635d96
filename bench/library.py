"""How long ten thousand scenes take to list: the first time, a second time, and after one of them was changed.

    python -m bench.library [--scenes 10000]

The scenes are copies of those that come with the program, under other ids, in a temporary folder. Each listing is made
by a process of its own, as at a start, and timed from within.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from trainer.library.scenarios import find_scenarios
from trainer.paths import SCENARIOS

ROUNDS = 5
BUDGET = 0.3
"""Seconds for the second listing."""

LISTING = """
import sys, time
from pathlib import Path
from trainer.library.scenarios import FolderShelf
wall, processor = time.perf_counter(), time.process_time()
found = len(FolderShelf(Path(sys.argv[1]), Path(sys.argv[2])).summaries())
print(time.perf_counter() - wall, time.process_time() - processor, found)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=10_000)
    scenes: int = parser.parse_args().scenes
    with tempfile.TemporaryDirectory() as name:
        folder, index = Path(name) / "scenarios", Path(name) / "cache" / "scenarios.json"
        written = _write(folder, scenes)
        first = _listing(folder, index, scenes)
        again = [_listing(folder, index, scenes) for _ in range(ROUNDS)]
        changed = [_after_change(written[number], folder, index, scenes) for number in range(ROUNDS)]
        print(f"{scenes:,} scenes, an index of {index.stat().st_size / 2**20:.1f} MiB")
    _report("first listing", [first])
    _report("second listing", again, f"   budget {BUDGET} s")
    _report("listing after one changed", changed)


def _write(folder: Path, scenes: int) -> Sequence[Path]:
    """That many scenes, a hundred a folder."""
    shipped = [(path.stem, path.read_text("utf-8")) for path in find_scenarios(SCENARIOS)]
    written = []
    for number in range(scenes):
        name, text = shipped[number % len(shipped)]
        path = folder / f"pack-{number // 100}" / f"{name}-{number}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(f"\nid: {name}\n", f"\nid: {name}-{number}\n", 1), "utf-8")
        written.append(path)
    return written


def _listing(folder: Path, index: Path, scenes: int) -> tuple[float, float]:
    """Seconds by the clock, and of the processor."""
    arguments = [sys.executable, "-c", LISTING, str(folder), str(index)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    wall, processor, found = done.stdout.split()
    assert int(found) == scenes
    return float(wall), float(processor)


def _after_change(path: Path, folder: Path, index: Path, scenes: int) -> tuple[float, float]:
    path.write_text(path.read_text("utf-8") + "# changed\n", "utf-8")
    return _listing(folder, index, scenes)


def _report(name: str, times: Sequence[tuple[float, float]], budget: str = "") -> None:
    wall, processor = (statistics.median(kind) for kind in zip(*times, strict=True))
    print(f"{name:28} {wall:7.3f} s   of the processor {processor:7.3f} s{budget}")


if __name__ == "__main__":
    main()
