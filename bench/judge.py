"""How quick the judge is: cold load, milliseconds a line by its length, and memory. `make judge-report` tells how good.

usage: python -m bench.judge
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from trainer.core.judge.engine import RuleJudge
from trainer.core.ports import Judge
from trainer.judges import load_judge, load_rules
from training.corpus import Labelled, read_corpus

LONG = 2_000
"""Words of the long line that is timed."""

LENGTHS = ((1, 12), (13, 30), (31, 60), (61, 200))
"""Groups of lines by their words."""

LINES = 1_000

LOAD = """
import time, resource
def rss(): return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20
start, before = time.perf_counter(), rss()
from trainer.judges import {load}
judge = {load}({tell})
loaded = time.perf_counter()
from trainer.core.scene import Partner, Scene
judge.judge("Goodbye, Robin.", Scene(Partner("Robin")))
done = time.perf_counter()
print(f"load {{loaded - start:.3f}} s, first line {{done - loaded:.3f}} s, memory {{rss() - before:.0f}} MiB")
"""


def main() -> None:
    lines = read_corpus()[:: max(1, len(read_corpus()) // LINES)]
    for name, load in (("rules alone", _rules), ("rules and reader", _both)):
        print(f"\n{name}: cold {_cold(load is _both)}")
        judge = load()
        _by_length(lines, judge)
        _long_line(lines, judge)


def _rules() -> RuleJudge:
    return load_rules()


def _both() -> Judge:
    return load_judge(sys.exit)


def _cold(learned: bool) -> str:
    """Loading in a process of its own, libraries and all."""
    code = LOAD.format(load="load_judge" if learned else "load_rules", tell="print" if learned else "")
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return run.stdout.strip()


def _by_length(lines: Sequence[Labelled], judge: Judge) -> None:
    """Each line once, in a scene that has been read before, as when somebody exits."""
    for low, high in LENGTHS:
        group = [one for one in lines if low <= len(one.line.split()) <= high]
        spent = []
        for one in group:
            judge.judge("Well.", one.scene)
            spent.append(_ms(lambda one=one: judge.judge(one.line, one.scene)))  # type: ignore[misc]
        quantiles = statistics.quantiles(spent, n=100)
        print(
            f"  {low} to {high} words ({len(group)} lines): median {quantiles[49]:.2f} ms, 99th {quantiles[98]:.2f} ms"
        )
    fresh = [_ms(lambda one=one: judge.judge(one.line, one.scene)) for one in _one_a_scene(lines)]  # type: ignore[misc]
    print(f"  in a scene not read before: median {statistics.median(fresh):.2f} ms")


def _one_a_scene(lines: Sequence[Labelled]) -> list[Labelled]:
    return list({one.scene.id: one for one in reversed(lines)}.values())


def _long_line(lines: Sequence[Labelled], judge: Judge) -> None:
    words = " ".join(" ".join(one.line for one in lines).split()[:LONG])
    print(f"  {LONG} words: {_ms(lambda: judge.judge(words, lines[0].scene)):.0f} ms")


def _ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
