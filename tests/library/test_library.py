"""The scenes that come with the program: sound, reachable in every turn, and enough of everything."""

import re
from collections import Counter
from pathlib import Path

import pytest

from trainer.core.channel import Channel
from trainer.core.lessons import Lesson
from trainer.core.scenario import Scenario
from trainer.core.scene import Stage
from trainer.library.index import index_text
from trainer.library.lessons import PAGE, lessons_page
from trainer.library.scenarios import find_scenarios, index_of, load_scenario
from trainer.library.temperaments import load_temperaments
from trainer.library.walk import walk_all, walk_some
from trainer.paths import SCENARIOS, SHIPPED_INDEX

README = Path(__file__).parents[2] / "README.md"
PATHS = find_scenarios(SCENARIOS)
ALL = [load_scenario(path) for path in PATHS]


@pytest.mark.parametrize("scenario", ALL, ids=lambda one: one.id)
def test_every_turn_and_moment_is_come_to(scenario: Scenario) -> None:
    walked = walk_all(scenario)
    assert walked.unseen == ()
    assert walked.ways > 1


def test_ways_by_chance_are_the_same_for_the_same_seed() -> None:
    assert walk_some(ALL[0], 20, 7) == walk_some(ALL[0], 20, 7)
    assert walk_some(ALL[0], 20, 7).ways == 20


def test_there_are_sixty_scenes_in_ten_families_of_three_to_eight() -> None:
    families = Counter(one.family for one in ALL)
    assert len(ALL) >= 60
    assert len(families) >= 10
    assert {family: count for family, count in families.items() if not 3 <= count <= 8} == {}


def test_the_readme_counts_them_rightly() -> None:
    text = README.read_text("utf-8")
    told = {
        family: int(count) for family, count in re.findall(r"`([a-z-]+)` (\d+)", text[text.index("## The scenes") :])
    }
    assert told == Counter(one.family for one in ALL)
    levels, channels = Counter(one.level for one in ALL), Counter(one.scene.channel for one in ALL)
    exits = sum(len(moment.exits) for one in ALL for moment in one.moments)
    assert f"{len(ALL)} scenes in {len(told)} families" in text
    assert f"{exits} offered exits" in text
    assert f"to 5: {', '.join(str(levels[level]) for level in range(1, 6))}." in text
    spoken, mail, direct, chat = (channels[one] for one in Channel)
    assert f"in person or on a call {spoken}, email {mail}, direct message {direct}, chat {chat}." in text


def test_there_are_scenes_of_every_level() -> None:
    assert {one.level for one in ALL} == {1, 2, 3, 4, 5}


def test_the_offered_exits_are_labelled_lines_enough() -> None:
    assert sum(len(moment.exits) for one in ALL for moment in one.moments) >= 240


def test_some_scenes_begin_at_the_pushback_and_many_lead_to_it() -> None:
    assert any(one.moments[0].stage is Stage.PUSHBACK for one in ALL)
    assert sum(any(moment.stage is Stage.PUSHBACK for moment in one.moments) for one in ALL) >= 10


def test_some_scenes_are_better_stayed_in() -> None:
    assert sum(any(moment.stay for moment in one.moments) for one in ALL) >= 3


def test_every_piece_of_guidance_has_scenes_that_teach_it() -> None:
    taught = {lesson for one in ALL for lesson in one.teaches}
    assert set(Lesson) - taught == set()


def test_every_temperament_is_somebodys() -> None:
    assert set(load_temperaments()) == {one.temperament for one in ALL}


def test_no_two_people_have_the_same_name() -> None:
    names = Counter(one.scene.partner.name for one in ALL)
    assert [name for name, count in names.items() if count > 1] == []


def test_the_page_of_lessons_is_that_of_the_scenes() -> None:
    assert PAGE.read_text("utf-8") == lessons_page(ALL), "run “make library”"


def test_the_shipped_list_is_that_of_the_scenes() -> None:
    assert SHIPPED_INDEX.read_text("utf-8") == index_text(index_of(SCENARIOS)), "run “make library”"
