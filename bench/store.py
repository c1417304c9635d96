"""How the store does with many attempts: builds a file of them, then times what the player waits for.

    python -m bench.store [--attempts 1000000] [--file PATH]

The attempts spread over ten years, six families and sixty scenarios, with two or three marks each.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from trainer.core.attempt import Attempt, Way
from trainer.core.judgement import Evidence, Judgement
from trainer.core.practice.day import practice_day
from trainer.core.progress_log import Narrowed, Wanted
from trainer.core.rubric import Mark
from trainer.core.scene import Partner, Scene
from trainer.store import sums
from trainer.store.database import FILE_NAME, Database, open_database
from trainer.store.progress import SqliteProgress
from trainer.store.scenes import scene_text, text_hash

YEARS = 10
FAMILIES = 6
SCENARIOS = 60
BATCH = 50_000
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LINE = "Thank you, Ana – I loved hearing about the farm near Ghent. I promised to say hello to Ben, so I will go now."
WHY = "These words say thank you for something that was really said in this talk."
MARKS = tuple(Mark)
WAYS = (Way.TYPED, Way.CHOSEN)


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or Path(folder) / FILE_NAME
        with open_database(path, NOW).database as database:
            _build(database, options.attempts)
        print(f"{options.attempts:,} attempts, {path.stat().st_size / 2**20:,.0f} MiB")
        _report("open the file", _times(lambda: _open_and_close(path), 20))
        with open_database(path, NOW).database as database:
            _time_calls(SqliteProgress(database, _day))
        _time_room(path.parent)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attempts", type=int, default=1_000_000)
    parser.add_argument("--file", type=Path, help="build it here and keep it")
    options: argparse.Namespace = parser.parse_args()
    return options


def _open_and_close(path: Path) -> None:
    open_database(path, NOW).database.close()


def _time_calls(log: SqliteProgress) -> None:
    fresh = (_fresh(number) for number in range(1000))
    _report("store an attempt and its judgement", _times(lambda: _store(log, next(fresh)), 500))
    _report("store an attempt", _times(lambda: log.add(next(fresh)), 300))
    _report("what Progress reads as it opens", _times(lambda: _read_overview(log), 20))
    _report("days()", _times(log.days, 20))
    _report("days() of a family, typed", _times(lambda: log.days(Narrowed("family-3", Way.TYPED)), 20))
    _report("days() since a year", _times(lambda: log.days(Narrowed(since=(NOW - timedelta(365)).date())), 20))
    _report("families()", _times(log.families, 20))
    _report("family_days()", _times(log.family_days, 20))
    _report("recalls()", _times(log.recalls, 20))
    _report("predictions()", _times(log.predictions, 20))
    _report("find(), a page of a family", _times(lambda: log.find(Wanted(Narrowed("family-3"))), 5))
    _report("find(), words in no line", _times(lambda: log.find(Wanted(words="nobody said this")), 5))
    _report("newest(50)", _times(lambda: log.newest(50), 20))
    _report("newest(50), half-way back", _times(lambda: log.newest(50, before=NOW - timedelta(365 * YEARS / 2)), 20))
    _report("newest(50) of a scenario", _times(lambda: log.newest(50, scenario="scenario-7"), 20))
    _report("count()", _times(log.count, 20))
    _report("unjudged(), 300 of them", _times(log.unjudged, 5))


def _read_overview(log: SqliteProgress) -> None:
    log.newest(1)
    log.families()
    log.days()


def _time_room(folder: Path) -> None:
    """The real room in a window that nobody sees: until it is painted, and until its charts are drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QThreadPool  # noqa: PLC0415 - only where the room is timed
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from trainer.app import App  # noqa: PLC0415
    from trainer.ui import steps  # noqa: PLC0415

    qt = QApplication.instance() or QApplication(["-", "-style", "fusion"])
    app = App(qt, folder)  # type: ignore[arg-type]
    app.open()

    def settle() -> None:
        for _ in range(3):
            qt.processEvents()
            while not (steps.idle() and app.drawings.idle):
                qt.processEvents()
            QThreadPool.globalInstance().waitForDone()

    def enter() -> None:
        app.window.open("progress")
        app.window.repaint()

    def enter_and_draw() -> None:
        enter()
        settle()

    settle()
    for name, call in (("Progress painted", enter), ("Progress with its charts drawn", enter_and_draw)):
        times = []
        for _ in range(10):
            app.window.open("today")
            settle()
            times += _times(call, 1)
        _report(name, times)
    app.window.close()


