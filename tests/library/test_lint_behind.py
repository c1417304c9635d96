"""What stands behind an author's words: temperament, conditions, notes, foils, ways of holding on."""

from pathlib import Path

import pytest

from tests.library.samples import changed, real
from trainer.library.lint_shape import shape_problems
from trainer.library.scenarios import read_scenario
from trainer.paths import ASSETS

NAME = "ill-come-with-you.yaml"
KITCHEN = "  - id: kitchen\n"
POOR = '{says: "Poor baby.", to: laughs}'
SWAN = '{says: "What are you playing?", to: swan}'


def told(tmp_path: Path, *changes: tuple[str, str]) -> list[str]:
    """What is wrong with the scene after these changes."""
    path = tmp_path / NAME
    path.write_text(changed(real(), *changes), "utf-8")
    document, scenario = read_scenario(path, NAME)
    return [problem.what for problem in shape_problems(path, document, scenario, ASSETS / "places")]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("temperament: clinging", "temperament: clingy", "there is no “clingy”"),
        ("variant: 6", "variant: 9", "there is no variant 9"),
        (KITCHEN, f"{KITCHEN}    needs: {{stickiness_from: 7}}\n", "this can never hold"),
        (KITCHEN, f"{KITCHEN}    needs: {{warmth_from: 6, warmth_to: 4}}\n", "this can never hold"),
        (KITCHEN, f"{KITCHEN}    needs: {{notes: [asked]}}\n", "nothing notes “asked”"),
        ("was a harbour pilot in Lisbon for twenty-six years",
         "retired last month after twenty-six years as a harbour pilot in Valparaíso", "they do tell this"),
        ("hold_at: one-more-knot", "hold_at: one-more-knob", "there is no “one-more-knob”"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told(tmp_path: Path, old: str, new: str, what: str) -> None:
    assert what in told(tmp_path, (old, new))


def test_at_least_one_answer_can_always_be_given(tmp_path: Path) -> None:
    warm = "needs: {warmth_from: 7}}"
    changes = ((POOR, POOR[:-1] + f", {warm}"), (SWAN, SWAN[:-1] + f", {warm}"))
    assert told(tmp_path, *changes) == ["it could be that none can be given"]
    assert told(tmp_path, changes[0]) == []


def test_without_a_pushback_nobody_can_hold_on(tmp_path: Path) -> None:
    path = tmp_path / NAME
    text = changed(real(), ("hold_at: one-more-knot\n", "")).replace("    stage: pushback\n", "")
    path.write_text(text, "utf-8")
    document, scenario = read_scenario(path, NAME)
    problems = [one.what for one in shape_problems(path, document, scenario, ASSETS / "places")]
    assert "there is no moment at which they could hold on" in problems
