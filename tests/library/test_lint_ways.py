"""The linter walks all ways through a scenario; the shelf shows none at which a play would stop."""

from pathlib import Path

import pytest

from tests.library.samples import changed, place, real
from trainer.core.errors import ContentError
from trainer.library.lint_shape import shape_problems
from trainer.library.lint_ways import dead_ends
from trainer.library.scenarios import MAX_BYTES, FolderShelf, load_scenario, read_scenario
from trainer.paths import ASSETS

NAME = "ill-come-with-you.yaml"


def written(folder: Path, text: str) -> Path:
    path = folder / NAME
    path.write_text(text, "utf-8")
    return path


def told(path: Path) -> list[str]:
    """What is wrong with the scenario's shape, each as “line:column: what (hint)”."""
    document, scenario = read_scenario(path, NAME)
    problems = sorted(shape_problems(path, document, scenario, ASSETS / "places"))
    return [str(problem).removeprefix(f"{NAME}:") for problem in problems]


def shown(folder: Path) -> int:
    return len(FolderShelf(folder).summaries())


def at(text: str, words: str, after: str = "") -> str:
    line, column = place(text, words, after)
    return f"{line}:{column}"


def test_an_answer_that_leads_nowhere_is_told_where_it_stands(tmp_path: Path) -> None:
    text = changed(real(), ("to: fog}", "to: fogg}"))
    path = written(tmp_path, text)
    assert told(path) == [f"{at(text, 'to: fogg')}: there is no “fogg” (did you mean “fog”?)"]
    assert shown(tmp_path) == 0


def test_a_turn_that_nothing_leads_to_can_still_be_tried(tmp_path: Path) -> None:
    text = changed(real(), ("to: fog}", "to: kitchen}"))
    path = written(tmp_path, text)
    assert [fault.split(": ", 1)[1] for fault in told(path)] == [
        "nothing leads to the turn “fog”",
        "nothing leads to the turn “kitchen-too”",
    ]
    assert shown(tmp_path) == 1


def test_a_circle_without_a_way_out_is_told(tmp_path: Path) -> None:
    text = changed(
        real(),
        ("to: exit\n  - id: swan", "to: cello\n  - id: swan"),
        ("asks.\n    face: smileLOL\n    to: exit", "asks.\n    face: smileLOL\n    to: cello"),
    )
    faults = told(written(tmp_path, text))
    turns = ("pilot", "kitchen", "fog", "bakery", "kitchen-too", "cello", "laughs", "swan")
    assert [fault.split(": ", 1)[1] for fault in faults] == [
        *(f"from the turn “{turn}” no exit can be reached (let a way lead to exit)" for turn in turns),
        "nothing leads to the moment “close”",
        "nothing leads to the moment “come-along”",
        "nothing leads to the moment “one-more-knot”",
    ]
    assert shown(tmp_path) == 0


def test_a_reaction_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    text = changed(real(), ("to: come-along", "to: come-alone"))
    assert told(written(tmp_path, text)) == [
        f"{at(text, 'to: come-alone')}: there is no “come-alone” (did you mean “come-along”?)"
    ]
    with pytest.raises(ContentError, match="there is no “come-alone”"):
        load_scenario(tmp_path / NAME)


def test_a_moment_that_no_reaction_leads_to_is_told(tmp_path: Path) -> None:
    text = real().replace("        to: come-along\n", "").replace("    stage: pushback\n", "")
    loose = [fault for fault in told(written(tmp_path, text)) if "nothing leads" in fault]
    assert loose == [f"{at(text, 'id: come-along')}: nothing leads to the moment “come-along”"]
    assert shown(tmp_path) == 1


def test_the_dial_leads_to_the_moment_at_which_they_hold_on(tmp_path: Path) -> None:
    loose = told(written(tmp_path, real().replace("hold_at: one-more-knot\n", "")))
    assert len(loose) == 1, "without it, the first pushback is meant, and nothing leads to the second"
    assert told(written(tmp_path, real())) == []


def test_moments_that_lead_on_for_ever_are_told(tmp_path: Path) -> None:
    opening, closing = real().split("  - id: come-along\n")
    lines = [line + "\n        to: come-along" if "mood: " in line else line for line in closing.split("\n")]
    text = f"{opening}  - id: come-along\n" + "\n".join(lines)
    faults = told(written(tmp_path, text))
    assert [fault.split(": ", 1)[1] for fault in faults] == [
        "from the moment “come-along” the scene never ends (give it a reaction without “to”)"
    ]
    assert shown(tmp_path) == 0


@pytest.mark.parametrize(
    ("old", "new", "place_of", "what"),
    [
        ("id: fog\n", "id: kitchen\n", "kitchen\n    says: >-\n      It", "the id “kitchen” stands here twice"),
        ("id: swan", "id: exit", "exit\n    says", "“exit” is the way out and no turn’s id"),
    ],
)
def test_an_id_must_name_one_turn(tmp_path: Path, old: str, new: str, place_of: str, what: str) -> None:
    text = changed(real(), (old, new))
    line = place(text, place_of)[0]
    assert any(fault.startswith(f"{line}:") and what in fault for fault in told(written(tmp_path, text)))


@pytest.mark.parametrize(
    ("key", "what"),
    [
        ("beats", "there is no turn to listen to"),
        ("moments", "there is no moment to leave at"),
    ],
)
def test_an_empty_list_leaves_nothing_to_play(tmp_path: Path, key: str, what: str) -> None:
    text = real()
    start = text.index(f"\n{key}:\n")
    end = text.find("\nmoments:", start + 1) if key == "beats" else len(text)
    text = f"{text[:start]}\n{key}: []\n{text[end:]}"
    path = written(tmp_path, text)
    document, scenario = read_scenario(path)
    assert what in {problem.what for problem in dead_ends(document.problem, scenario)}
    assert shown(tmp_path) == 0


def test_a_file_of_any_size_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with path.open("wb") as file:
        file.truncate(100 * MAX_BYTES)
    with pytest.raises(ContentError, match=r"the file is larger than 256 KiB \(one scenario a file\)"):
        load_scenario(path, NAME)
