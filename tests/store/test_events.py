"""Events, plans and tallies come back as they were kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.samples import NOW
from trainer.core.events import LASTS, MOST_PLANS, Event, EventKind, Hoped, Plan, Worry
from trainer.store.database import Database
from trainer.store.events import SqliteEvents

EVENT = Event(
    "e1",
    "Choir social",
    EventKind.PARTY,
    NOW + timedelta(hours=3),
    place="The “Anchor”",
    worry=Worry.SAYING_YES,
    worry_words="They always ask me to drive.",
    goal=4,
    people=(Hoped("Bo", "plays the saw"), Hoped("Ida")),
    feared=70,
)


@pytest.fixture
def book(database: Database) -> SqliteEvents:
    return SqliteEvents(database)


def test_an_event_comes_back_as_it_was_kept(book: SqliteEvents) -> None:
    book.keep(EVENT)
    assert book.get("e1") == EVENT
    warmed = replace(EVENT, name="Choir", warmed_up=NOW, feared=None)
    book.keep(warmed)
    assert book.get("e1") == warmed
    assert book.get("elsewhere") is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(), st.text(), st.datetimes(timezones=st.just(UTC)))
def test_any_words_and_any_time_come_back(book: SqliteEvents, name: str, note: str, starts: datetime) -> None:
    event = replace(EVENT, name=name, starts=starts, people=(Hoped(name, note),))
    book.keep(event)
    found = book.get("e1")
    assert found is not None
    assert found.starts == starts
    if name.isprintable() and note.isprintable():
        assert found == event


def test_what_is_to_come_stands_soonest_first_and_what_is_over_latest_first(book: SqliteEvents) -> None:
    hours = {"later": 30, "soon": 2, "going-on": -2, "over": -9, "long-over": -900}
    for name, hour in hours.items():
        book.keep(replace(EVENT, id=name, starts=NOW + timedelta(hours=hour)))
    assert [one.id for one in book.coming(NOW)] == ["going-on", "soon", "later"]
    assert [one.id for one in book.past(NOW)] == ["over", "long-over"]
    assert [one.id for one in book.past(NOW, 1)] == ["over"]


def test_an_event_is_either_to_come_or_over(book: SqliteEvents) -> None:
    book.keep(replace(EVENT, starts=NOW - LASTS))
    assert (len(book.coming(NOW)), len(book.past(NOW))) == (0, 1)


def test_plans_stand_in_the_order_in_which_they_were_made(book: SqliteEvents) -> None:
    book.keep(EVENT)
    plans = [Plan(f"p{number}", "e1", f"cue {number}", "I’m off.") for number in (3, 1, 2)]
    for plan in plans:
        book.keep_plan(plan)
    ready = replace(plans[0], cue="my glass is empty", scenario="cornered", rehearsed=NOW)
    book.keep_plan(ready)
    assert book.plans("e1") == [ready, *plans[1:]]
    assert ready.ready


def test_there_are_never_more_plans_than_help(book: SqliteEvents) -> None:
    book.keep(EVENT)
    for number in range(MOST_PLANS):
        book.keep_plan(Plan(f"p{number}", "e1", "", ""))
    with pytest.raises(ValueError, match="plans already"):
        book.keep_plan(Plan("one more", "e1", "", ""))
    book.remove_plan("p0")
    book.keep_plan(Plan("one more", "e1", "", ""))
    assert len(book.plans("e1")) == MOST_PLANS


def test_an_event_goes_with_its_plans_and_its_tally(book: SqliteEvents, database: Database) -> None:
    book.keep(EVENT)
    book.keep_plan(Plan("p1", "e1", "", ""))
    book.set_tally("e1", 2)
    book.remove("e1")
    assert (book.get("e1"), book.plans("e1"), book.tally("e1")) == (None, [], 0)
    assert database.faults() == []


def test_the_tally_is_the_last_one_kept(book: SqliteEvents) -> None:
    assert book.tally("e1") == 0
    book.set_tally("e1", 1)
    book.set_tally("e1", 3)
    assert book.tally("e1") == 3
