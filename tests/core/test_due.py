"""The day's suggestions: never too many, never a backlog, each with a true reason, and the same for the same past."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.channel import Channel
from trainer.core.events import Event, EventKind
from trainer.core.person import Look
from trainer.core.practice.day import practice_day
from trainer.core.practice.due import BREAK_DAYS, SOFT_CAP, SQUEEZE_DAYS, EventGlance, History, Occasion, due
from trainer.core.practice.families import look_alikes
from trainer.core.practice.skills import Effort, Played, Skill
from trainer.core.practice.spacing import LONGEST_DAYS, spaced
from trainer.core.rubric import Mark
from trainer.core.settings import DAILY_CAPS, Settings
from trainer.core.summary import Summary

TODAY = date(2026, 3, 4)
LOOK = Look("long", "#d08b5b", "#e279c7", "#2c1b18")
FAMILIES = ("talker", "tag-along", "quiet-one", "pitch", "my-own")
ALL_WEEK = 0b1111111


def scene(family: str, level: int = 1, channel: Channel = Channel.IN_PERSON) -> Summary:
    name = f"{family}-{level}"
    return Summary(name, name.title(), family, level, 3, f"About {name}.", channel, "gallery", "Ana", LOOK)


SHELF = tuple(scene(family, level) for family in FAMILIES for level in (1, 2, 3))


class Life:
    """A past, told by what was played on which day before today."""

    def __init__(self, scenes: Sequence[Summary] = SHELF) -> None:
        self.scenes = {one.id: one for one in scenes}
        self.skills: dict[tuple[str, Mark], Skill] = {}
        self.last: dict[str, Played] = {}
        self.runs: list[Played] = []

    def play(self, name: str, days_ago: int, mark: Mark = Mark.THANKS, effort: Effort = Effort.WENT_WELL) -> "Life":
        family, day = self.scenes[name].family, TODAY - timedelta(days_ago)
        key = (family, mark)
        self.skills[key] = spaced(self.skills.get(key), family, mark, effort, day)
        self.last[name] = Played(name, family, day, 4)
        self.runs.insert(0, self.last[name])
        return self

    @property
    def past(self) -> History:
        return History(tuple(self.skills.values()), self.last, tuple(self.runs))


def event(days: int, *families: str) -> EventGlance:
    starts = datetime.combine(TODAY + timedelta(days), time(19), UTC)
    return EventGlance(Event("e", "Founders’ mixer", EventKind.MIXER, starts), days, families)


def names(past: History, settings: Settings | None = None, coming: EventGlance | None = None) -> list[str]:
    plan = due(SHELF, past, settings or Settings(), TODAY, coming)
    return [one.scene.id for one in plan.suggestions]


def test_somebody_new_gets_the_easiest_of_different_kinds() -> None:
    plan = due(SHELF, History(), Settings(), TODAY)
    assert plan.occasion is Occasion.NEWCOMER
    assert [one.scene.id for one in plan.suggestions] == ["talker-1", "tag-along-1", "quiet-one-1"]


def test_without_scenes_there_is_nothing_to_suggest() -> None:
    assert due((), History(), Settings(), TODAY).occasion is Occasion.NO_SCENES


def test_what_slipped_comes_first_with_its_reason() -> None:
    life = Life().play("talker-1", 9).play("pitch-1", 9, Mark.UNTRUE, Effort.SLIPPED).play("quiet-one-1", 8)
    first = due(SHELF, life.past, Settings(), TODAY).suggestions[0]
    assert first.scene.id == "pitch-2"
    assert first.why == "Nine days ago, with a pitch to answer, a reason that was not so crept in."


@pytest.mark.parametrize(
    ("days", "mark", "effort", "why"),
    [
        (1, Mark.CLEAR_CLOSE, Effort.MISSED, "Yesterday, with a talker, a clear ending was missing."),
        (21, Mark.THANKS, Effort.WENT_WELL, "Three weeks ago, with a talker, a word of thanks came well."),
        (70, Mark.CAVES, Effort.WENT_WELL, "Two months ago, with a talker, a yes that meant no stayed out."),
        (900, Mark.NAME, Effort.CAME_EASILY, "Long ago, with a talker, their name came well."),
        (-40, Mark.OPEN_DOOR, Effort.SLIPPED, "Last time, with a talker, an ending left open crept in."),
    ],
)
def test_the_reason_says_when_where_and_what(days: int, mark: Mark, effort: Effort, why: str) -> None:
    life = Life().play("talker-1", days, mark, effort).play("quiet-one-1", 2).play("quiet-one-2", 2)
    life.skills = {key: one._replace(due=min(one.due, TODAY)) for key, one in life.skills.items()}
    whys = [one.why for one in due(SHELF, life.past, Settings(daily_cap=5), TODAY).suggestions]
    assert any(one.startswith(why) for one in whys)


def test_a_new_kind_is_shown_each_day_however_much_is_due() -> None:
    life = Life()
    for family in FAMILIES[:4]:
        life.play(f"{family}-1", 5, Mark.UNTRUE, Effort.SLIPPED)
    assert names(life.past)[-1] == "my-own-1"


def test_two_first_tries_stand_in_a_row_and_then_look_alikes_come() -> None:
    life = Life().play("talker-1", 0, effort=Effort.MISSED)
    assert names(life.past)[0] == "talker-2"
    life = Life().play("tag-along-1", 9).play("quiet-one-1", 12).play("talker-1", 1).play("talker-2", 1)
    assert "tag-along" in look_alikes("talker")
    assert names(life.past)[0] == "tag-along-2"


def test_a_family_is_not_played_three_times_in_a_row() -> None:
    life = Life().play("talker-1", 1, Mark.UNTRUE, Effort.SLIPPED).play("talker-2", 1, Mark.UNTRUE, Effort.SLIPPED)
    assert not names(life.past)[0].startswith("talker")


def test_what_was_played_today_counts_and_beyond_the_cap_it_is_enough() -> None:
    life = Life().play("talker-1", 0)
    assert len(names(life.past)) == 2
    life.play("pitch-1", 0).play("quiet-one-1", 0)
    assert due(SHELF, life.past, Settings(), TODAY) == due(SHELF, life.past, Settings(), TODAY, event(1, "talker"))
    assert due(SHELF, life.past, Settings(), TODAY).occasion is Occasion.ENOUGH
    assert len(names(life.past, Settings(daily_cap=5))) == 2


def test_a_day_of_rest_rests() -> None:
    plan = due(SHELF, Life().play("talker-1", 9).past, Settings(rest_days=1 << TODAY.weekday()), TODAY)
    assert (plan.occasion, plan.suggestions) == (Occasion.REST, ())
    plan = due(SHELF, Life().play("talker-1", 9).past, Settings(rest_days=ALL_WEEK ^ 1 << TODAY.weekday()), TODAY)
    assert plan.suggestions


def test_coming_back_is_soft_for_the_whole_day() -> None:
    life = Life().play("talker-2", 40, Mark.UNTRUE, Effort.SLIPPED).play("pitch-3", 40, Mark.UNTRUE, Effort.SLIPPED)
    plan = due(SHELF, life.past, Settings(daily_cap=8), TODAY)
    assert plan.occasion is Occasion.WELCOME_BACK
    assert len(plan.suggestions) == SOFT_CAP
    assert {one.scene.level for one in plan.suggestions} == {1}
    life.play(plan.suggestions[0].scene.id, 0)
    assert len(names(life.past, Settings(daily_cap=8))) == 1
    life.play(plan.suggestions[1].scene.id, 0)
    assert due(SHELF, life.past, Settings(daily_cap=8), TODAY).occasion is Occasion.ENOUGH


def test_on_the_day_after_coming_back_all_is_as_before() -> None:
    life = Life().play("talker-2", 40).play("pitch-3", 40).play("talker-1", 1)
    assert due(SHELF, life.past, Settings(), TODAY).occasion is Occasion.PRACTICE


def test_before_an_event_what_fits_comes_first_and_what_would_fall_due_comes_forward() -> None:
    life = Life().play("talker-1", 1).play("quiet-one-1", 1).play("pitch-1", 1, Mark.UNTRUE, Effort.SLIPPED)
    assert life.skills["talker", Mark.THANKS].due == TODAY + timedelta(1)
    assert names(life.past)[0] == "pitch-2"
    plan = due(SHELF, life.past, Settings(), TODAY, event(1, "talker", "quiet-one"))
    assert plan.occasion is Occasion.BEFORE_EVENT
    assert [one.scene.family for one in plan.suggestions[:2]] == ["talker", "quiet-one"]
    assert plan.suggestions[0].why.startswith("It fits “Founders’ mixer” tomorrow. Yesterday, with a talker")


def test_an_event_far_ahead_changes_nothing() -> None:
    life = Life().play("talker-1", 1).play("pitch-1", 1, Mark.UNTRUE, Effort.SLIPPED)
    assert names(life.past, coming=event(SQUEEZE_DAYS + 1, "quiet-one")) == names(life.past)


def test_where_nothing_is_due_and_nothing_new_one_scene_is_offered_for_the_pleasure() -> None:
    life = Life()
    for number, one in enumerate(SHELF):
        life.play(one.id, 4 if number < 9 else 3, effort=Effort.CAME_EASILY)
    plan = due(SHELF, life.past, Settings(), TODAY)
    assert plan.occasion is Occasion.ALL_FRESH
    assert [one.why for one in plan.suggestions] == ["Four days ago you played it last."]


def test_a_shelf_of_one_scene_still_suggests_it_on_another_day() -> None:
    only = (scene("talker"),)
    life = Life(only).play("talker-1", 5)
    assert [one.scene.id for one in due(only, life.past, Settings(), TODAY).suggestions] == ["talker-1"]


PASTS = st.lists(
    st.tuples(st.sampled_from(SHELF), st.integers(-30, 500), st.sampled_from(Mark), st.sampled_from(Effort)),
    max_size=25,
)
EVENTS = st.none() | st.builds(
    lambda days, families: event(days, *families),
    st.integers(0, 9),
    st.lists(st.sampled_from(FAMILIES), unique=True, max_size=3),
)
SETTINGS = st.builds(Settings, daily_cap=st.sampled_from(DAILY_CAPS), rest_days=st.integers(0, ALL_WEEK))
Tries = Sequence[tuple[Summary, int, Mark, Effort]]


def lived(tries: Tries) -> Life:
    """A past of such tries, the oldest first; some lie ahead of today, since the clock was set back."""
    life = Life()
    for one, days_ago, mark, effort in sorted(tries, key=lambda one: -one[1]):
        life.play(one.id, days_ago, mark, effort)
    return life


@given(PASTS, SETTINGS, EVENTS)
def test_never_more_than_the_cap_with_what_was_played_today(
    tries: Tries, settings: Settings, coming: EventGlance | None
) -> None:
    life = lived(tries)
    plan = due(SHELF, life.past, settings, TODAY, coming)
    played = sum(one.day == TODAY for one in life.last.values())
    assert len(plan.suggestions) + played <= max(settings.daily_cap, played)
    chosen = [one.scene.id for one in plan.suggestions]
    assert len(set(chosen)) == len(chosen)
    assert all(one.why.endswith(".") and not one.why[0].islower() for one in plan.suggestions)


@given(PASTS, SETTINGS, EVENTS)
def test_the_same_past_always_suggests_the_same(tries: Tries, settings: Settings, coming: EventGlance | None) -> None:
    one, other = lived(tries), lived(tries)
    other.skills = dict(reversed(other.skills.items()))
    assert due(SHELF, one.past, settings, TODAY, coming) == due(SHELF, other.past, settings, TODAY, coming)


@given(PASTS.filter(bool), st.integers(0, 4000))
def test_no_backlog_after_any_gap(tries: Tries, gap: int) -> None:
    life = lived(tries)
    newest = max(one.day for one in life.last.values())
    plan = due(SHELF, life.past, Settings(daily_cap=8), newest + timedelta(BREAK_DAYS + gap))
    assert plan.occasion is Occasion.WELCOME_BACK
    assert 1 <= len(plan.suggestions) <= SOFT_CAP


@given(PASTS.filter(bool), st.integers(0, SQUEEZE_DAYS), st.sampled_from(FAMILIES))
def test_what_fits_the_event_comes_first(tries: Tries, days: int, family: str) -> None:
    life = lived([one for one in tries if one[1] != 0])
    plan = due(SHELF, life.past, Settings(), TODAY, event(days, family))
    if plan.occasion is Occasion.BEFORE_EVENT and (not life.runs or life.runs[0].family != family):
        assert plan.suggestions[0].scene.family == family


@given(PASTS.filter(bool))
def test_never_the_same_scene_twice_in_a_row_where_another_fits(tries: Tries) -> None:
    life = lived(tries)
    for one in due(SHELF, life.past, Settings(), TODAY).suggestions[:1]:
        assert one.scene.id != life.runs[0].scenario


@given(PASTS.filter(bool))
def test_a_clock_set_back_hides_nothing_for_good(tries: Tries) -> None:
    life = lived([(one, days + 31, mark, effort) for one, days, mark, effort in tries])
    back = min(one.day for one in life.last.values()) - timedelta(1)
    assert due(SHELF, life.past, Settings(), back).suggestions
    assert all(one.due - one.last <= timedelta(LONGEST_DAYS) for one in life.skills.values())


ZONES = ("UTC", "Europe/Brussels", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu")
MOMENTS = st.datetimes(datetime(2000, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS, st.sampled_from(ZONES), st.integers(0, 11), st.integers(0, 3600 * 30))
def test_a_days_start_and_a_zone_never_tear_a_day_apart(moment: datetime, name: str, start: int, later: int) -> None:
    zone = ZoneInfo(name)
    day = practice_day(moment, zone, start)
    local = moment.astimezone(zone)
    assert day == (local.date() if local.hour >= start else local.date() - timedelta(1))
    assert practice_day(moment, UTC, start) - day in (timedelta(-1), timedelta(0), timedelta(1))
    then = practice_day(moment + timedelta(seconds=later), zone, start)
    assert timedelta(0) <= then - day <= timedelta(2)


@given(PASTS, st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_flying_to_another_zone_suggests_for_the_day_there(tries: Tries, one: str, other: str) -> None:
    life, moment = lived(tries), datetime.combine(TODAY, time(12), UTC)
    for name in (one, other):
        today = practice_day(moment, ZoneInfo(name))
        plan = due(SHELF, life.past, Settings(), today)
        assert len(plan.suggestions) <= Settings().daily_cap
