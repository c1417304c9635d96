"""From the player's file to files for others, without a window."""

from pathlib import Path

from trainer.parts import local_day, utc_now
from trainer.report.labels import write_labels
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, open_database

NOTHING = (
    "There is nothing to write yet. A line is written once you called a mark of it wrong, or answered the judge’s"
    " question about it."
)


def export_labels(data: Path, folder: Path) -> str:
    """Write what the player corrected as labelled lines; what happened, in a sentence for people.

    Raises TrainerError where the player's file cannot be read or the lines cannot be written.
    """
    if not (data / FILE_NAME).exists():
        return NOTHING
    opened = open_database(data / FILE_NAME, utc_now())
    with opened.database as database:
        corrected = SqliteAttemptLog(database, local_day).corrected()
    if not corrected:
        return " ".join(filter(None, (opened.notice, NOTHING)))
    write_labels(corrected, folder)
    return f"{len(corrected)} {'line' if len(corrected) == 1 else 'lines'} written to {folder}."
