"""The player's exits one by one, each with the judgement that counts: for a table outside the app."""

import sqlite3
from collections.abc import Iterator
from typing import Any


def exits(connection: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
    """The columns of `trainer.report.csv_files`, oldest first. To be read within `Database.still`."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return iter(cursor.execute(_EXITS))


_EXITS = """
SELECT day, given, title, scenario, family, moment, way, line, reaction,
       judgements.grade, score,
       (SELECT group_concat(mark, '; ') FROM
           (SELECT DISTINCT mark FROM evidence WHERE judgement = judgements.number AND NOT doubt ORDER BY mark)),
       (SELECT group_concat(mark, '; ') FROM
           (SELECT DISTINCT mark FROM evidence WHERE judgement = judgements.number AND doubt ORDER BY mark)),
       judge_version, hard, taken, turned_out, surprise, whys.text
FROM attempts
LEFT JOIN judgements ON judgements.number = (SELECT max(number) FROM judgements WHERE attempt = attempts.number)
LEFT JOIN predictions ON predictions.attempt = attempts.number
LEFT JOIN whys ON whys.attempt = attempts.number
ORDER BY attempts.number
"""
