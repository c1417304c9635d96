"""Looking for exits: by kind, grade, mark and words, a stretch of the past at a time until the last."""

from datetime import datetime, timedelta

import pytest

from tests.store.samples import NOW, attempt, day_of, dispute, judgement
from trainer.core.attempt import Way
from trainer.core.progress_log import Narrowed, Wanted
from trainer.core.rubric import Mark
from trainer.store import searching
from trainer.store.progress import SqliteProgress

KEPT = 40


@pytest.fixture(autouse=True)
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "STRETCH", 7)
    monkeypatch.setattr(searching, "PAGE", 3)


@pytest.fixture
def full(log: SqliteProgress) -> SqliteProgress:
    """Forty exits, one an hour."""
    for number in range(KEPT):
        one = attempt(
            number,
            given=NOW + timedelta(hours=number),
            family="phones" if number % 4 == 0 else "talkers",
            way=Way.CHOSEN if number % 3 == 0 else Way.TYPED,
            title="One 50 % sale" if number == 5 else "Cornered by the coats",
        )
        log.add(one)
        marks = {Mark.RECAP} if number % 5 == 0 else {Mark.THANKS}
        log.add_judgement(one.id, judgement(one.line, marks, 1 + number % 5, doubts={Mark.UNTRUE}), "")
    return log


def all_found(log: SqliteProgress, wanted: Wanted) -> list[int]:
    """The numbers of all that a search finds when it goes on to its end."""
    numbers: list[int] = []
    before: datetime | None = None
    for _ in range(KEPT):
        found = log.find(wanted, before)
        numbers += [int(one.attempt.id.removeprefix("attempt-")) for one in found.attempts]
        before = found.go_on
        if before is None:
            return numbers
    raise AssertionError("the search does not end")


def newest_first(*numbers: int) -> list[int]:
    return sorted(numbers, reverse=True)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Wanted(), lambda number: True),
        (Wanted(Narrowed(family="phones")), lambda number: number % 4 == 0),
        (Wanted(Narrowed(way=Way.CHOSEN)), lambda number: number % 3 == 0),
        (Wanted(grade=2), lambda number: number % 5 == 1),
        (Wanted(mark=Mark.RECAP), lambda number: number % 5 == 0),
        (Wanted(mark=Mark.UNTRUE), lambda number: False),
        (Wanted(words="LINE 17"), lambda number: number == 17),
        (Wanted(words="50 %"), lambda number: number == 5),
        (Wanted(words="_"), lambda number: False),
        (Wanted(Narrowed("phones", Way.CHOSEN), grade=3), lambda number: number % 12 == 0 and number % 5 == 2),
    ],
)
def test_a_search_that_goes_on_finds_all_that_fit(full: SqliteProgress, wanted: Wanted, fits) -> None:  # type: ignore[no-untyped-def]
    assert all_found(full, wanted) == newest_first(*filter(fits, range(KEPT)))


def test_a_span_ends_the_search_before_the_oldest(full: SqliteProgress) -> None:
    since = day_of(NOW + timedelta(hours=KEPT - 1))
    expected = [number for number in range(KEPT) if day_of(NOW + timedelta(hours=number)) >= since]
    assert all_found(full, Wanted(Narrowed(since=since))) == newest_first(*expected)


def test_what_counts_is_searched_and_not_what_a_judge_once_said(full: SqliteProgress) -> None:
    one = full.get("attempt-5")
    assert one is not None
    full.add_dispute("attempt-5", dispute(Mark.RECAP), judgement(one.attempt.line, {Mark.THANKS}, 5))
    assert 5 not in all_found(full, Wanted(mark=Mark.RECAP))
    assert 5 in all_found(full, Wanted(grade=5))
