"""What the guide says is so: its example, its keys, its commands and its links."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from tests.library.samples import GUIDE, changed, example, faults
from trainer.core.person import Face, Mood
from trainer.core.play import Leaving, Play
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.judges import load_judge
from trainer.library.lint import lint
from trainer.library.scenarios import FolderShelf, load_scenario
from trainer.library.walk import walk_all
from trainer.paths import ASSETS

TEXT = GUIDE.read_text("utf-8")
NAME = "beside-the-piano"


def kinds(kind: object) -> set[type]:
    """A dataclass and all that its fields are made of."""
    if not isinstance(kind, type) or not is_dataclass(kind):
        return set().union(*(kinds(part) for part in getattr(kind, "__args__", ())))
    return {kind}.union(*(kinds(field.type) for field in fields(kind)))


def test_the_example_is_on_the_shelf_once_it_lies_there(tmp_path: Path) -> None:
    path = tmp_path / "mine" / f"{NAME}.yaml"
    path.parent.mkdir()
    path.write_text(example(), "utf-8")
    shelf = FolderShelf(tmp_path)
    assert [summary.id for summary in shelf.summaries()] == [NAME]
    assert list(shelf.problems) == []


def test_the_example_can_be_played_to_its_exit(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.yaml").write_text(example(), "utf-8")
    scenario = FolderShelf(tmp_path).scenario(NAME)
    play = Play(scenario).reply(0).listen().listen()
    assert isinstance(play.step, Leaving)
    assert play.heard == scenario.scene.partner.said


def test_the_example_goes_on_to_the_pushback_as_it_says(tmp_path: Path) -> None:
    blocks = [block.split("```", 1)[0] for block in TEXT.split("```yaml\n")[1:]]
    (holds,) = (block for block in blocks if block.startswith("holds:"))
    (reaction,) = (block for block in blocks if block.startswith("      - when:"))
    (moment,) = (block for block in blocks if block.startswith("  - id: lowest"))
    text = changed(example(), ("\nscene:\n", f"\n{holds}\nscene:\n"), ("    phrases:", f"{reaction}    phrases:"))
    path = tmp_path / f"{NAME}.yaml"
    path.write_text(text + moment, "utf-8")
    assert list(lint([path], load_judge(lambda _: None), ASSETS / "places")) == []
    assert walk_all(load_scenario(path)).unseen == ()


def test_the_fault_that_it_shows_is_told_as_it_says() -> None:
    (problem,) = faults(changed(example(), ("face: smile", "face: smiel")))
    shown = str(problem).replace("file:", f"scenarios/mine/{NAME}.yaml:")
    assert shown in TEXT


@pytest.mark.parametrize("kind", sorted(kinds(Scenario), key=str))
def test_every_key_is_explained(kind: type) -> None:
    assert is_dataclass(kind)
    for field in fields(kind):
        assert f"`{field.name}`" in TEXT, field.name


def test_every_face_and_mood_is_named() -> None:
    for word in (*Face, *Mood):
        assert f"`{word}`" in TEXT


def test_its_links_lead_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", TEXT)
    assert "rubric.md" in targets
    for target in targets:
        assert (GUIDE.parent / target).exists(), target


def test_what_looks_like_a_mark_is_one() -> None:
    marks = {
        word for word in re.findall(r"`([a-z]+_[a-z]+)`", TEXT) if word.split("_")[0] in {m.split("_")[0] for m in Mark}
    }
    assert marks <= set(Mark)
