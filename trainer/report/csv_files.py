"""The player's exits as a table for a spreadsheet."""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from trainer.report.whole_files import new_file

FILE_NAME = "attempts.csv"

COLUMNS = (
    *("day", "given", "scene", "scenario", "family", "moment", "way", "line", "answer"),
    *("grade", "score", "marks", "in doubt", "judge"),
    *("expected hard", "expected to be taken", "taken", "surprise", "why it would work"),
)
"""The heads of the columns, in the order of `trainer.store.exits`."""

WITH_BOM = "utf-8-sig"
"""Without the mark at the beginning Excel would not know that the file is UTF-8."""

FORMULA = frozenset("=+-@＝＋－＠\t\r")
"""What begins with one of these a spreadsheet would reckon with, and perhaps call a program."""

TELL_EVERY = 1000


def write(path: Path, rows: Iterable[Sequence[object]], tell: Callable[[int], object] = lambda _: None) -> int:
    """Write these rows below the heads; returns how many. Raises TrainerError where that cannot be done."""
    count = 0
    with new_file(path, WITH_BOM) as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for row in rows:
            table.writerow([_cell(value) for value in row])
            count += 1
            if count % TELL_EVERY == 0:
                tell(count)
    return count


def _cell(value: object) -> object:
    """The value as a spreadsheet may have it: text stays text."""
    if isinstance(value, str) and {value[:1], value.lstrip()[:1]} & FORMULA:
        return f"'{value}"
    return value
