"""The simulated year: the same for the same seed, and nobody in it is ever shown too much."""

from itertools import pairwise

from bench.year import DAYS, live, temperaments
from trainer.core.practice.due import SOFT_CAP
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS


def test_nobody_is_shown_more_than_they_want_and_the_same_seed_gives_the_same_year() -> None:
    scenes = FolderShelf((SCENARIOS,)).summaries()
    for one in temperaments()[1:]:
        learner, days = live(one, scenes, seed=3)
        assert len(days) == DAYS
        assert max(len(day.kinds) for day in days) <= one.settings.daily_cap
        assert all(len(day.kinds) <= SOFT_CAP for day in days if day.welcome)
        assert {run.family for run in learner.runs} == {scene.family for scene in scenes}
        scenes_in_turn = [run.scenario for run in learner.runs]
        if not one.by_chance:
            assert all(now != before for now, before in pairwise(scenes_in_turn))
    assert live(temperaments()[1], scenes, seed=3)[1] == live(temperaments()[1], scenes, seed=3)[1]
