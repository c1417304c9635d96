"""The shipped rulebook, read once, and a scene of our own to judge in."""

from pathlib import Path

import pytest

from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.pages import Rulebook
from trainer.core.scene import Bystander, Partner, Scene
from trainer.library.rules import load_rulebook
from trainer.paths import ASSETS

RULES: Path = ASSETS / "rules"


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook(RULES)


@pytest.fixture(scope="session")
def judge(rulebook: Rulebook) -> RuleJudge:
    return RuleJudge(rulebook)


@pytest.fixture(scope="session")
def scene() -> Scene:
    """A lamp maker at a craft fair; the player wants to meet the glass painters and will send a price list."""
    return Scene(
        Partner(
            "Marta",
            "lamp maker",
            ("makes lamps from old sieves", "her cat has three kittens", "moves to Bristol in two weeks"),
        ),
        id="lamps",
        setting="Craft fair, beside the tea stand",
        truths=("I want to meet the glass painters before they leave at five",),
        intends=("send her the price list on Monday",),
        people=(Bystander("Owen", "rents out workshops in Bristol"),),
    )
