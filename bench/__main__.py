"""Runs all benchmarks, each in a process of its own: `python -m bench`, or `python -m bench start judge` for some."""

import subprocess
import sys

ALL = ("start", "judge", "speech", "store", "library")


def main() -> None:
    chosen = sys.argv[1:] or ALL
    for name in chosen:
        if name not in ALL:
            sys.exit(f"there is no benchmark “{name}”; there are {', '.join(ALL)}")
        print(f"\n# {name}", flush=True)
        subprocess.run([sys.executable, "-m", f"bench.{name}"], check=True)


main()
