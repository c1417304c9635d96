"""The labelled lines: whole, checked, and divided by whole scenes."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from trainer.core.errors import ContentError
from trainer.core.rubric import Mark
from training.corpus import Labelled, part_of, read_corpus, unread

SCENE = {"id": "bar", "partner": {"name": "Kofi", "said": ["tunes pianos"]}, "truths": ["I am tired"], "intends": []}
LINE = {
    "id": "bar-01",
    "scene": "bar",
    "line": "Kofi, I’m worn out. Bye!",
    "labels": ["name", "honest_reason", "clear_close"],
    "grade": 4,
    "quotes": {"name": ["Kofi"], "honest_reason": ["I’m worn out"], "clear_close": ["Bye"]},
}


@pytest.fixture(scope="session")
def lines() -> tuple[Labelled, ...]:
    return read_corpus()


def write(folder: Path, **changes: Any) -> Path:
    (folder / "set").mkdir()
    (folder / "set" / "scenes.json").write_text(json.dumps([SCENE]), "utf-8")
    (folder / "set" / "lines.jsonl").write_text(json.dumps({**LINE, **changes}) + "\n", "utf-8")
    return folder


def test_a_record_is_read_with_the_places_of_its_words(tmp_path: Path) -> None:
    (one,) = read_corpus(write(tmp_path))
    assert one.labels == {Mark.NAME, Mark.HONEST_REASON, Mark.CLEAR_CLOSE}
    assert one.quotes is not None
    ((start, end),) = one.quotes[Mark.HONEST_REASON]
    assert one.line[start:end] == "I’m worn out"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"labels": ["name", "kind"]}, "kind"),
        ({"labels": ["name", "name"]}, "twice"),
        ({"labels": ["caves"], "quotes": {"caves": ["Bye"]}}, "pushback"),
        ({"grade": 6}, "grade"),
        ({"grade": "4"}, "grade"),
        ({"quotes": {"name": ["Kofi"]}}, "every label"),
        ({"labels": ["name"], "quotes": {"name": ["Kwame"]}}, "Kwame"),
    ],
)
def test_a_wrong_record_is_named_by_file_and_line(tmp_path: Path, changes: dict[str, Any], fault: str) -> None:
    with pytest.raises(ContentError, match=fault) as error:
        read_corpus(write(tmp_path, **changes))
    assert "lines.jsonl:1" in str(error.value)


def test_every_line_has_an_id_of_its_own(lines: tuple[Labelled, ...]) -> None:
    assert [one for one, count in Counter(line.id for line in lines).items() if count > 1] == []


def test_no_scene_is_divided(lines: tuple[Labelled, ...]) -> None:
    parts: dict[str, set[str]] = {}
    for line in lines:
        parts.setdefault(line.scene.id, set()).add(part_of(line))
    assert [scene for scene, found in parts.items() if len(found) > 1] == []


def test_what_is_measured_was_never_read_for_the_rules(lines: tuple[Labelled, ...]) -> None:
    measured = [line for line in lines if part_of(line) != "train"]
    assert {part_of(line) for line in measured} == {"dev", "hard", "test", "tune"}
    assert all(unread(line) for line in measured)


def test_the_same_words_in_the_same_scene_stand_once(lines: tuple[Labelled, ...]) -> None:
    counts = Counter((line.scene.id, line.line) for line in lines)
    assert [one for one, count in counts.items() if count > 1] == []


def test_every_mark_can_be_measured(lines: tuple[Labelled, ...]) -> None:
    for part in ("train", "tune", "test"):
        labelled = Counter(mark for line in lines if part_of(line) == part for mark in line.labels)
        assert [mark for mark in Mark if labelled[mark] < 10] == [], part
