"""The recaps of the scenes that come with the program: right, warm, and nearly in the words that were heard."""

from __future__ import annotations

from collections.abc import Iterator

from trainer.core.rubric import Mark
from trainer.core.scene import Scene
from trainer.library.lint_lines import moment_scenes
from trainer.library.scenarios import find_scenarios, load_scenario
from trainer.paths import SCENARIOS

GOODBYE = "I’m going to say hello to a few others now."


def own_recaps() -> Iterator[tuple[str, Scene]]:
    """Every sentence that a scene offers as a recap, where it would be said: after what was told, in its moment.

    None of them is learned from.
    """
    for path in find_scenarios(SCENARIOS):
        scenario = load_scenario(path)
        scenes = moment_scenes(scenario)
        for moment in scenario.moments:
            if Mark.RECAP in moment.phrases:
                yield moment.phrases[Mark.RECAP], scenes[moment.id]