def _build(database: Database, attempts: int) -> None:
    started = time.perf_counter()
    with database.write() as connection:
        texts = [scene_text(_scene(number)) for number in range(SCENARIOS)]
        scenes = [(number, text_hash(text), text) for number, text in enumerate(texts, start=1)]
        connection.executemany("INSERT INTO scenes VALUES (?, ?, ?)", scenes)
    for first in range(0, attempts, BATCH):
        numbers = range(first, min(first + BATCH, attempts))
        with database.write() as connection:
            connection.executemany(_ADD_ATTEMPT, _attempt_rows(numbers, attempts))
            connection.executemany(_ADD_RECALL, ((number,) for number in numbers[::5]))
            connection.executemany(_ADD_PREDICTION, ((number, number % 100, number % 90) for number in numbers[::2]))
            connection.executemany("INSERT INTO judgements VALUES (?, ?, '1', ?, 60, 0)", _judgement_rows(numbers))
            connection.executemany(
                "INSERT INTO evidence (judgement, mark, starts, ends, why) VALUES (?, ?, 0, 9, ?)",
                _evidence_rows(numbers),
            )
    built = time.perf_counter()
    with database.write() as connection:
        sums.recount(connection)
    print(f"built in {built - started:.0f} s; all sums counted anew in {time.perf_counter() - built:.1f} s")


_ADD_ATTEMPT = """
INSERT INTO attempts (number, id, run, scenario, scenario_version, title, family, moment, scene, line, way,
                      began, given, day, reaction)
VALUES (?, ?, ?, ?, 1, 'Cornered by the coats', ?, 'exit', ?, ?, ?, ?, ?, ?, 'Oh, of course. Go, go.')
"""

_ADD_RECALL = """
INSERT INTO recalls (run, scenario, family, told, chosen, at, day)
SELECT run, scenario, family, 'has two dogs', iif(number % 3, 'has two dogs', 'has a cat'), given, day
FROM attempts WHERE number = ?
"""

_ADD_PREDICTION = "INSERT INTO predictions (attempt, hard, taken, turned_out) VALUES (?, ?, ?, 60)"


def _attempt_rows(numbers: range, attempts: int) -> Iterator[tuple[object, ...]]:
    step = timedelta(365 * YEARS) / attempts
    for number in numbers:
        scenario = number % SCENARIOS
        given = NOW - timedelta(365 * YEARS) + number * step
        moment = given.isoformat(timespec="microseconds")
        family = f"family-{scenario % FAMILIES}"
        day = _day(given).isoformat()
        yield (
            *(number, f"00000000-0000-4000-8000-{number:012d}", f"run-{number // 3}", f"scenario-{scenario}"),
            *(family, scenario + 1, LINE, WAYS[number // 7 % 2], moment, moment, day),
        )


def _judgement_rows(numbers: range) -> Iterator[tuple[int, int, int]]:
    return ((number, number, number % 5 + 1) for number in numbers)


def _evidence_rows(numbers: range) -> Iterator[tuple[int, str, str]]:
    for number in numbers:
        for place in range(2 + number % 2):
            yield number, MARKS[(number * 7 + place * 5) % len(MARKS)], WHY


def _fresh(number: int) -> Attempt:
    scenario = number % SCENARIOS
    return Attempt(
        id=f"11111111-0000-4000-8000-{number:012d}",
        run=f"fresh-{number}",
        scenario=f"scenario-{scenario}",
        scenario_version=1,
        title="Cornered by the coats",
        family=f"family-{scenario % FAMILIES}",
        moment="exit",
        scene=_scene(scenario),
        line=LINE,
        way=Way.TYPED,
        choice=None,
        began=NOW + timedelta(seconds=number),
        given=NOW + timedelta(seconds=number + 20),
    )


def _scene(number: int) -> Scene:
    said = ("runs a chicken farm near Ghent", "has two dogs", "is looking for a vet")
    truths = ("you promised yourself to meet four people", "your friend Ben is here")
    return Scene(Partner("Ana", "farm owner", said), f"scene-{number}", setting="by the coats", truths=truths)


def _store(log: SqliteProgress, attempt: Attempt) -> None:
    marks = (Mark.THANKS, Mark.RECAP, Mark.CLEAR_CLOSE)
    evidence = tuple(Evidence(mark, 0, 9, WHY) for mark in marks)
    log.add(attempt)
    log.add_judgement(attempt.id, Judgement(LINE, marks, evidence, 4, 80, "1"), "Oh, of course. Go, go.")


def _day(moment: datetime) -> date:
    return practice_day(moment, UTC)


def _times(call: Callable[[], object], rounds: int) -> list[float]:
    """How long each of these calls took, in milliseconds."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        times.append((time.perf_counter() - started) * 1000)
    return times


def _report(name: str, times: list[float]) -> None:
    worst = statistics.quantiles(times, n=100)[98] if len(times) >= 100 else max(times)
    word = "99 in 100 within" if len(times) >= 100 else "slowest"
    print(f"{name:38} median {statistics.median(times):8.2f} ms   {word} {worst:8.2f} ms")


if __name__ == "__main__":
    main()
