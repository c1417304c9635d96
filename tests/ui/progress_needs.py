"""What the progress room is given in a test: the test's own file, opened once more for other threads."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from trainer.core.practice.day import practice_day
from trainer.core.progress_log import Found, Wanted
from trainer.core.rejudging import JudgedAgain, judge_all_again, run_until_stopped
from trainer.store.database import open_database
from trainer.store.progress import SqliteProgress
from trainer.ui.progress.needs import ProgressNeeds

if TYPE_CHECKING:
    from tests.ui.rooms import House


def progress_needs(house: "House") -> ProgressNeeds:
    """All of it over the house's parts; what is saved goes into its folder."""
    path = house.log._database.path

    @contextmanager
    def another_log() -> Iterator[SqliteProgress]:
        with open_database(path, datetime.now(UTC)).database as database:
            yield SqliteProgress(database, lambda moment: practice_day(moment, UTC))

    def find(wanted: Wanted, before: datetime | None) -> Found:
        with another_log() as log:
            return log.find(wanted, before)

    def judged_otherwise() -> Sequence[str]:
        with another_log() as log:
            return log.judged_otherwise(house.judge.version)

    def judge_again(
        ids: Sequence[str], tell: Callable[[JudgedAgain], None], stopped: Callable[[], bool]
    ) -> JudgedAgain | None:
        with another_log() as log:
            return run_until_stopped(judge_all_again(ids, house.judge, log), tell, stopped)

    return ProgressNeeds(
        log=house.log,
        sums=house.log,
        tag=house.tag,
        shelf=house.shelf,
        today=lambda: practice_day(house.tools.clock(), UTC),
        settings=lambda: house.settings,
        wardrobe=house.wardrobe,
        drawings=house.drawings,
        say=house.said.append,
        find=find,
        judged_otherwise=judged_otherwise,
        judge_again=judge_again,
        ask_where=lambda _, name: house.folder / name,
    )
