"""Whether anything is planned: asked at every start, so that nothing of events is loaded where there is none."""

from datetime import datetime

from trainer.store.database import Database
from trainer.store.moments import moment_text


def any_event_after(database: Database, moment: datetime) -> bool:
    """Whether an event begins after that moment. Disk trouble is a TrainerError."""
    return bool(database.read("SELECT 1 FROM events WHERE starts > ? LIMIT 1", (moment_text(moment),)))
