"""The linter names every fault of every file at once, with its place and a hint."""

import shutil
from pathlib import Path

import pytest

from tests.library.samples import FLAGSHIP, PUSHBACK, add, changed, example, place, real
from trainer.core.errors import TrainerError
from trainer.core.judge.engine import RuleJudge
from trainer.library.lint import lint
from trainer.paths import ASSETS, SCENARIOS

PLACES = ASSETS / "places"


def told(judge: RuleJudge, *paths: Path) -> list[str]:
    return [str(problem) for problem in lint(paths, judge, PLACES)]


def test_the_shipped_scenes_are_clean(judge: RuleJudge) -> None:
    assert told(judge, SCENARIOS) == []


def test_the_example_of_the_guide_is_clean(judge: RuleJudge, tmp_path: Path) -> None:
    path = tmp_path / "beside-the-piano.yaml"
    path.write_text(example(), "utf-8")
    assert told(judge, path) == []


def test_several_faults_in_several_files_are_told_at_once(judge: RuleJudge, folder: Path) -> None:
    one = add(folder, "one", ("level: 3", "level: 9"), ("    to: bakery", "    to: bakry"))
    two = add(folder, "two", ("level: 3", "level: high"), ("clock:", "clok:"))
    three = folder / "three.yaml"
    three.write_text("a: b: c", "utf-8")
    expected = [
        *((one, *place(one.read_text("utf-8"), words)) for words in ("level:", "to: bakry")),
        (three, 1, 5),
        *((two, *place(two.read_text("utf-8"), words)) for words in ("level:", "clok:")),
    ]
    found = [problem.split(": ")[0] for problem in told(judge, folder)]
    assert found == [f"{path}:{line}:{column}" for path, line, column in expected]


def test_a_taken_id_is_told_with_who_has_it(judge: RuleJudge, folder: Path) -> None:
    (folder / "copies").mkdir()
    copy = Path(shutil.copy(PUSHBACK, folder / "copies"))
    first = folder / "pack" / PUSHBACK.name
    assert told(judge, first, copy) == [f"{copy}:3:1: the id “ill-come-with-you” is taken ({first} has it already)"]


def test_a_file_that_is_named_twice_is_read_once(judge: RuleJudge, folder: Path) -> None:
    assert told(judge, folder, folder / "pack", folder / "pack" / PUSHBACK.name, folder / "pack" / ".." / "pack") == []


def test_a_path_that_leads_nowhere_is_told(judge: RuleJudge, tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="there is no such file or folder"):
        lint([tmp_path / "nowhere"], judge, PLACES)


def test_a_folder_without_scenarios_is_told(judge: RuleJudge, tmp_path: Path) -> None:
    (tmp_path / "scene.yml").write_text(real(), "utf-8")
    with pytest.raises(TrainerError, match=r"no scenario in this folder, no file that ends in .yaml"):
        lint([tmp_path], judge, PLACES)


@pytest.mark.parametrize("path", FLAGSHIP, ids=lambda path: path.stem)
def test_no_single_line_can_be_lost_unseen_where_it_holds_the_scene_together(
    judge: RuleJudge, tmp_path: Path, path: Path
) -> None:
    """Without any one of its top keys that must be there, a scenario is refused by name."""
    text = path.read_text("utf-8")
    for key in ("format", "id", "title", "scene", "brief", "beats", "moments"):
        broken = tmp_path / path.name
        broken.write_text(changed(text, (f"\n{key}:", f"\nx-{key}:")), "utf-8")
        assert any(f"“{key}” is missing here" in problem for problem in told(judge, broken))
