"""The templates to begin with do well by the judge, and a fault in their file is told with its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from trainer.core.errors import ContentError, TrainerError
from trainer.core.letters import Starter, scene_of_case
from trainer.core.ports import Judge
from trainer.core.practice.blanks import fill, names
from trainer.core.practice.drills_written import Frame
from trainer.library.starters import load_starters

STARTERS = load_starters()
GOOD = """templates:
  - id: one
    title: One
    situation: Always
    frame: direct
    body: Dear {name}, goodbye.
    sample: {blanks: {name: Ana}}
"""

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_it(text: str) -> Path:
        path = tmp_path / "mine.yaml"
        path.write_text(text, "utf-8")
        return path

    return write_it


@pytest.mark.parametrize("starter", STARTERS, ids=lambda one: one.id)
def test_each_filled_starter_is_good_and_nothing_speaks_against_it(starter: Starter, judge: Judge) -> None:
    filled = fill(starter.body, starter.sample.blanks)
    judgement = judge.judge(filled.text, scene_of_case(starter.sample.case, starter.sample.blanks))
    assert filled.whole
    assert judgement.grade >= 4
    assert [mark for mark in judgement.marks if mark.fails] == []
    assert judgement.doubts == ()


def test_there_is_a_dozen_for_every_frame_and_each_asks_for_the_name() -> None:
    assert len(STARTERS) >= 12
    assert {one.frame for one in STARTERS} == set(Frame)
    assert all("name" in names(one.body) for one in STARTERS)


def test_no_two_starters_say_the_same(judge: Judge) -> None:
    assert len({one.title for one in STARTERS}) == len({one.body for one in STARTERS}) == len(STARTERS)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("frame: direct", "frame: dierct", "mine.yaml:5:5: “dierct” is not known for “frame” (did you mean “direct”?)"),
        ("title:", "titel:", "mine.yaml:3:5: unknown key “titel” (did you mean “title”?)"),
        ("{name: Ana}", "{nam: Ana}", "mine.yaml:7:23: the template has no blank “nam” (did you mean “name”?)"),
        ("{name: Ana}", "{}", "mine.yaml:7:14: the blank “name” has no sample"),
        ("    body", "   body", "mine.yaml:6:4: "),
    ],
)
def test_a_fault_is_told_with_file_line_and_remedy(write: Write, old: str, new: str, told: str) -> None:
    with pytest.raises(ContentError) as caught:
        load_starters(write(GOOD.replace(old, new)))
    assert any(str(problem).startswith(told) for problem in caught.value.problems), caught.value.problems


def test_an_id_that_stands_twice_is_told(write: Write) -> None:
    with pytest.raises(ContentError, match=r"mine\.yaml:8:5: the id “one” is taken"):
        load_starters(write(GOOD + GOOD.split("\n", 1)[1]))


def test_a_file_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="cannot be read"):
        load_starters(tmp_path / "nowhere.yaml")


def test_a_file_that_is_no_text_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError, match="UTF-8"):
        load_starters(path)
